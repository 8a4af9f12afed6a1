import { afterEach, describe, expect, test } from '@jest/globals';
import type { LinkWindow } from '../../core/ports/linkWindow';
import { openIn } from '../../excel-addin/openIn';

const MAIL = 'mailto:ap@acme.example?subject=Reminder';
const WHATSAPP = 'https://wa.me/441632960002?text=Hello';

/** An Excel with or without a browser of the user's own behind it. @returns what was opened, and where */
function excel(hasBrowser: boolean): { readonly opened: string[]; readonly open: () => LinkWindow } {
  const opened: string[] = [];
  const requirements = { isSetSupported: (name: string) => hasBrowser && name === 'OpenBrowserWindowApi' };
  const ui = { openBrowserWindow: (link: string) => opened.push(`browser ${link}`) };
  Object.assign(globalThis, { Office: { context: { requirements, ui } } });
  const page = {
    open: (link: string) => {
      opened.push(`pane ${link}`);
      return null;
    },
  };
  const inWindow: LinkWindow = { go: (link) => opened.push(`window ${link}`) > 0, close: () => undefined };
  return { opened, open: openIn(page, () => inWindow) };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('links open', () => {
  test('in the user’s browser where Excel has one; programs’ links go to the system', () => {
    const { opened, open } = excel(true);
    expect([WHATSAPP, MAIL].map((link) => open().go(link))).toEqual([true, true]);
    expect(opened).toEqual([`browser ${WHATSAPP}`, `pane ${MAIL}`]);
  });

  test('in a window of the pane on the web', () => {
    const { opened, open } = excel(false);
    for (const link of [WHATSAPP, MAIL]) open().go(link);
    expect(opened).toEqual([`window ${WHATSAPP}`, `window ${MAIL}`]);
  });
});

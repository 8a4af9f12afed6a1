import { describe, expect, test } from '@jest/globals';
import { linkWindows, type OpenedPage } from '../../pane/linkWindows';

/** A browser that lets windows open within a press alone. */
class Browser {
  pressed = true;
  readonly windows: (OpenedPage & { closed: boolean })[] = [];
  open(address: string): OpenedPage | null {
    if (!this.pressed) return null;
    const opened = {
      opener: this as unknown,
      closed: false,
      location: { href: address },
      close: (): void => void (opened.closed = true),
    };
    this.windows.push(opened);
    return opened;
  }
}

const MAIL = 'mailto:ap@acme.example?subject=Reminder';
const WHATSAPP = 'https://wa.me/441632960002?text=Hello';

describe('a window for a link', () => {
  test('is opened within the press and addressed when the claim stands, long after it', () => {
    const browser = new Browser();
    const place = linkWindows(browser)();
    expect(browser.windows.map(({ location, opener }) => [location.href, opener])).toEqual([['about:blank', null]]);
    browser.pressed = false;
    expect(place.go(WHATSAPP)).toBe(true);
    place.close();
    expect(browser.windows.map(({ location }) => location.href)).toEqual([WHATSAPP]);
  });

  test('goes away where nothing is claimed', () => {
    const browser = new Browser();
    linkWindows(browser)().close();
    expect(browser.windows.map(({ closed }) => closed)).toEqual([true]);
  });

  test('that a mail program left blank goes away with the next one; a page stays', () => {
    const browser = new Browser();
    const open = linkWindows(browser);
    for (const link of [MAIL, WHATSAPP, MAIL]) open().go(link);
    expect(browser.windows.map(({ closed }) => closed)).toEqual([true, false, false]);
  });

  test('that is held back, or that the person has closed meanwhile, is told', () => {
    const browser = new Browser();
    const open = linkWindows(browser);
    browser.pressed = false;
    expect(open().go(MAIL)).toBe(false);
    browser.pressed = true;
    const place = open();
    browser.windows[0]?.close();
    expect(place.go(MAIL)).toBe(false);
  });
});

/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { CompressionStream, DecompressionStream } from 'node:stream/web';
import { Blob as NodeBlob } from 'node:buffer';
import { TextDecoder, TextEncoder } from 'node:util';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { browserPage } from '../../excel-addin/browserPage';
import { showPage } from '../../excel-addin/handover/page';
import { pack, unpack, type Packed } from '../../excel-addin/handover/packed';
import type { PageContent } from '../../core/ports/browserPage';
import { failureOf } from '../support/failureOf';

// jsdom lacks what every browser has.
Object.assign(globalThis, { TextEncoder, TextDecoder, CompressionStream, DecompressionStream, Blob: NodeBlob });
if (window.crypto === undefined) Object.defineProperty(window, 'crypto', { value: webcrypto, configurable: true });

const LETTER: PageContent = {
  kind: 'letter',
  title: 'Mahnung für Müller & Söhne',
  html: '<html lang="de"><head></head><body><script>alert(1)</script><p>100,00 EUR</p></body></html>',
};
const MESSAGE: PageContent = {
  kind: 'message',
  link: 'mailto:ap@acme.example?subject=Reminder',
  to: 'ap@acme.example',
  subject: 'Reminder <b>',
  text: 'Dear Ann,\n<img src=x>',
};
const FILE: PageContent = { kind: 'file', name: 'Reminder.eml', type: 'message/rfc822', text: 'To: ap@acme.example' };

let main: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  const [found] = document.getElementsByTagName('main');
  if (found === undefined) throw new Error('no main');
  main = found;
});
afterEach(() => {
  window.location.hash = '';
});

/** Opens the address as a browser would. */
async function open(address: string): Promise<void> {
  window.location.hash = new URL(address).hash;
  await showPage(main, window);
}
const packed = (content: object): Promise<string> => pack({ language: 'en', ...content } as Packed);

describe('a page in the browser', () => {
  test.each([LETTER, MESSAGE, FILE])('carries what it is given: %j', async (content) => {
    expect(await unpack(await packed(content))).toEqual({ ...content, language: 'en' });
  });

  test('carries it too where a browser makes nothing small', async () => {
    const [small, way] = [await packed(LETTER), globalThis.CompressionStream];
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    const plain = await packed(LETTER);
    globalThis.CompressionStream = way;
    expect([small[0], plain[0]]).toEqual(['z', 'p']);
    expect(await unpack(plain)).toEqual(await unpack(small));
  });

  test('prints a letter in a frame where no script runs, in the pane’s language', async () => {
    await open(await browserPage(true, 'de-AT').address(LETTER));
    const [frame] = main.getElementsByTagName('iframe');
    expect(frame?.getAttribute('sandbox')).toBe('allow-same-origin allow-modals');
    expect(frame?.srcdoc).toContain('100,00 EUR');
    expect([document.documentElement.lang, main.querySelector('h1')?.textContent]).toEqual([
      'de',
      'Mahnung für Müller & Söhne',
    ]);
    const print = jest.fn();
    Object.assign(frame?.contentWindow ?? {}, { print });
    main.querySelector('button')?.click();
    expect(main.querySelector('button')?.textContent).toBe('Drucken');
    expect(print).toHaveBeenCalledTimes(1);
  });

  test('shows a message as text and opens it in an app', async () => {
    await open(await browserPage(false, 'en-GB').address(MESSAGE));
    expect(main.querySelector('a')?.getAttribute('href')).toBe('mailto:ap@acme.example?subject=Reminder');
    expect(main.querySelector('pre')?.textContent).toBe('Dear Ann,\n<img src=x>');
    expect(main.querySelector('img, b')).toBeNull();
  });

  test('leaves nothing of it in the address', async () => {
    await open(await browserPage(false, 'en-GB').address(MESSAGE));
    expect(window.location.hash).toBe('');
  });

  test.each([
    ['a link that runs a script', { ...MESSAGE, link: 'javascript:alert(1)' }],
    ['a link to somewhere else', { ...MESSAGE, link: 'https://evil.example/' }],
    ['a program to save', { ...FILE, name: 'invoice.exe' }],
    ['a file in another folder', { ...FILE, name: '../x.eml' }],
    ['a page as a file', { ...FILE, type: 'text/html' }],
    ['something else', { kind: 'script', text: 'x' }],
  ])('shows nothing for %s', async (_name, content) => {
    await open(`https://addin.example/handover.html#${await packed(content)}`);
    expect(main.children).toHaveLength(1);
    expect(main.textContent).toBe('There is nothing to show here. Go back to Excel and try again.');
  });

  test.each(['', 'z', 'zAAAA', 'p%%%', 'pbm9wZQ'])('shows nothing for %j', async (fragment) => {
    expect(await unpack(fragment)).toBeUndefined();
  });

  test('a small address does not unfold without end', async () => {
    expect(await unpack(await packed({ ...FILE, text: ' '.repeat(6_000_000) }))).toBeUndefined();
  });
});

describe('what is too long for an address', () => {
  const noise = (length: number): string => {
    let [text, state] = ['', 1];
    while (text.length < length) {
      state = (state * 48_271) % 2_147_483_647;
      text += state.toString(36);
    }
    return text;
  };

  test('leaves a letter’s picture out', async () => {
    const html = `${LETTER.kind === 'letter' ? LETTER.html : ''}<img alt="" src="data:image/png;base64,${noise(60_000)}">`;
    const address = await browserPage(true, 'en').address({ kind: 'letter', title: 'T', html });
    expect(address.length).toBeLessThanOrEqual(30_000);
    expect(await unpack(new URL(address).hash.slice(1))).toEqual({ ...LETTER, title: 'T', language: 'en' });
  });

  test('is told', async () => {
    const told = await failureOf(() => browserPage(true, 'en').address({ ...FILE, text: noise(90_000) }));
    expect(told?.code).toBe('too-long-for-page');
  });
});

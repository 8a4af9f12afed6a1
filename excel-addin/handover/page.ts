// The page in the user's browser that shows, prints or saves what Excel could not. What it shows is behind the `#` of its
// address: no server is sent it, and it does not stay in the browser's history.
import { PAPER_STYLE } from '../../core/messages/letters/letterHead';
import { LANGUAGES } from '../../core/locale/languages';
import { download } from '../../pane/download';
import { unpack, type Packed } from './packed';
import { PAGE_TEXTS, type PageTexts } from './texts';

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}

/** No script runs in the letter's frame, and it can go nowhere. */
function letter({ title, html }: Extract<Packed, { kind: 'letter' }>, texts: PageTexts): HTMLElement[] {
  const frame = element('iframe', { title, srcdoc: html.replace('</head>', `${PAPER_STYLE}</head>`) });
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  const print = element('button', { type: 'button', textContent: texts.print });
  print.addEventListener('click', () => frame.contentWindow?.print());
  return [element('h1', { textContent: title }), print, frame];
}

function file({ name, type, text }: Extract<Packed, { kind: 'file' }>, texts: PageTexts): HTMLElement[] {
  const save = element('button', { type: 'button', textContent: texts.save(name) });
  save.addEventListener('click', () => download(name, new Blob([text], { type })));
  return [element('h1', { textContent: name }), save];
}

function message({ link, to, subject, text }: Extract<Packed, { kind: 'message' }>, texts: PageTexts): HTMLElement[] {
  const open = element('a', { href: link, target: '_blank', rel: 'noopener noreferrer', textContent: texts.openApp });
  const copy = element('button', { type: 'button', textContent: texts.copy });
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(() => (copy.textContent = texts.copied));
  });
  return [
    element('h1', { textContent: subject === '' ? to : subject }),
    element('p', { textContent: to }),
    open,
    copy,
    element('pre', { textContent: text }),
  ];
}

function shown(packed: Packed, texts: PageTexts): HTMLElement[] {
  switch (packed.kind) {
    case 'letter':
      return letter(packed, texts);
    case 'file':
      return file(packed, texts);
    case 'message':
      return message(packed, texts);
  }
}

/** Shows what the address carries in the element. */
export async function showPage(main: HTMLElement, page: Window): Promise<void> {
  const fragment = page.location.hash.slice(1);
  page.history.replaceState(null, '', page.location.pathname);
  const packed = await unpack(fragment);
  const language = packed?.language ?? LANGUAGES.find((one) => page.navigator.language.startsWith(one)) ?? 'en';
  const texts = PAGE_TEXTS[language];
  document.documentElement.lang = language;
  main.replaceChildren(
    element('p', { className: 'note', textContent: packed === undefined ? texts.nothing : texts.note }),
    ...(packed === undefined ? [] : shown(packed, texts)),
  );
}

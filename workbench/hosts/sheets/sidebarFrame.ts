import { shiftClock } from './pageRealm';

/** An empty page without a content policy: a sidebar's scripts are inline, as Google serves them. */
const BLANK = 'sidebar.html';

/** Puts a page into a window, and runs its scripts, which are dead until they are made anew. */
function fillPage(page: Document, html: string): void {
  const wanted = new DOMParser().parseFromString(html, 'text/html');
  page.head.replaceChildren(...wanted.head.childNodes);
  page.body.replaceChildren(...wanted.body.childNodes);
  for (const script of page.querySelectorAll('script')) {
    const live = page.createElement('script');
    live.text = script.text;
    script.replaceWith(live);
  }
}

/** Shows a sidebar in a frame as HtmlService does: `google` is there before the file's own scripts run. */
export function showSidebar(frame: HTMLIFrameElement, html: string, google: object, clockOffMs: number): void {
  const fill = (): void => {
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (view === null) return;
    shiftClock(view, clockOffMs);
    Object.defineProperty(view, 'google', { value: google, configurable: true });
    fillPage(view.document, html);
  };
  frame.addEventListener('load', fill, { once: true });
  frame.src = BLANK;
}

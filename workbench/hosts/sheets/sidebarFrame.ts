import { shiftClock } from './pageRealm';

/** An empty page without a content policy: a sidebar's scripts are inline, as Google serves them. */
const BLANK = '/workbench/sidebar.html';

/**
 * Shows a sidebar in a frame as HtmlService does: `google` is there before the file's own scripts run. The file replaces
 * the blank page, whose window and globals it keeps.
 */
export function showSidebar(frame: HTMLIFrameElement, html: string, google: object, clockOffMs: number): void {
  const fill = (): void => {
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (view === null) return;
    shiftClock(view, clockOffMs);
    Object.defineProperty(view, 'google', { value: google, configurable: true });
    view.document.open();
    view.document.write(html);
    view.document.close();
  };
  frame.addEventListener('load', fill, { once: true });
  frame.src = BLANK;
}

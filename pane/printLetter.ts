import { PAPER_STYLE } from '../core/messages/letters/letterHead';
import { CollectionError, failureText } from '../core/failures/text';
const LEAVE_MS = 60_000;

/**
 * Opens the print window for a letter, in a frame where no script runs. Resolves once it is open; whether a person then
 * prints is not told by any browser.
 * @throws where the frame cannot be printed
 */
export function printLetter(html: string, title: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
    frame.title = title;
    frame.style.cssText = 'position:fixed;width:1px;height:1px;inset-inline-start:-9999px;border:0';
    frame.srcdoc = html.replace('</head>', `${PAPER_STYLE}</head>`);
    const leave = (): void => frame.remove();
    frame.addEventListener('load', () => {
      try {
        const view = frame.contentWindow;
        if (view === null) throw new CollectionError(failureText('print-failed'));
        view.addEventListener('afterprint', leave);
        setTimeout(leave, LEAVE_MS);
        view.focus();
        view.print();
        resolve();
      } catch (error) {
        leave();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    document.body.append(frame);
  });
}

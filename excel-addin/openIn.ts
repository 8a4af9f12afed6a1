import type { LinkWindow } from '../core/ports/linkWindow';
import type { Opener } from '../pane/linkWindows';

/** Excel outside the browser opens pages in the browser itself, whenever it is asked; not on the web. */
function hasBrowserWindow(): boolean {
  return Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1');
}

/**
 * How links open: in the user's browser where Excel offers that, programs' own links past it, else in windows of the pane.
 * @source learn.microsoft.com/javascript/api/requirement-sets/common/open-browser-window-api-requirement-sets
 */
export function openIn(page: Opener, inWindows: () => LinkWindow): () => LinkWindow {
  return () => {
    if (!hasBrowserWindow()) return inWindows();
    return {
      go(link) {
        if (/^https:/i.test(link)) {
          Office.context.ui.openBrowserWindow(link);
          return true;
        }
        // Excel hands a program's own link to the system; what comes back says nothing of that.
        page.open(link, '_blank');
        return true;
      },
      close: () => undefined,
    };
  };
}

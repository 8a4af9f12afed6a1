import type { LinkWindow } from '../core/ports/linkWindow';

/** A window as it is opened. */
export interface OpenedPage {
  opener: unknown;
  readonly closed: boolean;
  readonly location: { href: string };
  close(): void;
}

/** What opens windows: the pane's own page. */
export interface Opener {
  open(address: string, target: '_blank'): OpenedPage | null;
}

/**
 * Phones and mail programs take their links over from a window of their own, opened blank within the press and addressed
 * once the message is claimed. In the pane's own frame a host that allows only certain addresses in it would put an error
 * page in the pane's place.
 */
export function linkWindows(page: Opener): () => LinkWindow {
  // A program that takes a link over leaves its window blank; the next one takes that away.
  let blank: OpenedPage | null = null;
  return () => {
    blank?.close();
    blank = null;
    const opened = page.open('about:blank', '_blank');
    // The page that opens learns nothing of the pane.
    if (opened !== null) opened.opener = null;
    return {
      go(link) {
        if (opened === null || opened.closed) return false;
        opened.location.href = link;
        if (!/^https?:/i.test(link)) blank = opened;
        return true;
      },
      close: () => opened?.close(),
    };
  };
}

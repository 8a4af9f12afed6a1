const EVERY_MS = 1500;

/** What the watch needs of the page it runs in. */
export interface PageView {
  readonly document: Pick<Document, 'visibilityState'>;
  setTimeout(callback: () => void, ms: number): number;
  clearTimeout(timer: number): void;
}

/**
 * Tells of a changed selection by looking every 1.5 seconds while the sidebar can be seen: Sheets sends its sidebars
 * no events. One look follows the other, so that a slow connection is never asked twice at once.
 * @returns stops it
 */
export function watchSelection(view: PageView, mark: () => Promise<string>, changed: () => void): () => void {
  let known: string | undefined;
  let timer = 0;
  let stopped = false;

  async function look(): Promise<void> {
    if (view.document.visibilityState !== 'visible') return;
    try {
      const now = await mark();
      if (!stopped && known !== undefined && now !== known) changed();
      known = now;
    } catch {
      // Out of reach for a moment: the next look may succeed, and whatever the user presses says why not.
    }
  }

  function next(): void {
    if (stopped) return;
    timer = view.setTimeout(() => void look().then(next), EVERY_MS);
  }

  void look().then(next);
  return () => {
    stopped = true;
    view.clearTimeout(timer);
  };
}

/** A place for a link to open in. It is made within a press, for browsers hold back windows that come later. */
export interface LinkWindow {
  /**
   * Opens the link there. Whether an app takes it over is told by nobody.
   * @returns false where the browser would not: a person presses the link then
   */
  go(link: string): boolean;
  /** Takes it away again where no link comes. */
  close(): void;
}

/** What a page of our own in the user's browser shows, prints or saves. */
export type PageContent =
  | { readonly kind: 'letter'; readonly title: string; readonly html: string }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly text: string }
  | {
      readonly kind: 'message';
      /** Opens it in an app. */
      readonly link: string;
      readonly to: string;
      readonly subject: string;
      readonly text: string;
    };

/** A page of our own in the user's browser, for where the pane's surroundings neither print nor save nor open. */
export interface BrowserPage {
  /** Whether printing and saving do nothing where the pane runs, so that both go there at once. */
  readonly needed: boolean;
  /**
   * The page's address, with the content behind `#`, which no server is sent.
   * @throws CollectionError `too-long-for-page`
   */
  address(content: PageContent): Promise<string>;
}

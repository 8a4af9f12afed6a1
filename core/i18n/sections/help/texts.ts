/** The help: a few headings with a few sentences each. */
export interface HelpTexts {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

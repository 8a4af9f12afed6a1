/** Papers about an account that are no reminders: they claim no level and are printed for a person. */
export const DOCUMENT_KINDS = ['statement', 'verification'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The document that a cell of the column Level names, in place of a level; undefined for anything else. */
export function documentKindOf(level: string): DocumentKind | undefined {
  const word = level.trim().toLowerCase();
  return DOCUMENT_KINDS.find((kind) => kind === word);
}

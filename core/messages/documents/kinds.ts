/** Papers about an account that are no reminders: they claim no level and are printed for a person. */
export const DOCUMENT_KINDS = [
  'statement',
  'verification',
  'plan offer',
  'plan acceptance',
  'settlement offer',
  'dispute answer',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Which of them rest on terms, and on which. */
export const TERMS_OF: Readonly<Record<DocumentKind, 'none' | 'plan' | 'settlement' | 'answer'>> = {
  statement: 'none',
  verification: 'none',
  'plan offer': 'plan',
  'plan acceptance': 'plan',
  'settlement offer': 'settlement',
  'dispute answer': 'answer',
};

/** The document that a cell of the column Level names, in place of a level; undefined for anything else. */
export function documentKindOf(level: string): DocumentKind | undefined {
  const word = level.trim().toLowerCase();
  return DOCUMENT_KINDS.find((kind) => kind === word);
}

import { plainText } from './plainText';

/** What a reader new to a ledger would have to ask. */
export const DOUBT_CODES = [
  'currency',
  'email',
  'customer-name',
  'due-date',
  'open-column',
  'date-order',
  'status-word',
  'payment-date',
  'part-paid',
  'structure',
  'customer-kind',
] as const;
export type DoubtCode = (typeof DOUBT_CODES)[number];

/** One question about a ledger. */
export interface Doubt {
  readonly code: DoubtCode;
  /** The header of the column that it is about; null where it is about none. */
  readonly column: string | null;
  /** The word that it is about; null for none. */
  readonly word: string | null;
  /** Zero-based rows of the sheet that it is about. */
  readonly rows: readonly number[];
  /** In English, for support and for the command line; the pane words it by its code. */
  readonly question: string;
  /** What may be answered; empty where anything may, such as a currency. */
  readonly answers: readonly string[];
  /** What the ledger's own evidence says, by which its rows are read meanwhile; null where there is none, and they wait. */
  readonly preselected: string | null;
}

/** An answer once given, kept by header and word. */
export interface LedgerAnswer {
  readonly code: DoubtCode;
  readonly column: string | null;
  readonly word: string | null;
  readonly answer: string;
}

const fits = (kept: string | null | undefined, asked: string | null): boolean =>
  kept === null || kept === undefined || asked === null
    ? (kept ?? null) === null || asked === null
    : plainText(kept) === plainText(asked);

/** Looks an answer up; of several the last one given holds. */
export type AnswerOf = (code: DoubtCode, column: string | null, word?: string | null) => string | undefined;

export function answersIn(answers: readonly LedgerAnswer[]): AnswerOf {
  return (code, column, word = null) => {
    for (let i = answers.length - 1; i >= 0; i--) {
      const kept = answers[i] as LedgerAnswer;
      if (kept.code !== code || !fits(kept.column, column) || !fits(kept.word, word)) continue;
      return kept.answer.trim();
    }
    return undefined;
  };
}

/** The column that an answer names by its header; undefined where it names none. */
export function headerNamed(headers: readonly string[], answer: string | undefined): number | undefined {
  const wanted = answer === undefined ? '' : plainText(answer);
  const at = wanted === '' ? -1 : headers.findIndex((header) => plainText(header) === wanted);
  return at >= 0 ? at : undefined;
}

/** Stands for a blank cell among the words that a question is about. */
export const NO_STATUS = '(blank)';

/** What a question of the code `structure` is about: the words that keep its questions apart. */
export const STRUCTURES = {
  batch: 'posting batch',
  parts: 'lines of an invoice',
  credits: 'credits by number format',
  full: 'amounts in full',
  decimals: 'decimal sign',
  beside: 'tables side by side',
} as const;

import type { Field } from '../fields';

/** What a header can speak of, word by word. Together they tell the column's part: `due` and `date`, `paid` and `amount`. */
export const CONCEPTS = [
  'account',
  'address',
  'adjusted',
  'amount',
  'balance',
  'block',
  'clearing',
  'contact',
  'contra',
  'copy',
  'credit',
  'currency',
  'customer',
  'date',
  'days',
  'debit',
  'discount',
  'dispute',
  'document',
  'due',
  'email',
  'expected',
  'external',
  'fee',
  'gross',
  'group',
  'id',
  'indicator',
  'instalment',
  'interest',
  'invoice',
  'item',
  'last',
  'level',
  'limit',
  'local',
  'name',
  'net',
  'number',
  'on',
  'open',
  'order',
  'paid',
  'part',
  'payable',
  'phone',
  'posting',
  'previous',
  'price',
  'quantity',
  'rate',
  'reference',
  'remark',
  'reminder',
  'running',
  'series',
  'special',
  'status',
  'supplier',
  'tax',
  'terms',
  'total',
  'type',
  'uncollectible',
  'void',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** Columns that only the reading of a ledger knows; nobody chooses them by hand. */
export const EVIDENCE_ROLES = [
  'adjusted',
  'bucket',
  'clearing',
  'clearingDate',
  'collectable',
  'contra',
  'credit',
  'credited',
  'debit',
  'documentType',
  'expectedDate',
  'instalmentNumber',
  'invoiceDate',
  'lastPayment',
  'lineAmount',
  'localAmount',
  'localCurrency',
  'openFlag',
  'paidFlag',
  'partDate',
  'postingDate',
  'remark',
  'runningBalance',
  'series',
  'side',
  'special',
  'voidDate',
  'writtenOff',
  'writtenOffDate',
] as const;
export type EvidenceRole = (typeof EVIDENCE_ROLES)[number];

/** The part that a column plays in a ledger. */
export type Role = Field | EvidenceRole;

/** What a status word, a flag or a remark says of a row. */
export type Meaning =
  | 'owed'
  | 'settled'
  | 'part paid'
  | 'void'
  | 'draft'
  | 'disputed'
  | 'written off'
  | 'credit'
  | 'hold'
  | 'unclear'
  | 'nothing';

/** What kind of posting a document is. */
export type DocumentKind = 'invoice' | 'credit' | 'either' | 'none' | 'total';

/**
 * The words of one language. Everything is written as `plain` gives it: lower case, no accents, one blank between words.
 * Lists are parted by commas, words of a list entry by blanks.
 */
export interface Vocabulary {
  readonly concepts: Readonly<Partial<Record<Concept, string>>>;
  /** Whole headers, for what the concepts do not tell. */
  readonly headers: Readonly<Partial<Record<Role, string>>>;
  readonly yes: string;
  readonly no: string;
  /** Whole cells of a status column. */
  readonly status: Readonly<Partial<Record<Meaning, string>>>;
  /** Words that mean it wherever they stand in a remark. */
  readonly remarks: Readonly<Partial<Record<Meaning, string>>>;
  readonly documents: Readonly<Partial<Record<DocumentKind, string>>>;
  /** Words of a header that speak of one's own people. */
  readonly staff: string;
  /** With what the label of a sum begins. */
  readonly totals: string;
  /** Names of currencies, each followed by its code. */
  readonly currencies: string;
}

/** What a row of a ledger is, decided once; everything else asks it. */
export const STANDINGS = [
  'owed',
  'credit',
  'settled',
  'void',
  'draft',
  'disputed',
  'written off',
  'not an invoice',
  'unclear',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Why a row stands as it does. Each has a sentence in every language. */
export const STANDING_REASONS = [
  // not an invoice
  'heading',
  'total',
  'label',
  'repeated headers',
  'repeated line',
  'other account',
  'other table',
  // void, draft, written off, settled, disputed, credit
  'status',
  'flag',
  'void date',
  'written-off date',
  'written-off amount',
  'remark',
  'struck through',
  'fill',
  'nothing open',
  'payment date',
  'cleared',
  'matched',
  'netted',
  'negative',
  'document type',
  'dispute column',
  // unclear
  'contradiction',
  'status word',
  'paid or not',
  'part paid',
  'open column',
  'amount',
  'date order',
  'unreadable date',
  'due before invoice',
  'no customer',
  'no invoice',
  'special ledger',
  'structure',
  // owed, yet never late
  'no due date',
] as const;
export type StandingReason = (typeof STANDING_REASONS)[number];

/** What a row is, why, and which cell says so. */
export interface Judgement {
  readonly standing: Standing;
  /** Null for a plain owed row. */
  readonly reason: StandingReason | null;
  /** Zero-based column of the grid whose cell says so; undefined where no single one does. */
  readonly column?: number | undefined;
  /** What the cell says, where it helps. */
  readonly detail?: string | undefined;
}

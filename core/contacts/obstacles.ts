import type { Field } from '../ledger/fields';

/** Why a row gets no reminder. Each has a sentence in every language. */
export const SKIP_REASONS = [
  'not due',
  'paid',
  'credit',
  'promise pending',
  'disputed',
  'too soon',
  'day granted',
  'on hold',
  'plan current',
  'opted out',
  'already reminded',
  'being sent',
  'perhaps sent',
  'levels ended',
  'no template',
  'covered by credits',
  'too little',
  'contact rule',
  'duplicate',
  'no invoice number',
  'no customer',
  'no address',
  'bad address',
  'no phone',
  'bad phone',
  'no postal address',
  'unreadable date',
  'unreadable amount',
  'unknown currency',
  'unreadable cell',
  'different customers',
  'unknown ladder',
  'unknown creditor',
  'unknown payer',
  'payer has a payer',
  'unclear',
  'void',
  'draft',
  'written off',
  'not an invoice',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Reasons that a correction in the sheet removes; they are shown last, with a link to their cells. */
export const FIXABLE_REASONS: ReadonlySet<SkipReason> = new Set<SkipReason>([
  'duplicate',
  'no invoice number',
  'no customer',
  'no address',
  'bad address',
  'no phone',
  'bad phone',
  'no postal address',
  'unreadable date',
  'unreadable amount',
  'unknown currency',
  'unreadable cell',
  'different customers',
  'unknown ladder',
  'unknown creditor',
  'unknown payer',
  'payer has a payer',
  'unclear',
]);

/** Why a row gets nothing, with the column whose cell explains it. */
export interface Obstacle {
  readonly reason: SkipReason;
  readonly field: Field;
  readonly detail: string;
}

export function obstacle(reason: SkipReason, field: Field, detail = ''): Obstacle {
  return { reason, field, detail };
}

import type { ReminderChannel } from '../dunning/policy';
import type { RiskSegment } from '../portfolio/paymentRisk';
import type { InvoiceTable } from './invoiceTable';
import type { ClaimedInvoice } from '../log/record';

/** Why a row gets no reminder. Each has a sentence in every language. */
export const SKIP_REASONS = [
  'not due',
  'paid',
  'credit',
  'promise pending',
  'disputed',
  'too soon',
  'on hold',
  'plan current',
  'opted out',
  'already reminded',
  'being sent',
  'perhaps sent',
  'levels ended',
  'no template',
  'covered by credits',
  'contact rule',
  'duplicate',
  'no invoice number',
  'no customer',
  'no address',
  'bad address',
  'no phone',
  'bad phone',
  'unreadable date',
  'unreadable amount',
  'unknown currency',
  'unreadable cell',
  'different customers',
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
  'unreadable date',
  'unreadable amount',
  'unknown currency',
  'unreadable cell',
  'different customers',
]);

/** A cell of the ledger at the time of reading, zero-based: for links, never an identity. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface SkippedRow {
  readonly reason: SkipReason;
  readonly invoice: string;
  /** As in the log: the name, with the customer number where there is one. */
  readonly customer: string;
  readonly place: CellPlace;
  /** The name of the hold, the level that is next, the text that cannot be read, whole days to wait … */
  readonly detail: string;
}

/** One invoice (or credit) in a message. Amounts in major units of the message's currency. */
export interface MessageLine {
  readonly invoice: string;
  readonly dueDate: string;
  /** Whole days; 0 or less while not late. */
  readonly daysLate: number;
  readonly amount: number;
  readonly interest: number;
  readonly level: number;
  /** From 1; 1 for credits. */
  readonly cycle: number;
  readonly row: number;
}

/** A level that is due for a customer's risk alone, so many whole days before its own day. */
export interface BroughtForward {
  readonly segment: RiskSegment;
  readonly days: number;
}

/** A message as planned, shown and approved. `id` holds for one plan; `hash` covers all that the customer will see. */
export interface PlannedMessage {
  readonly id: string;
  readonly key: string;
  readonly customer: string;
  readonly currency: string;
  readonly language: string;
  readonly channel: ReminderChannel;
  /** The highest level of its invoices. */
  readonly level: number;
  readonly levelName: string;
  /** Index of the stage (0 preventive … 3 judicial) of the oldest invoice. */
  readonly stage: number;
  readonly oldestDaysLate: number;
  readonly lines: readonly MessageLine[];
  readonly credits: readonly MessageLine[];
  /** Sum of the invoices less credits, in major units. */
  readonly amount: number;
  readonly interest: number;
  readonly fee: number;
  /** Amount, interest and fee. */
  readonly toPay: number;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** '' where replies go to the sender. */
  readonly replyTo: string;
  readonly subject: string;
  /** What a person edits: the text, with a line {{invoice_table}} for the table. */
  readonly body: string;
  readonly table: InvoiceTable;
  readonly text: string;
  readonly html: string;
  readonly template: string;
  readonly templateVersion: string;
  readonly needsApproval: boolean;
  /** Where some of its invoices are reminded for the customer's risk alone. */
  readonly forward?: BroughtForward;
  readonly claims: readonly ClaimedInvoice[];
  readonly hash: string;
  /** The hash as planned; differs from `hash` after a person edited the message. */
  readonly basis: string;
}

/** A message that cannot be written: its template wants a field that the row has not got, or interest cannot be worked out. */
export interface BrokenMessage {
  readonly customer: string;
  readonly channel: ReminderChannel;
  readonly currency: string;
  readonly level: number;
  /** '' where it is another problem. */
  readonly missingField: string;
  /** What cannot be worked out, in English; '' where a field is missing. */
  readonly problem: string;
  readonly places: readonly CellPlace[];
}

export interface CurrencyTotal {
  /** ISO 4217, or '' where the ledger has no currency. */
  readonly currency: string;
  readonly invoices: number;
  readonly amount: number;
  readonly interest: number;
  readonly fee: number;
}

export interface ReminderPlan {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly sheet: string;
  /** Highest level first; one customer's messages stand together. */
  readonly messages: readonly PlannedMessage[];
  readonly broken: readonly BrokenMessage[];
  readonly skipped: readonly SkippedRow[];
  readonly customers: number;
  readonly totals: readonly CurrencyTotal[];
  /** The policy's most messages in one run. */
  readonly capPerRun: number;
  /** The policy's least days between two reminders. */
  readonly gap: number;
}

import type { AskedOnce, ReminderChannel } from '../dunning/policy';
import type { ClaimedInvoice, Terms } from '../log/record';
import type { LetterHead } from './letters/letterHead';
import type { BroughtForward } from './dueRow';

/** A cell of the ledger at the time of reading, zero-based: for links, never an identity. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One invoice (or credit) in a message. Amounts in major units of the message's currency. */
export interface MessageLine {
  readonly invoice: string;
  /** As in `LedgerRow`. */
  readonly beside?: readonly string[];
  readonly dueDate: string;
  /** Whole days; 0 or less while not late. */
  readonly daysLate: number;
  readonly amount: number;
  readonly interest: number;
  /** YYYY-MM-DD: the day after which interest runs, where it is not the due date. */
  readonly interestFrom?: string;
  readonly level: number;
  /** From 1; 1 for credits. */
  readonly cycle: number;
  readonly row: number;
  /** Whose invoice it is, as in the log, where that is not the message's customer, who pays it. */
  readonly customer?: string;
  /** What of the message's own fee is noted for it, in major units; left out for nothing. */
  readonly fee?: number;
}

/** What a message shows beside its text, most of all its table of invoices, amounts and dates written out already. */
export interface InvoiceTable {
  /** Invoice, due date, days late, the interest where some is charged, and the amount. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sums: readonly (readonly [string, string])[];
  /** Between a label and what it labels. */
  readonly colon: string;
  /** Invoices that the wording of the message is not about, under what is true of them; left out where there are none. */
  readonly further?: readonly TablePart[];
  /** Invoices that the message does not ask for, listed below the sums; left out where there are none. */
  readonly apart?: readonly TablePart[];
  /** How the interest was reckoned, a row a stretch; left out where none is shown. */
  readonly reckoning?: Reckoning;
  /** What stands above the text of a letter; left out for other channels. */
  readonly head?: LetterHead;
  /** Bank details, with the text of a code for banking apps where the data allow one. */
  readonly transfer?: TransferBlock;
}

export interface TablePart {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

export interface Reckoning {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface TransferBlock {
  readonly title: string;
  readonly lines: readonly (readonly [string, string])[];
  readonly code?: { readonly payload: string; readonly label: string };
}

/** Who is to be paid, and where, as the policy says. */
export interface Payee {
  readonly creditor: string;
  readonly iban: string;
  readonly bic: string;
}

/** Whom the money goes to, on one line; '' where nobody is named. */
export function payeeText({ creditor, iban, bic }: Payee): string {
  return [creditor, iban, bic].filter((part) => part !== '').join(', ');
}

/** Everybody whom a message goes to, as the log keeps it. */
export function recipientsText({ to, cc }: Pick<PlannedMessage, 'to' | 'cc'>): string {
  return [...to, ...cc].join(', ');
}

/** Where answers to a message and its money go, as the log keeps it. */
export function termsOf({ replyTo, payee }: Pick<PlannedMessage, 'replyTo' | 'payee'>): Terms {
  return { replyTo, payee: payeeText(payee) };
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
  /** Index of the oldest invoice's stage in the policy. */
  readonly stage: number;
  /** As the policy names it. */
  readonly stageName: string;
  readonly oldestDaysLate: number;
  readonly lines: readonly MessageLine[];
  readonly credits: readonly MessageLine[];
  /** Sum of the invoices less credits, in major units. */
  readonly amount: number;
  readonly interest: number;
  /** With those of earlier messages that are carried on. */
  readonly fee: number;
  /** Amount, interest and fee. */
  readonly toPay: number;
  /** YYYY-MM-DD: the day until which it gives time to pay; '' for a courtesy note that names none. */
  readonly grantedUntil: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** '' where replies go to the sender. */
  readonly replyTo: string;
  readonly payee: Payee;
  /** As in the log, where it is not the policy's own. */
  readonly creditor?: string;
  /** As the policy has it: who writes. */
  readonly signature: string;
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
  /** Words of the creditor or the signature that its template lacks; left out where it is another problem. */
  readonly unsaid?: string;
  /** What the policy does not say of the creditor, without which no formal demand leaves; left out where it is another problem. */
  readonly lacks?: AskedOnce;
  readonly places: readonly CellPlace[];
}

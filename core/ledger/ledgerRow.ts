import type { Field } from './fields';
import type { UnreadableCell } from './rowReader';
import type { PostalCells } from './postalCells';
import type { Standing, StandingReason } from './standing';

/** Who pays an invoice in its customer's place, where a person chose one for them; undefined for nobody. @param customer as in the log */
export type ChosenPayer = (customer: string, invoice: Pick<LedgerRow, 'invoice' | 'beside'>) => string | undefined;

/** A payer that names nobody or several customers, or that has a payer itself. */
export interface PayerDoubt {
  readonly reason: 'unknown payer' | 'payer has a payer';
  /** What stands there, or the names one after the other. */
  readonly detail: string;
}

/** A ledger row as a record. A value that cannot be read is null, and its text is kept in `unreadable`. */
export interface LedgerRow {
  /** Zero-based row of the sheet at the time of reading; for links only. */
  readonly row: number;
  /** As the customer knows it; an instalment's with its due date, as `instalmentName` gives it. */
  readonly invoice: string;
  /** YYYY-MM-DD, of an instalment: the due dates of the others. Left out for an invoice that is due at once. */
  readonly beside?: readonly string[];
  readonly customer: string;
  readonly customerNumber: string;
  /** YYYY-MM-DD; null where blank or unreadable. */
  readonly dueDate: string | null;
  /** Major units; null where blank or unreadable. */
  readonly openAmount: number | null;
  /** What was invoiced, in major units; null where the ledger does not say. */
  readonly amount: number | null;
  /** YYYY-MM-DD; null while it is open, or where the ledger does not say. */
  readonly paidDate: string | null;
  /** Major units; null where the ledger names none. */
  readonly creditLimit: number | null;
  readonly currency: string;
  readonly email: string;
  readonly cc: string;
  readonly phone: string;
  readonly language: string;
  readonly contactName: string;
  /** Name of the hold; '' where there is one without a name; null where there is none. */
  readonly hold: string | null;
  readonly disputed: boolean;
  readonly promiseDate: string | null;
  readonly doNotContact: boolean;
  /** 0 where blank or unreadable. */
  readonly lastLevel: number;
  readonly lastReminder: string | null;
  readonly paymentLink: string;
  /** As written; '' where blank, and where it is an error value, which stands in `unreadable`. */
  readonly customerType: string;
  /** Of the customer, as written. */
  readonly country: string;
  /** Where the customer gets post; left out where the row says nothing of it. */
  readonly postal?: PostalCells | undefined;
  /** The name of the ladder that its reminders follow, as written. */
  readonly ladder: string;
  /** Whose money it is, as written; '' for the policy's creditor. */
  readonly creditor: string;
  /** Who pays in the customer's place, as written; '' for the customer. */
  readonly payer: string;
  /** The row as the ledger has it, where somebody else pays: then the customer and the addresses here are the payer's. */
  readonly madeOutTo?: LedgerRow;
  /** Why nobody can tell who pays; left out where that is clear. */
  readonly payerDoubt?: PayerDoubt;
  readonly unreadable: readonly UnreadableCell[];
  /** What the row is, decided once by all that its cells say; only what is owed is ever asked for. */
  readonly standing: Standing;
  /** Null for a plain owed row. */
  readonly reason: StandingReason | null;
  /** The column whose cell says so. */
  readonly saidBy: Field;
}

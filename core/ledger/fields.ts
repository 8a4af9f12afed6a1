/** What the core knows of a ledger's columns. */
export const FIELDS = [
  'invoice',
  'customer',
  'customerNumber',
  'dueDate',
  'openAmount',
  'amount',
  'paid',
  'paidDate',
  'currency',
  'email',
  'cc',
  'phone',
  'language',
  'contactName',
  'hold',
  'dispute',
  'promiseDate',
  'doNotContact',
  'lastLevel',
  'lastReminder',
  'status',
  'paymentLink',
  'customerType',
  'creditLimit',
  'country',
  'postalAddress',
  'street',
  'postcode',
  'city',
  'region',
  'ladder',
  'creditor',
  'payer',
] as const;
export type Field = (typeof FIELDS)[number];

/** Two or more headers that claim one field. */
export interface ColumnDoubt {
  readonly field: Field;
  /** Zero-based columns of the sheet, the one in use first. */
  readonly columns: readonly number[];
}

/** A remembered header that stands in the ledger no more. */
export interface LostColumn {
  readonly field: Field;
  readonly header: string;
}

/** Where each field stands: zero-based columns of the sheet, below a zero-based header row. */
export interface ColumnMapping {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** Every header text of the row by column, as it stands. */
  readonly headers: readonly { readonly column: number; readonly text: string }[];
  /** Needed fields that no header was recognised for; empty where the ledger can be worked with. */
  readonly missing: readonly Field[];
  /** Fields that reminders rest on and that more than one header could be, until a person has chosen. */
  readonly doubts: readonly ColumnDoubt[];
  /** What a person chose and the sheet lost; such a field is recognised anew. */
  readonly lost: readonly LostColumn[];
  /** Fields that a person chose a column for. */
  readonly chosen?: readonly Field[];
  /** Fields that a person said the ledger has none of. */
  readonly none?: readonly Field[];
}

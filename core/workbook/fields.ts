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
] as const;
export type Field = (typeof FIELDS)[number];

/** Where each field stands: zero-based columns of the sheet, below a zero-based header row. */
export interface ColumnMapping {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** Every header text of the row by column, as it stands. */
  readonly headers: readonly { readonly column: number; readonly text: string }[];
  /** Needed fields that no header was recognised for; empty where the ledger can be worked with. */
  readonly missing: readonly Field[];
}

import { isBlank, type Cell } from '../cells/cell';
import type { ColumnMapping, Field } from './fields';
import { rowReader, type RowReader, type UnreadableCell } from './rowReader';

/** A ledger row as a record. A value that cannot be read is null, and its text is kept in `unreadable`. */
export interface LedgerRow {
  /** Zero-based row of the sheet at the time of reading; for links only. */
  readonly row: number;
  readonly invoice: string;
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
  readonly customerType: string;
  readonly unreadable: readonly UnreadableCell[];
}

/** Reads rows by a mapping. Rows that are blank in every mapped column are left out. */
export function readLedger(
  rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[],
  left: number,
  mapping: ColumnMapping,
): LedgerRow[] {
  const { columns } = mapping;
  const mapped = Object.values(columns);
  const found: LedgerRow[] = [];
  for (const { row, cells } of rows) {
    if (row <= mapping.headerRow) continue;
    if (mapped.every((column) => isBlank(cells[column - left]))) continue;
    found.push(readRow(row, (field) => (columns[field] === undefined ? undefined : cells[columns[field] - left])));
  }
  return found;
}

function readRow(row: number, cellOf: (field: Field) => Cell | undefined): LedgerRow {
  const reader = rowReader(cellOf);
  const { text, raw, day, flag } = reader;
  // A figure that reminders do not need spoils nothing when it cannot be read.
  const optionalFigure = (field: Field): number | null => {
    const cell = cellOf(field);
    return typeof cell === 'number' ? cell : null;
  };
  const open = openAmountOf(cellOf, reader);
  const customerNumber = text('customerNumber');
  return {
    row,
    invoice: text('invoice'),
    customer: text('customer') || customerNumber,
    customerNumber,
    dueDate: day('dueDate'),
    openAmount: open,
    amount: optionalFigure('amount'),
    paidDate: day('paidDate'),
    creditLimit: optionalFigure('creditLimit'),
    currency: text('currency'),
    // Line breaks stay in, so that an address with a smuggled header is refused rather than mended.
    email: raw('email'),
    cc: raw('cc'),
    phone: text('phone'),
    language: text('language'),
    contactName: text('contactName'),
    hold: flag('hold'),
    disputed: flag('dispute') !== null,
    promiseDate: day('promiseDate'),
    doNotContact: flag('doNotContact') !== null,
    lastLevel: reader.count('lastLevel'),
    lastReminder: day('lastReminder'),
    paymentLink: text('paymentLink'),
    customerType: text('customerType'),
    unreadable: reader.unreadable,
  };
}

/** The open amount, or amount less paid where the ledger keeps those. */
function openAmountOf(cellOf: (field: Field) => Cell | undefined, { figure }: RowReader): number | null {
  if (cellOf('openAmount') !== undefined) return figure('openAmount');
  const amount = figure('amount');
  if (amount === null) return null;
  const paid = figure('paid');
  // Two decimals of either stay exact in the difference; the currency's own rounding comes with the message.
  return paid === null ? amount : Math.round((amount - paid) * 1e6) / 1e6;
}

import { isoOf } from '../calendar/civil';
import { isBlank, isFault, type Cell } from '../cells/cell';
import { FormulaError } from '../errors';
import { date } from '../functions/kinds';
import type { ColumnMapping, Field } from './fields';

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
  /** 0 where blank. */
  readonly lastLevel: number;
  readonly lastReminder: string | null;
  readonly paymentLink: string;
  readonly customerType: string;
  readonly unreadable: readonly { readonly field: Field; readonly text: string }[];
}

const NO_WORDS = new Set([
  '',
  'no',
  'false',
  'falsch',
  'falso',
  'faux',
  'n',
  '0',
  '-',
  'none',
  'nein',
  'non',
  'nao',
  'não',
  'ninguno',
  'keine',
]);
const YES_WORDS = new Set([
  'yes',
  'true',
  'wahr',
  'verdadero',
  'verdadeiro',
  'vrai',
  'y',
  'x',
  '1',
  'si',
  'sí',
  'ja',
  'oui',
  'sim',
]);

/** A flag cell: null for no, '' for a plain yes, else the text that stands there. */
function flagText(cell: Cell | undefined): string | null {
  if (isBlank(cell) || cell === false || cell === 0 || isFault(cell)) return null;
  const text = String(cell).trim();
  const word = text.toLowerCase();
  if (NO_WORDS.has(word)) return null;
  return YES_WORDS.has(word) ? '' : text;
}

function rawText(cell: Cell | undefined): string {
  return isBlank(cell) || isFault(cell) ? '' : String(cell);
}

function textOf(cell: Cell | undefined): string {
  return rawText(cell).trim();
}

function shown(cell: Cell): string {
  return isFault(cell) ? cell.error : String(cell);
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
  const unreadable: { field: Field; text: string }[] = [];
  const day = (field: Field): string | null => {
    const cell = cellOf(field);
    if (isBlank(cell)) return null;
    try {
      return isoOf(date.read(cell, field));
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      unreadable.push({ field, text: shown(cell) });
      return null;
    }
  };
  const figure = (field: Field): number | null => {
    const cell = cellOf(field);
    if (isBlank(cell)) return null;
    if (typeof cell === 'number' && Math.abs(cell) < 1e13) return cell;
    unreadable.push({ field, text: shown(cell) });
    return null;
  };
  // A figure that reminders do not need spoils nothing when it cannot be read.
  const optionalFigure = (field: Field): number | null => {
    const cell = cellOf(field);
    return typeof cell === 'number' ? cell : null;
  };
  const open = openAmountOf(cellOf, figure);
  const lastLevel = figure('lastLevel');
  const customerNumber = textOf(cellOf('customerNumber'));
  return {
    row,
    invoice: textOf(cellOf('invoice')),
    customer: textOf(cellOf('customer')) || customerNumber,
    customerNumber,
    dueDate: day('dueDate'),
    openAmount: open,
    amount: optionalFigure('amount'),
    paidDate: day('paidDate'),
    creditLimit: optionalFigure('creditLimit'),
    currency: textOf(cellOf('currency')),
    // Line breaks stay in, so that an address with a smuggled header is refused rather than mended.
    email: rawText(cellOf('email')),
    cc: rawText(cellOf('cc')),
    phone: textOf(cellOf('phone')),
    language: textOf(cellOf('language')),
    contactName: textOf(cellOf('contactName')),
    hold: flagText(cellOf('hold')),
    disputed: flagText(cellOf('dispute')) !== null,
    promiseDate: day('promiseDate'),
    doNotContact: flagText(cellOf('doNotContact')) !== null,
    lastLevel: lastLevel !== null && lastLevel > 0 ? Math.floor(lastLevel) : 0,
    lastReminder: day('lastReminder'),
    paymentLink: textOf(cellOf('paymentLink')),
    customerType: textOf(cellOf('customerType')),
    unreadable,
  };
}

/** The open amount, or amount less paid where the ledger keeps those. */
function openAmountOf(
  cellOf: (field: Field) => Cell | undefined,
  figure: (field: Field) => number | null,
): number | null {
  if (cellOf('openAmount') !== undefined) return figure('openAmount');
  const amount = figure('amount');
  if (amount === null) return null;
  const paid = figure('paid');
  // Two decimals of either stay exact in the difference; the currency's own rounding comes with the message.
  return paid === null ? amount : Math.round((amount - paid) * 1e6) / 1e6;
}

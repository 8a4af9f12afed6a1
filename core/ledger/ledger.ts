import type { Day } from '../calendar/civil';
import type { SheetBlock } from '../cells/block';
import { isBlank, type Cell } from '../cells/cell';
import { namesNobody } from './customerNumber';
import type { ColumnMapping, Field } from './fields';
import { asJudged, readSheetAsLedger, type Choices } from './judged';
import { mappingOf } from './mapping';
import { openAmountOf } from './openAmount';
import type { LedgerAnswer } from './doubts';
import { RowReader } from './rowReader';
import type { LedgerReading } from './readRow';
import type { LedgerRow, PlainRow } from './ledgerRow';

type CellOf = (field: Field) => Cell | undefined;

type Line = { readonly row: number; readonly cells: readonly Cell[] };

/** A ledger: its columns, its rows, and how they were understood. */
export interface WholeLedger {
  readonly mapping: ColumnMapping;
  readonly rows: readonly LedgerRow[];
  /** Undefined where no row looks like headers. */
  readonly reading: LedgerReading | undefined;
}

/**
 * Reads a sheet: which column is which, and what each row is. Rows that are blank in every column that is known are left out.
 * @param block the whole sheet: what a column holds, and which rows are sums, only all of it tells
 */
export function readWhole(block: SheetBlock, choices: Choices = {}): WholeLedger {
  const reading = readSheetAsLedger(block, choices);
  const mapping = mappingOf(block, reading, choices.chosen);
  if (reading === undefined) return { mapping, rows: [], reading };
  return { mapping, rows: rowsOf(block, mapping, reading), reading };
}

function rowsOf({ rows, left, top }: SheetBlock, mapping: ColumnMapping, reading: LedgerReading): LedgerRow[] {
  const { columns } = mapping;
  const mapped = Object.values(columns);
  const judged = new Map(reading.rows.map((row) => [row.row, row]));
  const explicit = columns.openAmount !== undefined;
  return rows.slice(reading.head.row + reading.head.depth).flatMap((cells, i) => {
    const row = top + reading.head.row + reading.head.depth + i;
    if (mapped.every((column) => isBlank(cells[column - left]))) return [];
    const cellOf: CellOf = (field) => (columns[field] === undefined ? undefined : cells[columns[field] - left]);
    const at = reading.head.row + reading.head.depth + i;
    const textDay = (field: Field): Day | undefined =>
      columns[field] === undefined ? undefined : reading.readers.day(columns[field] - left, at).day;
    return [asJudged(readRow(row, new RowReader(cellOf, textDay), cellOf, explicit), judged.get(row), mapping, left)];
  });
}

/** Reads rows by a mapping. @param rows of the whole ledger, headers included or not */
export function readLedger(
  rows: readonly Line[],
  left: number,
  mapping: ColumnMapping,
  answers: readonly LedgerAnswer[] = [],
): readonly LedgerRow[] {
  const head: string[] = [];
  for (const { column, text } of mapping.headers) head[column - left] = text;
  const cells: (readonly Cell[])[] = [Array.from(head, (text: string | undefined) => text ?? '')];
  for (const line of rows) if (line.row > mapping.headerRow) cells[line.row - mapping.headerRow] = line.cells;
  const all = Array.from(cells, (row: readonly Cell[] | undefined) => row ?? []);
  const block = { sheet: mapping.sheet, top: mapping.headerRow, left, rows: all };
  const told = { answers, currency: '' };
  const chosen: Partial<Record<Field, number | null>> = {};
  for (const field of mapping.chosen ?? []) {
    const column = mapping.columns[field];
    if (column !== undefined) chosen[field] = column;
  }
  for (const field of mapping.none ?? []) chosen[field] = null;
  return readWhole(block, { headerRow: mapping.headerRow, told, chosen }).rows;
}

function readRow(row: number, reader: RowReader, cellOf: CellOf, explicit: boolean): PlainRow {
  const open = openAmountOf(explicit, cellOf, reader);
  const customerNumber = reader.text('customerNumber');
  return {
    row,
    invoice: reader.text('invoice'),
    customer: reader.text('customer') || (namesNobody(customerNumber) ? '' : customerNumber),
    customerNumber,
    dueDate: reader.day('dueDate'),
    openAmount: open,
    amount: reader.optionalFigure('amount'),
    paidDate: reader.day('paidDate'),
    creditLimit: reader.optionalFigure('creditLimit'),
    currency: reader.text('currency'),
    // Line breaks stay in, so that an address with a smuggled header is refused rather than mended.
    email: reader.raw('email'),
    cc: reader.raw('cc'),
    phone: reader.text('phone'),
    language: reader.text('language'),
    contactName: reader.text('contactName'),
    hold: reader.flag('hold'),
    disputed: reader.flag('dispute') !== null,
    promiseDate: reader.day('promiseDate'),
    doNotContact: reader.flag('doNotContact') !== null,
    lastLevel: reader.count('lastLevel'),
    lastReminder: reader.day('lastReminder'),
    paymentLink: reader.text('paymentLink'),
    customerType: reader.text('customerType'),
    unreadable: reader.unreadable,
  };
}

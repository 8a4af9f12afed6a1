import type { SheetBlock } from '../cells/block';
import { isBlank, type Cell, type DateOut } from '../cells/cell';
import { textOf } from './grid';
import type { LedgerReading } from './readRow';
import { plainRows } from './shapes';
import { amountText } from './textAmounts';

/** A cell that holds as text what is a date or an amount, a date that a sheet turned round, or no name where one is meant. */
export interface CellRepair {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly before: Cell;
  readonly after: Cell | DateOut;
  /** A second cell of the row that is written with it or not at all: a name without its number is another customer. */
  readonly beside?: { readonly column: number; readonly before: Cell; readonly after: Cell };
}

/** What can be put right in one column without a doubt. */
export interface ColumnRepair {
  readonly kind: 'dates' | 'amounts' | 'names';
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly header: string;
  readonly cells: readonly CellRepair[];
  /** How the texts are read: the order of their dates, or their decimal sign; undefined where each text tells by itself. */
  readonly way: 'DMY' | 'MDY' | '.' | ',' | undefined;
  /** All of its cells or none: dates that were turned round can be told from others only while all of them are. */
  readonly whole: boolean;
}

/** Zero-based rows of the grid that hold rows of the ledger. */
function rowsIn({ head, shapes }: LedgerReading): number[] {
  const first = head.row + head.depth;
  return plainRows(shapes, first);
}

function dateRepairs(block: SheetBlock, reading: LedgerReading): ColumnRepair[] {
  const rows = rowsIn(reading);
  return reading.readers.dates.flatMap(({ column, order, halfTurned }): ColumnRepair[] => {
    const cells = rows.flatMap((row): CellRepair[] => {
      const before = block.rows[row]?.[column];
      const { day } = reading.readers.day(column, row);
      if (day === undefined || before === undefined) return [];
      const isText = typeof before === 'string' && before.trim() !== '';
      const isTurned = typeof before === 'number' && Math.floor(before) !== day;
      return isText || isTurned ? [{ row: block.top + row, before, after: { date: day } }] : [];
    });
    const header = reading.head.headers[column] ?? '';
    return cells.length === 0
      ? []
      : [{ kind: 'dates', column: block.left + column, header, cells, way: order, whole: halfTurned }];
  });
}

function amountRepairs(block: SheetBlock, reading: LedgerReading): ColumnRepair[] {
  const rows = rowsIn(reading);
  const { currency } = reading.columns.of;
  const namesCurrency = (row: number): boolean => currency !== undefined && textOf(block.rows[row]?.[currency]) !== '';
  return reading.readers.amounts.flatMap(({ column, decimal }): ColumnRepair[] => {
    const cells = rows.flatMap((row): CellRepair[] => {
      const before = block.rows[row]?.[column];
      if (typeof before !== 'string' || before.trim() === '') return [];
      const { value, side, unreadable } = reading.readers.amount(column, row);
      // What else the text says, a side or a currency that stands nowhere else, a bare number would lose.
      const loses = side !== undefined || ((amountText(before)?.currency ?? '') !== '' && !namesCurrency(row));
      return value === null || unreadable || loses ? [] : [{ row: block.top + row, before, after: value }];
    });
    const header = reading.head.headers[column] ?? '';
    return cells.length === 0
      ? []
      : [{ kind: 'amounts', column: block.left + column, header, cells, way: decimal, whole: false }];
  });
}

/** Names that stand on the first row of their group only, and the numbers beside them. */
function nameRepairs(block: SheetBlock, reading: LedgerReading): ColumnRepair[] {
  const first = reading.head.row + reading.head.depth;
  const { customer, customerNumber } = reading.columns.of;
  const column = customer ?? customerNumber;
  if (column === undefined) return [];
  const cellsAt = (row: number): readonly Cell[] => block.rows[row] ?? [];
  let above = -1;
  const cells = reading.naming.names.flatMap(({ from }, i): CellRepair[] => {
    const row = first + i;
    if (from === 'cell') above = row;
    const [named, own] = [cellsAt(above), cellsAt(row)];
    const after = named[column];
    if (from !== 'above' || textOf(after) === '' || after === undefined || !isBlank(own[column])) return [];
    const repair = { row: block.top + row, before: own[column] ?? '', after };
    const number = customer === undefined || customerNumber === undefined ? undefined : named[customerNumber];
    if (customerNumber === undefined || textOf(number) === '' || number === undefined) return [repair];
    const blank = own[customerNumber] ?? '';
    return isBlank(blank)
      ? [{ ...repair, beside: { column: block.left + customerNumber, before: blank, after: number } }]
      : [repair];
  });
  const header = reading.head.headers[column] ?? '';
  return cells.length === 0
    ? []
    : [{ kind: 'names', column: block.left + column, header, cells, way: undefined, whole: true }];
}

/** What can be put right without a doubt: text dates as dates, text amounts as numbers, names on every row of their group. What is in doubt is asked, not repaired. */
export function repairsOf(block: SheetBlock, reading: LedgerReading): readonly ColumnRepair[] {
  // A posting batch is read turned round; its own cells are its system's.
  if (reading.isBatch) return [];
  return [...dateRepairs(block, reading), ...amountRepairs(block, reading), ...nameRepairs(block, reading)];
}

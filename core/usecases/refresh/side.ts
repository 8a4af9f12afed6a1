import type { Day } from '../../calendar/civil';
import type { Cell } from '../../cells/cell';
import { keyText, matchKey } from '../../cells/key';
import type { ColumnMapping, Field } from '../../ledger/fields';
import { isDateFormat, isFilled, lookAt, textOf, type LedgerGrid } from '../../ledger/grid';
import { readGrid } from '../../ledger/reading';
import type { LedgerReading, ReadingOptions, ReadRow } from '../../ledger/readRow';
import type { Standing } from '../../ledger/standing';

/** What a cell of a ledger says, whatever it is written like. */
export type Told =
  | { readonly kind: 'amount'; readonly value: number }
  | { readonly kind: 'day'; readonly value: Day }
  | { readonly kind: 'text'; readonly value: string };

/** Fields that an accounting system says of an invoice. All others are people's own, or ours, and stay as they are. */
export const BROUGHT = [
  'openAmount',
  'dueDate',
  'amount',
  'paid',
  'paidDate',
  'currency',
  'email',
  'cc',
  'phone',
  'contactName',
  'status',
  'paymentLink',
  'customerType',
  'creditLimit',
] as const satisfies readonly Field[];
export type Brought = (typeof BROUGHT)[number];

const AMOUNTS: ReadonlySet<Field> = new Set<Field>(['openAmount', 'amount', 'paid', 'creditLimit']);
const DAYS: ReadonlySet<Field> = new Set<Field>(['dueDate', 'paidDate']);
const NOTHING_OPEN: ReadonlySet<Standing> = new Set<Standing>(['settled', 'void', 'draft', 'written off']);

/** One of two lists of invoices, read. Columns count within the grid. */
export interface Side {
  readonly reading: LedgerReading;
  /** Its invoices; rows that are none are left out. */
  readonly rows: readonly ReadRow[];
  readonly columnOf: (field: Field) => number | undefined;
  readonly cell: (row: ReadRow, column: number) => Cell | undefined;
  /** What stands in a column that no field is of. */
  readonly raw: (row: ReadRow, column: number) => Told | undefined;
  /** What a field of a row says; undefined where it is blank; null where it cannot be read. */
  readonly told: (row: ReadRow, field: Brought) => Told | undefined | null;
}

/** What a row adds to what is owed; null where that is not known. */
export function openOf({ open, judgement }: ReadRow): number | null {
  return NOTHING_OPEN.has(judgement.standing) ? 0 : open;
}

/** @returns undefined where no row looks like headers @throws nothing */
export function sideOf(grid: LedgerGrid, options: ReadingOptions): Side | undefined {
  const reading = readGrid(grid, options);
  if (reading === undefined) return undefined;
  const { of } = reading.columns;
  const columnOf = (field: Field): number | undefined => {
    const chosen = options.chosen?.[field];
    return chosen === undefined ? of[field] : (chosen ?? undefined);
  };
  const cell = (row: ReadRow, column: number): Cell | undefined => grid.rows[row.row - grid.top]?.[column];
  const told = (row: ReadRow, field: Brought): Told | undefined | null => {
    const column = columnOf(field);
    const index = row.row - grid.top;
    // Where no column holds it, what is open is worked out of others.
    if (column === undefined && field === 'openAmount') return amount(openOf(row));
    if (column === undefined || !isFilled(grid.rows[index]?.[column])) return undefined;
    if (AMOUNTS.has(field)) return amount(reading.readers.amount(column, index).value);
    if (DAYS.has(field)) {
      const { day } = reading.readers.day(column, index);
      return day === undefined ? null : { kind: 'day', value: day };
    }
    return { kind: 'text', value: textOf(grid.rows[index]?.[column]) };
  };
  const raw = (row: ReadRow, column: number): Told | undefined => {
    const found = cell(row, column);
    if (typeof found === 'number') {
      const format = lookAt(grid, row.row - grid.top, column)?.format ?? '';
      return { kind: isDateFormat(format) ? 'day' : 'amount', value: found };
    }
    const value = textOf(found);
    return value === '' ? undefined : { kind: 'text', value };
  };
  const rows = reading.rows.filter(
    ({ judgement, invoice, customer, customerNumber }) =>
      judgement.standing !== 'not an invoice' && invoice !== '' && (customer !== '' || customerNumber !== ''),
  );
  return { reading, rows, columnOf, cell, raw, told };
}

function amount(value: number | null): Told | null {
  return value === null ? null : { kind: 'amount', value };
}

/** How the ledger at hand is read: as its columns are used everywhere else. */
export function ownOptions(
  { headerRow, columns }: ColumnMapping,
  left: number,
  options: ReadingOptions,
): ReadingOptions {
  const chosen = Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, column - left]));
  return { ...options, headerRow, chosen };
}

/**
 * How an export is read: a column that is called as one of the ledger's is that one; others are found by what they hold.
 * @param picked fields for which a person chose a column of the file
 */
export function exportOptions(
  grid: LedgerGrid,
  { columns, headers }: ColumnMapping,
  options: ReadingOptions,
  picked: Readonly<Partial<Record<Field, number>>>,
): ReadingOptions {
  const found = readGrid(grid, options);
  if (found === undefined) return options;
  const named = new Map(found.head.headers.map((text, column) => [matchKey(text), column] as const).reverse());
  const chosen = Object.entries(columns).flatMap(([field, column]) => {
    const text = headers.find((header) => header.column === column)?.text ?? '';
    const same = named.get(matchKey(text));
    return same === undefined || text === '' ? [] : [[field, same] as const];
  });
  return { ...options, headerRow: found.head.row, chosen: { ...Object.fromEntries(chosen), ...picked } };
}

/** A cell as rows are found by it. */
export function keyOf(side: Side, row: ReadRow, columns: readonly number[]): string[] {
  return columns.map((column) => keyText(side.cell(row, column)));
}

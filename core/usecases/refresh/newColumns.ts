import type { SheetBlock } from '../../cells/block';
import { dayOf } from '../../calendar/civil';
import { isBlank, type Cell } from '../../cells/cell';
import { keyText, matchKey } from '../../cells/key';
import { CollectionError, failureText } from '../../failures/text';
import type { ColumnMapping, Field } from '../../ledger/fields';
import { textOf, type LedgerGrid } from '../../ledger/grid';
import { readGrid } from '../../ledger/reading';
import type { ReadRow } from '../../ledger/readRow';
import type { Services } from '../types';
import type { Journal } from './journal';
import type { Side } from './side';

/** What a column means does not hang on the day. */
const AROUND = dayOf(2030, 1, 1);

/** A column that only the export has. */
export interface NewColumn {
  readonly header: string;
  /** Zero-based, of the export. */
  readonly column: number;
}

/** So many rows are looked at for what a column would mean. */
const LOOKED_AT = 300;

/**
 * Whether a column would mean nothing to whoever reads the ledger: one that tells what is owed, by whom, when or whether at
 * all would change how all of it is read.
 */
function isNeutral(theirs: Side, own: LedgerGrid, headerRow: number, { header, column }: NewColumn): boolean {
  const width = Math.max(0, ...own.rows.map((row) => row.length));
  const values = theirs.rows.slice(0, LOOKED_AT).map((row) => theirs.cell(row, column) ?? '');
  const at = headerRow - own.top;
  const rows = own.rows.slice(0, at + 1 + LOOKED_AT).map((row, i): readonly Cell[] => {
    const cell = i === at ? header : i > at ? (values[i - at - 1] ?? '') : '';
    return [...row, ...Array.from({ length: width - row.length }, (): Cell => ''), cell];
  });
  const reading = readGrid({ ...own, rows }, { today: AROUND, headerRow });
  if (reading === undefined) return false;
  const { columns, rule } = reading;
  const amounts = [rule.column, ...rule.rivals];
  const used = [...Object.values(columns.of), ...columns.statuses, ...columns.holds, ...columns.remarks, ...amounts];
  return !used.includes(width);
}

/** Columns of an export that go nowhere in the ledger, have a name of their own, hold anything, and mean nothing to its reading. */
export function newColumns(theirs: Side, own: LedgerGrid, mapping: ColumnMapping): readonly NewColumn[] {
  return strangers(theirs, mapping).filter((column) => isNeutral(theirs, own, mapping.headerRow, column));
}

function strangers(theirs: Side, { columns, headers }: ColumnMapping): readonly NewColumn[] {
  const used = new Set((Object.keys(columns) as Field[]).map((field) => theirs.columnOf(field)));
  const names = theirs.reading.head.headers.map((header) => matchKey(header));
  const named = new Set(headers.map(({ text }) => matchKey(text)));
  const isOnce = (name: string): boolean => names.indexOf(name) === names.lastIndexOf(name);
  const holdsAny = (column: number): boolean => theirs.rows.some((row) => textOf(theirs.cell(row, column)) !== '');
  return theirs.reading.head.headers.flatMap((text, column) => {
    const name = names[column] ?? '';
    // A figure in the row of the headers is no header.
    const isName = name !== '' && !/^[\d.,]+$/.test(name);
    return isName && isOnce(name) && !named.has(name) && !used.has(column) && holdsAny(column)
      ? [{ header: text.trim(), column }]
      : [];
  });
}

/** What the new columns say of an invoice, blank cells left out. */
export function toldByNew(theirs: Side, row: ReadRow, columns: readonly NewColumn[]) {
  return columns.flatMap(({ header, column }) => {
    const told = theirs.raw(row, column);
    return told === undefined ? [] : [{ column: header, told }];
  });
}

/** How often a colleague may write into the place that was free. */
const MOST_TRIES = 4;

interface Headers {
  readonly block: SheetBlock;
  /** Zero-based columns of the sheet, by header. */
  readonly at: ReadonlyMap<string, number>;
}

async function headersOf({ host }: Services, { sheet, headerRow }: Journal): Promise<Headers> {
  const block = await host.readSheet(sheet);
  if (block === null) throw new CollectionError(failureText('no-sheet', sheet));
  const head = block.rows[headerRow - block.top] ?? [];
  return { block, at: new Map(head.map((cell, i) => [keyText(cell), block.left + i] as const).reverse()) };
}

/** Names the new columns, to the right of everything that stands in the sheet. Those that have their name are left alone. */
export async function addColumns(services: Services, journal: Journal): Promise<void> {
  const { sheet, headerRow, columns } = journal;
  if (columns.length === 0) return;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { block, at } = await headersOf(services, journal);
    const free = block.left + Math.max(0, ...block.rows.map((row) => row.length));
    const cells = columns
      .filter((header) => !at.has(header))
      .map((to, i) => ({ row: headerRow, column: free + i, was: '', to }));
    if (cells.length === 0 || (await services.host.editCells({ sheet, cells }))) return;
  }
  throw new CollectionError(failureText('rows-moving', sheet));
}

/** Takes the names of new columns away again, where nothing stands below them. */
export async function takeColumns(services: Services, journal: Journal): Promise<void> {
  const { sheet, headerRow, columns } = journal;
  if (columns.length === 0) return;
  const { block, at } = await headersOf(services, journal);
  const below = block.rows.slice(headerRow - block.top + 1);
  const cells = columns.flatMap((header) => {
    const column = at.get(header);
    const isEmpty = column !== undefined && below.every((row) => isBlank(row[column - block.left]));
    return isEmpty ? [{ row: headerRow, column, was: header, to: '' }] : [];
  });
  if (cells.length > 0) await services.host.editCells({ sheet, cells });
}

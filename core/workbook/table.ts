import type { SheetBlock } from '../cells/block';
import { enteredText, isBlank, type Cell } from '../cells/cell';
import { cellName } from '../cells/address';
import type { Expected } from '../failures/expected';
import { DamagedSheetError } from './damage';
import { isAnyHead, isHead } from './policyTables';

/** A cell of a sheet of ours with the way to complain about it. */
export interface Place {
  readonly cell: Cell | undefined;
  readonly wrong: (wanted: Expected) => DamagedSheetError;
}

export type RowReader = (header: string) => Place;

/** Where a table stands in its block; rows and columns count from the block's own corner. */
export interface TableArea {
  readonly head: number;
  /** The column of its first header. */
  readonly start: number;
  /** Column of each of its own headers that is there. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows with cells of the table. */
  readonly rows: readonly number[];
}

/**
 * Finds a table by its first header and at least one other: its rows go on to the next
 * blank row or the headers of another table, its columns are found by their headers.
 * A row with nothing but a person's own notes beside the table belongs to it and is passed over.
 * @param toEnd for a table that has its sheet to itself: blank rows do not end it
 */
export function findTable(block: SheetBlock, headers: readonly string[], toEnd = false): TableArea | undefined {
  const [first = ''] = headers;
  const head = block.rows.findIndex((row) => isHead(row, headers));
  const names = block.rows[head];
  if (names === undefined) return undefined;
  const start = names.indexOf(first);
  const columns = new Map(
    headers.flatMap((header) => (names.includes(header) ? [[header, names.indexOf(header)] as const] : [])),
  );
  const rows: number[] = [];
  for (let r = head + 1; r < block.rows.length; r++) {
    const row = block.rows[r] ?? [];
    if (!toEnd && (row.slice(start).every(isBlank) || isAnyHead([...columns.values()].map((column) => row[column]))))
      break;
    if ([...columns.values()].some((column) => !isBlank(row[column]))) rows.push(r);
  }
  return { head, start, columns, rows };
}

/** The rows of a table, read by their headers. */
export function tableOf(block: SheetBlock, headers: readonly string[], toEnd = false): RowReader[] {
  const table = findTable(block, headers, toEnd);
  if (table === undefined) return [];
  return table.rows.map((r) => (header) => {
    const c = table.columns.get(header);
    const cell = c === undefined ? undefined : block.rows[r]?.[c];
    const name = cellName(block.top + r, block.left + (c ?? table.start));
    return { cell, wrong: (wanted) => new DamagedSheetError(block.sheet, name, enteredText(cell), wanted) };
  });
}

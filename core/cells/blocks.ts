import type { Cell } from './cell';
import { keyText } from './key';

/** Cells by zero-based row and column. */
export type CellMap<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

/** A rectangle of cells, zero-based from its upper left one. */
export interface Block<T> {
  readonly top: number;
  readonly left: number;
  readonly rows: T[][];
}

/** The runs of neighbouring columns of one row. */
function runsOf<T>(row: number, cells: ReadonlyMap<number, T>): Block<T>[] {
  const runs: Block<T>[] = [];
  for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    const line = last?.rows[0];
    if (last !== undefined && line !== undefined && last.left + line.length === column) line.push(cell);
    else runs.push({ top: row, left: column, rows: [[cell]] });
  }
  return runs;
}

/** Single cells as rectangles, as few as rows and columns that touch allow: a call to the host costs more than the cells in it. */
export function blocksOf<T>(cells: CellMap<T>): Block<T>[] {
  const open = new Map<string, Block<T>>();
  const blocks: Block<T>[] = [];
  for (const [row, line] of [...cells].sort(([a], [b]) => a - b)) {
    for (const run of runsOf(row, line)) {
      const [first = []] = run.rows;
      const key = `${run.left} ${first.length}`;
      const above = open.get(key);
      if (above !== undefined && above.top + above.rows.length === row) above.rows.push(first);
      else {
        open.set(key, run);
        blocks.push(run);
      }
    }
  }
  return blocks;
}

/** The same cells one by one, gathered by row. */
export function cellMap<T>(
  cells: readonly { readonly row: number; readonly column: number; readonly cell: T }[],
): CellMap<T> {
  const lines = new Map<number, Map<number, T>>();
  for (const { row, column, cell } of cells) lines.set(row, (lines.get(row) ?? new Map<number, T>()).set(column, cell));
  return lines;
}

const SEPARATOR = '\u0000';

/** The key of several parts as one text. */
export function joinedKey(parts: readonly string[]): string {
  return parts.map((part) => part.trim()).join(SEPARATOR);
}

/** The key that stands in a row's key cells. */
export function keyOfCells(cells: readonly (Cell | undefined)[]): string {
  return cells.map(keyText).join(SEPARATOR);
}

/** The parts of a key that say something, for people. */
export function keyWords(key: string): string {
  return key.split(SEPARATOR).filter(Boolean).join(' ');
}

/**
 * Rows by their key; one that stands twice is of no use and maps to null.
 * @param cells the key cells of each row
 * @param first the row of the first of them
 */
export function rowsByKey(
  cells: readonly (readonly (Cell | undefined)[])[],
  first: number,
): Map<string, number | null> {
  const rows = new Map<string, number | null>();
  for (const [i, row] of cells.entries()) {
    const key = keyOfCells(row);
    rows.set(key, rows.has(key) ? null : first + i);
  }
  return rows;
}

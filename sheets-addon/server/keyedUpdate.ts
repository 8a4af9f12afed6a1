import { isBlank, isFault, type Cell } from '../../core/cells/cell';
import type { KeyedUpdate } from '../../core/ports/host';
import { ServerError } from '../protocol/answer';
import { cellsOf } from './selection';
import { writeCells } from './writing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface CellChange {
  readonly row: number;
  readonly cell: Cell;
}

const SEPARATOR = '\u0000';

function keyText(cell: Cell | undefined): string {
  if (isBlank(cell) || isFault(cell)) return '';
  return String(cell).trim();
}

function columnOf(headers: readonly Cell[], wanted: string, sheet: string): number {
  const at = headers.findIndex((header) => keyText(header) === wanted.trim());
  if (at < 0) throw new ServerError('no header', `${sheet} has no column "${wanted}"; it was there when it was read.`);
  return at;
}

/** Rows by their key; a key that stands twice is of no use and maps to null. */
function rowsByKey(body: readonly (readonly Cell[])[], columns: readonly number[]): Map<string, number | null> {
  const rows = new Map<string, number | null>();
  body.forEach((cells, i) => {
    const key = columns.map((column) => keyText(cells[column])).join(SEPARATOR);
    rows.set(key, rows.has(key) ? null : i);
  });
  return rows;
}

/** One write for every run of neighbouring rows. */
function writeColumn(sheet: Sheet, column: number, changes: readonly CellChange[]): void {
  const sorted = [...changes].sort((a, b) => a.row - b.row);
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && (sorted[to] as CellChange).row === (sorted[from] as CellChange).row + to - from) to++;
    const run = sorted.slice(from, to);
    const range = sheet.getRange((run[0] as CellChange).row + 1, column + 1, run.length, 1);
    writeCells(
      range,
      run.map(({ cell }) => [cell]),
    );
    from = to;
  }
}

/**
 * Changes cells of the rows that hold a key now, wherever sorting and filtering have put them.
 * @returns how many rows changed
 */
export function updateByKey(sheet: Sheet, update: KeyedUpdate): number {
  const [height, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (height <= update.headerRow)
    throw new ServerError('no header', `${update.sheet} has no row ${update.headerRow + 1}.`);
  const [headers = [], ...body] = cellsOf(sheet.getRange(update.headerRow + 1, 1, height - update.headerRow, width));
  const at = rowsByKey(
    body,
    update.keyHeaders.map((header) => columnOf(headers, header, update.sheet)),
  );
  const byColumn = new Map<number, CellChange[]>();
  const changed = new Set<number>();
  for (const { key, set } of update.changes) {
    const found = at.get(key.map((part) => part.trim()).join(SEPARATOR));
    if (found === undefined || found === null) continue;
    const row = update.headerRow + 1 + found;
    changed.add(row);
    for (const [header, cell] of Object.entries(set)) {
      const column = columnOf(headers, header, update.sheet);
      byColumn.set(column, [...(byColumn.get(column) ?? []).filter((c) => c.row !== row), { row, cell }]);
    }
  }
  byColumn.forEach((changes, column) => writeColumn(sheet, column, changes));
  return changed.size;
}

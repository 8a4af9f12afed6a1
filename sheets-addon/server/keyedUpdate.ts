import { blocksOf, joinedKey, rowsByKey, type Block } from '../../core/cells/blocks';
import type { Cell } from '../../core/cells/cell';
import { keyText } from '../../core/cells/key';
import { CollectionError, failureText } from '../../core/failures/text';
import type { KeyedUpdate } from '../../core/ports/host';
import { HEADER_ROWS, namedHeaders, rowWithAll } from '../../core/ledger/headers';
import { cellsOf } from './selection';
import { writeCells, type WrittenCell } from './writing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function columnOf(headers: readonly Cell[], wanted: string, sheet: string): number {
  const at = headers.findIndex((header) => keyText(header) === wanted.trim());
  if (at < 0) throw new CollectionError(failureText('no-column', sheet, wanted));
  return at;
}

/** Rows by their key now, from the key columns alone. */
function standing(sheet: Sheet, first: number, height: number, columns: readonly number[]): Map<string, number | null> {
  const parts = columns.map((column) => cellsOf(sheet.getRange(first + 1, column + 1, height, 1)));
  const keys = Array.from({ length: height }, (_row, i) => parts.map((cells) => cells[i]?.[0]));
  return rowsByKey(keys, first);
}

/** Formulas stay: a ledger whose column is worked out is not overwritten. */
function writeBlock(sheet: Sheet, block: Block<WrittenCell>): void {
  const range = sheet.getRange(block.top + 1, block.left + 1, block.rows.length, block.rows[0]?.length ?? 0);
  const formulas = range.getFormulas();
  if (formulas.every((row) => row.every((formula) => formula === ''))) {
    writeCells(range, block.rows);
    return;
  }
  block.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (formulas[r]?.[c] === '') writeCells(sheet.getRange(block.top + r + 1, block.left + c + 1, 1, 1), [[cell]]);
    }),
  );
}

/** Zero-based row of the headers: the one that is named, else the first that holds them all. */
function headerRowIn(sheet: Sheet, { sheet: name, headerRow, keyHeaders, changes }: KeyedUpdate): number {
  if (headerRow !== undefined) return headerRow;
  const [height, width] = [Math.min(sheet.getLastRow(), HEADER_ROWS), sheet.getLastColumn()];
  const rows = height === 0 || width === 0 ? [] : cellsOf(sheet.getRange(1, 1, height, width));
  const headers = namedHeaders(keyHeaders, changes);
  const at = rowWithAll(rows, headers);
  if (at < 0) throw new CollectionError(failureText('no-headers', name, headers.join(', ')));
  return at;
}

/**
 * Changes cells of the rows that hold a key now, wherever sorting and filtering have put them.
 * @returns how many rows were found
 */
export function updateByKey(sheet: Sheet, update: KeyedUpdate): number {
  const first = headerRowIn(sheet, update) + 1;
  const height = sheet.getLastRow() - first;
  if (height < 0) throw new CollectionError(failureText('no-header-row', update.sheet, first));
  const [headers = []] = cellsOf(sheet.getRange(first, 1, 1, sheet.getLastColumn()));
  const keys = update.keyHeaders.map((header) => columnOf(headers, header, update.sheet));
  const at = height === 0 ? new Map<string, number | null>() : standing(sheet, first, height, keys);
  const cells = new Map<number, Map<number, WrittenCell>>();
  for (const { key, set } of update.changes) {
    const row = at.get(joinedKey(key));
    if (row === undefined || row === null) continue;
    const line = cells.get(row) ?? new Map<number, WrittenCell>();
    cells.set(row, line);
    for (const [header, cell] of Object.entries(set)) line.set(columnOf(headers, header, update.sheet), cell);
  }
  for (const block of blocksOf(cells)) writeBlock(sheet, block);
  return cells.size;
}

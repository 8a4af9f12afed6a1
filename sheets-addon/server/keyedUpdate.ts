import { blocksOf, joinedKey, rowsByKey, type Block } from '../../core/cells/blocks';
import type { Cell, Matrix } from '../../core/cells/cell';
import { keyText } from '../../core/cells/key';
import { CollectionError, failureText } from '../../core/failures/text';
import type { KeyedUpdate } from '../../core/ports/host';
import { HEADER_ROWS, namedHeaders, rowWithAll } from '../../core/ledger/headers';
import { execution } from './execution';
import { cellsOf, wholeOf } from './selection';
import { writeAt, type WrittenCell } from './writing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

function columnOf(headers: readonly Cell[], wanted: string, sheet: string): number {
  const at = headers.findIndex((header) => keyText(header) === wanted.trim());
  if (at < 0) throw new CollectionError(failureText('no-column', sheet, wanted));
  return at;
}

/** What stands in the rectangle around blocks, asked for at once: a call costs more than the cells in it. */
function around(sheet: Sheet, blocks: readonly Block<WrittenCell>[], areOurs: boolean): Around {
  const top = Math.min(...blocks.map((block) => block.top));
  const left = Math.min(...blocks.map((block) => block.left));
  const bottom = Math.max(...blocks.map((block) => block.top + block.rows.length));
  const right = Math.max(...blocks.map((block) => block.left + (block.rows[0]?.length ?? 0)));
  const range = sheet.getRange(top + 1, left + 1, bottom - top, right - left);
  const formulas = areOurs ? [] : range.getFormulas();
  const formats = range.getNumberFormats();
  return {
    holdsFormula: (row, column) => (formulas[row - top]?.[column - left] ?? '') !== '',
    formatAt: (row, column) => formats[row - top]?.[column - left] ?? '',
  };
}

interface Around {
  readonly holdsFormula: (row: number, column: number) => boolean;
  readonly formatAt: (row: number, column: number) => string;
}

/** Formulas stay in cells that are not ours: a ledger whose column is worked out is not overwritten. */
function writeBlock(sheet: Sheet, block: Block<WrittenCell>, { holdsFormula, formatAt }: Around): void {
  const { top, left, rows } = block;
  if (!rows.some((row, r) => row.some((_, c) => holdsFormula(top + r, left + c)))) {
    writeAt(sheet, block, formatAt);
    return;
  }
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!holdsFormula(top + r, left + c)) writeAt(sheet, { top: top + r, left: left + c, rows: [[cell]] }, formatAt);
    }),
  );
}

/** Zero-based row of the headers: the one that is named, else the first that holds them all. */
function headerRowIn(rows: Matrix, { sheet: name, headerRow, keyHeaders, changes }: KeyedUpdate): number {
  if (headerRow !== undefined) {
    if (headerRow >= rows.length) throw new CollectionError(failureText('no-header-row', name, headerRow + 1));
    return headerRow;
  }
  const headers = namedHeaders(keyHeaders, changes);
  const at = rowWithAll(rows.slice(0, HEADER_ROWS), headers);
  if (at < 0) throw new CollectionError(failureText('no-headers', name, headers.join(', ')));
  return at;
}

/** Cells to change by row and column, and whether every wanted row was found. */
interface Places {
  readonly cells: Map<number, Map<number, WrittenCell>>;
  readonly isComplete: boolean;
}

function placesIn(rows: Matrix, update: KeyedUpdate): Places {
  const headerRow = headerRowIn(rows, update);
  const headers = rows[headerRow] ?? [];
  const keys = update.keyHeaders.map((header) => columnOf(headers, header, update.sheet));
  const below = rows.slice(headerRow + 1).map((row) => keys.map((column) => row[column]));
  const at = rowsByKey(below, headerRow + 1);
  const cells: Places['cells'] = new Map();
  let found = 0;
  for (const { key, set } of update.changes) {
    const row = at.get(joinedKey(key));
    if (row === undefined || row === null) continue;
    found += 1;
    const line = cells.get(row) ?? new Map<number, WrittenCell>();
    cells.set(row, line);
    for (const [header, cell] of Object.entries(set)) line.set(columnOf(headers, header, update.sheet), cell);
  }
  return { cells, isComplete: found === update.changes.length };
}

/**
 * Where the wanted rows stand now. The area that this execution knows is read first; rows that do not stand in it any more
 * are looked for in all of the sheet.
 */
function placesNow(sheet: Sheet, update: KeyedUpdate): Places {
  const { areas } = execution();
  const area = update.ownCells === true ? areas.get(sheet) : undefined;
  const known = area === undefined ? undefined : placesWithin(area, update);
  if (known?.isComplete === true) return known;
  const rows = wholeOf(sheet);
  if (update.ownCells === true) areas.set(sheet, withRowsToCome(sheet, rows));
  return placesIn(rows, update);
}

/** So many rows of colleagues, and copies of ours that they make, are seen below the area too. */
const ROWS_TO_COME = 200;

function withRowsToCome(sheet: Sheet, rows: Matrix): Range {
  const height = Math.min(sheet.getMaxRows(), rows.length + ROWS_TO_COME);
  return sheet.getRange(1, 1, height, Math.max(1, rows[0]?.length ?? 0));
}

/** Undefined where the area, or the headers in it, are there no more: a colleague took rows or columns out, or moved them. */
function placesWithin(area: Range, update: KeyedUpdate): Places | undefined {
  try {
    return placesIn(cellsOf(area), update);
  } catch {
    return undefined;
  }
}

/**
 * Changes cells of the rows that hold a key now, wherever sorting and filtering have put them.
 * @returns how many rows were found
 */
export function updateByKey(sheet: Sheet, update: KeyedUpdate): number {
  const { cells } = placesNow(sheet, update);
  const blocks = blocksOf(cells);
  if (blocks.length === 0) return 0;
  const stands = around(sheet, blocks, update.ownCells === true);
  for (const block of blocks) writeBlock(sheet, block, stands);
  return cells.size;
}

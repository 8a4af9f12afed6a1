import { blocksOf, cellMap } from '../../core/cells/blocks';
import type { Cell, DateOut } from '../../core/cells/cell';
import { enteredIn, isFormulaOut, type CellEdit, type FormulaCell } from '../../core/workbook/sheetEdit';
import { inSheetsNotation, readyForFormula } from './formula';
import { cellsOf } from './selection';
import { writeRows } from './writing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Zero-based places of a sheet in rectangles, as few as they allow: each call costs more than the cells in it. */
function inBlocks<T extends { readonly row: number; readonly column: number }>(
  sheet: Sheet,
  cells: readonly T[],
): { readonly top: number; readonly left: number; readonly range: Range; readonly rows: readonly (readonly T[])[] }[] {
  return blocksOf(cellMap(cells.map((cell) => ({ row: cell.row, column: cell.column, cell })))).map(
    ({ top, left, rows }) => ({
      top,
      left,
      range: sheet.getRange(top + 1, left + 1, rows.length, rows[0]?.length ?? 0),
      rows,
    }),
  );
}

/** The cells of a sheet that hold a formula. */
export function readFormulas(sheet: Sheet): readonly FormulaCell[] {
  const [height, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (height === 0 || width === 0) return [];
  return sheet
    .getRange(1, 1, height, width)
    .getFormulas()
    .flatMap((line, row) => line.flatMap((formula, column) => (formula === '' ? [] : [{ row, column, formula }])));
}

function isAsSeen(range: Range, rows: readonly (readonly CellEdit[])[]): boolean {
  const [cells, formulas] = [cellsOf(range), range.getFormulas()];
  return rows.every((line, r) => line.every(({ was }, c) => enteredIn(cells[r]?.[c], formulas[r]?.[c]) === was));
}

/** Changes cells where all of them hold what they were seen to hold. */
export function editCells(sheet: Sheet, cells: readonly CellEdit[]): boolean {
  if (!inBlocks(sheet, cells).every(({ range, rows }) => isAsSeen(range, rows))) return false;
  const values = cells.filter(({ to }) => !isFormulaOut(to));
  for (const { top, left, rows } of inBlocks(sheet, values))
    writeRows(sheet, { top, left, rows: rows.map((line) => line.map(({ to }) => to as Cell | DateOut)) });
  const formulas = cells.filter(({ to }) => isFormulaOut(to));
  for (const { range, rows } of inBlocks(sheet, formulas)) {
    readyForFormula(range);
    range.setFormulas(rows.map((line) => line.map(({ to }) => (isFormulaOut(to) ? inSheetsNotation(to.formula) : ''))));
  }
  return true;
}

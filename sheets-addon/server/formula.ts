import { cellText, type Cell } from '../../core/cells/cell';
import { inNotation, notationOf } from '../../core/cells/notation';
import type { Area } from '../../core/cells/reference';
import type { ActiveCell } from '../../core/ports/host';
import { spreadsheetNow } from './execution';
import { cellsOf } from './selection';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TEXT_FORMAT = '@';

/** The cell at hand; null where a chart is selected. */
export function activeCell(): ActiveCell | null {
  const cell = SpreadsheetApp.getCurrentCell() as GoogleAppsScript.Spreadsheet.Range | null;
  if (cell === null) return null;
  const formula = cell.getFormulas()[0]?.[0] ?? '';
  return {
    sheet: cell.getSheet().getName(),
    row: cell.getRow() - 1,
    column: cell.getColumn() - 1,
    content: formula === '' ? cellText(cellsOf(cell)[0]?.[0]) : formula,
  };
}

/** The part of an area within the used range, which begins at the first cell here. */
export function readRange(sheet: Sheet, { row, column, rows, columns }: Area): Cell[][] {
  const height = Math.min(rows, sheet.getLastRow() - row);
  const width = Math.min(columns, sheet.getLastColumn() - column);
  return height <= 0 || width <= 0 ? [] : cellsOf(sheet.getRange(row + 1, column + 1, height, width));
}

/**
 * A formula in English as Sheets reads it: in the spreadsheet's locale. The semicolon parts arguments in every one of them;
 * the decimals follow the locale.
 */
export function inSheetsNotation(formula: string): string {
  const locale = spreadsheetNow().getSpreadsheetLocale().replace('_', '-');
  return inNotation(formula, { ...notationOf(locale), argument: ';' });
}

/** A cell in the text format would show the formula and not work it out. */
export function readyForFormula(range: GoogleAppsScript.Spreadsheet.Range): void {
  const formats = range.getNumberFormats();
  if (!formats.some((line) => line.includes(TEXT_FORMAT))) return;
  range.setNumberFormats(formats.map((line) => line.map((format) => (format === TEXT_FORMAT ? 'General' : format))));
}

export function insertFormula(sheet: Sheet, row: number, column: number, formula: string): void {
  const cell = sheet.getRange(row + 1, column + 1, 1, 1);
  readyForFormula(cell);
  cell.setFormula(inSheetsNotation(formula));
}

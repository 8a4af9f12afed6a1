import { CollectionError, failureText } from '../../core/failures/text';
import { isOwnSheet } from '../../core/usecases/workbook/ownSheets';
import type { SheetArrangement } from '../../core/workbook/sheetEdit';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Lays one of our own sheets out for reading; a filter or a group that is there already stays. */
export function arrange(sheet: Sheet, { headerRow, left, widths, shown }: SheetArrangement): void {
  const name = sheet.getName();
  if (!isOwnSheet(name)) throw new CollectionError(failureText('not-own-sheet', name));
  widths.forEach((width, i) => sheet.setColumnWidth(left + i + 1, width));
  const rows = sheet.getMaxRows() - headerRow;
  if (sheet.getFilter() === null) sheet.getRange(headerRow + 1, left + 1, rows, widths.length).createFilter();
  const folded = widths.length - shown;
  if (folded <= 0 || sheet.getColumnGroupDepth(left + shown + 1) > 0) return;
  sheet.getRange(1, left + shown + 1, 1, folded).shiftColumnGroupDepth(1);
  sheet.collapseAllColumnGroups();
}

import type { SheetArea, WordColour } from '../../core/workbook/sheetEdit';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

function isWithin(range: Range, { row, column, rows, columns }: SheetArea): boolean {
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
  return (
    top >= row &&
    left >= column &&
    top + range.getNumRows() <= row + rows &&
    left + range.getNumColumns() <= column + columns
  );
}

/** Rules that stand in the area alone give way; those that reach beyond it are a person's and stay. */
export function colourWords(sheet: Sheet, area: SheetArea, colours: readonly WordColour[]): void {
  const others = sheet
    .getConditionalFormatRules()
    .filter((rule) => !rule.getRanges().every((range) => isWithin(range, area)));
  // Where the area reaches past the end of the sheet, Sheets has no range for it.
  const rows = Math.max(1, Math.min(area.rows, sheet.getMaxRows() - area.row));
  const range = sheet.getRange(area.row + 1, area.column + 1, rows, area.columns);
  const own = colours.map(({ word, fill, color }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(word)
      .setBackground(fill)
      .setFontColor(color)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...others, ...own]);
}

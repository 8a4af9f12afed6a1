import type { Cell } from '../../core/cells/cell';
import { merged, type RowSpan } from '../../core/cells/spans';
import { HEADER_ROWS } from '../../core/ledger/headers';
import type { SelectedRow, Selection, SheetBlock } from '../../core/ports/host';
import { spreadsheetZone } from './spreadsheetZone';
import { toCell } from './toCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells of a range; dates become serials in the spreadsheet's zone. */
export function cellsOf(range: Range): Cell[][] {
  return range.getValues().map((row: unknown[]) => row.map((value) => toCell(value, spreadsheetZone)));
}

function selectedSpans(ranges: readonly Range[], rowCount: number): RowSpan[] {
  const spans = ranges.map((range) => ({
    first: range.getRow() - 1,
    last: Math.min(range.getRow() - 1 + range.getNumRows(), rowCount) - 1,
  }));
  return merged(spans.filter((span) => span.first <= span.last));
}

function hiddenTest(sheet: Sheet): (row: number) => boolean {
  const filtered = sheet.getFilter() !== null;
  return (row) => (filtered && sheet.isRowHiddenByFilter(row + 1)) || sheet.isRowHiddenByUser(row + 1);
}

/** Everything that stands in a sheet, from its first cell on; no rows where nothing does. */
export function wholeOf(sheet: Sheet): Cell[][] {
  const rows = cellsOf(sheet.getDataRange());
  const [[first] = []] = rows;
  return rows.length === 1 && rows[0]?.length === 1 && first === '' ? [] : rows;
}

/**
 * The user's selection, or null where no cells are selected (a chart, say). Rows that only a filter view hides count. The
 * sheet is read as a whole: who plans for a selection needs all of it, and another execution would cost more than the rows.
 */
export function readSelection(): Selection | null {
  const list = SpreadsheetApp.getActiveRangeList() as GoogleAppsScript.Spreadsheet.RangeList | null;
  const ranges = list?.getRanges() ?? [];
  const [one] = ranges;
  if (one === undefined) return null;
  const sheet = one.getSheet();
  const cells = wholeOf(sheet);
  const isHidden = hiddenTest(sheet);
  const all = selectedSpans(ranges, cells.length).flatMap(({ first, last }) =>
    cells.slice(first, last + 1).map((row, i): SelectedRow => ({ row: first + i, cells: row })),
  );
  const rows = all.filter(({ row }) => !isHidden(row));
  const whole: SheetBlock = { sheet: sheet.getName(), top: 0, left: 0, rows: cells };
  return {
    sheet: whole.sheet,
    left: 0,
    head: { ...whole, rows: cells.slice(0, HEADER_ROWS) },
    rows,
    hidden: all.length - rows.length,
    whole,
  };
}

/** Changes when the selection does; far cheaper to ask for than the selection. */
export function selectionMark(): string {
  const list = SpreadsheetApp.getActiveRangeList() as GoogleAppsScript.Spreadsheet.RangeList | null;
  const ranges = list?.getRanges() ?? [];
  const sheet = ranges[0]?.getSheet().getSheetId() ?? '';
  return [sheet, ...ranges.map((range) => range.getA1Notation())].join(' ');
}

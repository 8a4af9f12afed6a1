import type { Cell } from '../../core/cells/cell';
import { merged, type RowSpan } from '../../core/cells/spans';
import { HEADER_ROWS } from '../../core/ledger/headers';
import type { SelectedRow, Selection, SheetBlock } from '../../core/ports/host';
import { spreadsheetZone } from './spreadsheetZone';
import { toCell } from './toCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** More blocks than this are read as the one span around them: a service call costs more than rows do. */
const MOST_BLOCKS = 8;

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

function readSpans(sheet: Sheet, spans: readonly RowSpan[], width: number): SelectedRow[] {
  const [first, last] = [spans[0], spans[spans.length - 1]];
  if (first === undefined || last === undefined) return [];
  if (spans.length > MOST_BLOCKS) {
    const around = readSpans(sheet, [{ first: first.first, last: last.last }], width);
    return spans.flatMap((s) => around.slice(s.first - first.first, s.last - first.first + 1));
  }
  return spans.flatMap((span) => {
    const range = sheet.getRange(span.first + 1, 1, span.last - span.first + 1, width);
    return cellsOf(range).map((cells, i) => ({ row: span.first + i, cells }));
  });
}

function hiddenTest(sheet: Sheet): (row: number) => boolean {
  const filtered = sheet.getFilter() !== null;
  return (row) => (filtered && sheet.isRowHiddenByFilter(row + 1)) || sheet.isRowHiddenByUser(row + 1);
}

/** The first rows of the used range. */
function headOf(sheet: Sheet, rowCount: number, width: number): SheetBlock {
  const height = Math.min(rowCount, HEADER_ROWS);
  const rows = height === 0 ? [] : cellsOf(sheet.getRange(1, 1, height, width));
  return { sheet: sheet.getName(), top: 0, left: 0, rows };
}

/** The user's selection, or null where no cells are selected (a chart, say). Rows that only a filter view hides count. */
export function readSelection(): Selection | null {
  const list = SpreadsheetApp.getActiveRangeList() as GoogleAppsScript.Spreadsheet.RangeList | null;
  const ranges = list?.getRanges() ?? [];
  const [one] = ranges;
  if (one === undefined) return null;
  const sheet = one.getSheet();
  const [rowCount, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  const isHidden = hiddenTest(sheet);
  const all = readSpans(sheet, selectedSpans(ranges, rowCount), width);
  const rows = all.filter(({ row }) => !isHidden(row));
  return {
    sheet: sheet.getName(),
    left: 0,
    head: headOf(sheet, rowCount, width),
    rows,
    hidden: all.length - rows.length,
  };
}

/** Changes when the selection does; far cheaper to ask for than the selection. */
export function selectionMark(): string {
  const list = SpreadsheetApp.getActiveRangeList() as GoogleAppsScript.Spreadsheet.RangeList | null;
  const ranges = list?.getRanges() ?? [];
  const sheet = ranges[0]?.getSheet().getSheetId() ?? '';
  return [sheet, ...ranges.map((range) => range.getA1Notation())].join(' ');
}

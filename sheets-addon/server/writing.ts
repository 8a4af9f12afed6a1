import { cellName } from '../../core/cells/address';
import { blocksOf, cellMap, type Block } from '../../core/cells/blocks';
import { isBlank, isDateOut, isFault, type Cell, type DateOut } from '../../core/cells/cell';
import { CollectionError, failureText } from '../../core/failures/text';
import { spreadsheetZone } from './spreadsheetZone';
import type { SheetsCell } from './toCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
/** What the port may write into a cell. */
export type WrittenCell = Cell | DateOut;

const TEXT_FORMAT = '@';
const AUTOMATIC_FORMAT = 'General';
const DATE_FORMAT = 'yyyy-mm-dd';

function isText(cell: WrittenCell): boolean {
  return typeof cell === 'string' && cell !== '';
}

/** Whether a number format shows days: it has their letters outside quotation marks, brackets and escapes. */
function showsDates(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, '').replace(/^general$/i, ''));
}

/**
 * The format that a cell needs for what is written into it; undefined where its own does. Text needs the text format, or
 * `=x` and `00123` would be read; anything else must not stand in one, or it becomes text. A date needs a format that
 * shows one: of automatic cells Sheets tells a pattern of figures, in which a day would read 46356.
 */
function formatFor(cell: WrittenCell, current: string): string | undefined {
  if (isText(cell)) return current === TEXT_FORMAT ? undefined : TEXT_FORMAT;
  if (isDateOut(cell)) return showsDates(current) ? undefined : DATE_FORMAT;
  return !isBlank(cell) && current === TEXT_FORMAT ? AUTOMATIC_FORMAT : undefined;
}

/** @param where its address, asked only where it has to be named */
function valueFor(cell: WrittenCell, where: () => string): SheetsCell {
  if (isFault(cell)) throw new CollectionError(failureText('error-value', cell.error, where()));
  if (isDateOut(cell)) return new Date(spreadsheetZone().startOf(cell.date));
  // Sheets takes a leading apostrophe for its text mark and drops it: `'t Hooft` would lose his.
  if (typeof cell === 'string' && cell.startsWith("'")) return `'${cell}`;
  return cell ?? '';
}

/** Cells at a place, zero-based. */
type Placed = Pick<Block<WrittenCell>, 'top' | 'left'> & { readonly rows: readonly (readonly WrittenCell[])[] };

function rangeOf(sheet: Sheet, { top, left, rows }: Placed): Range {
  return sheet.getRange(top + 1, left + 1, rows.length, rows[0]?.length ?? 0);
}

/** Writes a block of cells. Text stays text, whatever it begins with; other formats stay as they are. */
export function writeRows(sheet: Sheet, block: Placed): Range {
  const range = rangeOf(sheet, block);
  const formats = range.getNumberFormats();
  put(sheet, block, (row, column) => formats[row - block.top]?.[column - block.left] ?? '', range);
  return range;
}

/** The same at a place. @param formatAt the formats that stand there, by row and column of the sheet */
export function writeAt(sheet: Sheet, block: Placed, formatAt: (row: number, column: number) => string): void {
  put(sheet, block, formatAt, rangeOf(sheet, block));
}

/** Sets the formats of those cells that need another one, and of no others: what is told of them is not what they have. */
function put(
  sheet: Sheet,
  { top, left, rows }: Placed,
  formatAt: (row: number, column: number) => string,
  range: Range,
): void {
  const values = rows.map((row, r) => row.map((cell, c) => valueFor(cell, () => cellName(top + r, left + c))));
  const wanted = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const format = formatFor(cell, formatAt(top + r, left + c));
      return format === undefined ? [] : [{ row: top + r, column: left + c, cell: format }];
    }),
  );
  for (const format of new Set(wanted.map(({ cell }) => cell))) {
    const places = blocksOf(cellMap(wanted.filter(({ cell }) => cell === format))).map(areaOf);
    // One call for all places of a format.
    sheet.getRangeList(places).setNumberFormat(format);
  }
  range.setValues(values);
}

function areaOf({ top, left, rows }: Pick<Block<string>, 'top' | 'left' | 'rows'>): string {
  const last = cellName(top + rows.length - 1, left + (rows[0]?.length ?? 1) - 1);
  return `${cellName(top, left)}:${last}`;
}

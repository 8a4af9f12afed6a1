import { cellName } from '../../core/cells/address';
import { blocksOf, cellMap } from '../../core/cells/blocks';
import { isBlank, isDateOut, isFault, type Cell, type DateOut } from '../../core/cells/cell';
import { CollectionError, failureText } from '../../core/failures/text';
import { spreadsheetZone } from './spreadsheetZone';
import type { SheetsCell } from './toCells';

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

/** Writes a block whose size is the range's. Text stays text, whatever it begins with; other formats stay as they are. */
export function writeCells(range: Range, rows: readonly (readonly WrittenCell[])[]): void {
  const where = (r: number, c: number): string => cellName(range.getRow() - 1 + r, range.getColumn() - 1 + c);
  const values = rows.map((row, r) => row.map((cell, c) => valueFor(cell, () => where(r, c))));
  setFormats(range, rows);
  range.setValues(values);
}

/** Sets the formats of those cells that need another one, and of no others: what is told of them is not what they have. */
function setFormats(range: Range, rows: readonly (readonly WrittenCell[])[]): void {
  const formats = range.getNumberFormats();
  const wanted = rows.flatMap((row, r) =>
    row.flatMap((cell, column) => {
      const format = formatFor(cell, formats[r]?.[column] ?? '');
      return format === undefined ? [] : [{ row: r, column, cell: format }];
    }),
  );
  const [top, left, sheet] = [range.getRow(), range.getColumn(), range.getSheet()];
  for (const block of blocksOf(cellMap(wanted))) {
    const width = block.rows[0]?.length ?? 0;
    sheet.getRange(top + block.top, left + block.left, block.rows.length, width).setNumberFormats(block.rows);
  }
}

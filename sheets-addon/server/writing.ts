import { cellName } from '../../core/cells/address';
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

/** Text needs the text format, or `=x` and `00123` would be read; anything else must not stand in one, or it becomes text. */
function formatFor(cell: WrittenCell, current: string): string {
  if (isText(cell)) return TEXT_FORMAT;
  const none = current === TEXT_FORMAT || current === '';
  if (isDateOut(cell)) return none || current === AUTOMATIC_FORMAT ? DATE_FORMAT : current;
  return !isBlank(cell) && current === TEXT_FORMAT ? AUTOMATIC_FORMAT : current;
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
  const formats = range.getNumberFormats();
  const wanted = rows.map((row, r) => row.map((cell, c) => formatFor(cell, formats[r]?.[c] ?? '')));
  if (wanted.some((row, r) => row.some((format, c) => format !== formats[r]?.[c]))) range.setNumberFormats(wanted);
  range.setValues(values);
}

import { isBlank, isFault, type Cell } from '../../core/cells/cell';
import { ServerError } from '../protocol/answer';

type Range = GoogleAppsScript.Spreadsheet.Range;

const TEXT_FORMAT = '@';
const AUTOMATIC_FORMAT = 'General';

function isText(cell: Cell): boolean {
  return typeof cell === 'string' && cell !== '';
}

/** Text needs the text format, or `=x` and `00123` would be read; a number must not stand in one, or it becomes text. */
function formatFor(cell: Cell, current: string): string {
  if (isText(cell)) return TEXT_FORMAT;
  return !isBlank(cell) && current === TEXT_FORMAT ? AUTOMATIC_FORMAT : current;
}

function valueFor(cell: Cell, range: Range): string | number | boolean {
  if (isFault(cell)) {
    throw new ServerError('failed', `An error, ${cell.error}, cannot be written to ${range.getA1Notation()}.`);
  }
  // Sheets takes a leading apostrophe for its text mark and drops it: `'t Hooft` would lose his.
  if (typeof cell === 'string' && cell.startsWith("'")) return `'${cell}`;
  return cell ?? '';
}

/** Writes a block whose size is the range's. Text stays text, whatever it begins with; other formats stay as they are. */
export function writeCells(range: Range, rows: readonly (readonly Cell[])[]): void {
  const values = rows.map((row) => row.map((cell) => valueFor(cell, range)));
  const formats = range.getNumberFormats();
  const wanted = rows.map((row, r) => row.map((cell, c) => formatFor(cell, formats[r]?.[c] ?? '')));
  if (wanted.some((row, r) => row.some((format, c) => format !== formats[r]?.[c]))) range.setNumberFormats(wanted);
  range.setValues(values);
}

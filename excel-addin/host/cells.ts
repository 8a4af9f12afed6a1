import { isBlank, isDateOut, isFault, type Cell, type DateOut } from '../../core/cells/cell';
import { CollectionError, failureText } from '../../core/failures/text';

/** What the port may write into a cell. */
export type WrittenCell = Cell | DateOut;

const TEXT_FORMAT = '@';
const DATE_FORMAT = 'yyyy-mm-dd';
const GENERAL = 'General';

const ERRORS =
  /^#(VALUE!|N\/A|NUM!|DIV\/0!|REF!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|EXTERNAL!|PYTHON!)$/;

/** Whether a value could be an error: Excel gives errors as their text, and only the value's type tells them apart. */
export function looksLikeError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERRORS.test(value);
}

/** Whether a cell holds a formula: of text that begins with an equals sign, formula and value are the same. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** @param type Excel's own word for the kind of value, where it was asked for */
export function readCell(value: unknown, type?: string): Cell {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/**
 * The number format that a cell needs for what is written into it. Text needs the text format, or `=x` and `00123` would
 * be read; anything else must not stand in one, or it becomes text. Other formats stay.
 */
export function formatFor(cell: WrittenCell, current: string): string {
  if (typeof cell === 'string' && cell !== '') return TEXT_FORMAT;
  if (isDateOut(cell)) return current === TEXT_FORMAT || current === GENERAL || current === '' ? DATE_FORMAT : current;
  return !isBlank(cell) && current === TEXT_FORMAT ? GENERAL : current;
}

/**
 * What is handed to Excel, for which null means "leave it" and a leading apostrophe is a mark and not part of the text.
 * @param where its address, such as B4
 */
export function valueFor(cell: WrittenCell, where: string): string | number | boolean {
  if (isFault(cell)) throw new CollectionError(failureText('error-value', cell.error, where));
  if (isDateOut(cell)) return cell.date;
  if (typeof cell === 'string') return cell.startsWith("'") ? `'${cell}` : cell;
  return cell ?? '';
}

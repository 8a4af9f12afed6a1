import { FormulaError } from '../errors';

/** An error value that already stands in a cell, such as `#DIV/0!`. */
export interface CellFault {
  readonly error: string;
  readonly message?: string;
}

/** A cell as it crosses a host port. Dates are serials (1900 system); an empty cell is null or "". */
export type Cell = string | number | boolean | null | CellFault;

export type Matrix = readonly (readonly Cell[])[];

/** A date on its way out: hosts turn it into a date cell (a serial in Excel, a Date in Sheets). */
export interface DateOut {
  readonly date: number;
}

export type ResultCell = string | number | boolean | CellFault | DateOut;

export function isBlank(cell: Cell | undefined): cell is null | undefined | '' {
  return cell === '' || cell === null || cell === undefined;
}

/**
 * Whether a cell says nothing where no 0 is expected. Excel hands empty cells over as 0 on some platforms, as null or ""
 * on others, and a function cannot tell such a 0 from one that was typed.
 * @source github.com/OfficeDev/office-js/issues/1951, 4702, 5262
 */
export function isNothing(cell: Cell | undefined): cell is null | undefined | '' | 0 {
  return cell === 0 || isBlank(cell);
}

export function isFault(cell: unknown): cell is CellFault {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}

export function isDateOut(cell: unknown): cell is DateOut {
  return typeof cell === 'object' && cell !== null && 'date' in cell;
}

/** A cell as plain text, without a format; '' for a blank one. */
export function cellText(cell: Cell | undefined): string {
  if (isBlank(cell)) return '';
  return isFault(cell) ? cell.error : String(cell);
}

/** What was entered into a cell, as text; '' for a blank one, and for one that only holds an error. */
export function enteredText(cell: Cell | undefined): string {
  return isFault(cell) ? '' : cellText(cell);
}

/** How an error message quotes what stood in a cell: short, on one line, text in quotation marks. */
export function quoted(cell: Cell | undefined): string {
  if (isBlank(cell)) return 'blank';
  if (isFault(cell)) return `the error ${cell.error}`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  const text = cell.replace(/\s+/g, ' ');
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}

/** The one sentence for a bad argument: its name, what came, what is expected. */
export function wrongArgument(name: string, came: Cell | undefined, expected: string): FormulaError {
  return new FormulaError('#VALUE!', `${name} is ${quoted(came)}; expected ${expected}.`);
}

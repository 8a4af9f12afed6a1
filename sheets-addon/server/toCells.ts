import { isDateOut, isFault, type Cell, type CellFault, type ResultCell } from '../../core/cells/cell';
import type { Result } from '../../core/functions/definition';
import type { Argument } from '../../core/functions/invoke';
import type { Zone } from './zone';

/** What Apps Script writes into a cell or reads from it. */
export type SheetsCell = string | number | boolean | Date;
export type SheetsResult = SheetsCell | SheetsCell[][];

const HASH = 35;
const ERROR_TEXT = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|ERROR!)$/;
/** How our own errors stand inside a range. */
const OWN_ERROR_TEXT = /^(#VALUE!|#NUM!|#N\/A) ./;

/** A Date made in another realm is no instance of ours: only its tag tells. */
function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Apps Script hands error cells on as their text. */
function textCell(text: string): Cell {
  if (text.charCodeAt(0) !== HASH) return text;
  if (ERROR_TEXT.test(text)) return { error: text };
  const own = OWN_ERROR_TEXT.exec(text)?.[1];
  return own === undefined ? text : { error: own };
}

function objectCell(value: object, zone: () => Zone): Cell {
  if (!isDate(value)) return { error: '#VALUE!' };
  const ms = value.getTime();
  return Number.isNaN(ms) ? { error: '#VALUE!' } : zone().serialOf(ms);
}

/**
 * One cell as Apps Script hands it over. A Date becomes its serial in the spreadsheet's zone; an invalid one, or
 * anything that is no cell value, becomes an error cell.
 */
export function toCell(value: unknown, zone: () => Zone): Cell {
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return value;
    case 'string':
      return textCell(value);
    case 'undefined':
      return null;
    case 'object':
      return value === null ? null : objectCell(value, zone);
    default:
      return { error: '#VALUE!' };
  }
}

function isPlain(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.charCodeAt(0) !== HASH);
}

/** A plain loop: columns of dates are long, and closures cost more than the reading itself. */
function rowCells(row: readonly unknown[], zone: () => Zone): Cell[] {
  const cells = new Array<Cell>(row.length);
  for (let c = 0; c < row.length; c++) {
    const value = row[c];
    cells[c] = isPlain(value) ? (value as Cell) : toCell(value, zone);
  }
  return cells;
}

/** The first row that holds anything but numbers and text; -1 where none does. */
function firstUnlessPlain(rows: readonly (readonly unknown[])[]): number {
  for (let r = 0; r < rows.length; r++) {
    for (const value of rows[r] ?? []) if (!isPlain(value)) return r;
  }
  return -1;
}

/** One argument of a custom function: a cell, or a range as rows. Ranges of numbers and text pass as they are. */
export function toArgument(value: unknown, zone: () => Zone): Argument {
  if (!Array.isArray(value)) return value === undefined ? undefined : toCell(value, zone);
  const rows = value as unknown[][];
  const first = firstUnlessPlain(rows);
  if (first < 0) return rows as Cell[][];
  return rows.map((row, r) => (r < first ? (row as Cell[]) : rowCells(row, zone)));
}

function errorText(fault: CellFault): string {
  return fault.message === undefined ? fault.error : `${fault.error} ${fault.message}`;
}

function fromCell(cell: ResultCell, zone: () => Zone): SheetsCell {
  if (typeof cell !== 'object') return cell;
  return isDateOut(cell) ? new Date(zone().startOf(cell.date)) : errorText(cell);
}

/**
 * What a custom function returns. An error that stands alone is thrown, and Sheets shows #ERROR! with its message;
 * inside a range it is the text `#VALUE! message`, since throwing would lose the other rows.
 * @throws Error with the fault's message
 */
export function fromResult(result: Result, zone: () => Zone): SheetsResult {
  if (!Array.isArray(result)) {
    if (isFault(result)) throw new Error(result.message ?? result.error);
    return fromCell(result, zone);
  }
  return isPlainResult(result)
    ? (result as SheetsCell[][])
    : result.map((row) => row.map((cell) => fromCell(cell, zone)));
}

function isPlainResult(rows: readonly (readonly ResultCell[])[]): boolean {
  for (const row of rows) {
    for (const cell of row) if (typeof cell === 'object') return false;
  }
  return true;
}

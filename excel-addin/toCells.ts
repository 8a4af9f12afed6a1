import { ownField } from '../core/cells/ownField';
import { isDateOut, isFault, type Cell, type CellFault, type ResultCell } from '../core/cells/cell';
import type { Result } from '../core/functions/definition';
import type { Argument } from '../core/functions/invoke';

/** A value with a data type, as Excel hands it to parameters of type any. */
interface TypedValue {
  readonly type?: string;
  readonly basicValue?: unknown;
  /** The other way in which errors come: as a CustomFunctions.Error. */
  readonly code?: unknown;
}

export type ExcelValue = string | number | boolean | null | undefined | TypedValue;
export type ExcelArgument = ExcelValue | ExcelValue[][];

/** What goes back to Excel: plain values, a number with a date format, or an error inside a range. */
export type ExcelResult =
  | string
  | number
  | boolean
  | { readonly type: 'FormattedNumber'; readonly basicValue: number; readonly numberFormat: string }
  | { readonly type: 'Error'; readonly errorType: string; readonly basicValue: string; readonly message?: string }
  | CustomFunctions.Error;

/** What this Excel understands. */
export interface Dialect {
  /** Values with a type: they came with CustomFunctionsRuntime 1.4, which Excel 2021 and 2024 may lack. */
  readonly typed: boolean;
  /** An error as every Excel knows it. */
  readonly errorOf: (fault: CellFault) => CustomFunctions.Error;
}

function toCell(value: ExcelValue): Cell {
  if (value === null || value === undefined || typeof value !== 'object') return value ?? null;
  if (value.type === 'Error') return { error: String(value.basicValue) };
  if (typeof value.code === 'string' && value.code.startsWith('#')) return { error: value.code };
  const basic = value.basicValue;
  return typeof basic === 'string' || typeof basic === 'number' || typeof basic === 'boolean' ? basic : null;
}

/** Ranges of plain values, by far the most, are passed on as they are. */
export function toArgument(argument: ExcelArgument | undefined): Argument {
  if (!Array.isArray(argument)) return argument === null ? undefined : toCell(argument);
  return isPlain(argument) ? (argument as Cell[][]) : argument.map((row) => row.map(toCell));
}

/** Plain loops: columns are long, and a closure a cell costs more than the look at it. */
function isPlain(rows: readonly (readonly unknown[])[]): boolean {
  for (const row of rows) {
    for (const value of row) if (typeof value === 'object' && value !== null) return false;
  }
  return true;
}

const ERROR_TYPES: Readonly<Record<string, string>> = { '#VALUE!': 'Value', '#NUM!': 'Num', '#N/A': 'NotAvailable' };
const DATE_FORMAT = 'yyyy-mm-dd';
/** Longer results go back plain: Excel on the web takes 5 MB at most, and a date with its format is 75 bytes. */
const LONG = 10_000;

function fromCell(cell: ResultCell, { typed, errorOf }: Dialect, isLong: boolean): ExcelResult {
  if (typeof cell !== 'object') return cell;
  if (isDateOut(cell)) {
    if (!typed || isLong) return cell.date;
    return { type: 'FormattedNumber', basicValue: cell.date, numberFormat: DATE_FORMAT };
  }
  const { error, message } = cell;
  const said = message === undefined || isLong ? {} : { message };
  if (!typed) return errorOf({ error, ...said });
  return { type: 'Error', errorType: ownField(ERROR_TYPES, error) ?? 'Value', basicValue: error, ...said };
}

/** Rows for Excel; a failure that stands alone is left to the caller, who throws it. */
export function fromResult(result: Result, dialect: Dialect): ExcelResult[][] | CellFault {
  if (!Array.isArray(result)) return isFault(result) ? result : [[fromCell(result, dialect, false)]];
  const plain = result.every((row) => row.every((cell) => typeof cell !== 'object'));
  return plain ? result : result.map((row) => row.map((cell) => fromCell(cell, dialect, result.length > LONG)));
}

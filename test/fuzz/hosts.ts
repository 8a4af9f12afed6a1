// The built bundles as their hosts call them, and what comes out of them in one form that can be compared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { isDateOut, isFault, type Cell, type ResultCell } from '../../core/cells/cell';
import type { Result } from '../../core/functions/definition';
import { builtProject, memoryBook } from '../sheets-addon/appsScript';
import type { Given } from './arguments';

type Formula = (...args: readonly unknown[]) => unknown;
export type Formulas = Readonly<Record<string, Formula>>;

const FUNCTIONS_JS = join(__dirname, '../../dist/excel/functions.js');
const UNIX_DAY = 25569;
const DAY_MS = 86_400_000;

/** functions.js in a realm of its own. @param today YYYY-MM-DD */
export function excelFormulas(today: string): Formulas {
  const formulas: Record<string, Formula> = {};
  class HostError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  const CustomFunctions = {
    associate: (name: string, formula: Formula) => void (formulas[name] = formula),
    Error: HostError,
    ErrorCode: { invalidValue: '#VALUE!', invalidNumber: '#NUM!', notAvailable: '#N/A' },
  };
  const realm = createContext({ CustomFunctions, URLSearchParams, location: { search: `?today=${today}` } });
  new Script(readFileSync(FUNCTIONS_JS, 'utf8'), { filename: 'functions.js' }).runInContext(realm);
  return formulas;
}

/** Code.js before a spreadsheet in UTC, where a date is its serial. */
export function sheetsFormulas(): Formulas {
  return builtProject(memoryBook({ timeZone: 'UTC' }).book).formulas();
}

function mapped(argument: Given, each: (cell: Cell) => unknown): unknown {
  if (Array.isArray(argument)) return (argument as readonly (readonly Cell[])[]).map((row) => row.map(each));
  return argument === undefined ? undefined : each(argument as Cell);
}

export function toExcel(argument: Given): unknown {
  const cell = (value: Cell): unknown =>
    isFault(value) ? { type: 'Error', errorType: 'x', basicValue: value.error } : value;
  return mapped(argument, cell) ?? null;
}

export function toSheets(argument: Given): unknown {
  return mapped(argument, (cell) => (isFault(cell) ? cell.error : cell));
}

/** An outcome as text: cells in rows, `!code message` for a failure, `date n` for a date. */
export function outcomeOf(result: Result): string {
  if (!Array.isArray(result))
    return isFault(result) ? `!${result.error} ${result.message ?? ''}` : rowsText([[result]]);
  return rowsText(result);
}

function rowsText(rows: readonly (readonly ResultCell[])[]): string {
  return JSON.stringify(rows.map((row) => row.map(plainCell)));
}

function plainCell(cell: ResultCell): unknown {
  if (typeof cell !== 'object') return cell;
  return isDateOut(cell) ? `date ${cell.date}` : `${cell.error} ${cell.message ?? ''}`;
}

export function excelOutcome(formula: Formula, args: readonly Given[], dates: string): string {
  try {
    const rows = formula(...args.map(toExcel), {}) as unknown[][];
    // Without a host that formats numbers a date is its serial.
    return JSON.stringify(Array.from(rows, (row) => Array.from(row, excelCell))) === undatedText(dates)
      ? dates
      : JSON.stringify(rows);
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message?: string };
    return `!${code ?? 'not a custom function error'} ${message ?? ''}`;
  }
}

function excelCell(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  // An Excel that knows no values with a type gets the errors that it throws.
  const { basicValue, code, message } = cell as { basicValue?: string; code?: string; message?: string };
  return `${basicValue ?? code ?? ''} ${message ?? ''}`;
}

function undatedText(outcome: string): string {
  return outcome.replace(/"date (\d+)"/g, '$1');
}

/** Sheets knows no error codes: a failure is its message. */
export function sheetsOutcome(formula: Formula, args: readonly Given[]): string {
  try {
    const result = formula(...args.map(toSheets));
    const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
    return JSON.stringify(Array.from(rows, (row) => Array.from(row, sheetsResultCell)));
  } catch (error) {
    return `!${(error as Error).message}`;
  }
}

function sheetsResultCell(cell: unknown): unknown {
  if (Object.prototype.toString.call(cell) !== '[object Date]') return cell;
  return `date ${(cell as Date).getTime() / DAY_MS + UNIX_DAY}`;
}

export function withoutCode(outcome: string): string {
  return outcome.replace(/^!(#VALUE!|#NUM!|#N\/A) /, '!');
}

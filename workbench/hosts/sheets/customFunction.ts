import type { GridCell } from '../grid';
import type { TopLevel } from './project';
import { isDate, scriptValue } from './cellValues';
import { serialAt } from './zoneClock';

/** An argument of a formula: a cell, a range of several as rows, or nothing. */
export type FormulaArgument = GridCell | readonly (readonly GridCell[])[] | undefined;

export interface FormulaCell {
  readonly value: string | number | boolean;
  readonly format?: string;
}

export type FormulaResult =
  | { readonly cells: readonly (readonly FormulaCell[])[] }
  /** Sheets shows #ERROR! and the message. */
  | { readonly error: string };

function resultCell(value: unknown, timeZone: string): FormulaCell {
  if (isDate(value)) return { value: serialAt(value.getTime(), timeZone), format: 'yyyy-mm-dd' };
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value: '#NUM!' };
  throw new Error('The script returned a value that no cell can hold.');
}

function argumentOf(argument: FormulaArgument, timeZone: string): unknown {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return scriptValue(argument as GridCell, timeZone);
  return (argument as readonly (readonly GridCell[])[]).map((row) => row.map((cell) => scriptValue(cell, timeZone)));
}

/** Calls a custom function as Sheets does: single cells as values, ranges as rows, dates as Dates both ways. */
export function callFormula(
  formulas: TopLevel,
  timeZone: string,
  name: string,
  args: readonly FormulaArgument[],
): FormulaResult {
  const run = formulas[name];
  if (run === undefined) return { error: `Unknown function: '${name}'.` };
  try {
    const result = run(...args.map((argument) => argumentOf(argument, timeZone)));
    const rows = Array.isArray(result) ? (result as unknown[]) : [[result]];
    return { cells: rows.map((row) => (Array.isArray(row) ? row : [row]).map((cell) => resultCell(cell, timeZone))) };
  } catch (error) {
    return {
      error: error instanceof Error ? error.message : String((error as { message?: unknown }).message ?? error),
    };
  }
}

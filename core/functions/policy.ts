import { isBlank, wrongArgument, type Cell, type Matrix } from '../cells/cell';
import { FormulaError } from '../errors';
import type { RangeKind } from './kinds';

export interface PolicyRow {
  readonly fromDay: number;
  readonly rest: readonly Cell[];
}

/** Reads a policy range: its first column is `from day`, whole and ascending; rows that are blank throughout are skipped. */
export function policyRows(matrix: Matrix, name: string, columns: readonly string[]): PolicyRow[] {
  const shape = `rows of from day, ${columns.join(', ')}`;
  const rows: PolicyRow[] = [];
  for (const line of matrix) {
    if (line.every(isBlank) || line.every((cell) => cell === 0)) continue;
    if (line.length !== columns.length + 1) {
      throw new FormulaError('#VALUE!', `${name} has ${line.length} columns; expected ${shape}.`);
    }
    const [fromDay, ...rest] = line;
    if (typeof fromDay !== 'number' || !Number.isInteger(fromDay)) {
      throw wrongArgument(`${name} from day`, fromDay, 'a whole number of days');
    }
    const last = rows[rows.length - 1];
    if (last !== undefined && fromDay <= last.fromDay) {
      throw new FormulaError(
        '#VALUE!',
        `${name} from day ${fromDay} follows ${last.fromDay}; expected ascending days.`,
      );
    }
    rows.push({ fromDay, rest });
  }
  if (rows.length === 0) throw wrongArgument(name, null, shape);
  return rows;
}

/** A policy whose rows hold one text beside `from day`. */
export function namedSteps(what: string): RangeKind<{ fromDay: number; name: string }[]> {
  return {
    shape: 'range',
    expects: `rows of from day, ${what}`,
    read: (matrix, name) =>
      policyRows(matrix, name, [what]).map(({ fromDay, rest }) => {
        const [label] = rest;
        if (typeof label !== 'string' || label.trim() === '') {
          throw wrongArgument(`${name} ${what}`, label, 'text');
        }
        return { fromDay, name: label.trim() };
      }),
  };
}

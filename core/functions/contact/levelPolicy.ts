import { quoted, type Cell, type Matrix } from '../../cells/cell';
import type { LevelStep } from '../../dunning/level';
import { FormulaError } from '../../errors';
import type { RangeKind } from '../kinds';
import { policyRows } from '../policy';

const EXPECTS = 'rows of from day and level, both ascending whole numbers';

/** The reminder ladder. A row of headings and columns past the first two are allowed, so a policy table may be passed whole. */
export const levelPolicy: RangeKind<readonly LevelStep[]> = {
  shape: 'range',
  expects: EXPECTS,
  read(matrix, name) {
    const steps: LevelStep[] = [];
    for (const { fromDay, rest } of policyRows(ladderColumns(matrix), name, ['level'])) {
      const level = levelOf(rest[0], name);
      const last = steps[steps.length - 1];
      if (last !== undefined && level <= last.level) {
        throw new FormulaError('#VALUE!', `${name} level ${level} follows ${last.level}; expected ${EXPECTS}.`);
      }
      steps.push({ fromDay, level });
    }
    return steps;
  },
};

function ladderColumns(matrix: Matrix): Matrix {
  const rows = matrix.map((row) => row.slice(0, 2));
  const [heading] = rows[0] ?? [];
  return typeof heading === 'string' && heading !== '' ? rows.slice(1) : rows;
}

function levelOf(cell: Cell | undefined, name: string): number {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 1) return cell;
  throw new FormulaError('#VALUE!', `${name} level is ${quoted(cell)}; expected a whole number from 1.`);
}

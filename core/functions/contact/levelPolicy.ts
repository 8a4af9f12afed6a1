import { isNothing, wrongArgument, type Cell, type Matrix } from '../../cells/cell';
import { matchKey } from '../../cells/key';
import type { LevelStep } from '../../dunning/level';
import { FormulaError } from '../../errors';
import type { RangeKind } from '../kinds';
import { policyRows } from '../policy';

const EXPECTS = 'rows of from day and level, both ascending whole numbers';

/**
 * The reminder ladder: rows of from day and level; or, found by their headings `From day` and `Level` wherever they
 * stand, those columns of the workbook's policy table or of its whole sheet.
 */
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
  const at = matrix.findIndex((row) => columnOf(row, 'from day') >= 0 && columnOf(row, 'level') >= 0);
  const head = matrix[at];
  if (head !== undefined) {
    const [day, level] = [columnOf(head, 'from day'), columnOf(head, 'level')];
    return tableBelow(matrix, at).map((row) => [row[day] ?? null, row[level] ?? null]);
  }
  const rows = matrix.map((row) => row.slice(0, 2));
  const [heading] = rows[0] ?? [];
  return typeof heading === 'string' && heading !== '' ? rows.slice(1) : rows;
}

function columnOf(row: Matrix[number], heading: string): number {
  return row.findIndex((cell) => typeof cell === 'string' && matchKey(cell) === heading);
}

/** Rows under the headings. Where other tables stand above, it is the whole sheet: then a blank row ends the table. */
function tableBelow(matrix: Matrix, at: number): Matrix {
  const rows = matrix.slice(at + 1);
  const end = at === 0 ? -1 : rows.findIndex((row) => row.every(isNothing));
  return end < 0 ? rows : rows.slice(0, end);
}

function levelOf(cell: Cell | undefined, name: string): number {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 1) return cell;
  throw wrongArgument(`${name} level`, cell, 'a whole number from 1');
}

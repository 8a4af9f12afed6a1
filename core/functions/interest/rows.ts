import { isNothing, type Cell, type Matrix } from '../../cells/cell';
import { FormulaError } from '../../errors';
import { readGiven, type CellKind } from '../kinds';

/** A column of a two-column range: what it holds, for messages, and how a cell of it is read. */
export interface Column<T> {
  readonly label: string;
  readonly kind: CellKind<T>;
}

/** A blank or bad cell is an error that names its row, counted from 1. */
function readCell<T>(cell: Cell | undefined, column: Column<T>, name: string, row: number): T {
  return readGiven(cell, column.kind, `${name} row ${row + 1} ${column.label}`);
}

/** The rows of a two-column range; rows that are blank throughout are skipped, a half-blank or bad one is an error. */
export function pairs<A, B>(matrix: Matrix, name: string, first: Column<A>, second: Column<B>): [A, B][] {
  const width = matrix[0]?.length ?? 0;
  if (width !== 2) {
    const columns = width === 1 ? '1 column' : `${width} columns`;
    throw new FormulaError('#VALUE!', `${name} has ${columns}; expected two, ${first.label} and ${second.label}.`);
  }
  const found: [A, B][] = [];
  matrix.forEach(([a, b], row) => {
    if (isNothing(a) && isNothing(b)) return;
    found.push([readCell(a, first, name, row), readCell(b, second, name, row)]);
  });
  return found;
}

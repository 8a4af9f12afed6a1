import type { Cell, Matrix } from '../cells/cell';
import { FormulaError } from '../errors';
import { cells, readGiven, type CellKind, type RangeKind } from './kinds';

/** A column of a ledger as it stands; a ledger of one row may have a blank cell in it. */
export const ledgerColumn: RangeKind<Matrix> = { ...cells, mayBeBlank: true };

/** A range of one column, read in place: no copy, whatever its length. */
export interface Vector {
  readonly name: string;
  readonly length: number;
  /** Rows of one cell. */
  readonly rows: Matrix;
}

/** @throws FormulaError #VALUE! for a range of several rows and columns */
export function vectorOf(cells: Matrix, name: string): Vector {
  const width = cells[0]?.length ?? 0;
  if (width === 1) return { name, length: cells.length, rows: cells };
  if (cells.length <= 1) return { name, length: width, rows: (cells[0] ?? []).map((cell) => [cell]) };
  throw new FormulaError('#VALUE!', `${name} has ${cells.length} × ${width} cells; expected one column.`);
}

/** The cell at a place from 0. */
export function cellAt({ rows }: Vector, i: number): Cell | undefined {
  return rows[i]?.[0];
}

/** Reads the cell at a place from 0. @throws FormulaError #VALUE! naming the row, from 1, of a blank or bad cell */
export function readAt<T>(vector: Vector, i: number, kind: CellKind<T>): T {
  return readGiven(cellAt(vector, i), kind, `${vector.name} row ${i + 1}`);
}

/** @throws FormulaError #VALUE! where the ranges have unlike lengths */
export function checkLengths(first: Vector, ...others: readonly Vector[]): void {
  for (const other of others) {
    if (other.length === first.length) continue;
    const lengths = `${other.name} has ${other.length} cells and ${first.name} ${first.length}`;
    throw new FormulaError('#VALUE!', `${lengths}; expected ranges of one length.`);
  }
}

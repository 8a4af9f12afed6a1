import { isNothing, type Cell, type CellFault, type Matrix, type ResultCell } from '../cells/cell';
import { FormulaError } from '../errors';
import type { Result } from './definition';
import { refusesZero } from './kinds';
import { blankValue, isUnset, type Argument, type Part, type Today } from './parts';

/** The common shape of the ranges that a result spreads over. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
  /** By parameter: whether it is one of these ranges. */
  readonly spread: readonly (boolean | undefined)[];
}

/** A range argument that gives another value for each cell of the result. */
interface Moving {
  readonly part: Part;
  readonly i: number;
  readonly matrix: Matrix;
}

export interface Spilling {
  readonly shape: Shape;
  readonly moving: readonly Moving[];
  /** The arguments of `runCell`: those that hold for the whole call, and in between those of the current cell. */
  readonly values: unknown[];
  readonly skipsBlank: boolean;
  readonly today: Today;
  readonly runCell: () => Result;
  readonly fault: (error: unknown) => CellFault;
}

export function firstCell(argument: Argument): Cell | undefined {
  return Array.isArray(argument) ? (argument as Matrix)[0]?.[0] : (argument as Cell | undefined);
}

/**
 * The shape that the arguments spread over; undefined where all are single cells or whole ranges.
 * @throws FormulaError #VALUE! where ranges differ in shape
 */
export function shapeOf(parts: readonly Part[], args: readonly Argument[]): Shape | undefined {
  let first: string | undefined;
  let rows = 1;
  let columns = 1;
  let spread: boolean[] | undefined;
  for (let i = 0; i < parts.length; i++) {
    const argument = args[i];
    if (!Array.isArray(argument)) continue;
    const part = parts[i] as Part;
    const matrix = argument as Matrix;
    if (!spreads(part, matrix)) continue;
    const height = matrix.length;
    const width = matrix[0]?.length ?? 0;
    if (height * width <= 1) continue;
    if (first !== undefined && (height !== rows || width !== columns)) {
      const shapes = `${part.name} has ${height} × ${width} cells and ${first} ${rows} × ${columns}`;
      throw new FormulaError('#VALUE!', `${shapes}; expected ranges of one shape, or single cells.`);
    }
    first ??= part.name;
    rows = height;
    columns = width;
    (spread ??= [])[i] = true;
  }
  return spread === undefined ? undefined : { rows, columns, spread };
}

/** Where a parameter takes tables too, only a column spreads. */
function spreads(part: Part, matrix: Matrix): boolean {
  return part.spreads && (part.range === undefined || matrix[0]?.length === 1);
}

/** Works every cell of the result out by itself, so that one that fails spoils no other. */
export function spill(spilling: Spilling): ResultCell[][] {
  const { rows, columns } = spilling.shape;
  const out = new Array<ResultCell[]>(rows);
  for (let r = 0; r < rows; r++) {
    // A literal is made faster than an array of a length, and most ranges are columns.
    const line = [cellAt(spilling, r, 0)];
    for (let c = 1; c < columns; c++) line.push(cellAt(spilling, r, c));
    out[r] = line;
  }
  return out;
}

function cellAt({ moving, values, skipsBlank, today, runCell, fault }: Spilling, r: number, c: number): ResultCell {
  try {
    for (const { part, i, matrix } of moving) {
      const cell = matrix[r]?.[c];
      if (!isUnset(part, cell)) values[i] = part.cell?.read(cell, part.name);
      else if (i === 0 && skipsBlank) return '';
      else values[i] = blankValue(part, today, part.cell?.expects ?? part.expects);
    }
    const result = runCell();
    // A function that makes a table cannot be spread over ranges: its parameters are not element-wise.
    return Array.isArray(result) ? (result[0]?.[0] ?? '') : result;
  } catch (error) {
    const isEmpty = skipsBlank && isEmptyRow(moving.map(({ part, matrix }) => [part, matrix[r]?.[c]]));
    return isEmpty ? '' : fault(error);
  }
}

/**
 * Whether a call that failed stands in an empty row whose cells came as 0: its first argument is 0, and another one that
 * can never be 0 is missing.
 */
export function isEmptyRow(given: readonly (readonly [Part, Cell | undefined])[]): boolean {
  return (
    given[0]?.[1] === 0 &&
    given.some(
      ([{ cell: kind, isRequired }, cell]) => isRequired && isNothing(cell) && kind !== undefined && refusesZero(kind),
    )
  );
}

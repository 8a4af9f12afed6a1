import { isBlank, isNothing, type Matrix } from '../cells/cell';
import { FormulaError } from '../errors';
import { refusesZero, type CellKind } from './kinds';
import { cellAt, checkLengths, readAt, vectorOf, type Vector } from './vectors';

/** One of several ranges that belong together row by row: a column each, or a row each. */
export interface RowColumn<T> {
  /** The argument's name, for messages. */
  readonly name: string;
  readonly cells: Matrix;
  readonly kind: CellKind<T>;
  /** A blank cell gives undefined; without it a blank cell in a row that is not blank throughout fails. */
  readonly mayBeBlank?: true;
}

type ColumnValue<C> = C extends { readonly kind: CellKind<infer T> }
  ? C extends { readonly mayBeBlank: true }
    ? T | undefined
    : T
  : never;

export interface AlignedRows<C extends readonly RowColumn<unknown>[]> {
  /** How many rows were read; rows that are blank throughout are not among them. */
  readonly count: number;
  /** The values of each column, in the order of the columns. */
  readonly columns: { readonly [I in keyof C]: ColumnValue<C[I]>[] };
  /** Where each row stands in the range, from 1. */
  readonly rowNumbers: readonly number[];
}

/**
 * Reads ranges that belong together row by row. A row that is blank in all of them is skipped; any other cell that
 * cannot be read fails with a message naming the argument and its row, counted from 1.
 * @throws FormulaError #VALUE! for a bad cell, for ranges of unlike length, for a range of several rows and columns
 */
export function readRows<const C extends readonly [RowColumn<unknown>, ...RowColumn<unknown>[]]>(
  ...columns: C
): AlignedRows<C> {
  const [first, ...others] = columns.map(({ cells, name }) => vectorOf(cells, name)) as [Vector, ...Vector[]];
  checkLengths(first, ...others);
  const sources = columns.map((column, c) => ({ column, vector: others[c - 1] ?? first, values: [] as unknown[] }));
  const rowNumbers: number[] = [];
  // Where each cell of a row is 0 it may be a row of figures, unless one of them can never be 0.
  const isEmpty = columns.some(({ kind }) => refusesZero(kind)) ? isNothing : isBlank;
  for (let i = 0; i < first.length; i++) {
    if (sources.every(({ vector }) => isEmpty(cellAt(vector, i)))) continue;
    for (const source of sources) source.values.push(readColumn(source, i));
    rowNumbers.push(i + 1);
  }
  const values = sources.map((source) => source.values) as unknown as AlignedRows<C>['columns'];
  return { count: rowNumbers.length, columns: values, rowNumbers };
}

interface Source {
  readonly column: RowColumn<unknown>;
  readonly vector: Vector;
}

function readColumn({ column, vector }: Source, i: number): unknown {
  const { kind, name, mayBeBlank } = column;
  const cell = cellAt(vector, i);
  if (mayBeBlank === true && (isBlank(cell) || (cell === 0 && refusesZero(kind)))) return undefined;
  if (isBlank(cell)) return readAt(vector, i, kind);
  try {
    return kind.read(cell, name);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return readAt(vector, i, kind); // fails again, now with its row
  }
}

import { isBlank, type Cell, type Matrix } from '../cells/cell';
import { FormulaError } from '../errors';
import type { CellKind } from './kinds';

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
export function readRows<const C extends readonly RowColumn<unknown>[]>(...columns: C): AlignedRows<C> {
  const vectors = columns.map(vectorOf);
  const length = sharedLength(columns, vectors);
  const values = columns.map((): unknown[] => []);
  const rowNumbers: number[] = [];
  for (let r = 0; r < length; r++) {
    if (vectors.every((vector) => isBlank(vector[r]))) continue;
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c] as RowColumn<unknown>;
      (values[c] as unknown[]).push(readCell(column, (vectors[c] as readonly Cell[])[r], r));
    }
    rowNumbers.push(r + 1);
  }
  return { count: rowNumbers.length, columns: values as unknown as AlignedRows<C>['columns'], rowNumbers };
}

function vectorOf({ cells, name }: RowColumn<unknown>): readonly Cell[] {
  const width = cells[0]?.length ?? 0;
  if (width === 1) return cells.map((row) => row[0] ?? null);
  if (cells.length === 1) return cells[0] ?? [];
  throw new FormulaError('#VALUE!', `${name} has ${cells.length} × ${width} cells; expected one column.`);
}

function sharedLength(columns: readonly RowColumn<unknown>[], vectors: readonly (readonly Cell[])[]): number {
  const length = vectors[0]?.length ?? 0;
  const unlike = vectors.findIndex((vector) => vector.length !== length);
  if (unlike < 0) return length;
  const [first, other] = [columns[0]?.name ?? '', columns[unlike]?.name ?? ''];
  throw new FormulaError(
    '#VALUE!',
    `${other} has ${vectors[unlike]?.length ?? 0} cells and ${first} ${length}; expected ranges of one length.`,
  );
}

function readCell<T>({ name, kind, mayBeBlank }: RowColumn<T>, cell: Cell | undefined, row: number): T | undefined {
  if (isBlank(cell)) {
    if (mayBeBlank === true) return undefined;
    throw new FormulaError('#VALUE!', `${name} row ${row + 1} is blank; expected ${kind.expects}.`);
  }
  try {
    return kind.read(cell as Exclude<Cell, null>, name);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return kind.read(cell as Exclude<Cell, null>, `${name} row ${row + 1}`); // fails again, now with its row
  }
}

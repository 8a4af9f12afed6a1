import { isBlank, isFault, type Cell } from './cell';

/** A block of a sheet. `top` and `left` are zero-based; dates are serials in the 1900 system. */
export interface SheetBlock {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
}

function cellAt(block: SheetBlock, row: number, column: number): Cell | undefined {
  return block.rows[row - block.top]?.[column - block.left];
}

/** Whether two cells show the same; all blanks are one. */
export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  return isFault(a) ? isFault(b) && a.error === b.error : a === b;
}

/** Whether two readings of a sheet show the same in every cell, whatever their corners. */
export function sameBlock(a: SheetBlock, b: SheetBlock): boolean {
  const covers = (inner: SheetBlock, outer: SheetBlock): boolean =>
    inner.rows.every((row, i) => row.every((cell, j) => sameCell(cell, cellAt(outer, inner.top + i, inner.left + j))));
  return covers(a, b) && covers(b, a);
}

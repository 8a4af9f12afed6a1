import type { Cell } from './cell';

/** A block of a sheet. `top` and `left` are zero-based; dates are serials in the 1900 system. */
export interface SheetBlock {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
}

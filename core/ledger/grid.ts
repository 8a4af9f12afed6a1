import type { SheetBlock } from '../cells/block';
import { withoutBetween } from '../cells/between';
import { isBlank, isFault, type Cell } from '../cells/cell';
import { withoutStacks } from '../cells/marks';

/** How a cell looks, where the host tells: its number format, its fill as RRGGBB, and whether it is struck through. */
export interface CellLook {
  readonly format?: string;
  readonly fill?: string;
  readonly strike?: boolean;
}

/** The cells of a sheet, and how they look; of merged cells only the first holds the text. */
export interface LedgerGrid extends SheetBlock {
  /** By row and column as in `rows`; left out, or with gaps, where nothing is known. */
  readonly looks?: readonly (readonly (CellLook | undefined)[] | undefined)[];
}

export function lookAt({ looks }: LedgerGrid, row: number, column: number): CellLook | undefined {
  return looks?.[row]?.[column];
}

/** The text of a cell, trimmed; '' for a blank cell and for an error value. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === 'string') return withoutStacks(cell).trim();
  return isBlank(cell) || isFault(cell) ? '' : String(cell);
}

export function isFilled(cell: Cell | undefined): boolean {
  return typeof cell === 'string' ? cell.trim() !== '' : !isBlank(cell);
}

/** Whether a number format shows a date: a day and a month, or a year, outside quotation marks and brackets. */
export function isDateFormat(format: string): boolean {
  const bare = withoutBetween(format, { '"': '"', '[': ']' }, '', '\\').toLowerCase();
  return /[dy]/.test(bare) && !/[#0?]/.test(bare.replace(/\.0+/g, ''));
}

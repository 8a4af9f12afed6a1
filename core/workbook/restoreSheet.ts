import { sameCell, type SheetBlock } from '../cells/block';
import type { SheetChange } from './sheetChange';

/**
 * What makes a sheet of ours say again what it said: rows that were added at its end go, cells that were changed go back.
 * @param after the sheet as it was left
 */
export function restoreSheet(before: SheetBlock, after: SheetBlock): SheetChange {
  const bottom = (block: SheetBlock): number => block.top + block.rows.length;
  const added = bottom(after) - bottom(before);
  const cellIn = (block: SheetBlock, row: number, column: number) => block.rows[row - block.top]?.[column - block.left];
  const cells = before.rows.flatMap((_, i) => {
    const row = before.top + i;
    const width = Math.max(
      before.left + (before.rows[i] ?? []).length,
      after.left + (after.rows[row - after.top] ?? []).length,
    );
    return Array.from({ length: width }, (_x, column) => column).flatMap((column) => {
      const [was, is] = [cellIn(before, row, column), cellIn(after, row, column)];
      return sameCell(was, is) ? [] : [{ row, column, cell: was ?? '' }];
    });
  });
  return {
    sheet: after.sheet,
    seen: after,
    rows: added > 0 ? [{ at: bottom(before), add: -added }] : [],
    cells,
  };
}

import { sameBlock } from '../../core/cells/block';
import type { ColumnMove, SheetBlock, SheetChange } from '../../core/ports/host';
import { blocksOf, cellMap } from '../../core/cells/blocks';
import { CollectionError, failureText } from '../../core/failures/text';
import { isOwnSheet } from '../../core/usecases/workbook/ownSheets';
import { findSheet, readBlock } from './reading';
import { syncWritten, writeRows } from './writing';

function changeRows(sheet: Excel.Worksheet, rows: SheetChange['rows']): void {
  for (const { at, add } of [...rows].reverse()) {
    const range = sheet.getRangeByIndexes(at, 0, Math.abs(add), 1).getEntireRow();
    if (add < 0) range.delete('Up');
    else range.insert('Down');
  }
}

async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: SheetChange['cells'],
): Promise<void> {
  const blocks = blocksOf(cellMap(cells)).map((block) => {
    const range = sheet.getRangeByIndexes(block.top, block.left, block.rows.length, block.rows[0]?.length ?? 0);
    range.load('numberFormat');
    return { block, range };
  });
  await context.sync();
  for (const { block, range } of blocks)
    await writeRows(context, sheet, block, block.rows, range.numberFormat as string[][]);
}

/** Changes rows and cells of one of our own sheets, where it still is as it was seen. */
export async function changeSheet(context: Excel.RequestContext, change: SheetChange): Promise<boolean> {
  const { sheet: name, seen, rows, cells } = change;
  if (!isOwnSheet(name, seen?.rows)) throw new CollectionError(failureText('not-own-sheet', name));
  const found = await findSheet(context, name);
  const nothing: SheetBlock = { sheet: name, top: 0, left: 0, rows: [] };
  const now = found === null ? nothing : await readBlock(context, name, found);
  if (!sameBlock(seen ?? nothing, now)) return false;
  const sheet = found?.sheet ?? context.workbook.worksheets.add(name);
  changeRows(sheet, rows);
  await writeCells(context, sheet, cells);
  return true;
}

/** Takes out one of our own sheets, where it still is as it was seen. */
export async function removeSheet(context: Excel.RequestContext, name: string, seen: SheetBlock): Promise<boolean> {
  if (!isOwnSheet(name, seen.rows)) throw new CollectionError(failureText('not-own-sheet', name));
  const found = await findSheet(context, name);
  if (found === null || !sameBlock(seen, await readBlock(context, name, found))) return false;
  found.sheet.delete();
  await syncWritten(context);
  return true;
}

/** So many moves a request, each of which leaves whole columns. */
const MOVES_AT_ONCE = 8;

/** Moves whole columns of one of our own sheets, where it still is as it was seen. */
export async function moveColumns(
  context: Excel.RequestContext,
  name: string,
  seen: SheetBlock,
  moves: readonly ColumnMove[],
): Promise<boolean> {
  if (!isOwnSheet(name, seen.rows)) throw new CollectionError(failureText('not-own-sheet', name));
  const found = await findSheet(context, name);
  if (found === null || !sameBlock(seen, await readBlock(context, name, found))) return false;
  const { sheet } = found;
  const column = (at: number): Excel.Range => sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn();
  const write = async (rest: readonly ColumnMove[]): Promise<void> => {
    if (rest.length === 0) return;
    for (const { from, to } of rest.slice(0, MOVES_AT_ONCE)) {
      // A blank column comes in, takes the cells over, and the one that they leave goes.
      const [source, target] = from > to ? [from + 1, to] : [from, to + 1];
      column(target).insert('Right');
      column(source).moveTo(column(target));
      column(source).delete('Left');
    }
    await syncWritten(context);
    await write(rest.slice(MOVES_AT_ONCE));
  };
  await write(moves);
  return true;
}

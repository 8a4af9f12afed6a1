import { sameBlock } from '../../core/cells/block';
import type { ColumnMove, SheetBlock, SheetChange } from '../../core/ports/host';
import { blocksOf, cellMap, type Block } from '../../core/cells/blocks';
import type { Cell } from '../../core/cells/cell';
import { CollectionError, failureText } from '../../core/failures/text';
import { isOwnSheet } from '../../core/usecases/workbook/ownSheets';
import { bytesOf, CHUNK_BYTES, chunksOf } from './chunks';
import { ask, findBlock } from './reading';
import { queueRows, syncWritten } from './writing';

function changeRows(sheet: Excel.Worksheet, rows: SheetChange['rows']): void {
  for (const { at, add } of [...rows].reverse()) {
    const range = sheet.getRangeByIndexes(at, 0, Math.abs(add), 1).getEntireRow();
    if (add < 0) range.delete('Up');
    else range.insert('Down');
  }
}

/** A rectangle to write, as large as one request takes, and the formats of its cells. */
interface Part {
  readonly block: Block<Cell>;
  readonly range: Excel.Range;
}

function partsOf(sheet: Excel.Worksheet, cells: SheetChange['cells']): Part[] {
  return blocksOf(cellMap(cells)).flatMap(({ top, left, rows }) =>
    chunksOf(rows).map((chunk): Part => {
      const block = { top: top + chunk.start, left, rows: chunk.rows.map((row) => [...row]) };
      const range = sheet.getRangeByIndexes(block.top, left, block.rows.length, block.rows[0]?.length ?? 0);
      return { block, range: ask(range, 'numberFormat') };
    }),
  );
}

async function writeParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  parts: readonly Part[],
): Promise<void> {
  let bytes = 0;
  for (const { block, range } of parts) {
    const own = bytesOf(JSON.stringify(block.rows));
    if (bytes > 0 && bytes + own > CHUNK_BYTES) {
      await syncWritten(context);
      bytes = 0;
    }
    queueRows(sheet, block, block.rows, range.numberFormat as string[][]);
    bytes += own;
  }
  if (parts.length > 0) await syncWritten(context);
}

/** Changes rows and cells of one of our own sheets, where it still is as it was seen. */
export async function changeSheet(context: Excel.RequestContext, change: SheetChange): Promise<boolean> {
  const { sheet: name, seen, rows, cells } = change;
  if (!isOwnSheet(name, seen?.rows)) throw new CollectionError(failureText('not-own-sheet', name));
  // Where no rows move, the cells to write are known now, and their formats come with what is compared.
  const early =
    seen === null || rows.length > 0
      ? undefined
      : partsOf(context.workbook.worksheets.getItemOrNullObject(name), cells);
  const found = await findBlock(context, name);
  const nothing: SheetBlock = { sheet: name, top: 0, left: 0, rows: [] };
  if (!sameBlock(seen ?? nothing, found?.block ?? nothing)) return false;
  const sheet = found?.sheet ?? context.workbook.worksheets.add(name);
  changeRows(sheet, rows);
  const parts = (found === null ? undefined : early) ?? partsOf(sheet, cells);
  if (parts !== early) await context.sync();
  await writeParts(context, sheet, parts);
  return true;
}

/** Takes out one of our own sheets, where it still is as it was seen. */
export async function removeSheet(context: Excel.RequestContext, name: string, seen: SheetBlock): Promise<boolean> {
  if (!isOwnSheet(name, seen.rows)) throw new CollectionError(failureText('not-own-sheet', name));
  const found = await findBlock(context, name);
  if (found === null || !sameBlock(seen, found.block)) return false;
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
  const found = await findBlock(context, name);
  if (found === null || !sameBlock(seen, found.block)) return false;
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

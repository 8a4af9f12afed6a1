import type { SheetBlock } from '../../core/cells/block';
import type { Cell } from '../../core/cells/cell';
import { bytesOf, CHUNK_BYTES } from './chunks';
import { looksLikeError, readCell } from './cells';

/** Zero-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

const FIRST_CELLS = 20_000;
/** A chunk may be this much larger than the one before, which it is judged by. */
const GROWTH = 4;

function isTooLarge(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ResponsePayloadSizeLimitExceeded';
}

/** Error cells are told apart from text that reads like one by a second question, asked only where it matters. */
async function cellsOf(context: Excel.RequestContext, range: Excel.Range): Promise<Cell[][]> {
  const values = range.values as unknown[][];
  if (!values.some((row) => row.some(looksLikeError))) return values.map((row) => row.map((value) => readCell(value)));
  range.load('valueTypes');
  await context.sync();
  return values.map((row, i) => row.map((value, j) => readCell(value, range.valueTypes[i]?.[j])));
}

/**
 * Reads a block row by row in chunks that stay within what Excel gives at once: each is sized by the bytes of the one
 * before, and halved where Excel finds it too large.
 */
export async function readArea(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  const readFrom = async (done: number, wanted: number): Promise<void> => {
    if (done >= area.height) return;
    const count = Math.max(1, Math.min(wanted, area.height - done));
    const range = sheet.getRangeByIndexes(area.top + done, area.left, count, area.width);
    range.load('values');
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || count === 1) throw error;
      return readFrom(done, Math.floor(count / 2));
    }
    const cells = await cellsOf(context, range);
    for (const row of cells) rows.push(row);
    const perRow = bytesOf(JSON.stringify(cells)) / count;
    return readFrom(done + count, Math.min(count * GROWTH, Math.floor(CHUNK_BYTES / (perRow * 1.2))));
  };
  if (area.width > 0) await readFrom(0, Math.max(1, Math.floor(FIRST_CELLS / area.width)));
  return rows;
}

const COLUMN_CELLS = 10_000;

/**
 * Reads columns that need not touch, in step: what stands in one row of the sheet comes from one request, so that a
 * colleague who sorts meanwhile mixes no two rows.
 */
export async function readColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly number[],
  { top, height }: Pick<Area, 'top' | 'height'>,
): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  const most = Math.max(1, Math.floor(COLUMN_CELLS / Math.max(1, columns.length)));
  const readFrom = async (done: number, wanted: number): Promise<void> => {
    if (done >= height) return;
    const count = Math.min(wanted, height - done);
    const ranges = columns.map((column) => sheet.getRangeByIndexes(top + done, column, count, 1));
    for (const range of ranges) range.load('values,valueTypes');
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || count === 1) throw error;
      return readFrom(done, Math.floor(count / 2));
    }
    for (let i = 0; i < count; i++)
      rows.push(ranges.map((range) => readCell((range.values as unknown[][])[i]?.[0], range.valueTypes[i]?.[0])));
    return readFrom(done + count, most);
  };
  if (columns.length > 0) await readFrom(0, most);
  return rows;
}

/** The block that holds every value of a sheet; null for an empty one. */
export async function usedArea(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Area | null> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return null;
  return { top: used.rowIndex, left: used.columnIndex, height: used.rowCount, width: used.columnCount };
}

/** The used range of a sheet whose name is loaded. */
export async function readBlock(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetBlock> {
  const used = await usedArea(context, sheet);
  if (used === null) return { sheet: sheet.name, top: 0, left: 0, rows: [] };
  return { sheet: sheet.name, top: used.top, left: used.left, rows: await readArea(context, sheet, used) };
}

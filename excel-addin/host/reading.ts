import { askDateSystem } from './dateSystem';
import type { SheetBlock } from '../../core/cells/block';
import type { Cell } from '../../core/cells/cell';
import { CollectionError, failureText } from '../../core/failures/text';
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

/** Error cells are told apart from text that reads like one by their types; for much at once a second question, asked only where it matters. */
async function cellsOf(context: Excel.RequestContext, range: Excel.Range, typesCame: boolean): Promise<Cell[][]> {
  const values = range.values as unknown[][];
  if (!values.some((row) => row.some(looksLikeError))) return values.map((row) => row.map((value) => readCell(value)));
  if (!typesCame) {
    range.load('valueTypes');
    await context.sync();
  }
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
    const withTypes = count * area.width <= FIRST_CELLS;
    if (withTypes) range.load('values,valueTypes');
    else range.load('values');
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || count === 1) throw error;
      return readFrom(done, Math.floor(count / 2));
    }
    const cells = await cellsOf(context, range, withTypes);
    for (const row of cells) rows.push(row);
    const perRow = bytesOf(JSON.stringify(cells)) / count;
    return readFrom(done + count, Math.min(count * GROWTH, Math.floor(CHUNK_BYTES / (perRow * 1.2))));
  };
  if (area.width > 0) await readFrom(0, Math.max(1, Math.floor(FIRST_CELLS / area.width)));
  return rows;
}

/** So many cells of columns are read in one request. */
export const COLUMN_CELLS = 10_000;

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

/** Asks, in the request that goes next, for the block that holds every value of a sheet; `areaOf` reads the answer. */
export function askUsedArea(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return used;
}

/** Where a range stands; null for a null object. */
export function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  return { top: range.rowIndex, left: range.columnIndex, height: range.rowCount, width: range.columnCount };
}

/** A sheet, and the block that holds every value of it; null for an empty one. */
export interface Found {
  readonly sheet: Excel.Worksheet;
  readonly used: Area | null;
}

/** The sheet of that name and its used range, in one request; null where there is no such sheet. */
export async function findSheet(context: Excel.RequestContext, name: string): Promise<Found | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  const used = askUsedArea(sheet);
  const checkDates = askDateSystem(context);
  await context.sync();
  checkDates();
  return sheet.isNullObject ? null : { sheet, used: areaOf(used) };
}

/** @throws CollectionError `no-sheet` */
export async function existing(context: Excel.RequestContext, name: string): Promise<Found> {
  const found = await findSheet(context, name);
  if (found === null) throw new CollectionError(failureText('no-sheet', name));
  return found;
}

/** The used range of a sheet. */
export async function readBlock(
  context: Excel.RequestContext,
  name: string,
  { sheet, used }: Found,
): Promise<SheetBlock> {
  if (used === null) return { sheet: name, top: 0, left: 0, rows: [] };
  return { sheet: name, top: used.top, left: used.left, rows: await readArea(context, sheet, used) };
}

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

/** What lies within these is asked for before it is known how much there is: few enough cells for one answer. */
const NEAR = { rows: 500, columns: 40 };

/**
 * Asks for properties in the request that goes next. Excel keeps nothing of the range beyond it, which would have to be let
 * go of in a request of its own: whoever needs it in a later one takes it anew.
 */
export function ask<T extends Excel.Range | Excel.RangeAreas>(range: T, properties: string): T {
  range.load(properties);
  range.untrack();
  return range;
}

function isTooLarge(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ResponsePayloadSizeLimitExceeded';
}

/** Error cells are told apart from text that reads like one by their types; for much at once a second question, asked only where it matters. */
async function cellsOf(
  context: Excel.RequestContext,
  range: Excel.Range,
  again: (() => Excel.Range) | undefined,
): Promise<Cell[][]> {
  const values = range.values as unknown[][];
  if (!values.some((row) => row.some(looksLikeError))) return values.map((row) => row.map((value) => readCell(value)));
  const typed = again === undefined ? range : ask(again(), 'valueTypes');
  if (again !== undefined) await context.sync();
  return values.map((row, i) => row.map((value, j) => readCell(value, typed.valueTypes[i]?.[j])));
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
    const take = (): Excel.Range => sheet.getRangeByIndexes(area.top + done, area.left, count, area.width);
    const withTypes = count * area.width <= FIRST_CELLS;
    const range = ask(take(), withTypes ? 'values,valueTypes' : 'values');
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || count === 1) throw error;
      return readFrom(done, Math.floor(count / 2));
    }
    const cells = await cellsOf(context, range, withTypes ? undefined : take);
    for (const row of cells) rows.push(row);
    const perRow = bytesOf(JSON.stringify(cells)) / count;
    return readFrom(done + count, Math.min(count * GROWTH, Math.floor(CHUNK_BYTES / (perRow * 1.2))));
  };
  if (area.width > 0) await readFrom(0, Math.max(1, Math.floor(FIRST_CELLS / area.width)));
  return rows;
}

/** So many cells of columns are read in one request. */
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
    const ranges = columns.map((column) =>
      ask(sheet.getRangeByIndexes(top + done, column, count, 1), 'values,valueTypes'),
    );
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
  return ask(sheet.getUsedRangeOrNullObject(true), 'rowIndex,columnIndex,rowCount,columnCount');
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

/** A sheet with its used range as it was in the same moment. */
export interface FoundBlock extends Found {
  readonly block: SheetBlock;
}

/** The sheet of that name and what it holds, a sheet of few rows in one request; null where there is no such sheet. */
export async function findBlock(context: Excel.RequestContext, name: string): Promise<FoundBlock | null> {
  const around = context.workbook.worksheets.getItemOrNullObject(name).getRangeByIndexes(0, 0, NEAR.rows, NEAR.columns);
  const near = ask(
    around.getUsedRangeOrNullObject(true),
    'rowIndex,columnIndex,rowCount,columnCount,values,valueTypes',
  );
  around.untrack();
  let found: Found | null;
  let isNear = true;
  try {
    found = await findSheet(context, name);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    isNear = false;
    found = await findSheet(context, name);
  }
  if (found === null) return null;
  const { used } = found;
  const all = isNear && used !== null && JSON.stringify(areaOf(near)) === JSON.stringify(used);
  if (!all) return { ...found, block: await readBlock(context, name, found) };
  return {
    ...found,
    block: { sheet: name, top: used.top, left: used.left, rows: await cellsOf(context, near, undefined) },
  };
}

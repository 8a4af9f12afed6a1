import { cellName } from '../../core/cells/address';
import { formatFor, valueFor, type WrittenCell } from './cells';
import { chunksOf } from './chunks';
import type { Area } from './reading';

const written = new WeakSet<Excel.RequestContext>();

/** Sends what is queued, and remembers that from now on part of the batch stands in the workbook. */
export async function syncWritten(context: Excel.RequestContext): Promise<void> {
  await context.sync();
  written.add(context);
}

export function hasWritten(context: Excel.RequestContext): boolean {
  return written.has(context);
}

/** Rows of one width, as a rectangle needs them. */
export function evenRows(rows: readonly (readonly WrittenCell[])[]): WrittenCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<WrittenCell>(width - row.length).fill(null)]);
}

/**
 * Queues a rectangle that is small enough for the request that goes next. The format goes first, or text would be read
 * before it is known to be text.
 * @param formats the formats that stand there now; left out for cells that are new
 */
export function queueRows(
  sheet: Excel.Worksheet,
  { top, left }: Pick<Area, 'top' | 'left'>,
  rows: readonly (readonly WrittenCell[])[],
  formats?: readonly (readonly string[])[],
): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const range = sheet.getRangeByIndexes(top, left, rows.length, width);
  range.numberFormat = rows.map((row, i) => row.map((cell, j) => formatFor(cell, formats?.[i]?.[j] ?? 'General')));
  range.values = rows.map((row, i) => row.map((cell, j) => valueFor(cell, cellName(top + i, left + j))));
  range.untrack();
}

/** Writes a rectangle of new cells, chunk by chunk. */
export async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top, left }: Pick<Area, 'top' | 'left'>,
  rows: readonly (readonly WrittenCell[])[],
): Promise<void> {
  const chunks = chunksOf(rows);
  const write = async (index: number): Promise<void> => {
    const chunk = chunks[index];
    if (chunk === undefined || (chunk.rows[0]?.length ?? 0) === 0) return;
    queueRows(sheet, { top: top + chunk.start, left }, chunk.rows);
    await syncWritten(context);
    return write(index + 1);
  };
  await write(0);
}

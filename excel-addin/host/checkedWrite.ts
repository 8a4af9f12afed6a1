import { cellName } from '../../core/cells/address';
import type { Cell } from '../../core/cells/cell';
import { keyText } from '../../core/cells/key';
import { keyOfCells, keyWords, type Block } from '../../core/cells/blocks';
import { CollectionError, failureText } from '../../core/failures/text';
import { formatFor, isFormula, readCell, valueFor, type WrittenCell } from './cells';
import { bytesOf, CHUNK_BYTES, chunksOf } from './chunks';
import { ask } from './reading';
import { syncWritten } from './writing';

export type Written = Block<WrittenCell>;

export interface CheckedWrite {
  /** The sheet, as a person calls it. */
  readonly name: string;
  readonly blocks: readonly Written[];
  readonly keyColumns: readonly number[];
  /** The key of a row as it was found. */
  readonly keyAt: (row: number) => string;
  /** The headers by which its columns were found. */
  readonly heads: Heads;
}

/** A row of headers as it was read. */
export interface Heads {
  readonly row: number;
  /** The column of the first of them. */
  readonly left: number;
  readonly cells: readonly Cell[];
}

/** Whether a column that is written into, or told rows by, has another header than it was found by. */
function areMoved({ left, cells }: Heads, met: Excel.Range, columns: ReadonlySet<number>): boolean {
  const [now = []] = met.values as unknown[][];
  return [...columns].some((column) => keyText(readCell(now[column - left])) !== keyText(cells[column - left]));
}

/** What stands in a block and in the key columns beside it, once the request that it travels with is answered. */
export interface Sight {
  readonly cells: Excel.Range;
  readonly keys: readonly Excel.Range[];
}

/** Asks for a block and its keys in the request that goes next. */
export function look(sheet: Excel.Worksheet, { top, left, rows }: Written, keyColumns: readonly number[]): Sight {
  const cells = sheet.getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 0);
  const keys = keyColumns.map((column) => sheet.getRangeByIndexes(top, column, rows.length, 1));
  return { cells: ask(cells, 'formulas,values,numberFormat'), keys: keys.map((key) => ask(key, 'values')) };
}

/** The key of the block's i-th row. */
function keySeen({ keys }: Sight, i: number): string {
  return keyOfCells(keys.map(({ values }) => readCell((values as unknown[][])[i]?.[0])));
}

/**
 * Writes blocks of cells; formulas stay. Each block is written in the request that also tells which rows and headers it met
 * and what stood there before: a row that is not the expected one, or stands below other headers, is put back at once.
 * @returns the keys of the rows that were elsewhere, and so are not written
 */
export async function writeChecked(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  write: CheckedWrite,
): Promise<readonly string[]> {
  const parts = partsOf(write.blocks);
  const before = parts.map((part) => look(sheet, part, []));
  await context.sync();
  return writeSeen(context, sheet, write, parts, before);
}

/** Whether a formula was typed into a row after it was looked at: it stays, as the others did. */
function hasNewFormula({ cells: before }: Sight, { cells: now }: Sight, i: number): boolean {
  const holds = ({ formulas, values }: Excel.Range, j: number): boolean =>
    isFormula((formulas as unknown[][])[i]?.[j], (values as unknown[][])[i]?.[j]);
  return ((now.formulas as unknown[][])[i] ?? []).some((_, j) => holds(now, j) && !holds(before, j));
}

/** Blocks as large as one request takes. */
export function partsOf(blocks: readonly Written[]): readonly Written[] {
  return blocks.flatMap(({ top, left, rows }) =>
    chunksOf(rows).map((chunk): Written => ({ top: top + chunk.start, left, rows: chunk.rows.map((row) => [...row]) })),
  );
}

/** A part in the request that writes it. */
interface Writing {
  readonly part: Written;
  /** What it held before. */
  readonly first: Sight;
  /** What that request met, in all parts before it wrote the first of them. */
  readonly met: Sight;
}

const sizeOf = ({ rows }: Written): number => bytesOf(JSON.stringify(rows));

/** Parts that go into one request: a row's cells that stand apart are written together, or not at all. */
function requestsOf(parts: readonly Written[]): readonly (readonly number[])[] {
  const requests: number[][] = [];
  let size = CHUNK_BYTES;
  for (const [index, part] of parts.entries()) {
    size += sizeOf(part);
    if (size > CHUNK_BYTES) {
      requests.push([]);
      size = sizeOf(part);
    }
    requests[requests.length - 1]?.push(index);
  }
  return requests;
}

/** Writes parts of which is known what stood there. @param before what each part held */
export async function writeSeen(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, keyColumns, keyAt, heads }: Omit<CheckedWrite, 'blocks'>,
  parts: readonly Written[],
  before: readonly Sight[],
): Promise<readonly string[]> {
  const moved = new Set<string>();
  /** Keys that earlier requests have changed, by row. */
  const keysNow = new Map<number, string>();
  const requests = requestsOf(parts);
  const write = async (index: number): Promise<void> => {
    const request = requests[index];
    if (request === undefined) return;
    const writings = request.flatMap((at): Writing[] => {
      const [part, first] = [parts[at], before[at]];
      return part === undefined || first === undefined ? [] : [{ part, first, met: look(sheet, part, keyColumns) }];
    });
    const headers = ask(sheet.getRangeByIndexes(heads.row, heads.left, 1, heads.cells.length), 'values');
    for (const { part, first } of writings) queueCells(sheet, part, first);
    await syncWritten(context);
    const written = writings.flatMap(({ part: { left, rows } }) => (rows[0] ?? []).map((_, j) => left + j));
    const isAstray = areMoved(heads, headers, new Set([...keyColumns, ...written]));
    const wrong = writings.map(({ part, first, met }) =>
      part.rows.flatMap((_, i) => {
        const row = part.top + i;
        return !isAstray && keySeen(met, i) === (keysNow.get(row) ?? keyAt(row)) && !hasNewFormula(first, met, i)
          ? []
          : [i];
      }),
    );
    for (const [w, { part, met }] of writings.entries())
      part.rows.forEach((_, i) => {
        const row = part.top + i;
        if (wrong[w]?.includes(i) === true) moved.add(keyAt(row));
        else keysNow.set(row, expectedAfter(writings, met, i, row, keyColumns));
      });
    const met: Heads = { ...heads, cells: ((headers.values as unknown[][])[0] ?? []).map((cell) => readCell(cell)) };
    // From the last one back, so that each finds what the ones before it have left.
    for (let w = writings.length - 1; w >= 0; w--) {
      const [rows = [], writing] = [wrong[w], writings[w]];
      if (rows.length > 0 && writing !== undefined)
        await putBack(context, sheet, {
          name,
          writing,
          until: writings.slice(0, w + 1),
          wrong: rows,
          keyColumns,
          heads: met,
        });
    }
    return write(index + 1);
  };
  await write(0);
  return [...moved];
}

/** The format goes first, or text would be read before it is known to be text. */
function queueCells(sheet: Excel.Worksheet, { top, left, rows }: Written, { cells }: Sight): void {
  const formulas = cells.formulas as unknown[][];
  const values = cells.values as unknown[][];
  const formats = cells.numberFormat as string[][];
  const holds = (i: number, j: number): boolean => isFormula(formulas[i]?.[j], values[i]?.[j]);
  const put = (i: number, j: number, height: number, width: number): void => {
    const range = sheet.getRangeByIndexes(top + i, left + j, height, width);
    const area = rows.slice(i, i + height).map((row) => row.slice(j, j + width));
    range.numberFormat = area.map((row, r) =>
      row.map((cell, c) => formatFor(cell, formats[i + r]?.[j + c] ?? 'General')),
    );
    range.values = area.map((row, r) => row.map((cell, c) => valueFor(cell, cellName(top + i + r, left + j + c))));
    range.untrack();
  };
  if (!rows.some((row, i) => row.some((_, j) => holds(i, j)))) {
    put(0, 0, rows.length, rows[0]?.length ?? 0);
    return;
  }
  rows.forEach((row, i) =>
    row.forEach((_, j) => {
      if (!holds(i, j)) put(i, j, 1, 1);
    }),
  );
}

interface Mishap {
  readonly name: string;
  readonly writing: Writing;
  /** The parts of the same request that still stand, this one the last. */
  readonly until: readonly Writing[];
  /** The block's rows that were others. */
  readonly wrong: readonly number[];
  readonly keyColumns: readonly number[];
  /** The headers that the write met. */
  readonly heads: Heads;
}

/** Gives rows that were met by mistake what they had. @throws CollectionError where they have moved on meanwhile */
async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, writing: { part, met }, until, wrong, keyColumns, heads }: Mishap,
): Promise<void> {
  const formulas = met.cells.formulas as unknown[][];
  const values = met.cells.values as unknown[][];
  const formats = met.cells.numberFormat as string[][];
  const now = ask(sheet.getRangeByIndexes(heads.row, heads.left, 1, heads.cells.length), 'values');
  const again = wrong.map((i) => look(sheet, { ...part, top: part.top + i, rows: [part.rows[i] ?? []] }, keyColumns));
  for (const i of wrong) {
    const range = sheet.getRangeByIndexes(part.top + i, part.left, 1, part.rows[i]?.length ?? 0);
    range.numberFormat = [formats[i] ?? []];
    range.formulas = [(formulas[i] ?? []).map((formula, j) => asTyped(formula, values[i]?.[j]))];
    range.untrack();
  }
  await context.sync();
  const columns = new Set([...keyColumns, ...(part.rows[0] ?? []).map((_, j) => part.left + j)]);
  // Columns that moved again stand below other headers now: what was put back may be in one that was never written into.
  const isAstray = areMoved(heads, now, columns);
  const lost = wrong.filter(
    (i, n) => isAstray || keySeen(again[n] as Sight, 0) !== expectedAfter(until, met, i, part.top + i, keyColumns),
  );
  if (lost.length > 0) {
    const keys = lost.map((i) => keyWords(keySeen(met, i)));
    throw new CollectionError(failureText('row-mistaken', name, keys.join(', ')));
  }
}

/** A row's key once parts have changed it where they wrote into key columns. @param i the row in what `met` tells of */
function expectedAfter(
  writings: readonly Writing[],
  met: Sight,
  i: number,
  row: number,
  keyColumns: readonly number[],
): string {
  return keyOfCells(
    keyColumns.map((column, k) => {
      const written = writings.map((writing) => writtenAt(writing, row, column)).find((cell) => cell !== undefined);
      if (written === undefined) return readCell((met.keys[k]?.values as unknown[][] | undefined)?.[i]?.[0]);
      return readCell(valueFor(written, cellName(row, column)));
    }),
  );
}

/** What a part puts into a cell; undefined where it puts nothing, as in place of a formula. */
function writtenAt({ part, met }: Writing, row: number, column: number): WrittenCell | undefined {
  const [i, j] = [row - part.top, column - part.left];
  const [formula, value] = [met.cells.formulas, met.cells.values].map((cells) => (cells as unknown[][])[i]?.[j]);
  return isFormula(formula, value) ? undefined : part.rows[i]?.[j];
}

/** What has to be typed for a cell to hold what it held: an apostrophe keeps text text. */
function asTyped(formula: unknown, value: unknown): unknown {
  if (isFormula(formula, value)) return formula;
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

import { cellName } from '../../core/cells/address';
import { keyOfCells, keyWords, type Block } from '../../core/cells/blocks';
import { CollectionError, failureText } from '../../core/failures/text';
import { formatFor, readCell, valueFor, type WrittenCell } from './cells';
import { chunksOf } from './chunks';
import { syncWritten } from './writing';

export type Written = Block<WrittenCell>;

export interface CheckedWrite {
  /** The sheet, as a person calls it. */
  readonly name: string;
  readonly blocks: readonly Written[];
  readonly keyColumns: readonly number[];
  /** The key of a row as it was found. */
  readonly keyAt: (row: number) => string;
}

function isFormula(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('=');
}

/** What stands in a block and in the key columns beside it, once the request that it travels with is answered. */
export interface Sight {
  readonly cells: Excel.Range;
  readonly keys: readonly Excel.Range[];
}

/** Asks for a block and its keys in the request that goes next. */
export function look(sheet: Excel.Worksheet, { top, left, rows }: Written, keyColumns: readonly number[]): Sight {
  const cells = sheet.getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 0);
  cells.load('formulas,values,numberFormat');
  const keys = keyColumns.map((column) => sheet.getRangeByIndexes(top, column, rows.length, 1));
  for (const key of keys) key.load('values');
  return { cells, keys };
}

/** The key of the block's i-th row. */
function keySeen({ keys }: Sight, i: number): string {
  return keyOfCells(keys.map(({ values }) => readCell((values as unknown[][])[i]?.[0])));
}

/**
 * Writes blocks of cells; formulas stay. Each block is written in the request that also tells which rows it met and what
 * stood there before: a row that is not the expected one is put back at once.
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

/** Blocks as large as one request takes. */
export function partsOf(blocks: readonly Written[]): readonly Written[] {
  return blocks.flatMap(({ top, left, rows }) =>
    chunksOf(rows).map((chunk): Written => ({ top: top + chunk.start, left, rows: chunk.rows.map((row) => [...row]) })),
  );
}

/** Writes parts of which is known what stood there. @param before what each part held */
export async function writeSeen(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, keyColumns, keyAt }: Omit<CheckedWrite, 'blocks'>,
  parts: readonly Written[],
  before: readonly Sight[],
): Promise<readonly string[]> {
  const moved: string[] = [];
  const write = async (index: number): Promise<void> => {
    const [part, first] = [parts[index], before[index]];
    if (part === undefined || first === undefined) return;
    const met = look(sheet, part, keyColumns);
    queueCells(sheet, part, first);
    await syncWritten(context);
    const wrong = part.rows.flatMap((_, i) => (keySeen(met, i) === keyAt(part.top + i) ? [] : [i]));
    for (const i of wrong) moved.push(keyAt(part.top + i));
    if (wrong.length > 0) await putBack(context, sheet, { name, part, met, wrong, keyColumns });
    return write(index + 1);
  };
  await write(0);
  return moved;
}

/** The format goes first, or text would be read before it is known to be text. */
function queueCells(sheet: Excel.Worksheet, { top, left, rows }: Written, { cells }: Sight): void {
  const formulas = cells.formulas as unknown[][];
  const formats = cells.numberFormat as string[][];
  const put = (i: number, j: number, height: number, width: number): void => {
    const range = sheet.getRangeByIndexes(top + i, left + j, height, width);
    const area = rows.slice(i, i + height).map((row) => row.slice(j, j + width));
    range.numberFormat = area.map((row, r) =>
      row.map((cell, c) => formatFor(cell, formats[i + r]?.[j + c] ?? 'General')),
    );
    range.values = area.map((row, r) => row.map((cell, c) => valueFor(cell, cellName(top + i + r, left + j + c))));
  };
  if (!formulas.some((row) => row.some(isFormula))) {
    put(0, 0, rows.length, rows[0]?.length ?? 0);
    return;
  }
  rows.forEach((row, i) =>
    row.forEach((_, j) => {
      if (!isFormula(formulas[i]?.[j])) put(i, j, 1, 1);
    }),
  );
}

interface Mishap {
  readonly name: string;
  readonly part: Written;
  readonly met: Sight;
  /** The block's rows that were others. */
  readonly wrong: readonly number[];
  readonly keyColumns: readonly number[];
}

/** Gives rows that were met by mistake what they had. @throws CollectionError where they have moved on meanwhile */
async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, part, met, wrong, keyColumns }: Mishap,
): Promise<void> {
  const formulas = met.cells.formulas as unknown[][];
  const values = met.cells.values as unknown[][];
  const formats = met.cells.numberFormat as string[][];
  const again = wrong.map((i) => look(sheet, { ...part, top: part.top + i, rows: [part.rows[i] ?? []] }, keyColumns));
  for (const i of wrong) {
    const range = sheet.getRangeByIndexes(part.top + i, part.left, 1, part.rows[i]?.length ?? 0);
    range.numberFormat = [formats[i] ?? []];
    range.formulas = [(formulas[i] ?? []).map((formula, j) => asTyped(formula, values[i]?.[j]))];
  }
  await context.sync();
  const lost = wrong.filter((i, n) => keySeen(again[n] as Sight, 0) !== expectedAfter(part, met, i, keyColumns));
  if (lost.length > 0) {
    const keys = lost.map((i) => keyWords(keySeen(met, i)));
    throw new CollectionError(failureText('row-mistaken', name, keys.join(', ')));
  }
}

/** A row's key once the mistaken write has changed it where it wrote into key columns. */
function expectedAfter({ top, left, rows }: Written, met: Sight, i: number, keyColumns: readonly number[]): string {
  return keyOfCells(
    keyColumns.map((column, k) => {
      const written = rows[i]?.[column - left];
      const seen = readCell((met.keys[k]?.values as unknown[][] | undefined)?.[i]?.[0]);
      if (written === undefined || isFormula((met.cells.formulas as unknown[][])[i]?.[column - left])) return seen;
      return readCell(valueFor(written, cellName(top + i, column)));
    }),
  );
}

/** What has to be typed for a cell to hold what it held: an apostrophe keeps text text. */
function asTyped(formula: unknown, value: unknown): unknown {
  if (isFormula(formula) && formula !== value) return formula;
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

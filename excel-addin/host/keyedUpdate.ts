import { isBlank, isFault, type Cell } from '../../core/cells/cell';
import type { KeyedUpdate } from '../../core/ports/host';
import { HEADER_ROWS, namedHeaders, rowWithAll } from '../../core/workbook/headers';
import type { WrittenCell } from './cells';
import { readArea, usedArea, type Area } from './reading';
import { writeRows } from './writing';

const SEPARATOR = '\u0000';

type Line = ReadonlyMap<number, WrittenCell>;

/** Consecutive rows that are written in the same columns. */
interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: WrittenCell[][];
}

function keyText(cell: Cell | undefined): string {
  return isBlank(cell) || isFault(cell) ? '' : String(cell).trim();
}

/** The runs of neighbouring columns of one row. */
function runsOf(row: number, line: Line): Block[] {
  const runs: Block[] = [];
  for (const [column, cell] of [...line].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    const cells = last?.rows[0];
    if (last && cells && last.left + cells.length === column) cells.push(cell);
    else runs.push({ top: row, left: column, rows: [[cell]] });
  }
  return runs;
}

/** As few rectangles as rows and columns that touch allow. */
export function blocksOf(lines: ReadonlyMap<number, Line>): Block[] {
  const open = new Map<string, Block>();
  const blocks: Block[] = [];
  for (const [row, line] of [...lines].sort(([a], [b]) => a - b)) {
    for (const run of runsOf(row, line)) {
      const [cells = []] = run.rows;
      const key = `${run.left} ${cells.length}`;
      const above = open.get(key);
      if (above && above.top + above.rows.length === row) above.rows.push(cells);
      else {
        open.set(key, run);
        blocks.push(run);
      }
    }
  }
  return blocks;
}

/** Formulas stay: a column that is worked out is not overwritten. */
async function writeBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly Block[],
): Promise<void> {
  const ranges = blocks.map(({ top, left, rows }) => {
    const range = sheet.getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 0);
    range.load('formulas,numberFormat');
    return range;
  });
  await context.sync();
  const write = async (index: number): Promise<void> => {
    const [block, range] = [blocks[index], ranges[index]];
    if (block === undefined || range === undefined) return;
    const formulas = range.formulas as unknown[][];
    const formats = range.numberFormat as string[][];
    const isFormula = (i: number, j: number): boolean => isFormulaText(formulas[i]?.[j]);
    if (!block.rows.some((row, i) => row.some((_, j) => isFormula(i, j)))) {
      await writeRows(context, sheet, block, block.rows, formats);
    } else await writeAround(context, sheet, block, formats, isFormula);
    return write(index + 1);
  };
  await write(0);
}

async function writeAround(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
  formats: string[][],
  isFormula: (i: number, j: number) => boolean,
): Promise<void> {
  const free = block.rows
    .flatMap((row, i) => row.map((cell, j) => ({ cell, i, j })))
    .filter(({ i, j }) => !isFormula(i, j));
  await Promise.all(
    free.map(({ cell, i, j }) => {
      const place = { top: block.top + i, left: block.left + j };
      return writeRows(context, sheet, place, [[cell]], [[formats[i]?.[j] ?? 'General']]);
    }),
  );
}

function isFormulaText(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('=');
}

/** Rows by their key; one that stands twice is of no use and maps to null. */
function rowsByKey(parts: readonly Cell[][][], first: number): Map<string, number | null> {
  const rows = new Map<string, number | null>();
  const height = parts[0]?.length ?? 0;
  for (let i = 0; i < height; i++) {
    const key = parts.map((column) => keyText(column[i]?.[0])).join(SEPARATOR);
    rows.set(key, rows.has(key) ? null : first + i);
  }
  return rows;
}

/** The row of the headers: the one that is named, else the first that holds them all. */
async function headersOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Area | null,
  { sheet: name, headerRow, keyHeaders, changes }: KeyedUpdate,
): Promise<{ readonly headerRow: number; readonly headers: readonly Cell[] }> {
  const missing = new Error(`${name} has no row ${headerRow === undefined ? '' : `${headerRow + 1} `}with headers.`);
  if (used === null) throw missing;
  if (headerRow !== undefined) {
    if (headerRow < used.top || headerRow >= used.top + used.height) throw missing;
    const [headers = []] = await readArea(context, sheet, { ...used, top: headerRow, height: 1 });
    return { headerRow, headers };
  }
  const rows = await readArea(context, sheet, { ...used, height: Math.min(used.height, HEADER_ROWS) });
  const at = rowWithAll(rows, namedHeaders(keyHeaders, changes));
  if (at < 0) throw missing;
  return { headerRow: used.top + at, headers: rows[at] ?? [] };
}

/** Finds rows by their key and changes their cells. @returns how many rows were found */
export async function updateByKey(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  update: KeyedUpdate,
): Promise<number> {
  const used = await usedArea(context, sheet);
  const { headerRow, headers } = await headersOf(context, sheet, used, update);
  if (used === null) return 0;
  const below = used.top + used.height - 1 - headerRow;
  const columnOf = (header: string): number => {
    const at = headers.findIndex((cell) => keyText(cell) === header.trim());
    if (at < 0) throw new Error(`${update.sheet} has no column "${header}"; it was there when it was read.`);
    return used.left + at;
  };
  const keyArea = (left: number): Area => ({ top: headerRow + 1, left, height: below, width: 1 });
  const readKeys = async (columns: readonly number[]): Promise<Cell[][][]> => {
    const [column, ...others] = columns;
    return column === undefined ? [] : [await readArea(context, sheet, keyArea(column)), ...(await readKeys(others))];
  };
  const rows = rowsByKey(await readKeys(update.keyHeaders.map(columnOf)), headerRow + 1);
  const lines = new Map<number, Map<number, WrittenCell>>();
  for (const { key, set } of update.changes) {
    const row = rows.get(key.map((part) => part.trim()).join(SEPARATOR));
    if (row === undefined || row === null) continue;
    const line = lines.get(row) ?? new Map<number, WrittenCell>();
    lines.set(row, line);
    for (const [header, cell] of Object.entries(set)) line.set(columnOf(header), cell);
  }
  await writeBlocks(context, sheet, blocksOf(lines));
  return lines.size;
}

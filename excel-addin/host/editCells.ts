import { cellName } from '../../core/cells/address';
import { blocksOf, cellMap, type Block } from '../../core/cells/blocks';
import {
  enteredIn,
  isFormulaOut,
  type CellEdit,
  type FormulaCell,
  type SheetEdit,
} from '../../core/workbook/sheetEdit';
import { formatFor, isFormula, looksLikeError, readCell, valueFor } from './cells';
import { bytesOf, CHUNK_BYTES, chunksOf } from './chunks';
import { existing, findSheet } from './reading';
import { syncWritten } from './writing';

/** As much as is asked for at once. */
const CELLS_AT_ONCE = 50_000;

/** The cells of a sheet that hold a formula. */
export async function readFormulas(
  context: Excel.RequestContext,
  name: string,
): Promise<readonly FormulaCell[] | null> {
  const found = await findSheet(context, name);
  if (found === null) return null;
  const { sheet, used } = found;
  if (used === null) return [];
  const formulas: FormulaCell[] = [];
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / used.width));
  const readFrom = async (done: number): Promise<void> => {
    if (done >= used.height) return;
    const range = sheet.getRangeByIndexes(used.top + done, used.left, Math.min(step, used.height - done), used.width);
    range.load('formulas,values');
    await context.sync();
    const values = range.values as unknown[][];
    (range.formulas as unknown[][]).forEach((line, r) =>
      line.forEach((formula, c) => {
        if (isFormula(formula, values[r]?.[c]))
          formulas.push({ row: used.top + done + r, column: used.left + c, formula });
      }),
    );
    return readFrom(done + step);
  };
  await readFrom(0);
  return formulas;
}

interface Part {
  readonly block: Block<CellEdit>;
  readonly range: Excel.Range;
}

function partsOf(sheet: Excel.Worksheet, cells: SheetEdit['cells']): Part[] {
  const blocks = blocksOf(cellMap(cells.map((cell) => ({ row: cell.row, column: cell.column, cell }))));
  return blocks.flatMap((block) =>
    chunksOf(block.rows).map(({ start, rows }): Part => {
      const part = { top: block.top + start, left: block.left, rows: rows.map((row) => [...row]) };
      return { block: part, range: sheet.getRangeByIndexes(part.top, part.left, rows.length, rows[0]?.length ?? 0) };
    }),
  );
}

function isAsSeen({ block, range }: Part): boolean {
  const [formulas, values] = [range.formulas as unknown[][], range.values as unknown[][]];
  return block.rows.every((line, r) =>
    line.every(({ was }, c) => {
      const [formula, value] = [formulas[r]?.[c], values[r]?.[c]];
      const cell = looksLikeError(value) ? { error: String(value) } : readCell(value);
      return enteredIn(cell, isFormula(formula, value) ? formula : undefined) === was;
    }),
  );
}

/** The format goes first, or text would be read before it is known to be text. */
function queue({ block, range }: Part): void {
  const formats = range.numberFormat as string[][];
  range.numberFormat = block.rows.map((line, r) =>
    line.map(({ to }, c) => {
      const current = formats[r]?.[c] ?? 'General';
      if (isFormulaOut(to)) return current === '@' ? 'General' : current;
      return formatFor(to, current);
    }),
  );
  range.formulas = block.rows.map((line, r) =>
    line.map(({ to }, c) => {
      if (isFormulaOut(to)) return to.formula;
      return valueFor(to, cellName(block.top + r, block.left + c));
    }),
  );
}

/** Changes cells where all of them hold what they were seen to hold: looked at in the request before the one that writes. */
export async function editCells(context: Excel.RequestContext, { sheet: name, cells }: SheetEdit): Promise<boolean> {
  const { sheet } = await existing(context, name);
  const parts = partsOf(sheet, cells);
  for (const { range } of parts) range.load('formulas,values,numberFormat');
  await context.sync();
  if (!parts.every(isAsSeen)) return false;
  let bytes = 0;
  for (const part of parts) {
    const own = bytesOf(JSON.stringify(part.block.rows));
    if (bytes > 0 && bytes + own > CHUNK_BYTES) {
      await syncWritten(context);
      bytes = 0;
    }
    queue(part);
    bytes += own;
  }
  await syncWritten(context);
  return true;
}

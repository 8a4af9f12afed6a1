import { cellText, type Cell } from '../../core/cells/cell';
import type { ActiveCell } from '../../core/ports/host';
import { readCell } from './cells';
import { readArea, type Area, type Found } from './reading';
import { isNoCells } from './selection';

/** The cell at hand; null where a chart or picture is selected. */
export async function activeCell(context: Excel.RequestContext): Promise<ActiveCell | null> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,formulas,values');
  const { worksheet } = cell;
  worksheet.load('name');
  try {
    await context.sync();
  } catch (error) {
    if (isNoCells(error)) return null;
    throw error;
  }
  const [[formula] = []] = cell.formulas as unknown[][];
  const [[value] = []] = cell.values as unknown[][];
  const content = cellText(readCell(formula)) || cellText(readCell(value));
  return { sheet: worksheet.name, row: cell.rowIndex, column: cell.columnIndex, content };
}

/** The part of an area within the used range; rows and columns before that range come as blanks. */
export async function readRange(
  context: Excel.RequestContext,
  { sheet, used }: Found,
  area: Area,
): Promise<readonly (readonly Cell[])[]> {
  const height = used === null ? 0 : Math.min(area.height, used.top + used.height - area.top);
  const width = used === null ? 0 : Math.min(area.width, used.left + used.width - area.left);
  return height <= 0 || width <= 0 ? [] : readArea(context, sheet, { ...area, height, width });
}

/** A cell in the text format would show the formula and not work it out. */
export async function insertFormula(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  formula: string,
): Promise<void> {
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  cell.load('numberFormat');
  await context.sync();
  if ((cell.numberFormat as string[][])[0]?.[0] === '@') cell.numberFormat = [['General']];
  cell.formulas = [[formula]];
  await context.sync();
}

import type { SheetArea, WordColour } from '../../core/workbook/sheetEdit';
import { existing } from './reading';
import { syncWritten } from './writing';

/** Rules of the area alone: a rule of a person's that reaches beyond it goes on elsewhere. */
export async function colourWords(
  context: Excel.RequestContext,
  { sheet: name, row, column, rows, columns }: SheetArea,
  colours: readonly WordColour[],
): Promise<void> {
  const { sheet } = await existing(context, name);
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.conditionalFormats.clearAll();
  for (const { word, fill, color } of colours) {
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = color;
    cellValue.rule = { operator: 'EqualTo', formula1: `="${word.replace(/"/g, '""')}"` };
  }
  await syncWritten(context);
}

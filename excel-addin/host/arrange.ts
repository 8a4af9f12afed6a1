import { CollectionError, failureText } from '../../core/failures/text';
import { isOwnSheet } from '../../core/usecases/workbook/ownSheets';
import type { SheetArrangement } from '../../core/workbook/sheetEdit';
import { existing } from './reading';
import { syncWritten } from './writing';

/** Excel counts widths in points. */
const POINTS_PER_PIXEL = 0.75;

/** Widths and filter buttons first: groups came to Excel later, and an Excel without them is as good to work in. */
export async function arrange(context: Excel.RequestContext, arrangement: SheetArrangement): Promise<void> {
  const { sheet: name, headerRow, left, widths, shown } = arrangement;
  if (!isOwnSheet(name)) throw new CollectionError(failureText('not-own-sheet', name));
  const { sheet, used } = await existing(context, name);
  const { autoFilter } = sheet;
  autoFilter.load('enabled');
  await context.sync();
  widths.forEach((width, i) => {
    sheet.getRangeByIndexes(0, left + i, 1, 1).format.columnWidth = width * POINTS_PER_PIXEL;
  });
  // Below the headers there has to be a row that could be filtered.
  const rows = Math.max(2, used === null ? 0 : used.top + used.height - headerRow);
  if (!autoFilter.enabled) autoFilter.apply(sheet.getRangeByIndexes(headerRow, left, rows, widths.length));
  await syncWritten(context);
  if (widths.length <= shown) return;
  const folded = sheet.getRangeByIndexes(0, left + shown, 1, widths.length - shown).getEntireColumn();
  try {
    folded.group('ByColumns');
    folded.hideGroupDetails('ByColumns');
    await context.sync();
  } catch {
    // ExcelApi 1.10.
  }
}

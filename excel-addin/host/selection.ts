import type { SelectedRow, Selection } from '../../core/ports/host';
import { merged, rowCount, within, type RowSpan } from '../../core/cells/spans';
import { HEADER_ROWS } from '../../core/ledger/headers';
import { readArea, usedArea, type Area } from './reading';
/** More blocks than this are read, or asked about, as the one span around them. */
const MOST_BLOCKS = 50;

const spanOf = ({ rowIndex, rowCount: count }: Excel.Range): RowSpan => ({
  first: rowIndex,
  last: rowIndex + count - 1,
});

/** Nothing on a sheet is selected where a chart or picture is. */
export function isNoCells(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'InvalidSelection' || code === 'ItemNotFound' || code === 'GeneralException';
}

interface Selected {
  readonly sheet: Excel.Worksheet;
  readonly spans: readonly RowSpan[];
}

async function selected(context: Excel.RequestContext): Promise<Selected | null> {
  const ranges = context.workbook.getSelectedRanges();
  ranges.areas.load('items/rowIndex,items/rowCount');
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  try {
    await context.sync();
  } catch (error) {
    if (isNoCells(error)) return null;
    throw error;
  }
  return { sheet, spans: merged(ranges.areas.items.map(spanOf)) };
}

function around(spans: readonly RowSpan[]): readonly RowSpan[] {
  const [first, last] = [spans[0], spans[spans.length - 1]];
  return first && last && spans.length > MOST_BLOCKS ? [{ first: first.first, last: last.last }] : spans;
}

/** The rows among these that are neither hidden nor filtered out. */
async function visible(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spans: readonly RowSpan[],
  used: Area,
): Promise<RowSpan[]> {
  // Asked about one single cell, Excel answers for the whole sheet; a block two columns wide is taken as it is.
  const width = Math.max(2, used.width);
  const answers = around(spans).map(({ first, last }) => {
    const cells = sheet.getRangeByIndexes(first, used.left, last - first + 1, width);
    const shown = cells.getSpecialCellsOrNullObject('Visible');
    shown.areas.load('items/rowIndex,items/rowCount');
    return shown;
  });
  await context.sync();
  const shown = merged(answers.flatMap((answer) => (answer.isNullObject ? [] : answer.areas.items.map(spanOf))));
  return spans.flatMap(({ first, last }) => within(shown, first, last));
}

async function rowsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spans: readonly RowSpan[],
  used: Area,
): Promise<SelectedRow[]> {
  const blocks = around(spans);
  const read = async (index: number): Promise<SelectedRow[]> => {
    const block = blocks[index];
    if (block === undefined) return [];
    const area = { top: block.first, left: used.left, height: block.last - block.first + 1, width: used.width };
    const cells = await readArea(context, sheet, area);
    const wanted = within(spans, block.first, block.last);
    const rows = wanted.flatMap(({ first, last }) =>
      cells
        .slice(first - block.first, last - block.first + 1)
        .map((line, i): SelectedRow => ({ row: first + i, cells: line })),
    );
    return [...rows, ...(await read(index + 1))];
  };
  return read(0);
}

/** The selection as whole rows of the used range; null where no cells are selected. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection | null> {
  const found = await selected(context);
  if (found === null) return null;
  const { sheet, spans } = found;
  const used = await usedArea(context, sheet);
  const head = { sheet: sheet.name, top: used?.top ?? 0, left: used?.left ?? 0 };
  if (used === null) return { sheet: sheet.name, left: 0, head: { ...head, rows: [] }, rows: [], hidden: 0 };
  const inUse = within(spans, used.top, used.top + used.height - 1);
  const shown = inUse.length === 0 ? [] : await visible(context, sheet, inUse, used);
  return {
    sheet: sheet.name,
    left: used.left,
    head: { ...head, rows: await readArea(context, sheet, { ...used, height: Math.min(HEADER_ROWS, used.height) }) },
    rows: await rowsOf(context, sheet, shown, used),
    hidden: rowCount(inUse) - rowCount(shown),
  };
}

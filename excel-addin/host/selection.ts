import type { SelectedRow, Selection } from '../../core/ports/host';
import { merged, rowCount, within, type RowSpan } from '../../core/cells/spans';
import { HEADER_ROWS } from '../../core/ledger/headers';
import { askDateSystem } from './dateSystem';
import { areaOf, askUsedArea, readBlock, type Area } from './reading';
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
  readonly used: Area | null;
}

async function selected(context: Excel.RequestContext): Promise<Selected | null> {
  const ranges = context.workbook.getSelectedRanges();
  ranges.areas.load('items/rowIndex,items/rowCount');
  ranges.untrack();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  const used = askUsedArea(sheet);
  const checkDates = askDateSystem(context);
  try {
    await context.sync();
  } catch (error) {
    if (isNoCells(error)) return null;
    throw error;
  }
  checkDates();
  return { sheet, spans: merged(ranges.areas.items.map(spanOf)), used: areaOf(used) };
}

function around(spans: readonly RowSpan[]): readonly RowSpan[] {
  const [first, last] = [spans[0], spans[spans.length - 1]];
  return first && last && spans.length > MOST_BLOCKS ? [{ first: first.first, last: last.last }] : spans;
}

/** Asks, in the request that goes next, for the rows among these that are neither hidden nor filtered out. */
function askVisible(sheet: Excel.Worksheet, spans: readonly RowSpan[], used: Area): () => RowSpan[] {
  // Asked about one single cell, Excel answers for the whole sheet; a block two columns wide is taken as it is.
  const width = Math.max(2, used.width);
  const answers = around(spans).map(({ first, last }) => {
    const cells = sheet.getRangeByIndexes(first, used.left, last - first + 1, width);
    const shown = cells.getSpecialCellsOrNullObject('Visible');
    shown.areas.load('items/rowIndex,items/rowCount');
    shown.untrack();
    cells.untrack();
    return shown;
  });
  return () => {
    const shown = merged(answers.flatMap((answer) => (answer.isNullObject ? [] : answer.areas.items.map(spanOf))));
    return spans.flatMap(({ first, last }) => within(shown, first, last));
  };
}

/**
 * The selection as whole rows of the used range; null where no cells are selected. The sheet is read as a whole: who plans
 * for a selection needs all of it, and a second question would cost a person more than the rows do.
 */
export async function readSelection(context: Excel.RequestContext): Promise<Selection | null> {
  const found = await selected(context);
  if (found === null) return null;
  const { sheet, spans, used } = found;
  const { name } = sheet;
  if (used === null) {
    const head = { sheet: name, top: 0, left: 0, rows: [] };
    return { sheet: name, left: 0, head, rows: [], hidden: 0, whole: head };
  }
  const inUse = within(spans, used.top, used.top + used.height - 1);
  const shown = askVisible(sheet, inUse, used);
  const whole = await readBlock(context, name, found);
  const visible = shown();
  const rows = visible.flatMap(({ first, last }) =>
    whole.rows.slice(first - used.top, last - used.top + 1).map((cells, i): SelectedRow => ({ row: first + i, cells })),
  );
  return {
    sheet: name,
    left: used.left,
    head: { ...whole, rows: whole.rows.slice(0, HEADER_ROWS) },
    rows,
    hidden: rowCount(inUse) - rowCount(visible),
    whole,
  };
}

import type { Cell } from '../../core/cells/cell';
import { CollectionError, failureText } from '../../core/failures/text';
import type { Host, KeyedUpdate, SheetBlock, Theme } from '../../core/ports/host';
import { activeCell, insertFormula, readRange } from './formula';
import { changeSheet } from './changeSheet';
import { hostFailure } from './hostFailure';
import { updateByKey } from './keyedUpdate';
import { readBlock, usedArea } from './reading';
import { readSelection } from './selection';
import { evenRows, writeRows } from './writing';

/** What the host needs of the page that it runs in; `Excel.run` and the like, handed in so that tests can stand in. */
export interface ExcelPage {
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly who: () => Promise<string>;
  readonly locale: () => string;
  readonly theme: () => Theme;
  readonly onSelectionChanged: (callback: () => void) => () => void;
}

async function allSheets(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

async function sheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  const names = worksheets.items.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
  return [...names.filter((name) => name === active.name), ...names.filter((name) => name !== active.name)];
}

/**
 * A protected sheet refuses every write, though cells may have been left open for typing. A workbook with a protected
 * structure takes no new sheet.
 */
async function isProtected(context: Excel.RequestContext, name: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  const { protection } = sheet.isNullObject ? context.workbook : sheet;
  protection.load('protected');
  await context.sync();
  return protection.protected;
}

async function readSheet(context: Excel.RequestContext, name: string): Promise<SheetBlock | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  return sheet.isNullObject ? null : readBlock(context, sheet);
}

async function existing(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) throw new CollectionError(failureText('no-sheet', name));
  return sheet;
}

/** An empty sheet gets its headers too: a run that ended between making the sheet and writing them leaves one. */
async function ensureSheet(context: Excel.RequestContext, name: string, headers: readonly string[]): Promise<void> {
  const found = context.workbook.worksheets.getItemOrNullObject(name);
  found.load('name');
  await context.sync();
  const sheet = found.isNullObject ? context.workbook.worksheets.add(name) : found;
  if (headers.length === 0 || (await usedArea(context, sheet)) !== null) return;
  await writeRows(context, sheet, { top: 0, left: 0 }, [headers]);
  sheet.getRangeByIndexes(0, 0, 1, headers.length).format.font.bold = true;
  sheet.freezePanes.freezeRows(1);
  await context.sync();
}

/** Below the last used row, under its first column. Plain ranges, since rows added to a table clash between co-authors. */
async function appendRows(
  context: Excel.RequestContext,
  name: string,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const sheet = await existing(context, name);
  const used = await usedArea(context, sheet);
  const place = used === null ? { top: 0, left: 0 } : { top: used.top + used.height, left: used.left };
  await writeRows(context, sheet, place, evenRows(rows));
}

async function goTo(context: Excel.RequestContext, name: string, row: number, column: number): Promise<void> {
  const sheet = await existing(context, name);
  sheet.activate();
  sheet.getRangeByIndexes(row, column, 1, 1).select();
  await context.sync();
}

/** The Host port on Excel's own API (ExcelApi 1.9). */
export function createExcelHost({ run: runBatch, who, locale, theme, onSelectionChanged }: ExcelPage): Host {
  const run: ExcelPage['run'] = (batch) =>
    runBatch(batch).catch((error: unknown) => {
      throw hostFailure(error);
    });
  return {
    readSelection: () => run(readSelection),
    readSheet: (sheet) => run((context) => readSheet(context, sheet)),
    sheetNames: () => run(sheetNames),
    allSheets: () => run(allSheets),
    ensureSheet: (sheet, headers) => run((context) => ensureSheet(context, sheet, headers)),
    appendRows: (sheet, rows) => run((context) => appendRows(context, sheet, rows)),
    updateByKey: (update: KeyedUpdate) =>
      run(async (context) => updateByKey(context, await existing(context, update.sheet), update)),
    activeCell: () => run(activeCell),
    readRange: (sheet, row, column, rows, columns) =>
      run(async (context) =>
        readRange(context, await existing(context, sheet), { top: row, left: column, height: rows, width: columns }),
      ),
    insertFormula: (sheet, row, column, formula) =>
      run(async (context) => insertFormula(context, await existing(context, sheet), row, column, formula)),
    changeSheet: (change) => run((context) => changeSheet(context, change)),
    isProtected: (sheet) => run((context) => isProtected(context, sheet)),
    goTo: (sheet, row, column) => run((context) => goTo(context, sheet, row, column)),
    who,
    locale,
    theme,
    onSelectionChanged,
  };
}

import type { Cell } from '../../core/cells/cell';
import type { Host, KeyedUpdate, SheetBlock, Theme } from '../../core/ports/host';
import { answered, READS_WITHIN_MS } from './answering';
import { patiently, READS_WAIT_MS, WRITES_WAIT_MS } from './cellEdit';
import { activeCell, insertFormula, readRange } from './formula';
import { arrange } from './arrange';
import { changeSheet, moveColumns, removeSheet } from './changeSheet';
import { colourWords } from './colours';
import { editCells, readFormulas } from './editCells';
import { hostFailure } from './hostFailure';
import { updateByKey } from './keyedUpdate';
import { noteBlock, type KnownSheets } from './knownSheets';
import { existing, findBlock, findSheet } from './reading';
import { readSelection } from './selection';
import { readTogether, type Read } from './together';
import { evenRows, hasWritten, writeRows } from './writing';

/** What the host needs of the page that it runs in; `Excel.run` and the like, handed in so that tests can stand in. */
export interface ExcelPage {
  readonly run: <T>(
    options: Pick<Excel.RunOptions, 'delayForCellEdit' | 'mergeUndoGroup'>,
    batch: (context: Excel.RequestContext) => Promise<T>,
  ) => Promise<T>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Whether this Excel can take back the steps of one change together (ExcelApi 1.20). */
  readonly groupsUndo?: boolean;
  /** How long a read may go unanswered. */
  readonly readsWithin?: number;
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
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  sheet.protection.load('protected');
  workbook.protection.load('protected');
  await context.sync();
  return sheet.isNullObject ? workbook.protection.protected : sheet.protection.protected;
}

async function readSheet(context: Excel.RequestContext, name: string, known: KnownSheets): Promise<SheetBlock | null> {
  const found = await findBlock(context, name);
  if (found !== null) noteBlock(known, found);
  return found?.block ?? null;
}

/** An empty sheet gets its headers too: a run that ended between making the sheet and writing them leaves one. */
async function ensureSheet(context: Excel.RequestContext, name: string, headers: readonly string[]): Promise<void> {
  const found = await findSheet(context, name);
  if (found !== null && (headers.length === 0 || found.used !== null)) return;
  const sheet = found?.sheet ?? context.workbook.worksheets.add(name);
  if (headers.length === 0) return context.sync();
  await writeRows(context, sheet, { top: 0, left: 0 }, [headers]);
  const head = sheet.getRangeByIndexes(0, 0, 1, headers.length);
  head.format.font.bold = true;
  head.untrack();
  sheet.freezePanes.freezeRows(1);
  await context.sync();
}

/** Below the last used row, under its first column. Plain ranges, since rows added to a table clash between co-authors. */
async function appendRows(
  context: Excel.RequestContext,
  name: string,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const { sheet, used } = await existing(context, name);
  const place = used === null ? { top: 0, left: 0 } : { top: used.top + used.height, left: used.left };
  await writeRows(context, sheet, place, evenRows(rows));
}

async function goTo(context: Excel.RequestContext, name: string, row: number, column: number): Promise<void> {
  const { sheet } = await existing(context, name);
  sheet.activate();
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  cell.select();
  cell.untrack();
  await context.sync();
}

/** @param grouped whether the steps of the batch are one change to a person, to be taken back at once */
type Write = <T>(batch: (context: Excel.RequestContext) => Promise<T>, grouped?: boolean) => Promise<T>;

/**
 * Something in a group cannot be taken back, and Excel refuses the group.
 * @source learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
function isUngroupable(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'UndoNotSupported';
}

/** Long enough that whoever reads at one moment has asked. */
const soon = (act: () => void): void => void setTimeout(act, 0);

/** The Host port on Excel's own API (ExcelApi 1.9). What is read at one moment shares its requests. */
export function createExcelHost(page: ExcelPage): Host {
  const { sleep, who, locale, theme, onSelectionChanged, readsWithin = READS_WITHIN_MS } = page;
  const coded = (error: unknown): never => {
    throw hostFailure(error);
  };
  const reading: Write = (batch) =>
    patiently(() => answered(() => page.run({}, batch), readsWithin), {
      milliseconds: READS_WAIT_MS,
      sleep,
      again: () => true,
    });
  /** Where it can, Excel itself waits for the cell that a person types in. */
  const run: Write = (batch, grouped = false) => {
    let context: Excel.RequestContext | undefined;
    const attemptWith = (options: Parameters<ExcelPage['run']>[0]) => () =>
      page.run(options, (given) => {
        context = given;
        return batch(given);
      });
    const again = (): boolean => context === undefined || !hasWritten(context);
    const waiting = { milliseconds: WRITES_WAIT_MS, sleep, again };
    const apart = attemptWith({ delayForCellEdit: true });
    if (!grouped || page.groupsUndo !== true) return patiently(apart, waiting).catch(coded);
    const together = attemptWith({ delayForCellEdit: true, mergeUndoGroup: true });
    return patiently(together, waiting).catch((error: unknown) =>
      isUngroupable(error) && again() ? patiently(apart, waiting).catch(coded) : coded(error),
    );
  };
  const known: KnownSheets = new Map();
  const together = readTogether(reading, soon);
  const read: Read = (key, reader) => together(key, reader).catch(coded);
  return {
    readSelection: () => read('selection', readSelection),
    readSheet: (sheet) => read(`sheet ${sheet}`, (context) => readSheet(context, sheet, known)),
    sheetNames: () => read('names', sheetNames),
    allSheets: () => read('all names', allSheets),
    ensureSheet: (sheet, headers) => run((context) => ensureSheet(context, sheet, headers)),
    appendRows: (sheet, rows) => run((context) => appendRows(context, sheet, rows)),
    updateByKey: (update: KeyedUpdate) => run((context) => updateByKey(context, update, known), true),
    activeCell: () => read('active cell', activeCell),
    readRange: (sheet, row, column, rows, columns) =>
      read(`range ${row} ${column} ${rows} ${columns} ${sheet}`, async (context) =>
        readRange(context, await existing(context, sheet), { top: row, left: column, height: rows, width: columns }),
      ),
    insertFormula: (sheet, row, column, formula) =>
      run(async (context) => insertFormula(context, (await existing(context, sheet)).sheet, row, column, formula)),
    changeSheet: (change) => run((context) => changeSheet(context, change)),
    readFormulas: (sheet) => read(`formulas ${sheet}`, (context) => readFormulas(context, sheet)),
    editCells: (edit) => run((context) => editCells(context, edit), true),
    removeSheet: (sheet, seen) => run((context) => removeSheet(context, sheet, seen)),
    colourWords: (area, colours) => run((context) => colourWords(context, area, colours)),
    arrange: (arrangement) => run((context) => arrange(context, arrangement)),
    moveColumns: (sheet, seen, moves) => run((context) => moveColumns(context, sheet, seen, moves)),
    isProtected: (sheet) => read(`protection ${sheet}`, (context) => isProtected(context, sheet)),
    goTo: (sheet, row, column) => run((context) => goTo(context, sheet, row, column)),
    who,
    locale,
    theme,
    onSelectionChanged,
  };
}

import type { Cell } from '../../core/cells/cell';
import type { ActiveCell, KeyedUpdate, Selection, SheetBlock, SheetChange, SheetEdit } from '../../core/ports/host';
import type { FormulaCell, SheetArea, SheetArrangement, WordColour } from '../../core/workbook/sheetEdit';
import {
  claimedMessage,
  claimResult,
  logChange,
  logRecord,
  senderLimits,
  sendingChannels,
  sendOutcome,
  sliceReport,
  takeOver,
  testMessage,
  textChannelName,
  textServiceInput,
  textServiceViews,
  waitingRow,
} from './delivery';
import { count, either, list, maybe, nothing, object, record, text, tuple, type Schema, type Shape } from './schema';
import { flag, number } from './schema';

export interface Method<A extends readonly unknown[], R> {
  readonly takes: Schema<A>;
  readonly gives: Schema<R>;
}

function method<A extends readonly unknown[], R>(takes: Schema<A>, gives: Schema<R>): Method<A, R> {
  return { takes, gives };
}

const cell: Schema<Cell> = either(
  'a cell: text, a number, true, false, null or an error',
  text,
  number,
  flag,
  nothing,
  object({ error: text, message: maybe(text) }),
);
const rows = list(list(cell));
const block: Schema<SheetBlock> = object({ sheet: text, top: count, left: count, rows });
const selection: Schema<Selection> = object({
  sheet: text,
  left: count,
  head: block,
  rows: list(object({ row: count, cells: list(cell) })),
  hidden: count,
  whole: maybe(block),
});
const update: Schema<KeyedUpdate> = object({
  sheet: text,
  headerRow: maybe(count),
  keyHeaders: list(text),
  changes: list(object({ key: list(text), set: record(either('a cell or a date', object({ date: count }), cell)) })),
});
const change: Schema<SheetChange> = object({
  sheet: text,
  seen: either('a block or null', nothing, block),
  rows: list(object({ at: count, add: number })),
  cells: list(object({ row: count, column: count, cell })),
});
const activeCell: Schema<ActiveCell> = object({ sheet: text, row: count, column: count, content: text });
const formulaCells: Schema<readonly FormulaCell[]> = list(object({ row: count, column: count, formula: text }));
const edit: Schema<SheetEdit> = object({
  sheet: text,
  cells: list(
    object({
      row: count,
      column: count,
      was: text,
      to: either('a cell, a date or a formula', object({ formula: text }), object({ date: count }), cell),
    }),
  ),
});
const area: Schema<SheetArea> = object({ sheet: text, row: count, column: count, rows: count, columns: count });
const arrangement: Schema<SheetArrangement> = object({
  sheet: text,
  headerRow: count,
  left: count,
  widths: list(count),
  shown: count,
});
const colours: Schema<readonly WordColour[]> = list(object({ word: text, fill: text, color: text }));
/** What the sidebar asks once, when it opens. */
const start = object({ locale: text, timeZone: text, today: text, carries: sendingChannels });

/** What the sidebar may ask of the server, and what comes back. Both sides check both ways. */
export const methods = {
  start: method(tuple(), start),
  selectionMark: method(tuple(), text),
  readSelection: method(tuple(), either('a selection or null', nothing, selection)),
  readSheet: method(tuple(text), either('a block or null', nothing, block)),
  sheetNames: method(tuple(), list(text)),
  allSheets: method(tuple(), list(text)),
  ensureSheet: method(tuple(text, list(text)), nothing),
  appendRows: method(tuple(text, rows), nothing),
  updateByKey: method(tuple(update), count),
  changeSheet: method(tuple(change), flag),
  readFormulas: method(tuple(text), either('cells with formulas or null', nothing, formulaCells)),
  editCells: method(tuple(edit), flag),
  removeSheet: method(tuple(text, block), flag),
  colourWords: method(tuple(area, colours), nothing),
  arrange: method(tuple(arrangement), nothing),
  moveColumns: method(tuple(text, block, list(object({ from: count, to: count }))), flag),
  isProtected: method(tuple(text), flag),
  activeCell: method(tuple(), either('a cell or null', nothing, activeCell)),
  readRange: method(tuple(text, count, count, count, count), rows),
  insertFormula: method(tuple(text, count, count, text), nothing),
  goTo: method(tuple(text, count, count), nothing),
  who: method(tuple(), text),
  limits: method(tuple(sendingChannels), senderLimits),
  claim: method(tuple(list(logRecord)), claimResult),
  takeOver: method(tuple(list(waitingRow), text), takeOver),
  startSending: method(tuple(waitingRow), either('a row of the log or null', nothing, logRecord)),
  mark: method(tuple(list(logChange)), nothing),
  records: method(tuple(), list(logRecord)),
  deliver: method(tuple(list(claimedMessage)), sliceReport),
  test: method(tuple(testMessage), sendOutcome),
  /** Several calls that only read, each with its arguments as JSON; what each of them answers, as JSON. */
  together: method(tuple(list(tuple(text, text))), list(text)),
  textServices: method(tuple(), textServiceViews),
  /** Gives the channels that then go out by themselves. */
  saveTextService: method(tuple(textChannelName, textServiceInput), sendingChannels),
  removeTextService: method(tuple(textChannelName), sendingChannels),
} as const;

export type Methods = typeof methods;
export type MethodName = keyof Methods;
export type Arguments<M extends MethodName> = Shape<Methods[M]['takes']>;
export type Answer<M extends MethodName> = Shape<Methods[M]['gives']>;

export function isMethod(name: string): name is MethodName {
  return Object.prototype.hasOwnProperty.call(methods, name);
}

/** What only reads, and so may share an execution: starting one costs a person more than most of what it does. */
const READS: ReadonlySet<string> = new Set<MethodName>([
  'readSelection',
  'readSheet',
  'sheetNames',
  'allSheets',
  'readFormulas',
  'isProtected',
  'activeCell',
  'readRange',
  'who',
  'limits',
  'records',
]);

export function onlyReads(name: string): boolean {
  return READS.has(name);
}

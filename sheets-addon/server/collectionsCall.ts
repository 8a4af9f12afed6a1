import { isoOf } from '../../core/calendar/civil';
import { CollectionError, failureText, withWords } from '../../core/failures/text';
import { failureOf, type Answered } from '../protocol/answer';
import { isMethod, methods, onlyReads, type Answer, type Arguments, type MethodName } from '../protocol/methods';
import { carries, deliverSlice, limits, outbox, sendTest } from './delivery';
import { beginExecution } from './execution';
import { activeCell } from './formula';
import { selectionMark } from './selection';
import { sheetsServer } from './sheetsServer';
import { removeTextService, saveTextService, textServices } from './textChannels';
import { spreadsheetToday, timeZoneName } from './spreadsheetZone';

type Handlers = { readonly [M in MethodName]: (...args: Arguments<M>) => Answer<M> };

const handlers: Handlers = {
  start: () => ({
    locale: sheetsServer.locale(),
    timeZone: timeZoneName(),
    today: isoOf(spreadsheetToday()),
    carries: carries(),
  }),
  selectionMark,
  readSelection: sheetsServer.readSelection,
  readSheet: sheetsServer.readSheet,
  sheetNames: sheetsServer.sheetNames,
  allSheets: sheetsServer.allSheets,
  ensureSheet: (sheet, headers) => (sheetsServer.ensureSheet(sheet, headers), null),
  appendRows: (sheet, rows) => (sheetsServer.appendRows(sheet, rows), null),
  updateByKey: sheetsServer.updateByKey,
  changeSheet: sheetsServer.changeSheet,
  readFormulas: (sheet) => sheetsServer.readFormulas(sheet),
  editCells: sheetsServer.editCells,
  removeSheet: sheetsServer.removeSheet,
  colourWords: (area, colours) => (sheetsServer.colourWords(area, colours), null),
  arrange: (arrangement) => (sheetsServer.arrange(arrangement), null),
  moveColumns: (...args) => sheetsServer.moveColumns(...args),
  isProtected: sheetsServer.isProtected,
  activeCell,
  readRange: sheetsServer.readRange,
  insertFormula: (sheet, row, column, formula) => (sheetsServer.insertFormula(sheet, row, column, formula), null),
  goTo: (sheet, row, column) => (sheetsServer.goTo(sheet, row, column), null),
  who: sheetsServer.who,
  limits,
  claim: outbox.claim,
  takeOver: outbox.takeOver,
  startSending: outbox.start,
  mark: (changes) => (outbox.mark(changes), null),
  records: outbox.records,
  deliver: deliverSlice,
  test: sendTest,
  together: (calls) =>
    calls.map(([method, json]) =>
      JSON.stringify(
        answeredTo(() => (onlyReads(method) ? answerOf(method, json) : refuse(`${method} does more than read.`))),
      ),
    ),
  textServices,
  saveTextService: (channel, input) => (saveTextService(channel, input), carries()),
  removeTextService: (channel) => (removeTextService(channel), carries()),
};

/** What the sidebar's half is typed from. */
export type Server = typeof handlers;

const differs = (said: string): CollectionError => new CollectionError(withWords(failureText('halves-differ'), said));

function refuse(said: string): never {
  throw differs(said);
}

function answeredTo(ask: () => unknown): Answered<unknown> {
  try {
    return { value: ask() };
  } catch (error) {
    return { error: failureOf(error) };
  }
}

function answerOf(method: unknown, json: unknown): unknown {
  if (typeof method !== 'string' || !isMethod(method)) {
    throw differs(`There is no method ${String(method)}.`);
  }
  if (typeof json !== 'string') throw differs(`${method} takes its arguments as JSON text.`);
  const { takes, gives } = methods[method];
  const args = takes.check(JSON.parse(json), method) as readonly unknown[];
  const handler = handlers[method] as (...args: readonly unknown[]) => unknown;
  return gives.check(handler(...args), `${method}'s answer`);
}

/**
 * Every top-level function is also a worksheet function, and a formula runs with the rights of whoever authorised the
 * script: anybody who may type could read the owner's settings. Only what a person opened has a user interface.
 */
function refuseFormulas(): void {
  SpreadsheetApp.getUi();
}

/**
 * The one door of the sidebar: a method's name and its arguments as a JSON list.
 * @returns JSON `{"value": …}` or `{"error": coded failure}`; never throws, never holds a Date
 */
export function collectionsCall(method: unknown, json: unknown): string {
  return JSON.stringify(
    answeredTo(() => {
      refuseFormulas();
      beginExecution();
      return answerOf(method, json);
    }),
  );
}

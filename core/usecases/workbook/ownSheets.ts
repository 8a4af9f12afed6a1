import type { Cell } from '../../cells/cell';
import { CollectionError, failureText } from '../../failures/text';
import type { Eventual } from '../../ports/eventual';
import type { ColumnMove, Host, KeyedUpdate, SheetBlock, SheetChange, SheetEdit } from '../../ports/host';
import type { SheetArea, SheetArrangement, WordColour } from '../../workbook/sheetEdit';
import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../contacts/contactFacts';
import { looksLikeLog } from '../../log/logColumns';
import { LOG_SHEET } from '../../log/record';
import { TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../messages/templateRows';
import { HEADER_ROWS, headersIn, rowWithAll } from '../../ledger/headers';
import { POLICY_SHEET } from '../../workbook/policySheet';
import {
  ANSWER_HEADERS,
  AS_OF_HEADERS,
  COLUMN_HEADERS,
  LAYOUT_HEADERS,
  LEVEL_HEADERS,
  LOG_MEMORY_HEADERS,
  SETTING_HEADERS,
} from '../../workbook/policyTables';
import { refuseNewer } from './layoutStanding';
import { wait, waitAll, type Steps } from '../portSteps';

type Rows = readonly (readonly Cell[])[];
export type OwnSheet = typeof LOG_SHEET | typeof CONTACTS_SHEET | typeof TEMPLATES_SHEET | typeof POLICY_SHEET;

/** Wide enough for people's own columns beside ours. */
const HEADER_COLUMNS = 100;
/** A table of which this much of the headers stands in one row is ours. */
const MOST_OF_THEM = 0.75;

const hasMost = (rows: Rows, headers: readonly string[]): boolean =>
  rows.slice(0, HEADER_ROWS).some((row) => headersIn(row, headers) >= headers.length * MOST_OF_THEM);

const POLICY_TABLES = [
  SETTING_HEADERS,
  LEVEL_HEADERS,
  COLUMN_HEADERS,
  ANSWER_HEADERS,
  LOG_MEMORY_HEADERS,
  LAYOUT_HEADERS,
  AS_OF_HEADERS,
];

/** Which of our sheets these first rows are those of, by their headers, whatever the sheet is called. */
function ownSheetIn(rows: Rows): OwnSheet | undefined {
  if (looksLikeLog(rows, MOST_OF_THEM)) return LOG_SHEET;
  if (hasMost(rows, CONTACT_HEADERS)) return CONTACTS_SHEET;
  if (hasMost(rows, TEMPLATE_HEADERS)) return TEMPLATES_SHEET;
  return POLICY_TABLES.some((headers) => rowWithAll(rows, headers) >= 0) ? POLICY_SHEET : undefined;
}

/** What every sheet of ours is called first, also one that a later version makes. */
const OWN_PREFIX = 'Collections ';

/** Whether a sheet belongs to this product, whatever it is called, and so is never a ledger. @param rows its first rows */
export function isOwnSheet(sheet: string, rows: Rows = []): boolean {
  return sheet.startsWith(OWN_PREFIX) || ownSheetIn(rows) !== undefined;
}

const OWN_NAMES: ReadonlySet<string> = new Set([LOG_SHEET, CONTACTS_SHEET, TEMPLATES_SHEET, POLICY_SHEET]);

function isOwnName(sheet: string): sheet is OwnSheet {
  return OWN_NAMES.has(sheet);
}

/** What was found of the workbook's sheets, good as long as their names stay the same. */
interface Seen {
  readonly names: string;
  readonly kinds: ReadonlyMap<string, OwnSheet | undefined>;
}

/** Finds our sheets where they are called otherwise. It looks only where a name is missing, and anew only when names change. */
class Finder {
  private seen: Seen = { names: '', kinds: new Map() };

  constructor(private readonly host: Host) {}

  /**
   * The name that the sheet has now; undefined where it is not there.
   * @throws CollectionError where more than one sheet could be it
   */
  *nameOf(sheet: OwnSheet): Steps<string | undefined> {
    const names = yield* wait(this.host.allSheets());
    if (names.includes(sheet)) return sheet;
    yield* this.look(names);
    const found = names.filter((name) => this.seen.kinds.get(name) === sheet);
    if (found.length > 1) throw new CollectionError(failureText('sheet-twice', sheet, found.join(', ')));
    return found[0];
  }

  private *look(names: readonly string[]): Steps<void> {
    const key = JSON.stringify(names);
    if (this.seen.names === key) return;
    const kinds = new Map<string, OwnSheet | undefined>();
    for (const name of names) {
      if (isOwnName(name)) continue;
      kinds.set(name, ownSheetIn(yield* wait(this.host.readRange(name, 0, 0, HEADER_ROWS, HEADER_COLUMNS))));
    }
    this.seen = { names: key, kinds };
  }
}

/** Drives steps now or later, as the host answers. */
export type Drive = <T>(steps: Steps<T>) => unknown;

/**
 * The host, in which each of our sheets is found by its headers where it is no longer called by its name. By name first:
 * where the sheet has it, reading costs no call more. What writes anywhere but in the log looks at the layout first.
 * @param drive `runLater`, or `runNow` for a host that answers at once
 */
export function withOwnSheets<H extends Host>(host: H, drive: Drive): H {
  const finder = new Finder(host);
  const find = function* (sheet: string): Steps<string> {
    return isOwnName(sheet) ? ((yield* finder.nameOf(sheet)) ?? sheet) : sheet;
  };
  /** For what is asked about a sheet: by its name at once, and again where it is not called so. */
  const asked = function* <T>(sheet: string, act: (name: string) => Eventual<T>): Steps<T> {
    if (!isOwnName(sheet)) return yield* wait(act(sheet));
    const [names, answer] = yield* waitAll<[readonly string[], T]>([host.allSheets(), act(sheet)]);
    if (names.includes(sheet)) return answer;
    const name = yield* finder.nameOf(sheet);
    return name === undefined ? answer : yield* wait(act(name));
  };
  /** For what makes a missing sheet, or takes it for an empty one. */
  const found = function* <T>(sheet: string, act: (name: string) => T): Steps<Awaited<T>> {
    return (yield* wait(act(yield* find(sheet)))) as Awaited<T>;
  };
  /** For what fails where the sheet is missing, before anything is written. */
  const tried = function* <T>(sheet: string, act: (name: string) => T): Steps<Awaited<T>> {
    try {
      return (yield* wait(act(sheet))) as Awaited<T>;
    } catch (error) {
      const name = yield* find(sheet);
      if (name === sheet) throw error;
      return (yield* wait(act(name))) as Awaited<T>;
    }
  };
  const read = function* (sheet: string): Steps<Awaited<ReturnType<Host['readSheet']>>> {
    const block = yield* wait(host.readSheet(sheet));
    if (block !== null || !isOwnName(sheet)) return block;
    const name = yield* finder.nameOf(sheet);
    return name === undefined ? null : yield* wait(host.readSheet(name));
  };
  /** For what writes: a workbook that a newer version made is left as it is. */
  const known = function* <T>(write: Steps<T>): Steps<T> {
    refuseNewer(yield* read(POLICY_SHEET));
    return yield* write;
  };
  /** The same for what makes a missing sheet: where it stands is asked at the same moment. */
  const knownFound = function* <T>(sheet: string, act: (name: string) => T): Steps<Awaited<T>> {
    const [policy, name] = yield* waitAll<[SheetBlock | null, string]>([
      drive(read(POLICY_SHEET)) as Eventual<SheetBlock | null>,
      drive(find(sheet)) as Eventual<string>,
    ]);
    refuseNewer(policy);
    return (yield* wait(act(name))) as Awaited<T>;
  };
  /** Claiming looks at the layout itself; what became of a message that went out is recorded in any case. */
  const toLog = <T>(sheet: string, write: Steps<T>): Steps<T> => (sheet === LOG_SHEET ? write : known(write));
  const own: Partial<Record<keyof Host, (...args: never[]) => unknown>> = {
    readSheet: (sheet: string) => drive(read(sheet)),
    ensureSheet: (sheet: string, headers: readonly string[]) =>
      drive(knownFound(sheet, (name) => host.ensureSheet(name, headers))),
    appendRows: (sheet: string, rows: Rows) =>
      drive(
        toLog(
          sheet,
          tried(sheet, (name) => host.appendRows(name, rows)),
        ),
      ),
    updateByKey: (update: KeyedUpdate) =>
      drive(
        toLog(
          update.sheet,
          tried(update.sheet, (sheet) => host.updateByKey({ ...update, sheet })),
        ),
      ),
    changeSheet: (change: SheetChange) =>
      drive(knownFound(change.sheet, (sheet) => host.changeSheet({ ...change, sheet }))),
    readFormulas: (sheet: string) => drive(found(sheet, (name) => host.readFormulas(name))),
    editCells: (edit: SheetEdit) => drive(known(tried(edit.sheet, (sheet) => host.editCells({ ...edit, sheet })))),
    removeSheet: (sheet: string, seen: SheetBlock) => drive(knownFound(sheet, (name) => host.removeSheet(name, seen))),
    colourWords: (area: SheetArea, colours: readonly WordColour[]) =>
      drive(known(tried(area.sheet, (sheet) => host.colourWords({ ...area, sheet }, colours)))),
    arrange: (arrangement: SheetArrangement) =>
      drive(known(tried(arrangement.sheet, (sheet) => host.arrange({ ...arrangement, sheet })))),
    moveColumns: (sheet: string, seen: SheetBlock, moves: readonly ColumnMove[]) =>
      drive(known(tried(sheet, (name) => host.moveColumns(name, seen, moves)))),
    isProtected: (sheet: string) => drive(asked(sheet, (name) => host.isProtected(name))),
    goTo: (sheet: string, row: number, column: number) => drive(tried(sheet, (name) => host.goTo(name, row, column))),
  };
  return Object.assign(Object.create(host) as H, own);
}

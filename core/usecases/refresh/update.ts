import { isoOf } from '../../calendar/civil';
import type { SheetBlock } from '../../cells/block';
import { isBlank, type Cell, type DateOut } from '../../cells/cell';
import { keyText } from '../../cells/key';
import { joinedKey } from '../../cells/blocks';
import { CONTACTS_SHEET } from '../../contacts/contactFacts';
import { readContacts } from '../../contacts/rows';
import { CollectionError, failureText } from '../../failures/text';
import { POLICY_SHEET } from '../../workbook/policySheet';
import { appendFacts, plainFact } from '../customers/recordFact';
import type { Services } from '../types';
import { refuseNewer } from '../workbook/layoutStanding';
import type { Comparison } from './compare';
import { addColumns, takeColumns } from './newColumns';
import {
  journalChange,
  readJournal,
  UPDATES_SHEET,
  type Journal,
  type JournalCell,
  type JournalRow,
  type UpdateState,
} from './journal';
import type { Told } from './side';

/** What becomes of invoices that are open and no longer listed. */
export type Gone = 'paid' | 'left';

/** What a person decided about an update. */
export interface UpdateChoices {
  readonly gone: Gone;
  /** What the export is called. */
  readonly file: string;
  /** Whether columns that only the export has come into the ledger. */
  readonly withNew?: boolean;
}

export interface UpdateReport {
  /** Rows of the ledger that say what the export says. */
  readonly rows: number;
  /** Cells that hold a formula, or were changed meanwhile: they stayed. */
  readonly stayed: number;
}

/** The last update of the workbook; undefined where there was none. @throws DamagedSheetError */
export async function lastUpdate({ host }: Services): Promise<Journal | undefined> {
  return readJournal(await host.readSheet(UPDATES_SHEET));
}

/**
 * Brings what an export says into the ledger. What is to be written is written down first, so that an update which breaks
 * off is gone on with, or undone, by what stands there; each step looks at the ledger anew, and does nothing twice.
 * @throws CollectionError where another update is under way, and for a sheet that cannot be written
 */
export async function updateFromExport(
  services: Services,
  comparison: Comparison,
  { gone, file, withNew = false }: UpdateChoices,
): Promise<UpdateReport> {
  const { host, clock, ids } = services;
  const [seen, policy, closed] = await Promise.all([
    host.readSheet(UPDATES_SHEET),
    host.readSheet(POLICY_SHEET),
    host.isProtected(comparison.sheet),
  ]);
  refuseNewer(policy);
  if (closed) throw new CollectionError(failureText('protected', comparison.sheet));
  const before = readJournal(seen);
  if (before !== undefined && isUnfinished(before))
    throw new CollectionError(failureText('update-unfinished', before.file));
  const journal: Journal = {
    ...planOf(comparison, gone, withNew),
    id: ids.next(),
    state: 'under way',
    whenLocal: clock.local(),
    who: await host.who(),
    file,
  };
  if (!(await host.changeSheet(journalChange(seen, journal))))
    throw new CollectionError(failureText('rows-moving', UPDATES_SHEET));
  return goOn(services, journal);
}

/** Whether an update, or its undoing, broke off. */
export function isUnfinished({ state }: Journal): boolean {
  return state === 'under way' || state === 'undoing';
}

function planOf(
  { sheet, headerRow, keyHeaders, changed, fresh, gone, newHeaders, added }: Comparison,
  what: Gone,
  withNew: boolean,
): Pick<Journal, 'sheet' | 'headerRow' | 'keyHeaders' | 'cells' | 'rows' | 'columns' | 'holds'> {
  const settled = what === 'paid' ? gone : [];
  const cells = [...changed, ...settled].flatMap(({ invoice, customer, key, cells: all }) =>
    all.map(({ header, before, after }): JournalCell => ({ invoice, customer, key, column: header, before, after })),
  );
  const more = (withNew ? added : []).flatMap(({ invoice, customer, key, cells: all }) =>
    all.map(({ column, told }): JournalCell => ({ invoice, customer, key, column, before: undefined, after: told })),
  );
  const holds = new Map<string, string[]>();
  if (what === 'left')
    for (const { customer, invoice } of gone) holds.set(customer, [...(holds.get(customer) ?? []), invoice]);
  return {
    sheet,
    headerRow,
    keyHeaders,
    cells: [...cells, ...more],
    columns: withNew ? newHeaders : [],
    rows: fresh.map(({ invoice, customer, key, cells: row, added: own }) => ({
      invoice,
      customer,
      key,
      cells: withNew ? [...row, ...own] : row,
    })),
    holds: [...holds].map(([customer, invoices]) => ({ customer, invoices })),
  };
}

/** Goes on with an update that was begun, from wherever it is. */
export async function goOn(services: Services, journal: Journal): Promise<UpdateReport> {
  if (journal.state === 'undoing') return undo(services, journal);
  await addColumns(services, journal);
  await writeCells(services, journal, 'after');
  await addRows(services, journal);
  await addHolds(services, journal);
  const report = await reportOf(services, journal);
  await mark(services, journal, 'done');
  return report;
}

/** Makes the ledger say again what it said before: only where it still says what the update wrote. */
export async function undo(services: Services, journal: Journal): Promise<UpdateReport> {
  await mark(services, journal, 'undoing');
  await writeCells(services, journal, 'before');
  await takeRows(services, journal);
  await takeColumns(services, journal);
  await endHolds(services, journal);
  const rows = new Set(journal.cells.map(({ key }) => joinedKey(key))).size + journal.rows.length;
  await mark(services, journal, 'undone');
  return { rows, stayed: 0 };
}

async function mark({ host }: Services, { id }: Journal, state: UpdateState): Promise<void> {
  const changed = await host.updateByKey({
    sheet: UPDATES_SHEET,
    keyHeaders: ['Update', 'What'],
    changes: [{ key: [id, 'update'], set: { State: state } }],
  });
  if (changed !== 1) throw new CollectionError(failureText('entry-gone', id, UPDATES_SHEET));
}

/** The rows of the ledger as they stand, found by their keys. */
class Standing {
  private readonly rows = new Map<string, readonly Cell[] | null>();
  private readonly at: ReadonlyMap<string, number>;
  /** As they stand now, from the sheet's first column on. */
  readonly headers: readonly string[];

  constructor(block: SheetBlock, { headerRow, keyHeaders }: Journal) {
    const head = block.rows[headerRow - block.top] ?? [];
    this.headers = head.map(keyText);
    this.at = new Map(this.headers.map((header, column) => [header, column] as const).reverse());
    const columns = keyHeaders.map((header) => this.at.get(header.trim()) ?? -1);
    for (const row of block.rows.slice(headerRow - block.top + 1)) {
      const key = joinedKey(columns.map((column) => keyText(row[column])));
      this.rows.set(key, this.rows.has(key) ? null : row);
    }
  }

  /** Whether a header still stands there: one that was renamed or taken out meanwhile is left alone. */
  hasColumn(header: string): boolean {
    return this.at.has(header.trim());
  }

  has(key: readonly string[]): boolean {
    return this.rows.has(joinedKey(key));
  }

  /** Undefined where there is no such row, or more than one. */
  cell(key: readonly string[], header: string): Cell | undefined {
    const column = this.at.get(header.trim());
    return column === undefined ? undefined : (this.rows.get(joinedKey(key))?.[column] ?? null);
  }
}

async function standing({ host }: Services, journal: Journal): Promise<Standing> {
  const block = await host.readSheet(journal.sheet);
  if (block === null) throw new CollectionError(failureText('no-sheet', journal.sheet));
  return new Standing(block, journal);
}

function out(told: Told | undefined): Cell | DateOut {
  if (told === undefined) return '';
  return told.kind === 'day' ? { date: told.value } : told.value;
}

/** Where a day is one of the columns that a row is found by, its row goes by the new day once it is written. */
function keysOf({ keyHeaders }: Journal, { key, column, after }: JournalCell): readonly (readonly string[])[] {
  const at = keyHeaders.indexOf(column);
  return at < 0 ? [key] : [key, key.map((text, i) => (i === at ? String(after.value) : text))];
}

async function writeCells(services: Services, journal: Journal, to: 'before' | 'after'): Promise<void> {
  const now = await standing(services, journal);
  const changes = new Map<string, { key: readonly string[]; set: Map<string, Cell | DateOut> }>();
  for (const cell of journal.cells) {
    const key = keysOf(journal, cell).find((one) => now.has(one));
    if (key === undefined || !now.hasColumn(cell.column)) continue;
    // What somebody wrote there since is theirs.
    if (to === 'before' && !says(now.cell(key, cell.column), cell.after)) continue;
    if (to === 'after' && isOthers(now.cell(key, cell.column), cell)) continue;
    const change = changes.get(joinedKey(key)) ?? { key, set: new Map() };
    change.set.set(cell.column, out(cell[to]));
    changes.set(joinedKey(key), change);
  }
  if (changes.size === 0) return;
  const { sheet, headerRow, keyHeaders } = journal;
  await services.host.updateByKey({
    sheet,
    headerRow,
    keyHeaders,
    changes: [...changes.values()].map(({ key, set }) => ({ key, set: Object.fromEntries(set) })),
  });
}

/** Whether somebody wrote into a cell since the comparison: it says neither what stood there nor what the export says. */
function isOthers(cell: Cell | undefined, { before, after }: JournalCell): boolean {
  if (isBlank(cell) || says(cell, after)) return false;
  if (before === undefined) return true;
  // A text that was read as a figure or a day says that in its own way.
  if (before.kind !== 'text' && typeof cell !== 'number') return false;
  return !says(before.kind === 'day' && typeof cell === 'number' ? Math.floor(cell) : cell, before);
}

function says(cell: Cell | undefined, told: Told): boolean {
  if (told.kind === 'amount') return typeof cell === 'number' && Math.abs(cell - told.value) < 1e-6;
  return told.kind === 'day' ? cell === told.value : keyText(cell) === told.value.trim();
}

/** The cells of a new row below the headers as they stand now; of two headers alike, the one that stands where it stood. */
function rowUnder(headers: readonly string[], cells: JournalRow['cells']): (Cell | null)[] {
  const row = headers.map((): Cell | null => null);
  cells.forEach(({ column, told }, i) => {
    const name = column.trim();
    const at = headers[i] === name ? i : headers.indexOf(name);
    if (name !== '' && at >= 0 && told !== undefined) row[at] = told.value;
  });
  return row;
}

/** Rows go below the last one; days become days, and new columns are filled, once the row stands. A row that is there already is left alone. */
async function addRows(services: Services, journal: Journal): Promise<void> {
  const { sheet, headerRow, keyHeaders, rows, columns } = journal;
  const now = await standing(services, journal);
  const missing = rows.filter(({ key }) => !now.has(key));
  if (missing.length > 0)
    await services.host.appendRows(
      sheet,
      missing.map(({ cells }) =>
        rowUnder(
          now.headers,
          cells.filter(({ column }) => !columns.includes(column)),
        ),
      ),
    );
  const later = rows.flatMap(({ key, cells }) => {
    const set = cells.flatMap(({ column, told }) => {
      const isLater = told?.kind === 'day' || columns.includes(column);
      return told !== undefined && isLater && now.hasColumn(column) ? [[column, out(told)] as const] : [];
    });
    return set.length === 0 ? [] : [{ key, set: Object.fromEntries(set) }];
  });
  if (later.length > 0) await services.host.updateByKey({ sheet, headerRow, keyHeaders, changes: later });
}

/** A new row that still says what it was made with is emptied. */
async function takeRows(services: Services, journal: Journal): Promise<void> {
  const { sheet, headerRow, keyHeaders, rows, columns } = journal;
  const now = await standing(services, journal);
  // New columns are filled once the row stands: one that broke off before may not have them.
  const isToCome = (key: readonly string[], column: string): boolean =>
    columns.includes(column) && isBlank(now.cell(key, column));
  const changes = rows.flatMap(({ key, cells }) => {
    const named = cells.filter(({ column }) => column !== '');
    const same =
      now.has(key) &&
      named.every(
        ({ column, told }) =>
          told === undefined || !now.hasColumn(column) || says(now.cell(key, column), told) || isToCome(key, column),
      );
    const there = named.filter(({ column }) => now.hasColumn(column));
    return same ? [{ key, set: Object.fromEntries(there.map(({ column }) => [column, ''])) }] : [];
  });
  if (changes.length > 0) await services.host.updateByKey({ sheet, headerRow, keyHeaders, changes });
}

const holdId = ({ id }: Journal, index: number): string => `${id}-${index + 1}`;

async function factIds(host: Services['host']): Promise<ReadonlySet<string>> {
  const block = await host.readSheet(CONTACTS_SHEET);
  return new Set(block === null ? [] : readContacts(block).map(({ id }) => id));
}

/** Nothing is sent for what is left as it is: a hold a customer, until somebody ends it. */
async function addHolds(services: Services, journal: Journal): Promise<void> {
  if (journal.holds.length === 0) return;
  const known = await factIds(services.host);
  const facts = journal.holds.flatMap(({ customer, invoices }, i) => {
    const id = holdId(journal, i);
    if (known.has(id)) return [];
    const fact = plainFact(services, customer, 'hold', []);
    const note = `No longer listed in ${journal.file}`;
    return [{ ...fact, saidBy: '', invoices, note, id, setBy: journal.who, setUtc: services.clock.now(), endedOn: '' }];
  });
  if (facts.length > 0) await appendFacts(services, facts);
}

async function endHolds({ host, clock }: Services, journal: Journal): Promise<void> {
  if (journal.holds.length === 0) return;
  const today = isoOf(clock.today());
  const known = await factIds(host);
  const changes = journal.holds.flatMap((_hold, i) => {
    const id = holdId(journal, i);
    return known.has(id) ? [{ key: [id], set: { 'Ended on': today } }] : [];
  });
  if (changes.length === 0) return;
  await host.updateByKey({ sheet: CONTACTS_SHEET, keyHeaders: ['Id'], changes });
}

async function reportOf(services: Services, journal: Journal): Promise<UpdateReport> {
  const now = await standing(services, journal);
  const stayed = journal.cells.filter((cell) => {
    const key = keysOf(journal, cell).find((one) => now.has(one));
    return key === undefined || !says(now.cell(key, cell.column), cell.after);
  });
  const failed = new Set(stayed.map(({ key }) => joinedKey(key)));
  const touched = new Set(journal.cells.map(({ key }) => joinedKey(key)).filter((key) => !failed.has(key)));
  const missing = journal.rows.filter(({ key }) => !now.has(key)).length;
  return { rows: touched.size + journal.rows.length - missing, stayed: stayed.length + missing };
}

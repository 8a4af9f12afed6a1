import { dayOfIso, isoOf } from '../../calendar/civil';
import type { Cell } from '../../cells/cell';
import { CollectionError, failureText } from '../../failures/text';
import type { Clock } from '../../ports/clock';
import type { Eventual } from '../../ports/eventual';
import type { Host, SheetBlock } from '../../ports/host';
import type { ClaimResult, Refusal } from '../../ports/outbox';
import { judgeClaims, lostClaims } from '../../log/claims';
import { newestDayOf } from '../../log/history';
import { canMove, LATER_HEADERS, LOG_HEADERS, LOG_SHEET, type LogChange, type LogRecord } from '../../log/record';
import { layoutOfLog, logColumns, logHead, logHeadRow } from '../../log/logColumns';
import { lacksNotes, logKeptSince, rememberLog } from '../../workbook/logMemory';
import { POLICY_SHEET } from '../../workbook/policySheet';
import { LONGEST_CELL, readLog, rowUnder, writeInvoices, writeRecord } from '../../log/rows';
import { LAYOUT_VERSION } from '../../workbook/layoutVersion';
import { refuseNewer } from '../workbook/layoutStanding';
import { readUnderHeaders } from '../workbook/underHeaders';
import { changeRows, languageIn, learnNames, type LogShape } from './logShape';
import { LOG_HEADED, logEntries } from './logEntries';
import { refuseUnsignedClaims } from './unsigned';
import type { Language } from '../../locale/languages';
import { wait, waitAll, type Steps } from '../portSteps';

/** What the outbox needs of a host: the log sheet. */
export type LogHost = Pick<
  Host,
  'readSheet' | 'readRange' | 'ensureSheet' | 'appendRows' | 'updateByKey' | 'changeSheet' | 'isProtected'
>;

/** @throws CollectionError where there was a log and it is gone: who was reminded of what is not known then */
export function* logRecords(host: Pick<Host, 'readSheet'>): Steps<readonly LogRecord[]> {
  const block = yield* wait(host.readSheet(LOG_SHEET));
  if (block !== null) return readLog(block);
  const since = logKeptSince(yield* wait(host.readSheet(POLICY_SHEET)));
  if (since !== undefined) throw new CollectionError(failureText('log-missing', since));
  return [];
}

/** The log's sheet, made where there never was one, and noted so that its loss is noticed. */
function* standingLog(
  host: LogHost,
  clock: Clock,
  rows: readonly LogRecord[],
  shape: LogShape,
  settle?: () => Eventual<void>,
): Steps<SheetBlock | null> {
  const [isProtected, keepsNotesOut, block, policy] = yield* waitAll<
    [boolean, boolean, SheetBlock | null, SheetBlock | null]
  >([
    host.isProtected(LOG_SHEET),
    host.isProtected(POLICY_SHEET),
    host.readSheet(LOG_SHEET),
    host.readSheet(POLICY_SHEET),
  ]);
  if (isProtected) throw new CollectionError(failureText('protected', LOG_SHEET));
  refuseNewer(policy);
  shape.language = languageIn(policy);
  refuseUnsignedClaims(policy, rows);
  const since = logKeptSince(policy);
  if (block === null && since !== undefined) throw new CollectionError(failureText('log-missing', since));
  const fresh = block === null || block.rows.length === 0;
  if (fresh) yield* wait(host.ensureSheet(LOG_SHEET, LOG_HEADERS));
  // Where people may not write in the policy sheet, sending goes on without the notes.
  const layout = fresh ? LAYOUT_VERSION : layoutOfLog(logHead(block));
  if (lacksNotes(policy, layout) && !keepsNotesOut)
    yield* wait(host.changeSheet(rememberLog(policy, LOG_SHEET, clock.local().slice(0, 10), layout)));
  // Making the sheet is many changes: they are to be with the colleagues before the claim that all wait for sets out.
  if (fresh && settle !== undefined) yield* wait(settle());
  return fresh ? yield* wait(host.readSheet(LOG_SHEET)) : block;
}

/**
 * The header row of a log, with the columns that an earlier version did not write put at its end. Where a colleague is
 * changing the sheet, they wait for the next claim.
 */
function* completedHead(host: LogHost, block: SheetBlock): Steps<readonly Cell[]> {
  const head = logHead(block);
  const columns = logColumns(head);
  const missing = LATER_HEADERS.filter((header) => (columns.get(header) ?? -1) < 0);
  if (missing.length === 0 || head.length === 0) return head;
  const row = block.top + logHeadRow(block);
  const end = block.left + block.rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const cells = missing.map((cell, i) => ({ row, column: end + i, cell }));
  const done = yield* wait(host.changeSheet({ sheet: block.sheet, seen: block, rows: [], cells }));
  const blanks = Array.from({ length: end - block.left - head.length }, (): Cell => '');
  return done ? [...head, ...blanks, ...missing] : head;
}

/** A message of which a cell would not fit into the log: it is refused, the others are not. */
function unfitFor(row: LogRecord): Refusal | undefined {
  const longest = Math.max(...writeRecord(row).map((cell) => (typeof cell === 'string' ? cell.length : 0)));
  if (longest <= LONGEST_CELL) return undefined;
  const { key, nonce, customer, invoices, cycle, level, state } = row;
  const many = writeInvoices(invoices, cycle).length > LONGEST_CELL && invoices.length > 1;
  const reason = many
    ? failureText('too-many-invoices', customer, invoices.length)
    : failureText('too-long', longest, LONGEST_CELL);
  return { key, nonce, invoice: '', level, by: '', state, reason };
}

/**
 * Claims in the log sheet: read, judge, write, and read again. Where the host has a lock around this, reading again finds
 * nothing new; where it has none (Excel), `settle` waits for colleagues' writes to arrive and the lowest nonce wins.
 * The loser's rows are marked failed: certainly not sent.
 * @throws CollectionError where the policy does not say who is asking, and for a log that is gone or protected
 */
export function* claimInLog(
  host: LogHost,
  clock: Clock,
  rows: readonly LogRecord[],
  settle?: () => Eventual<void>,
  shape: LogShape = {},
): Steps<ClaimResult> {
  const unfit = rows.flatMap((row) => unfitFor(row) ?? []);
  const outside = new Set(unfit.map(({ nonce }) => nonce));
  const sheet = yield* standingLog(host, clock, rows, shape, settle);
  const language = shape.language ?? 'en';
  const before = sheet === null ? [] : readLog(sheet);
  const head = sheet === null ? LOG_HEADERS : yield* completedHead(host, sheet);
  refuseEarlierRun(before, rows);
  const judged = judgeClaims(
    before,
    rows.filter(({ nonce }) => !outside.has(nonce)),
  );
  const { accepted } = judged;
  const refused = [...unfit, ...judged.refused];
  if (accepted.length === 0) return { claimed: [], refused };
  yield* wait(
    host.appendRows(
      LOG_SHEET,
      accepted.map((record) => rowUnder(head, record, language)),
    ),
  );
  if (settle !== undefined) yield* wait(settle());
  const after = yield* standingRecords(host, head, accepted, language, shape);
  const written = new Set(after.map((record) => record.nonce));
  const overtaken = overwritten(
    after,
    accepted.filter(({ nonce }) => !written.has(nonce)),
  );
  const lost = lostClaims(
    after,
    accepted.filter(({ nonce }) => written.has(nonce)),
  );
  if (lost.length > 0) {
    yield* markInLog(
      host,
      lost.map(({ key, nonce, by }) => ({
        key,
        nonce,
        from: 'claimed' as const,
        state: 'failed' as const,
        updatedUtc: clock.now(),
        providerId: '',
        error: failureText('claimed-first', by),
      })),
      shape,
    );
  }
  const out = new Set([...overtaken, ...lost].map(({ nonce }) => nonce));
  return {
    claimed: accepted.filter(({ nonce }) => !out.has(nonce)).map(({ nonce }) => nonce),
    refused: [...refused, ...overtaken, ...lost],
  };
}

/** The log after a claim was written into it, put right where columns moved meanwhile. @throws DamagedLogError where it cannot be trusted */
function* standingRecords(
  host: LogHost,
  head: readonly Cell[],
  accepted: readonly LogRecord[],
  language: Language,
  shape: LogShape,
): Steps<readonly LogRecord[]> {
  const entries = logEntries(accepted, language);
  const block = yield* readUnderHeaders(host, LOG_SHEET, head, entries, LOG_HEADED, (seen) => learnNames(shape, seen));
  if (block !== undefined) return readLog(block);
  // A cell that means nothing where it stands is named; where all mean something, it may be something else.
  yield* logRecords(host);
  throw new CollectionError(failureText('rows-moving', LOG_SHEET));
}

/**
 * Claims that are gone from the log once it is read again. Without a lock, a colleague who appends at the same moment
 * writes the same rows: whose rows stand in the end has the claim.
 * @throws CollectionError where nobody has it
 */
function overwritten(after: readonly LogRecord[], missing: readonly LogRecord[]): readonly Refusal[] {
  const { accepted, refused } = judgeClaims(after, missing);
  const [gone] = accepted;
  if (gone !== undefined) throw new CollectionError(failureText('claim-lost', gone.customer, LOG_SHEET));
  return refused;
}

/** A run dated before the newest one means a wrong clock or as-of date; a day is allowed for colleagues further east. */
function refuseEarlierRun(log: readonly LogRecord[], rows: readonly LogRecord[]): void {
  const newest = newestDayOf(log);
  const day = dayOfIso(rows[0]?.whenLocal.slice(0, 10) ?? '');
  if (newest !== undefined && day !== undefined && day < newest - 1) {
    throw new CollectionError(failureText('earlier-run', isoOf(day), isoOf(newest), LOG_SHEET));
  }
}

/**
 * Records changes of state, forward only. A row is found by key, nonce and the state it is in, so that a row which
 * a colleague has moved on meanwhile is an error and not overwritten.
 */
export function* markInLog(host: LogHost, changes: readonly LogChange[], shape: LogShape = {}): Steps<void> {
  if (changes.length === 0) return;
  refuseBackwards(changes);
  const changed = yield* changeRows(host, shape, changes);
  if (changed !== changes.length) {
    throw new CollectionError(failureText('rows-changed', LOG_SHEET, changed, changes.length));
  }
}

/** @throws Error for a change that no state may make */
export function refuseBackwards(changes: readonly LogChange[]): void {
  for (const { nonce, from, state } of changes) {
    if (!canMove(from, state))
      throw new Error(`The row ${nonce} of ${LOG_SHEET} is "${from}" and cannot become "${state}".`);
  }
}

import { dayOfIso } from '../calendar/civil';
import { SENDING_CHANNELS } from '../dunning/policy';
import { failureText } from '../failures/text';
import type { TakeOver } from '../ports/outbox';
import type { DeliveryControl, DeliveryEvent, DeliveryReport } from '../ports/sender';
import { settledDays } from '../reminders/cycles';
import { historyOf } from '../reminders/history';
import { InvoiceIndex } from '../reminders/customerIndex';
import { customerLabel } from '../reminders/identity';
import type { LogChange, LogRecord, MessageState } from '../reminders/log';
import { planReminders } from '../reminders/planning';
import { holderOf, takeOverMark, withMark } from '../reminders/takeOver';
import type { PlannedMessage } from '../reminders/types';
import { findLedger } from './reading';
import { readRules, scored } from './rules';
import type { LeftOver, Services } from './types';

/** A colleague's run counts as stopped once none of its rows has moved for so long. */
const STALE_MINUTES = 15;

function minutesBetween(earlier: string, later: string): number {
  const minutes = (utc: string): number => {
    const day = dayOfIso(utc.slice(0, 10)) ?? 0;
    return day * 1440 + Number(utc.slice(11, 13)) * 60 + Number(utc.slice(14, 16));
  };
  return minutes(later) - minutes(earlier);
}

/** The rows of a run: claimed at one moment by one person. */
function runOf({ who, whenUtc }: LogRecord): string {
  return `${who}\u0001${whenUtc}`;
}

/** When each run last moved: a row that waits its turn says nothing of itself. */
function lastMoves(records: readonly LogRecord[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const record of records) {
    const run = runOf(record);
    const before = newest.get(run);
    if (before === undefined || record.updatedUtc > before) newest.set(run, record.updatedUtc);
  }
  return newest;
}

/** Rows of runs that no longer run: one's own, and colleagues' that have stood still. */
async function stopped(
  services: Services,
): Promise<{ all: readonly LogRecord[]; ended: (record: LogRecord) => boolean }> {
  const all = await services.outbox.records();
  const me = await services.host.who();
  const now = services.clock.now();
  // Where the host does not tell who somebody is, a row without a name may be anybody's.
  const mine = (record: LogRecord): boolean => me !== '' && record.who === me;
  const moved = lastMoves(all);
  const still = (record: LogRecord): boolean =>
    minutesBetween(moved.get(runOf(record)) ?? record.updatedUtc, now) >= STALE_MINUTES;
  return { all, ended: (record) => mine(record) || still(record) };
}

/** What earlier runs left behind. Asked on start and after a run; never while one is under way in this pane. */
export async function leftOver(services: Services): Promise<LeftOver> {
  const { all, ended } = await stopped(services);
  const waiting = all.filter((record) => record.state === 'claimed' && ended(record));
  const uncertain = all.filter((record) => record.state === 'unknown' || (record.state === 'sending' && ended(record)));
  const newest = waiting[waiting.length - 1];
  const today = services.clock.local().slice(0, 10);
  const when = newest?.whenLocal ?? '';
  return {
    waiting,
    uncertain,
    sentBefore:
      newest === undefined
        ? 0
        : all.filter((r) => r.state === 'sent' && r.whenUtc === newest.whenUtc && r.who === newest.who).length,
    startedAt: when.startsWith(today) ? when.slice(11, 16) : when,
  };
}

function change(services: Services, record: LogRecord, state: MessageState, error: string, mark?: string): LogChange {
  return {
    ...(mark === undefined ? {} : { mark }),
    key: record.key,
    nonce: record.nonce,
    from: record.state,
    state,
    updatedUtc: services.clock.now(),
    providerId: record.providerId,
    error,
  };
}

interface Taken {
  readonly mark: string;
  /** Waiting rows that nobody else sends or gives up any more. */
  readonly mine: readonly LogRecord[];
  readonly others: TakeOver['others'];
}

/** Takes what is left waiting over, so that a run which is under way after all, here or elsewhere, leaves it alone. */
async function takeOver(services: Services): Promise<Taken> {
  const { waiting } = await leftOver(services);
  const mark = takeOverMark(await services.host.who(), services.ids.next());
  const rows = waiting.map(({ key, nonce, error }) => ({ key, nonce, mark: error }));
  const { taken, others } = await services.outbox.takeOver(rows, mark);
  const held = new Set(taken);
  return { mark, mine: waiting.filter(({ nonce }) => held.has(nonce)), others };
}

/**
 * Gives the waiting messages up: they were certainly not sent, and their invoices may be reminded again.
 * @returns how many; those that somebody sends after all are not among them
 */
export async function dropWaiting(services: Services): Promise<number> {
  const { mark, mine } = await takeOver(services);
  const error = withMark(mark, failureText('dropped'));
  await services.outbox.mark(mine.map((record) => change(services, record, 'failed', error, mark)));
  return mine.length;
}

/** A person's word on a message that was perhaps sent. */
export async function decideUncertain(services: Services, record: LogRecord, was: 'sent' | 'failed'): Promise<void> {
  const who = await services.host.who();
  await services.outbox.mark([
    change(services, record, was, failureText(was === 'sent' ? 'confirmed-sent' : 'confirmed-unsent', who)),
  ]);
}

export interface ResumeReport extends DeliveryReport {
  readonly messages: readonly PlannedMessage[];
  /** Messages whose rows have changed since they were approved: released, to be reviewed anew. */
  readonly changed: number;
}

/** What became of rows that somebody else has by now. */
function elsewhere(services: Services, others: TakeOver['others']): DeliveryEvent[] {
  const at = services.clock.local().slice(11, 16);
  return others.map((record) => {
    const given = record.state === 'failed';
    const { nonce } = record;
    return {
      id: nonce,
      nonce,
      state: given ? 'failed' : 'refused',
      error: given ? record.error : holderOf(record),
      at,
    };
  });
}

/**
 * Goes on with a stopped run: takes its waiting rows over first, so that nobody else sends them. A message goes out only
 * if, planned as on its day, it still reads exactly as approved, and by the channel of its row in the log; any other is
 * released, and its rows come up for review again. What may not go out at this hour, or by a channel that is no longer
 * there, stays waiting.
 */
export async function resumeWaiting(services: Services, control: DeliveryControl): Promise<ResumeReport> {
  const { mark, mine, others } = await takeOver(services);
  const planned = await approvedAgain(services, mine.filter(sendable));
  const same = mine.flatMap((record) => {
    const message = planned.get(record.nonce);
    return message === undefined ? [] : [{ message, nonce: record.nonce }];
  });
  const changed = mine.filter((record) => !planned.has(record.nonce));
  await services.outbox.mark(
    changed.map((record) =>
      change(services, record, 'failed', withMark(mark, failureText('changed-since-approval')), mark),
    ),
  );
  const report = await services.sender.resume(
    same.map(({ message }) => message),
    same.map(({ nonce }) => nonce),
    mark,
    control,
  );
  const results = [...report.results, ...elsewhere(services, others)];
  return { ...report, results, messages: same.map(({ message }) => message), changed: changed.length };
}

/** Calls and letters a person hands over, and so takes up anew. */
function sendable({ channel }: LogRecord): boolean {
  return (SENDING_CHANNELS as readonly string[]).includes(channel);
}

/** By nonce, the messages that still read as they were approved, planned as of the day of their claim. */
async function approvedAgain(services: Services, waiting: readonly LogRecord[]): Promise<Map<string, PlannedMessage>> {
  const found = new Map<string, PlannedMessage>();
  if (waiting.length === 0) return found;
  const rules = await readRules(services.host);
  const ledger = await findLedger(services.host, rules.columns);
  if (ledger === null) return found;
  const nonces = new Set(waiting.map(({ nonce }) => nonce));
  const runs = new Set(waiting.map(({ whenUtc }) => whenUtc));
  // The messages of the same run that did go out do not count as an earlier contact.
  const earlier = (await services.outbox.records()).filter((r) => !nonces.has(r.nonce) && !runs.has(r.whenUtc));
  const settledOn = settledDays(rules.contacts.records, services.clock.today());
  for (const day of new Set(waiting.map(({ whenLocal }) => whenLocal.slice(0, 10)))) {
    const records = waiting.filter(({ whenLocal }) => whenLocal.startsWith(day));
    const asOf = dayOfIso(day);
    if (asOf === undefined) continue;
    const claimed = new InvoiceIndex<true>();
    for (const { customer, invoices } of records)
      for (const { invoice } of invoices) claimed.update(customer, invoice, () => true);
    const rows = ledger.rows.filter((row) => {
      const customer = customerLabel(row.customer, row.customerNumber);
      // A promise or dispute since the approval stops the message, though it was not in force on that day.
      if (rules.contacts.barOf(customer, row.invoice, services.clock.today()) !== undefined) return false;
      // Paid since the approval, and opened again: its ladder begins anew.
      if ((settledOn(customer, row.invoice) ?? asOf) > asOf) return false;
      return claimed.of(customer, row.invoice).length > 0;
    });
    const history = historyOf(earlier, settledDays(rules.contacts.records, asOf));
    const then = await scored(rules, () => ledger.rows, asOf);
    for (const message of planReminders({ rows, ledger: ledger.rows, mapping: ledger.mapping, history, asOf, ...then })
      .messages) {
      const record = records.find((r) => r.hash === message.hash && r.channel === message.channel);
      // The key names the customer as they were then; the row of the log is found by it.
      if (record !== undefined) found.set(record.nonce, { ...message, key: record.key });
    }
  }
  return found;
}

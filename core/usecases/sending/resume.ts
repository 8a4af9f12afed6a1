import { dayOfIso } from '../../calendar/civil';
import { SENDING_CHANNELS } from '../../dunning/policy';
import { failureText } from '../../failures/text';
import type { TakeOver } from '../../ports/outbox';
import type { DeliveryControl, DeliveryEvent, DeliveryReport } from '../../ports/sender';
import { wasEdited, type LogChange, type LogRecord, type MessageState } from '../../log/record';
import { holderOf, takeOverMark, withMark } from '../../log/takeOverMark';
import { lastTerms } from '../../log/lastTerms';
import { termsOf, type PlannedMessage } from '../../messages/message';
import type { ColumnMapping } from '../../ledger/fields';
import { approvedAgain, isOfToday } from './approvedAgain';
import type { LeftOver, Services } from '../types';
import { readPolicyOn } from '../workbook/rules';

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
): Promise<{ all: readonly LogRecord[]; me: string; ended: (record: LogRecord) => boolean }> {
  const [all, me] = await Promise.all([services.outbox.records(), services.host.who()]);
  const now = services.clock.now();
  // Where the host does not tell who somebody is, a row without a name may be anybody's.
  const mine = (record: LogRecord): boolean => me !== '' && record.who === me;
  const moved = lastMoves(all);
  const still = (record: LogRecord): boolean =>
    minutesBetween(moved.get(runOf(record)) ?? record.updatedUtc, now) >= STALE_MINUTES;
  return { all, me, ended: (record) => mine(record) || still(record) };
}

/** What earlier runs left behind. Asked on start and after a run; never while one is under way in this pane. */
export async function leftOver(services: Services): Promise<LeftOver> {
  const { all, me, ended } = await stopped(services);
  const waiting = all.filter((record) => record.state === 'claimed' && ended(record));
  const uncertain = all.filter((record) => record.state === 'unknown' || (record.state === 'sending' && ended(record)));
  const newest = waiting[waiting.length - 1];
  const today = services.clock.local().slice(0, 10);
  const when = newest?.whenLocal ?? '';
  return {
    waiting,
    uncertain,
    ...(waiting.length === 0 ? {} : { terms: await termsNow(services), lastTerms: lastTerms(all) }),
    sentBefore:
      newest === undefined
        ? 0
        : all.filter((r) => r.state === 'sent' && r.whenUtc === newest.whenUtc && r.who === newest.who).length,
    startedAt: when.startsWith(today) ? when.slice(11, 16) : when,
    ...(newest === undefined || newest.who === me || newest.who === '' ? {} : { startedBy: newest.who }),
  };
}

/**
 * The waiting messages as going on would send them, by nonce, to be read before it; what would come back to the review
 * instead is not among them.
 */
export async function waitingMessages(
  services: Services,
  { waiting }: LeftOver,
): Promise<ReadonlyMap<string, PlannedMessage>> {
  return (await approvedAgain(services, waiting.filter(sendable))).messages;
}

/** Whether going on would send what was shown: the same messages, with answers and the money going to the same places. */
export function sameWaiting(shown: LeftOver, now: LeftOver): boolean {
  const seen = ({ waiting, terms, lastTerms: last }: LeftOver): string =>
    JSON.stringify([
      waiting.map((row) => [row.nonce, row.address, row.subject, row.amount, row.currency, row.hash]),
      terms,
      last,
    ]);
  return seen(shown) === seen(now);
}

/** A policy that cannot be read stops nothing here: going on reads it again, and refuses then. */
async function termsNow({ host }: Services): Promise<LeftOver['terms']> {
  try {
    const policy = await readPolicyOn(host);
    return termsOf({ replyTo: policy.replyTo, payee: policy });
  } catch {
    return null;
  }
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
  /** Released, because they were approved on another day: they speak of its days and dates. */
  readonly anotherDay: number;
  /** Released, because a person had edited them: the workbook does not keep what they wrote. */
  readonly edited: number;
  /** The ledger that the messages come from; null where none of them was found again. */
  readonly mapping: ColumnMapping | null;
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
 * if it was approved today and, planned anew, still reads exactly as approved, and by the channel of its row in the log; any other is
 * released, and its rows come up for review again. What may not go out at this hour, or by a channel that is no longer
 * there, stays waiting.
 */
export async function resumeWaiting(services: Services, control: DeliveryControl): Promise<ResumeReport> {
  const { mark, mine, others } = await takeOver(services);
  const { messages: planned, mapping } = await approvedAgain(services, mine.filter(sendable));
  const same = mine.flatMap((record) => {
    const message = planned.get(record.nonce);
    return message === undefined ? [] : [{ message, nonce: record.nonce }];
  });
  const released = await release(
    services,
    mine.filter((record) => !planned.has(record.nonce)),
    mark,
  );
  const report = await services.sender.resume(
    same.map(({ message }) => message),
    same.map(({ nonce }) => nonce),
    mark,
    control,
  );
  const results = [...report.results, ...elsewhere(services, others)];
  return { ...report, results, messages: same.map(({ message }) => message), mapping, ...released };
}

/** Gives messages up that no longer read as approved, each with its reason: certainly not sent, and due again. */
async function release(
  services: Services,
  records: readonly LogRecord[],
  mark: string,
): Promise<Pick<ResumeReport, 'changed' | 'anotherDay' | 'edited'>> {
  const reasonOf = (record: LogRecord): 'edited-by-hand' | 'approved-another-day' | 'changed-since-approval' => {
    if (wasEdited(record.templateVersion)) return 'edited-by-hand';
    return isOfToday(services, record) ? 'changed-since-approval' : 'approved-another-day';
  };
  const why = records.map((record) => ({ record, reason: reasonOf(record) }));
  await services.outbox.mark(
    why.map(({ record, reason }) => change(services, record, 'failed', withMark(mark, failureText(reason)), mark)),
  );
  const count = (reason: (typeof why)[number]['reason']): number => why.filter((one) => one.reason === reason).length;
  return {
    changed: count('changed-since-approval'),
    anotherDay: count('approved-another-day'),
    edited: count('edited-by-hand'),
  };
}

/** Calls and letters a person hands over, and so takes up anew. */
function sendable({ channel }: LogRecord): boolean {
  return (SENDING_CHANNELS as readonly string[]).includes(channel);
}

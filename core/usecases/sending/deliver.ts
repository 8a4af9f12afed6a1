import { failureText } from '../../failures/text';
import type { Channels, SendOutcome } from '../../ports/channel';
import type { Clock, Ids } from '../../ports/clock';
import type { Eventual } from '../../ports/eventual';
import type { Outbox, Refusal, Waiting } from '../../ports/outbox';
import type { DeliveryEvent, WaitReason } from '../../ports/sender';
import { keepsContactHours } from '../../dunning/contactHours';
import type { LogChange, LogRecord, MessageState } from '../../log/record';
import { holderOf, withMark } from '../../log/takeOverMark';
import { recipientsText, termsOf, type PlannedMessage } from '../../messages/message';
import { carriedBy, turnOf, wayOf, type Deliverable } from './route';
import { wait, type Steps } from '../portSteps';

export interface DeliveryPorts {
  readonly outbox: Outbox;
  readonly channels: Channels;
  readonly clock: Clock;
  /** Whether SMS and WhatsApp may go out at this moment; asked before each of them. */
  readonly mayContact: () => boolean;
}

/** A message whose claim stands in the log under this nonce. */
export interface ClaimedMessage {
  readonly message: Deliverable;
  readonly nonce: string;
  /** What the claim's Error cell says: '' for a claim of this run, else the mark it was taken over with. */
  readonly mark: string;
}

/** Who sends, from where: stands in every row of the log. */
export interface SenderIdentity {
  readonly who: string;
  readonly host: string;
}

export interface RunControl {
  progress(event: DeliveryEvent): void;
  /** Asked before each message, which it is told. */
  stopped(next: Deliverable): boolean;
}

const NOBODY = { key: '', invoice: '', by: '', state: '' };

type Moment = Pick<LogRecord, 'whenUtc' | 'whenLocal'>;

function recordOf(message: PlannedMessage, nonce: string, moment: Moment, sender: SenderIdentity): LogRecord {
  return {
    key: message.key,
    cycle: message.claims.reduce((highest, { cycle }) => Math.max(highest, cycle), 1),
    ...moment,
    who: sender.who,
    host: sender.host,
    customer: message.customer,
    invoices: message.claims,
    level: message.level,
    levelName: message.levelName,
    channel: message.channel,
    address: recipientsText(message),
    subject: message.subject,
    amount: message.toPay,
    currency: message.currency,
    template: message.template,
    templateVersion: message.templateVersion,
    state: 'claimed',
    updatedUtc: moment.whenUtc,
    providerId: '',
    error: '',
    hash: message.hash,
    nonce,
    terms: termsOf(message),
    grantedUntil: message.grantedUntil,
    creditor: message.creditor ?? '',
  };
}

/** Claims a whole run at once, written and flushed before anything goes out. A message that cannot be written is refused. */
export function* claimRun(
  messages: readonly PlannedMessage[],
  ports: { readonly outbox: Outbox; readonly clock: Clock; readonly ids: Ids },
  sender: SenderIdentity,
): Steps<{
  readonly claimed: ClaimedMessage[];
  readonly refused: readonly { readonly message: PlannedMessage; readonly refusal: Refusal }[];
}> {
  const byNonce = new Map(messages.map((message) => [ports.ids.next(), message] as const));
  // One moment for all: it tells the rows of a run.
  const moment = { whenUtc: ports.clock.now(), whenLocal: ports.clock.local() };
  const rows: LogRecord[] = [];
  const unwritten: Refusal[] = [];
  for (const [nonce, message] of byNonce) {
    try {
      rows.push(recordOf(message, nonce, moment, sender));
    } catch {
      unwritten.push({ ...NOBODY, nonce, level: message.level, reason: failureText('not-written') });
    }
  }
  const result = yield* wait(ports.outbox.claim(rows));
  const held = new Set(result.claimed);
  return {
    claimed: [...byNonce].flatMap(([nonce, message]) => (held.has(nonce) ? [{ message, nonce, mark: '' }] : [])),
    refused: [...result.refused, ...unwritten].flatMap((refusal) => {
      const message = byNonce.get(refusal.nonce);
      return message === undefined ? [] : [{ message, refusal }];
    }),
  };
}

/** The last event of a message that was not claimed: somebody else has it, or it cannot go out at all. */
export function refusalEvent(id: string, { nonce, by, reason }: Refusal, clock: Clock): DeliveryEvent {
  const at = clock.local().slice(11, 16);
  return reason === undefined
    ? { id, nonce, state: 'refused', error: by, at }
    : { id, nonce, state: 'failed', error: reason, at };
}

/** What the log keeps of an outcome. */
function settled(outcome: SendOutcome): {
  state: Exclude<MessageState, 'taken back'>;
  providerId: string;
  error: string;
} {
  switch (outcome.state) {
    case 'sent':
      return { state: outcome.state, providerId: outcome.providerId, error: outcome.error ?? '' };
    case 'handed off':
      return { state: outcome.state, providerId: outcome.providerId, error: '' };
    case 'failed':
    case 'unknown':
      return { state: outcome.state, providerId: '', error: outcome.error };
  }
}

/** Most attempts at one message; only what certainly sent nothing, or is sent once however often it is asked for, is tried again. */
const MOST_ATTEMPTS = 3;

/** Seconds that a run waits for a service at most. Of one that asks for more, the other messages are left waiting. */
export const LONGEST_WAIT = 300;

/**
 * Sends claimed messages one after the other: `sending` is recorded before the call goes out, the outcome after it,
 * together with the `sending` of the next message where that one may go at once.
 * A crash in between leaves `sending`, which counts as perhaps sent and is never sent again without a person.
 * A message that somebody else took over or dropped meanwhile is left out. One failure never stops the others; a log
 * that cannot be written stops the run, for then nothing can be kept safe. A message that may not go out now, that
 * nothing carries, or whose service asked for a longer pause than a run makes, stays claimed; its event says why.
 * Nothing that a message holds or a channel does throws.
 * @param pause waits so many seconds before a retry; left out where the host cannot wait: the message is then recorded as not sent
 * @returns the last event of every message
 */
export function* sendClaimed(
  claimed: readonly ClaimedMessage[],
  ports: DeliveryPorts,
  control: RunControl,
  pause?: (seconds: number) => void | Promise<void>,
): Steps<DeliveryEvent[]> {
  const results: DeliveryEvent[] = [];
  let broken = '';
  const run: Run = { ports, control, pause, heldUp: new Set(), begun: undefined, asked: undefined };
  for (const [at, item] of claimed.entries()) {
    const begun = run.begun?.item === item ? run.begun : undefined;
    if (broken !== '' || (begun === undefined && control.stopped(item.message))) {
      results.push(eventOf(item, 'not started', ports.clock, broken));
      continue;
    }
    // After a wait for the channel's turn, the run may have been stopped, and the hour may be another.
    const isWaitedFor = begun === undefined && waitReason(item, run) === undefined && (yield* awaitedTurn(item, run));
    if (isWaitedFor && control.stopped(item.message)) {
      results.push(eventOf(item, 'not started', ports.clock, ''));
      continue;
    }
    const waits = begun === undefined ? waitReason(item, run) : undefined;
    if (waits !== undefined) {
      const kept: DeliveryEvent = { ...eventOf(item, 'not started', ports.clock, ''), waits };
      results.push(kept);
      control.progress(kept);
      continue;
    }
    // What fails before the call goes out certainly sent nothing.
    let state: DeliveryEvent['state'] = 'not started';
    try {
      const { way, moved } = begun ?? (yield* begin(item, ports));
      state = 'unknown';
      results.push(moved ?? (yield* sendOne(item, way, claimed[at + 1], run)));
    } catch (error) {
      // The log could not be written. What it says (claimed or sending) is what the next start goes by.
      broken = error instanceof Error ? error.message : String(error);
      results.push(eventOf(item, state, ports.clock, broken));
    }
    control.progress(results[results.length - 1] as DeliveryEvent);
  }
  return results;
}

/** A pause shorter than this is the channel's own: nobody would see it. */
const SHOWN_PAUSE = 2;

/**
 * Waits for a channel that sends so many messages a minute, while the message is still certainly unsent.
 * @returns whether there was anything to wait for
 */
function* awaitedTurn(item: ClaimedMessage, run: Run): Steps<boolean> {
  const { pause } = run;
  const seconds = secondsToTurn(item, run);
  if (pause === undefined || seconds < SHOWN_PAUSE) return false;
  yield* wait(pause(Math.min(LONGEST_WAIT, seconds)));
  return true;
}

/** Seconds until a channel would send a message, asked once for each; 0 where the run cannot wait. */
function secondsToTurn(item: ClaimedMessage, run: Run): number {
  if (run.pause === undefined) return 0;
  if (run.asked?.item !== item) run.asked = { item, seconds: turnOf(run.ports.channels, item.message) };
  return run.asked.seconds;
}

interface Run {
  readonly ports: DeliveryPorts;
  readonly control: RunControl;
  readonly pause: ((seconds: number) => void | Promise<void>) | undefined;
  /** Channels whose service asked for a longer pause than a run makes. */
  readonly heldUp: Set<string>;
  /** What was started together with the recording of the message before it. */
  begun: (Begun & { readonly item: ClaimedMessage }) | undefined;
  /** The message whose turn was asked for last. */
  asked: { readonly item: ClaimedMessage; readonly seconds: number } | undefined;
}

/** A message that is on its way: how, or what else has become of it. */
interface Begun {
  readonly way: Way | undefined;
  readonly moved: DeliveryEvent | undefined;
}

/** Why a claimed message is left waiting; undefined where it may go. */
function waitReason({ message: { channel } }: ClaimedMessage, { ports, heldUp }: Run): WaitReason | undefined {
  if (!carriedBy(ports.channels).some((name) => name === channel)) return 'no channel';
  if (heldUp.has(channel)) return 'asked to wait';
  return keepsContactHours(channel) && !ports.mayContact() ? 'contact hours' : undefined;
}

type Way = () => Eventual<SendOutcome>;

/** The way of a message, which is written for it; undefined where it cannot be written. */
function wayFor({ message, nonce }: ClaimedMessage, { channels }: DeliveryPorts): Way | undefined {
  try {
    return wayOf(channels, message, nonce);
  } catch {
    return undefined;
  }
}

/** Records that a message cannot be written: certainly not sent. */
function* giveUp(item: ClaimedMessage, { outbox, clock }: DeliveryPorts): Steps<DeliveryEvent> {
  const { message, nonce, mark } = item;
  const error = failureText('not-written');
  const end = { key: message.key, nonce, from: 'claimed', state: 'failed', providerId: '' } as const;
  yield* wait(outbox.mark([{ ...end, mark, updatedUtc: clock.now(), error: withMark(mark, error) }]));
  return eventOf(item, 'failed', clock, error);
}

/** One attempt. A channel that throws in spite of its promise leaves open whether it sent. */
function* attempt({ message }: ClaimedMessage, way: Way | undefined): Steps<SendOutcome> {
  if (way === undefined) return { state: 'failed', error: failureText('no-channel', message.channel) };
  try {
    return yield* wait(way());
  } catch {
    return { state: 'unknown', error: failureText('unclear-answer', message.channel) };
  }
}

/** Records that the message goes out now. */
function* begin(item: ClaimedMessage, ports: DeliveryPorts): Steps<Begun> {
  const way = wayFor(item, ports);
  if (way === undefined) return { way, moved: yield* giveUp(item, ports) };
  return { way, moved: yield* start(item, ports) };
}

function waitingOf({ message: { key }, nonce, mark }: ClaimedMessage): Waiting {
  return { key, nonce, mark };
}

/**
 * Records what became of a message, and starts the next one with it where nothing keeps that one from going out at once:
 * hosts take as long for one change of the log as for two.
 */
function* record(change: LogChange, mark: string, next: ClaimedMessage | undefined, run: Run): Steps<void> {
  const { outbox } = run.ports;
  const way = next === undefined || outbox.next === undefined ? undefined : wayNow(next, run);
  if (next === undefined || outbox.next === undefined || way === undefined) {
    yield* wait(outbox.mark([change]));
    return;
  }
  const isStarted = yield* wait(outbox.next({ ...change, mark }, waitingOf(next)));
  if (isStarted) run.begun = { item: next, way, moved: undefined };
}

/** The way of a message that may go out this moment; undefined where it waits for anything, or the run is stopped. */
function wayNow(item: ClaimedMessage, run: Run): Way | undefined {
  const { ports, control } = run;
  if (waitReason(item, run) !== undefined || secondsToTurn(item, run) >= SHOWN_PAUSE) return undefined;
  const way = wayFor(item, ports);
  return way === undefined || control.stopped(item.message) ? undefined : way;
}

/** Moves its row on. @returns its last event where somebody else has its row by now */
function* start(item: ClaimedMessage, { outbox, clock }: DeliveryPorts): Steps<DeliveryEvent | undefined> {
  const row = yield* wait(outbox.start(waitingOf(item)));
  if (row === null) return undefined;
  const given = row.state === 'failed';
  return eventOf(item, given ? 'failed' : 'refused', clock, given ? row.error : holderOf(row));
}

/** Seconds after which an outcome may be asked for again; undefined where it may not. */
function secondsUntilAgain(outcome: SendOutcome): number | undefined {
  return outcome.state === 'failed' || outcome.state === 'unknown' ? outcome.retryAfterSeconds : undefined;
}

/** What is certain of one attempt says nothing about one before it that perhaps went out. */
function joined(before: SendOutcome | undefined, now: SendOutcome): SendOutcome {
  if (before?.state !== 'unknown' || now.state !== 'failed') return now;
  const { retryAfterSeconds } = now;
  return { state: 'unknown', error: before.error, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}

function* sendOne(
  item: ClaimedMessage,
  way: Way | undefined,
  next: ClaimedMessage | undefined,
  run: Run,
): Steps<DeliveryEvent> {
  const { message, nonce, mark } = item;
  const { ports, control, pause } = run;
  const { clock } = ports;
  const { key } = message;
  control.progress(eventOf(item, 'sending', clock, ''));
  let outcome: SendOutcome | undefined;
  for (let tries = 1; ; tries++) {
    outcome = joined(outcome, yield* attempt(item, way));
    const seconds = secondsUntilAgain(outcome);
    if (seconds === undefined) break;
    // Written so that what is no number is too long as well.
    if (!(seconds <= LONGEST_WAIT)) {
      run.heldUp.add(message.channel);
      break;
    }
    if (pause === undefined || tries === MOST_ATTEMPTS || control.stopped(message)) break;
    yield* wait(pause(Math.min(LONGEST_WAIT, seconds * 2 ** (tries - 1))));
    if (control.stopped(message)) break;
    // The pause may have outlasted the contact hours: what was certainly not sent is due again another day.
    if (waitReason(item, run) !== undefined) break;
  }
  const end = settled(outcome);
  const error = withMark(mark, end.error);
  yield* record({ key, nonce, from: 'sending', updatedUtc: clock.now(), ...end, error }, mark, next, run);
  return eventOf(item, end.state === 'claimed' ? 'waiting' : end.state, clock, end.error);
}

function eventOf(
  { message, nonce }: ClaimedMessage,
  state: DeliveryEvent['state'],
  clock: Clock,
  error: string,
): DeliveryEvent {
  return { id: message.id, nonce, state, error, at: clock.local().slice(11, 16) };
}

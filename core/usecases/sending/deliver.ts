import { failureText } from '../../failures/text';
import type { Channels, SendOutcome } from '../../ports/channel';
import type { Clock } from '../../ports/clock';
import type { Outbox, Waiting } from '../../ports/outbox';
import type { DeliveryEvent, WaitReason } from '../../ports/sender';
import { keepsContactHours } from '../../dunning/contactHours';
import type { LogChange } from '../../log/record';
import { holderOf, withMark } from '../../log/takeOverMark';
import { wait, type Steps } from '../portSteps';
import { attempt, joined, secondsUntilAgain, settled, type Way } from './attempts';
import type { ClaimedMessage } from './claimRun';
import { carriedBy, turnOf, wayOf, type Deliverable } from './route';

export interface DeliveryPorts {
  readonly outbox: Outbox;
  readonly channels: Channels;
  readonly clock: Clock;
  /** Whether SMS and WhatsApp may go out at this moment; asked before each of them. */
  readonly mayContact: () => boolean;
}

export interface RunControl {
  progress(event: DeliveryEvent): void;
  /** Asked before each message, which it is told. */
  stopped(next: Deliverable): boolean;
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
      const started = begun ?? (yield* begin(item, ports));
      state = 'unknown';
      results.push('way' in started ? yield* sendOne(started, claimed[at + 1], run) : started);
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
  begun: Begun | undefined;
  /** The message whose turn was asked for last. */
  asked: { readonly item: ClaimedMessage; readonly seconds: number } | undefined;
}

/** A message that goes out this way. */
interface Begun {
  readonly item: ClaimedMessage;
  readonly way: Way;
}

/** Why a claimed message is left waiting; undefined where it may go. */
function waitReason({ message: { channel } }: ClaimedMessage, { ports, heldUp }: Run): WaitReason | undefined {
  if (!carriedBy(ports.channels).some((name) => name === channel)) return 'no channel';
  if (heldUp.has(channel)) return 'asked to wait';
  return keepsContactHours(channel) && !ports.mayContact() ? 'contact hours' : undefined;
}

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

/** Records that the message goes out now. @returns its last event where it does not: somebody else has it, or it cannot be written */
function* begin(item: ClaimedMessage, ports: DeliveryPorts): Steps<Begun | DeliveryEvent> {
  const way = wayFor(item, ports);
  if (way === undefined) return yield* giveUp(item, ports);
  return (yield* start(item, ports)) ?? { item, way };
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
  const coming = next === undefined ? undefined : comingNow(next, run);
  if (coming === undefined || outbox.next === undefined) {
    yield* wait(outbox.mark([change]));
    return;
  }
  const isStarted = yield* wait(outbox.next({ ...change, mark }, waitingOf(coming.item)));
  if (isStarted) run.begun = coming;
}

/** A message that may go out this moment, with its way; undefined where it waits for anything, or the run is stopped. */
function comingNow(item: ClaimedMessage, run: Run): Begun | undefined {
  const { ports, control } = run;
  if (waitReason(item, run) !== undefined || secondsToTurn(item, run) >= SHOWN_PAUSE) return undefined;
  if (control.stopped(item.message)) return undefined;
  const way = wayFor(item, ports);
  return way && { item, way };
}

/** Moves its row on. @returns its last event where somebody else has its row by now */
function* start(item: ClaimedMessage, { outbox, clock }: DeliveryPorts): Steps<DeliveryEvent | undefined> {
  const row = yield* wait(outbox.start(waitingOf(item)));
  if (row === null) return undefined;
  const given = row.state === 'failed';
  return eventOf(item, given ? 'failed' : 'refused', clock, given ? row.error : holderOf(row));
}

function* sendOne({ item, way }: Begun, next: ClaimedMessage | undefined, run: Run): Steps<DeliveryEvent> {
  const { message, nonce, mark } = item;
  const { ports, control, pause } = run;
  const { clock } = ports;
  const { key } = message;
  control.progress(eventOf(item, 'sending', clock, ''));
  let outcome: SendOutcome | undefined;
  for (let tries = 1; ; tries++) {
    outcome = joined(outcome, yield* attempt(message.channel, way));
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
  return eventOf(item, end.state, clock, end.error);
}

function eventOf(
  { message, nonce }: ClaimedMessage,
  state: DeliveryEvent['state'],
  clock: Clock,
  error: string,
): DeliveryEvent {
  return { id: message.id, nonce, state, error, at: clock.local().slice(11, 16) };
}

import { isoOf, type Day } from '../../calendar/civil';
import type { Policy, SendingChannel } from '../../dunning/policy';
import { failureText } from '../../failures/text';
import type { ChannelLimits, Channels, SendOutcome } from '../../ports/channel';
import type { Clock, Ids } from '../../ports/clock';
import type { Outbox } from '../../ports/outbox';
import type { DeliveryControl, DeliveryEvent, DeliveryReport, Sender, SenderLimits, SignIn } from '../../ports/sender';
import { withinContactHours } from '../../dunning/contactHours';
import { holdsClaim, type LogRecord } from '../../log/record';
import type { PlannedMessage } from '../../messages/message';
import { carriedBy } from './route';
import { claimRun, refusalEvent, type SenderIdentity } from './claimRun';
import { sendClaimed, type DeliveryPorts } from './deliver';
import { refuseUnsigned, saying } from './unsigned';
import { runLater } from '../portSteps';

export interface LocalSenderParts {
  readonly outbox: Outbox;
  readonly channels: Channels;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Asked at every run, so that a name typed meanwhile counts. */
  readonly identity: () => Promise<SenderIdentity>;
  /** The user's own address for test messages. */
  readonly ownAddress: () => Promise<string>;
  /** Read anew for every run: its contact hours hold for SMS and WhatsApp. */
  readonly policy: () => Promise<Policy>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Where the channel can tell whether a message that was perhaps sent did go out. */
  readonly lookAgain?: ((key: string, nonce: string) => Promise<SendOutcome>) | undefined;
  /** Where the channel sends in the name of a user who has to sign in. */
  readonly signIn?: SignIn | undefined;
}

/** A sender whose channels and log are reached from here: the core's delivery, driven with promises. */
export function localSender(parts: LocalSenderParts): Sender {
  const { outbox, channels, clock, ids } = parts;
  const pauseFor =
    (control: DeliveryControl) =>
    async (seconds: number): Promise<void> => {
      control.paused(seconds);
      // A second at a time, so that Stop counts in the midst of a long pause.
      for (let left = seconds; left > 0 && !control.stopped(); left--) await parts.sleep(Math.min(left, 1) * 1000);
    };
  return {
    ...(parts.lookAgain === undefined ? {} : { lookAgain: parts.lookAgain }),
    ...(parts.signIn === undefined ? {} : { signIn: parts.signIn }),
    carries: () => carriedBy(channels),
    limits: () => limitsOf(parts),
    async deliver(messages, control) {
      // Before anything is claimed: a policy that cannot be read, or names nobody, sends nothing.
      const ports = await portsOf(parts);
      const { claimed, refused } = await runLater(claimRun(messages, { outbox, clock, ids }, await parts.identity()));
      const refusedEvents = refused.map(({ message, refusal }): DeliveryEvent => {
        const event = refusalEvent(message.id, refusal, clock);
        control.progress(event);
        return event;
      });
      const results = await runLater(sendClaimed(claimed, ports, control, pauseFor(control)));
      return inOrder(
        messages,
        [...results, ...refusedEvents],
        refused.map(({ refusal }) => refusal),
      );
    },
    async resume(messages, nonces, mark, control) {
      const claimed = messages.map((message, i) => ({ message, nonce: nonces[i] ?? '', mark }));
      const results = await runLater(sendClaimed(claimed, await portsOf(parts), control, pauseFor(control)));
      return { results, refused: [] };
    },
    async test(message: PlannedMessage) {
      const { channel, subject, text, html } = message;
      if (channel !== 'email' || channels.email === undefined) return { state: 'failed', error: NO_TEST };
      const own = await parts.ownAddress();
      return channels.email.send({
        key: '',
        nonce: ids.next(),
        email: { to: [own], cc: [], subject: `[Test] ${subject}`, text, html },
      });
    },
  };
}

/** Whose phone is the user's own is not known. */
export const NO_TEST = failureText('test-by-email-only');

async function portsOf({ outbox, channels, clock, policy: read }: LocalSenderParts): Promise<DeliveryPorts> {
  const policy = await read();
  refuseUnsigned(policy);
  return {
    outbox,
    channels: saying(channels, policy),
    clock,
    mayContact: () => withinContactHours(policy, clock.today(), clock.local().slice(11, 16)),
  };
}

/** What each channel allows; where its messages a day are counted by the log, less those of today. */
async function limitsOf({ outbox, channels, clock }: LocalSenderParts): Promise<SenderLimits> {
  const found: Partial<Record<SendingChannel, ChannelLimits>> = {};
  for (const name of carriedBy(channels)) {
    const limits = await channels[name]?.limits();
    if (limits === undefined) continue;
    found[name] = limits.perDay === undefined ? limits : leftToday(limits, name, await outbox.records(), clock.today());
  }
  return found;
}

/** Limits of a channel with the messages left of its day, as the workbook's log counts them. */
export function leftToday(
  limits: ChannelLimits,
  channel: SendingChannel,
  records: readonly LogRecord[],
  today: Day,
): ChannelLimits {
  const { perDay, remainingToday } = limits;
  if (perDay === undefined) return limits;
  const day = isoOf(today);
  const used = records.filter(
    (record) => record.channel === channel && record.whenLocal.startsWith(day) && holdsClaim(record.state),
  ).length;
  return { ...limits, remainingToday: Math.max(0, Math.min(remainingToday ?? Infinity, perDay - used)) };
}

/** Puts events back into the order of the messages. */
export function inOrder(
  messages: readonly PlannedMessage[],
  events: readonly DeliveryEvent[],
  refused: DeliveryReport['refused'],
): DeliveryReport {
  const byId = new Map(events.map((event) => [event.id, event]));
  return { results: messages.flatMap(({ id }) => byId.get(id) ?? []), refused };
}

import type { Channel, SendOutcome } from '../ports/channel';
import type { Clock, Ids } from '../ports/clock';
import type { Outbox } from '../ports/outbox';
import type { DeliveryControl, DeliveryEvent, DeliveryReport, Sender } from '../ports/sender';
import type { PlannedMessage } from '../reminders/types';
import { claimRun, sendClaimed, type SenderIdentity } from './deliver';
import { runLater } from './steps';

export interface LocalSenderParts {
  readonly outbox: Outbox;
  readonly channel: Channel;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Asked at every run, so that a name typed meanwhile counts. */
  readonly identity: () => Promise<SenderIdentity>;
  /** The user's own address for test messages. */
  readonly ownAddress: () => Promise<string>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Where the channel can tell whether a message that was perhaps sent did go out. */
  readonly lookAgain?: ((key: string, nonce: string) => Promise<SendOutcome>) | undefined;
}

/** A sender whose channel and log are reached from here: the core's delivery, driven with promises. */
export function localSender(parts: LocalSenderParts): Sender {
  const { outbox, channel, clock, ids } = parts;
  const pauseFor =
    (control: DeliveryControl) =>
    async (seconds: number): Promise<void> => {
      control.paused(seconds);
      await parts.sleep(seconds * 1000);
    };
  return {
    ...(parts.lookAgain === undefined ? {} : { lookAgain: parts.lookAgain }),
    limits: async () => channel.limits(),
    async deliver(messages, control) {
      const { claimed, refused } = await runLater(claimRun(messages, { outbox, clock, ids }, await parts.identity()));
      const refusedEvents = refused.map(({ message, refusal }): DeliveryEvent => {
        const event: DeliveryEvent = {
          id: message.id,
          nonce: refusal.nonce,
          state: 'refused',
          error: refusal.by,
          at: clock.local().slice(11, 16),
        };
        control.progress(event);
        return event;
      });
      const results = await runLater(sendClaimed(claimed, { outbox, channel, clock }, control, pauseFor(control)));
      return inOrder(
        messages,
        [...results, ...refusedEvents],
        refused.map(({ refusal }) => refusal),
      );
    },
    async resume(messages, nonces, control) {
      const claimed = messages.map((message, i) => ({ message, nonce: nonces[i] ?? '' }));
      const results = await runLater(sendClaimed(claimed, { outbox, channel, clock }, control, pauseFor(control)));
      return { results, refused: [] };
    },
    async test(message: PlannedMessage) {
      const own = await parts.ownAddress();
      const { subject, text, html } = message;
      return channel.send({
        key: '',
        nonce: ids.next(),
        email: { to: [own], cc: [], subject: `[Test] ${subject}`, text, html },
      });
    },
  };
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

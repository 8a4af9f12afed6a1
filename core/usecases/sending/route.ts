import { isTextChannel, SENDING_CHANNELS, type SendingChannel } from '../../dunning/policy';
import { failureText } from '../../failures/text';
import type { Channels, SendOutcome } from '../../ports/channel';
import type { Eventual } from '../../ports/eventual';
import type { PlannedMessage } from '../../messages/message';

/** What sending needs of a message. */
export type Deliverable = Pick<
  PlannedMessage,
  'id' | 'key' | 'channel' | 'to' | 'cc' | 'replyTo' | 'subject' | 'text' | 'html'
>;

/** The channels at hand, in the order in which they are named to the user. */
export function carriedBy(channels: Channels): readonly SendingChannel[] {
  return SENDING_CHANNELS.filter((name) => channels[name] !== undefined);
}

/** Seconds until a message's channel would send it. */
export function turnOf(channels: Channels, { channel }: Pick<Deliverable, 'channel'>): number {
  const service = channel === 'email' ? channels.email : isTextChannel(channel) ? channels[channel] : undefined;
  return service?.turnInSeconds?.() ?? 0;
}

/**
 * Finds the channel of a message and makes the parcel that it takes: the one place that routes.
 * @returns the way to hand it over, or undefined where nothing sends by that channel
 */
export function wayOf(
  channels: Channels,
  message: Deliverable,
  nonce: string,
): (() => Eventual<SendOutcome>) | undefined {
  const { channel, key, to, cc, replyTo, subject, text, html } = message;
  if (channel === 'email') {
    const { email: service } = channels;
    const email = { to, cc, subject, text, html, ...(replyTo === '' ? {} : { replyTo }) };
    return service && (() => service.send({ key, nonce, email }));
  }
  if (!isTextChannel(channel)) return undefined;
  const service = channels[channel];
  const [number, ...others] = to;
  if (service === undefined) return undefined;
  // One message to one phone: were there more, a lost answer would leave open which of them it reached.
  if (number === undefined || others.length > 0) return () => notOneNumber(to.length);
  return () => service.send({ key, nonce, to: number, text });
}

function notOneNumber(count: number): SendOutcome {
  return { state: 'failed', error: failureText('one-number-only', count) };
}

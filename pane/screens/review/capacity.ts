import { SENDING_CHANNELS, type SendingChannel } from '../../../core/dunning/policy';
import type { Texts } from '../../../core/i18n';
import type { ChannelLimits } from '../../../core/ports/channel';
import type { SenderLimits } from '../../../core/ports/sender';
import type { PlannedMessage } from '../../../core/messages/message';

type Message = Pick<PlannedMessage, 'channel' | 'to' | 'cc'>;

/** Which of the ticked messages one press sends, and what the footer says of the limits. */
export interface Capacity<M> {
  readonly now: readonly M[];
  readonly captions: readonly string[];
}

/** How many messages fit a quota that counts recipients, copies too. */
function withinQuota(messages: readonly Message[], quota: number): number {
  let left = quota;
  const first = messages.findIndex(({ to, cc }) => (left -= to.length + cc.length) < 0);
  return first < 0 ? messages.length : first;
}

interface Share<M> {
  readonly channel: SendingChannel;
  readonly now: readonly M[];
  readonly captions: readonly string[];
}

/** @param most the policy's most messages in a run, where this is the run's only channel */
function shareOf<M extends Message>(
  channel: SendingChannel,
  messages: readonly M[],
  limits: ChannelLimits,
  most: number,
  { review, channels, messageWords }: Texts,
): Share<M> {
  const ticked = messages.length;
  const { remainingToday: quota, perRun, perMinute, account } = limits;
  const run = Math.min(perRun, most);
  const byQuota = quota === null ? ticked : withinQuota(messages, quota);
  const now = Math.min(ticked, byQuota, run);
  const captions = account === '' ? [] : [review.from(account)];
  if (perMinute !== undefined && now > perMinute) captions.push(channels.perMinute(perMinute));
  if (quota !== null && quota <= 0) captions.push((channel === 'email' ? review : messageWords.review).noQuota);
  else if (now < ticked) captions.push((byQuota <= run ? review.overQuota : review.perRun)(now, ticked - now));
  else if (quota !== null) captions.push((channel === 'email' ? review : channels).quota(quota));
  return { channel, now: messages.slice(0, now), captions };
}

/**
 * Holds each channel's messages against its own limits, and all of them against the policy's cap.
 * @param limits undefined while they are not known
 * @param capPerRun the policy's most messages in one run
 */
export function capacityFor<M extends Message>(
  messages: readonly M[],
  limits: SenderLimits | undefined,
  capPerRun: number,
  texts: Texts,
): Capacity<M> {
  if (limits === undefined) return { now: messages.slice(0, capPerRun), captions: [] };
  const present = SENDING_CHANNELS.filter((name) => messages.some(({ channel }) => channel === name));
  const alone = present.length === 1;
  const shares = present.map((name): Share<M> => {
    const own = messages.filter(({ channel }) => channel === name);
    const known = limits[name];
    if (known === undefined) return { channel: name, now: own.slice(0, alone ? capPerRun : own.length), captions: [] };
    return shareOf(name, own, known, alone ? capPerRun : Infinity, texts);
  });
  const fitting = new Set(shares.flatMap(({ now }) => now));
  const allowed = messages.filter((message) => fitting.has(message));
  const now = allowed.slice(0, capPerRun);
  const { channels, review } = texts;
  const captions = shares.flatMap((share) =>
    alone ? share.captions : share.captions.map((text) => channels.about(channels.titles[share.channel], text)),
  );
  const left = allowed.length - now.length;
  return { now, captions: left === 0 ? captions : [...captions, review.perRun(now.length, left)] };
}

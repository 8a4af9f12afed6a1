import type { Texts } from '../../../core/i18n';
import type { ChannelLimits } from '../../../core/ports/channel';
import type { PlannedMessage } from '../../../core/reminders/types';

/** How many of the ticked messages one press sends, and what the footer says of the limits. */
export interface Capacity {
  readonly now: number;
  readonly captions: readonly string[];
}

/** How many messages fit a quota that counts recipients, copies too. */
function withinQuota(messages: readonly Pick<PlannedMessage, 'to' | 'cc'>[], quota: number): number {
  let left = quota;
  const first = messages.findIndex(({ to, cc }) => (left -= to.length + cc.length) < 0);
  return first < 0 ? messages.length : first;
}

/**
 * @param limits undefined while they are not known
 * @param capPerRun the policy's most messages in one run
 */
export function capacityFor(
  messages: readonly Pick<PlannedMessage, 'to' | 'cc'>[],
  limits: ChannelLimits | undefined,
  capPerRun: number,
  { review }: Texts,
): Capacity {
  const ticked = messages.length;
  if (limits === undefined) return { now: Math.min(ticked, capPerRun), captions: [] };
  const { remainingToday: quota, perRun, account } = limits;
  const captions = account === '' ? [] : [review.from(account)];
  const most = Math.min(perRun, capPerRun);
  const byQuota = quota === null ? ticked : withinQuota(messages, quota);
  const now = Math.min(ticked, byQuota, most);
  if (quota !== null && quota <= 0) return { now: 0, captions: [...captions, review.noQuota] };
  if (now < ticked) {
    return { now, captions: [...captions, (byQuota <= most ? review.overQuota : review.perRun)(now, ticked - now)] };
  }
  return { now, captions: quota === null ? captions : [...captions, review.quota(quota)] };
}

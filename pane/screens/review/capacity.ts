import type { Texts } from '../../../core/i18n';
import type { ChannelLimits } from '../../../core/ports/channel';

/** How many of the ticked messages one press sends, and what the footer says of the limits. */
export interface Capacity {
  readonly now: number;
  readonly captions: readonly string[];
}

/** @param limits undefined while they are not known */
export function capacityFor(ticked: number, limits: ChannelLimits | undefined, { review }: Texts): Capacity {
  if (limits === undefined) return { now: ticked, captions: [] };
  const { remainingToday: quota, perRun, account } = limits;
  const captions = account === '' ? [] : [review.from(account)];
  const now = Math.min(ticked, quota ?? Infinity, perRun);
  if (quota !== null && quota <= 0) return { now: 0, captions: [...captions, review.noQuota] };
  if (now < ticked) {
    const byQuota = quota !== null && quota <= perRun;
    return { now, captions: [...captions, (byQuota ? review.overQuota : review.perRun)(now, ticked - now)] };
  }
  return { now, captions: quota === null ? captions : [...captions, review.quota(quota)] };
}

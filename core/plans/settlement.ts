import type { Day } from '../calendar/civil';

/**
 * What dated sums are worth on a day, not rounded. Sums before the day gain interest, later ones lose it.
 * @param annualRate an effective yearly fraction above −1
 * @source XNPV: Σ amount ÷ (1 + r)^(days ÷ 365)
 */
export function netPresentValue(
  flows: readonly { readonly day: Day; readonly amount: number }[],
  annualRate: number,
  asOf: Day,
): number {
  const force = Math.log1p(annualRate);
  let value = 0;
  for (const { day, amount } of flows) value += amount * Math.exp((-force * (day - asOf)) / 365);
  return value;
}

/**
 * The least offer worth taking today instead of going on: what collecting is expected to bring, less what it costs,
 * discounted for the wait; at least 0, not rounded.
 * @param balance @param cost one unit of money @param recoveryProbability 0 to 1 @param delayDays whole days
 * @param annualRate a yearly fraction above −1
 */
export function settlementFloor(
  balance: number,
  recoveryProbability: number,
  cost: number,
  delayDays: number,
  annualRate: number,
): number {
  const expected = recoveryProbability * balance - cost;
  return Math.max(0, expected * Math.exp((-Math.log1p(annualRate) * delayDays) / 365));
}

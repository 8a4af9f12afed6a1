import type { Day } from '../calendar/civil';
import type { DatedAmount } from './planStatus';

export type PromiseStatus = 'Kept' | 'Pending' | 'Partly kept' | 'Broken';

export interface PromiseToPay {
  readonly promisedOn: Day;
  /** On or after `promisedOn`. */
  readonly promisedBy: Day;
  /** Minor units, above 0. */
  readonly amount: number;
}

/** Payments in order of their days, with what was paid up to and including each: a sum over days costs two look-ups. */
export interface PaymentSums {
  readonly days: readonly Day[];
  /** One longer than `days`; before the first payment it is 0. */
  readonly totals: readonly number[];
}

export function paymentSums(payments: readonly DatedAmount[]): PaymentSums {
  const sorted = [...payments].sort((a, b) => a.day - b.day);
  const totals = [0];
  let total = 0;
  for (const { amount } of sorted) totals.push((total += amount));
  return { days: sorted.map(({ day }) => day), totals };
}

export const NO_PAYMENTS: PaymentSums = { days: [], totals: [0] };

/** What was paid from one day to another, both included; 0 where the other comes first. */
function paidBetween({ days, totals }: PaymentSums, from: Day, to: Day): number {
  if (to < from) return 0;
  return (totals[countUntil(days, to)] ?? 0) - (totals[countUntil(days, from - 1)] ?? 0);
}

function countUntil(days: readonly Day[], until: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Day) <= until) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether a promise to pay was kept. Payments from the day it was made to its last day, grace included, count, as far
 * as they were made by the as-of date; until the last day has passed an unkept promise is Pending.
 * @param graceDays whole days, 0 or more @param tolerance the share of the amount that may stay unpaid, 0 to 1
 */
export function promiseStatus(
  { promisedOn, promisedBy, amount }: PromiseToPay,
  payments: PaymentSums,
  asOf: Day,
  graceDays: number,
  tolerance: number,
): PromiseStatus {
  const lastDay = promisedBy + graceDays;
  const paid = paidBetween(payments, promisedOn, Math.min(lastDay, asOf));
  // Minor units are whole: a millionth allows for the product's binary dust alone.
  if (paid >= amount * (1 - tolerance) - 1e-6) return 'Kept';
  if (asOf <= lastDay) return 'Pending';
  return paid > 0 ? 'Partly kept' : 'Broken';
}

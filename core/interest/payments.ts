import type { Day } from '../calendar/civil';

/** A payment received on a day, in major units, 0 or more. */
export interface Payment {
  readonly day: Day;
  readonly amount: number;
}

export const NO_PAYMENTS: readonly Payment[] = [];

/** Payments by day; those of one day keep their order. */
export function byDay(payments: readonly Payment[]): Payment[] {
  return [...payments].sort((a, b) => a.day - b.day);
}

/** What was paid up to and with a day. @param payments by day */
export function paidBy(payments: readonly Payment[], day: Day): number {
  let sum = 0;
  for (const payment of payments) {
    if (payment.day > day) break;
    sum += payment.amount;
  }
  return sum;
}

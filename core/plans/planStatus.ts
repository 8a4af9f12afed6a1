import type { Day } from '../calendar/civil';

/** A sum on a day, in whole minor units. */
export interface DatedAmount {
  readonly day: Day;
  readonly amount: number;
}

export type PlanStatus = 'Completed' | 'Broken' | 'Late' | 'Not started' | 'Current';

/** How a payment plan stands on a day; money in minor units. */
export interface PlanPosition {
  readonly status: PlanStatus;
  /** Instalments due on or before the day. */
  readonly dueToDate: number;
  readonly paidToDate: number;
  /** The unpaid part of the instalments in arrears. */
  readonly arrears: number;
  /** Days past the oldest due date in arrears; 0 where none is. */
  readonly daysLate: number;
  /** The oldest instalment not fully paid and not in arrears; undefined where there is none. */
  readonly next: DatedAmount | undefined;
}

/**
 * How a plan stands. Payments up to and including the day fill the oldest due instalment first, a surplus goes to the
 * next. An instalment is in arrears once the day is past its due date and the days of grace and any of it is unpaid:
 * one is Late, two or more are Broken.
 * @param instalments at least one @param payments in any order, as the instalments are, none of either below 0
 * @param graceDays whole days, 0 or more
 */
export function planPosition(
  instalments: readonly DatedAmount[],
  payments: readonly DatedAmount[],
  asOf: Day,
  graceDays: number,
): PlanPosition {
  const paidToDate = totalUntil(payments, asOf);
  const open = unpaidParts(instalments, paidToDate);
  const late = open.filter((part) => asOf > part.day + graceDays);
  const oldestLate = late[0];
  return {
    status: statusOf(open.length, late.length, paidToDate),
    dueToDate: totalUntil(instalments, asOf),
    paidToDate,
    arrears: late.reduce((sum, part) => sum + part.amount, 0),
    daysLate: oldestLate === undefined ? 0 : asOf - oldestLate.day,
    next: open[late.length],
  };
}

function statusOf(open: number, late: number, paid: number): PlanStatus {
  if (open === 0) return 'Completed';
  if (late > 0) return late === 1 ? 'Late' : 'Broken';
  return paid === 0 ? 'Not started' : 'Current';
}

function totalUntil(amounts: readonly DatedAmount[], until: Day): number {
  let total = 0;
  for (const { day, amount } of amounts) if (day <= until) total += amount;
  return total;
}

/** What is left of each instalment that is not fully paid, the oldest first. */
function unpaidParts(instalments: readonly DatedAmount[], paid: number): DatedAmount[] {
  const parts: DatedAmount[] = [];
  let left = paid;
  for (const { day, amount } of [...instalments].sort((a, b) => a.day - b.day)) {
    const covered = Math.min(left, amount);
    left -= covered;
    if (amount > covered) parts.push({ day, amount: amount - covered });
  }
  return parts;
}

import { civilOf, type Day } from '../calendar/civil';
import { dayInMonth } from '../calendar/months';

export const FREQUENCIES = [
  'weekly',
  'fortnightly',
  'semi-monthly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const PERIODS_A_YEAR: Readonly<Record<Frequency, number>> = {
  weekly: 52,
  fortnightly: 26,
  'semi-monthly': 24,
  monthly: 12,
  quarterly: 4,
  'half-yearly': 2,
  yearly: 1,
};

/**
 * The day some periods after a first date (before it where `k` is negative). Every day is stepped from the first date,
 * never from its neighbour, so 31 January is followed by 28 February and 31 March.
 * Semi-monthly dates are day d and d + 15 of each month; where d is past the 15th, d and d − 15 of the next month.
 * @param monthEnd every date is its month's last (the first date must be), and semi-monthly the 15th too; for steps of
 * months only
 */
export function dueDates(first: Day, frequency: Frequency, monthEnd = false): (k: number) => Day {
  if (frequency === 'weekly') return (k) => first + 7 * k;
  if (frequency === 'fortnightly') return (k) => first + 14 * k;
  const { year, month, day } = civilOf(first);
  const anchor = monthEnd && !(frequency === 'semi-monthly' && day === 15) ? 31 : day;
  const later = (months: number, onDay: number): Day => dayInMonth(year, month, months, onDay);
  if (frequency === 'semi-monthly') return (k) => halfMonthsLater(later, anchor, monthEnd, k);
  const months = 12 / PERIODS_A_YEAR[frequency];
  return (k) => later(months * k, anchor);
}

type Later = (months: number, onDay: number) => Day;

function halfMonthsLater(later: Later, anchor: number, monthEnd: boolean, k: number): Day {
  const months = Math.floor(k / 2);
  if (k === 2 * months) return later(months, anchor);
  if (anchor <= 15) return later(months, monthEnd ? 31 : anchor + 15);
  return later(months + 1, monthEnd ? 15 : anchor - 15);
}

/** A stretch before a first date: whole periods counted back from it, and the odd days before those. */
export interface PeriodsAndDays {
  readonly periods: number;
  readonly days: number;
}

/** How long before its first date a plan starts. @param start on or before `first` */
export function periodsBefore(first: Day, start: Day, frequency: Frequency, monthEnd = false): PeriodsAndDays {
  const step = dueDates(first, frequency, monthEnd);
  let periods = Math.floor(((first - start) / 366) * PERIODS_A_YEAR[frequency]);
  while (step(-periods) < start) periods--;
  while (step(-periods - 1) >= start) periods++;
  const days = step(-periods) - start;
  // 31 January to 28 February is a month, though 28 February less a month is the 28th.
  if (days > 0 && dueDates(start, frequency)(periods + 1) === first) return { periods: periods + 1, days: 0 };
  return { periods, days };
}

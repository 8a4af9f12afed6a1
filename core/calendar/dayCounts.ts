import { civilOf, dayOf, daysInMonth, isLeapYear, type CivilDate, type Day } from './civil';

/** The day counts on offer; the first is the default. */
export const DAY_COUNTS = [
  'ACT/365F',
  'ACT/360',
  'ACT/ACT ISDA',
  '30/360',
  '30/360 US',
  '30E/360',
  '30E/360 ISDA',
] as const;
export type DayCount = (typeof DAY_COUNTS)[number];

/**
 * The years from one day to another, as a fraction by the day count; not rounded, 0 for the same day.
 * Reversed days give the negative of the forward figure, in every day count.
 * @source 2006 ISDA Definitions 4.16: (b) ACT/ACT, (d) ACT/365 Fixed, (e) ACT/360, (f) 30/360, (g) 30E/360,
 * (h) 30E/360 (ISDA), its end never the termination date. 30/360 US: SIA Standard Securities Calculation Methods.
 */
export function yearFraction(start: Day, end: Day, dayCount: DayCount): number {
  switch (dayCount) {
    case 'ACT/365F':
      return (end - start) / 365;
    case 'ACT/360':
      return (end - start) / 360;
    case 'ACT/ACT ISDA':
      return start <= end ? actualActual(start, end) : -actualActual(end, start);
    case '30/360':
    case '30/360 US':
    case '30E/360':
    case '30E/360 ISDA':
      return days360(start, end, dayCount) / 360;
  }
}

/** Days of leap years over 366 plus the others over 365. */
function actualActual(start: Day, end: Day): number {
  const first = civilOf(start).year;
  const last = civilOf(end).year;
  const inFirst = isLeapYear(first) ? 366 : 365;
  if (first === last) return (end - start) / inFirst;
  const inLast = isLeapYear(last) ? 366 : 365;
  return (dayOf(first + 1, 1, 1) - start) / inFirst + (last - first - 1) + (end - dayOf(last, 1, 1)) / inLast;
}

export type ThirtyDayCount = Exclude<DayCount, `ACT/${string}`>;

/** Days between two days in months of thirty days; reversed days give the negative of the forward figure. */
export function days360(start: Day, end: Day, dayCount: ThirtyDayCount): number {
  if (start > end) return 0 - days360(end, start, dayCount);
  const from = civilOf(start);
  const to = civilOf(end);
  const d1 = firstDay(from, dayCount);
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + lastDay(from, to, d1, dayCount) - d1;
}

function isMonthEnd({ year, month, day }: CivilDate): boolean {
  return day >= 28 && day === daysInMonth(year, month);
}

function firstDay(from: CivilDate, dayCount: ThirtyDayCount): number {
  const { month, day } = from;
  if (day < 28) return day;
  if (dayCount === '30E/360 ISDA') return isMonthEnd(from) ? 30 : day;
  if (dayCount === '30/360 US' && month === 2 && isMonthEnd(from)) return 30;
  return day === 31 ? 30 : day;
}

function lastDay(from: CivilDate, to: CivilDate, d1: number, dayCount: ThirtyDayCount): number {
  const { month, day } = to;
  if (day < 28) return day;
  switch (dayCount) {
    case '30E/360 ISDA':
      return isMonthEnd(to) ? 30 : day;
    case '30E/360':
      return day === 31 ? 30 : day;
    case '30/360 US':
      // February's last day counts as the 30th at the end only where the start is such a day too.
      if (month === 2 && isMonthEnd(to) && from.month === 2 && isMonthEnd(from)) return 30;
      return day === 31 && d1 === 30 ? 30 : day;
    case '30/360':
      return day === 31 && d1 === 30 ? 30 : day;
  }
}

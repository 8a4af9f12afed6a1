import { civilOf, type Day } from '../../calendar/civil';
import { addMonths, dayOfLaterMonth } from '../../calendar/months';

/** Whole months counted back from the later day, and the days left before them. */
export interface MonthsAndDays {
  readonly months: number;
  readonly days: number;
}

/**
 * The day of the month that a series keeps, so that 31 January, 28 February and 31 March lie a month apart: the latest
 * day among the dates, where every date is that day or its month's last. The first date may stand apart.
 * @returns undefined where the dates keep no day
 */
export function seriesDay(days: readonly Day[]): number | undefined {
  return keptDay(days) ?? keptDay(days.slice(1));
}

function keptDay(days: readonly Day[]): number | undefined {
  const latest = days.reduce((top, day) => Math.max(top, civilOf(day).day), 0);
  return latest > 0 && days.every((day) => dayOfLaterMonth(day, 0, latest) === day) ? latest : undefined;
}

/** The day some months before, on the series' day where there is one. */
export function monthsBack(from: Day, months: number, onDay: number | undefined): Day {
  return onDay === undefined ? addMonths(from, -months) : dayOfLaterMonth(from, -months, onDay);
}

/** @param earlier on or before `later` @param onDay the day of the month that the series keeps */
export function monthsBetween(earlier: Day, later: Day, onDay?: number): MonthsAndDays {
  if (earlier === later) return { months: 0, days: 0 };
  const [a, b] = [civilOf(earlier), civilOf(later)];
  let months = (b.year - a.year) * 12 + b.month - a.month;
  if (onDay === undefined && addMonths(earlier, months) === later) return { months, days: 0 };
  if (monthsBack(later, months, onDay) < earlier) months--;
  return { months, days: monthsBack(later, months, onDay) - earlier };
}

import { civilOf, weekdayOf, type Day } from './civil';

/** Weekends are Saturday and Sunday; a calendar adds the holidays. */
export interface BusinessCalendar {
  /** The year's holidays that fall on a weekday, ascending. */
  holidaysIn(year: number): readonly Day[];
}

const NO_HOLIDAYS: readonly Day[] = [];

/** A calendar of the given holidays, in any order; those on a weekend change nothing. Without any: weekends only. */
export function calendarOf(holidays: Iterable<Day>): BusinessCalendar {
  const byYear = new Map<number, Day[]>();
  for (const day of new Set(holidays)) {
    if (isWeekend(day)) continue;
    const { year } = civilOf(day);
    const days = byYear.get(year);
    if (days === undefined) byYear.set(year, [day]);
    else days.push(day);
  }
  for (const days of byYear.values()) days.sort((a, b) => a - b);
  return { holidaysIn: (year) => byYear.get(year) ?? NO_HOLIDAYS };
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 4;
}

export function isBusinessDay(day: Day, calendar: BusinessCalendar): boolean {
  return !isWeekend(day) && !calendar.holidaysIn(civilOf(day).year).includes(day);
}

export const ROLLS = ['none', 'following', 'modified following', 'preceding'] as const;
export type Roll = (typeof ROLLS)[number];

/**
 * The business day a date moves to; a business day stays. `following` takes the next one, `preceding` the one before,
 * `modified following` the next one unless that lies in another month, then the one before.
 * @source 2006 ISDA Definitions 4.12, business day conventions
 */
export function roll(day: Day, convention: Roll, calendar: BusinessCalendar): Day {
  switch (convention) {
    case 'none':
      return day;
    case 'following':
      return nearestBusinessDay(day, 1, calendar);
    case 'preceding':
      return nearestBusinessDay(day, -1, calendar);
    case 'modified following': {
      const next = nearestBusinessDay(day, 1, calendar);
      return civilOf(next).month === civilOf(day).month ? next : nearestBusinessDay(day, -1, calendar);
    }
  }
}

function nearestBusinessDay(day: Day, step: 1 | -1, calendar: BusinessCalendar): Day {
  let candidate = day;
  while (!isBusinessDay(candidate, calendar)) candidate += step;
  return candidate;
}

/**
 * Business days t with after < t ≤ until; negative where until comes first, so that stretches add up.
 * Its cost grows with the years between, not with the days.
 */
export function businessDaysBetween(after: Day, until: Day, calendar: BusinessCalendar): number {
  if (until < after) return 0 - businessDaysBetween(until, after, calendar);
  return weekdaysUpTo(until) - weekdaysUpTo(after) - holidaysBetween(after, until, calendar);
}

/** Weekdays from a Monday before all spreadsheet dates up to and including the day. */
function weekdaysUpTo(day: Day): number {
  const sinceMonday = day - 2;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7 + 1);
}

function holidaysBetween(after: Day, until: Day, calendar: BusinessCalendar): number {
  const first = civilOf(after).year;
  const last = civilOf(until).year;
  let count = 0;
  for (let year = first; year <= last; year++) {
    const days = calendar.holidaysIn(year);
    if (year > first && year < last) count += days.length;
    else for (const day of days) if (day > after && day <= until) count++;
  }
  return count;
}

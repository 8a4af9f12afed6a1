import { civilOf, type Day } from './civil';
import { calendarNamed, type CalendarName } from './holidays';

/** Month, day and first year of the holidays that stand on a date, whichever day of the week it is. */
type Fixed = readonly [month: number, day: number, from: number];

// The sources are those of the calendars themselves; all others always fall on a weekday.
const FIXED: Readonly<Record<CalendarName, readonly Fixed[]>> = {
  weekends: [],
  TARGET: [
    [1, 1, 1999],
    [5, 1, 2000],
    [12, 25, 1999],
    [12, 26, 2000],
  ],
  UK: [
    [1, 1, 1974],
    [12, 25, 0],
    [12, 26, 0],
  ],
  US: [
    [1, 1, 0],
    [6, 19, 2021],
    [7, 4, 0],
    [11, 11, 1978],
    [12, 25, 0],
  ],
};

/**
 * Whether people have a holiday: on its own day, weekend or not, and on the weekday that is kept instead. Business days
 * never ask for a holiday on a weekend; who works on Saturdays does.
 */
export function isPublicHoliday(day: Day, name: CalendarName): boolean {
  const date = civilOf(day);
  if (calendarNamed(name).holidaysIn(date.year).includes(day)) return true;
  return FIXED[name].some(([month, dayOfMonth, from]) => {
    return date.month === month && date.day === dayOfMonth && date.year >= from;
  });
}

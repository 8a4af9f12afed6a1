import { civilOf, dayOf, daysInMonth, type Day } from './civil';

/** Day `dayOfMonth` of the month `months` after the given one (1 to 12), or that month's last day where it has fewer. */
export function dayInMonth(year: number, month: number, months: number, dayOfMonth: number): Day {
  const index = year * 12 + month - 1 + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  const longest = dayOfMonth < 29 ? dayOfMonth : Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth));
  return dayOf(targetYear, targetMonth, longest);
}

/**
 * The same day of the month some whole months later (or earlier), as EDATE counts: 31 January plus one is the last of
 * February. Step from the original day each time: two steps of one month are not one of two.
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: d } = civilOf(day);
  return dayInMonth(year, month, months, d);
}

/** The last day of the month that lies some whole months later; 0 for the day's own month, as EOMONTH counts. */
export function endOfMonth(day: Day, months = 0): Day {
  const { year, month } = civilOf(day);
  return dayInMonth(year, month, months, 31);
}

/** A day of the month that lies some whole months later, at most that month's last. */
export function dayOfLaterMonth(day: Day, months: number, dayOfMonth: number): Day {
  const { year, month } = civilOf(day);
  return dayInMonth(year, month, months, dayOfMonth);
}

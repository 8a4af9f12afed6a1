import { businessDaysBetween, roll, type BusinessCalendar } from '../calendar/businessDays';
import type { Day } from '../calendar/civil';

/**
 * Whole days late on a day, 0 up to the due date.
 * @param graceDays while the days are at most these they are 0; past them they count in full, from the due date
 * @param calendar where given, a due date that is no business day first moves to the next one
 */
export function daysPastDue(dueDate: Day, asOf: Day, graceDays = 0, calendar?: BusinessCalendar): number {
  const due = calendar === undefined ? dueDate : roll(dueDate, 'following', calendar);
  const days = asOf - due;
  return days > graceDays ? days : 0;
}

/** Business days after the due date, up to and including a day; 0 up to the due date. */
export function businessDaysPastDue(dueDate: Day, asOf: Day, calendar: BusinessCalendar): number {
  return asOf > dueDate ? businessDaysBetween(dueDate, asOf, calendar) : 0;
}

/** Whole days until the due date; negative once it has passed. */
export function daysToDue(dueDate: Day, asOf: Day): number {
  return dueDate - asOf;
}

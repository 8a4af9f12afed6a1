import { FIRST_DAY, LAST_DAY, type Day } from '../calendar/civil';
import type { DateOut } from '../cells/cell';
import { FormulaError } from '../errors';

/** A day as a date cell. @throws FormulaError #NUM! where a spreadsheet has no such date */
export function dateResult(day: Day, what: string): DateOut {
  if (day >= FIRST_DAY && day <= LAST_DAY) return { date: day };
  const side = day < FIRST_DAY ? 'before 1900-03-01' : 'after 9999-12-31';
  throw new FormulaError('#NUM!', `${what} lies ${side}; expected a date that a spreadsheet can show.`);
}

import { dayOfIso } from '../calendar/civil';
import type { DateOut } from './cell';

/** A date result written by hand, in examples and tests: `dateOut('2025-03-31')`. */
export function dateOut(iso: string): DateOut {
  const day = dayOfIso(iso);
  if (day === undefined) throw new RangeError(`${iso} is no date YYYY-MM-DD`);
  return { date: day };
}

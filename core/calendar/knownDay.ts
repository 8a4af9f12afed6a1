import { dayOfIso, type Day } from './civil';

const days = new Map<string, Day>();

/** The day of a date written in our own tables, which are known to be well formed; read once, since every row asks. */
export function knownDay(iso: string): Day {
  const known = days.get(iso);
  if (known !== undefined) return known;
  const day = dayOfIso(iso);
  if (day === undefined) throw new RangeError(`${iso} is no date YYYY-MM-DD`);
  days.set(iso, day);
  return day;
}

import { civilOf, type Day } from './civil';

/** Writes days as a locale does, in words: 28 November 2025. Needs no time zone: the day is taken as it is. */
export function dayWriter(locale: string): (day: Day) => string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (day) => {
    const { year, month, day: dayOfMonth } = civilOf(day);
    return format.format(new Date(Date.UTC(year, month - 1, dayOfMonth)));
  };
}

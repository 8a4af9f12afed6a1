import { civilOf, type Day } from './civil';

/** Writes days as a locale does, in words: 28 November 2025. Needs no time zone: the day is taken as it is. */
export function dayWriter(locale: string): (day: Day) => string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const french = /^fr\b/i.test(locale);
  return (day) => {
    const { year, month, day: dayOfMonth } = civilOf(day);
    const text = format.format(new Date(Date.UTC(year, month - 1, dayOfMonth)));
    // French writes the first of a month as an ordinal; Intl does not.
    return dayOfMonth === 1 && french ? text.replace(/^1(?=\s)/, '1er') : text;
  };
}

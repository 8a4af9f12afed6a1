import { dayOf, daysInMonth, isoOf } from '../calendar/civil';

const IN_FIGURES = /^(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{4})\.?$/;

/** Whether a locale writes the month before the day in short dates. @param locale BCP 47 */
function monthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(0);
  const at = (wanted: string): number => parts.findIndex(({ type }) => type === wanted);
  return at('month') < at('day') && at('day') < at('year');
}

/**
 * A day as people of a locale type it, such as 15/12/2026 in the United Kingdom and 12/15/2026 in the United States.
 * @param locale BCP 47
 * @returns YYYY-MM-DD; undefined for anything else, and for a day that does not exist
 */
export function localDay(text: string, locale: string): string | undefined {
  const found = IN_FIGURES.exec(text.trim());
  if (found === null) return undefined;
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const [month, day] = monthFirst(locale) ? [first, second] : [second, first];
  if (year < 1901 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return isoOf(dayOf(year, month, day));
}

import { dayOfIso } from '../../core/calendar/civil';
import { figure, type Value } from './values';

/** What was in force on each 1 January and 1 July from the first change to a day. */
function halfYears(changes: readonly Value[], last: string): Value[] {
  const rows: Value[] = [];
  const [first] = changes;
  for (let year = Number(first?.date.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    for (const date of [`${year}-01-01`, `${year}-07-01`]) {
      const inForce = changes.filter((change) => change.date <= date).pop();
      if (inForce !== undefined && date <= last) rows.push({ date, percent: inForce.percent });
    }
  }
  return rows;
}

export const POLISH = { column: 'nbp_pct', source: 'Narodowy Bank Polski, stopy_procentowe_archiwum.xml' } as const;

/**
 * The archive that the Narodowy Bank Polski hands out, XML: each change with several rates, of which the reference rate
 * counts. The archive's own date of publication stands still, so the day on which it was fetched has to be given.
 */
export function polishRows(text: string, fetched: string | undefined): Value[] {
  if (fetched === undefined || dayOfIso(fetched) === undefined) {
    throw new Error('The archive of the NBP does not say how new it is; add --covered-to with the day it was fetched.');
  }
  if (!/<\/stopy_procentowe_archiwum>\s*$/.test(text))
    throw new Error('The archive of the NBP is cut off before its end.');
  const changes = Array.from(
    text.matchAll(/<pozycje\s[^<>]*?obowiazuje_od="([^"]*)"[^<>]*>([^<]*(?:<pozycja\b[^<>]*>[^<]*)*)<\/pozycje>/g),
    (entry) => {
      const [, date = '', rates = ''] = entry;
      if (dayOfIso(date) === undefined)
        throw new Error(`An entry of the NBP has the date "${date}"; expected YYYY-MM-DD.`);
      const percent = /<pozycja\s[^<>]*?id="ref"[^<>]*?oprocentowanie="([^"]*)"/.exec(rates)?.[1];
      if (percent === undefined) throw new Error(`The entry of ${date} has no reference rate.`);
      return { date, percent: figure(percent, date) };
    },
  ).sort((a, b) => (a.date < b.date ? -1 : 1));
  const newest = changes[changes.length - 1]?.date;
  if (newest === undefined) throw new Error('The archive of the NBP holds no entry.');
  if (newest > fetched) throw new Error(`--covered-to ${fetched} lies before ${newest}, the archive's newest entry.`);
  return halfYears(changes, fetched);
}

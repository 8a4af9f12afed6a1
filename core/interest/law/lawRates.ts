import { civilOf, dayOf, isoOf, LAST_DAY, type Day } from '../../calendar/civil';
import { knownDay } from '../../calendar/knownDay';
import { FormulaError } from '../../errors';
import { rateTable, type RateRow, type RateTable } from '../rateTable';
import type { Law } from './law';
import type { OwnRates } from './ownRates';
import { seriesRows, type SeriesRow } from './rateSeries';

/** The 1 January or 1 July on or before a day. */
function halfYearOf(day: Day): Day {
  const { year, month } = civilOf(day);
  return dayOf(year, month < 7 ? 1 : 7, 1);
}

function nextHalfYear(start: Day): Day {
  const { year, month } = civilOf(start);
  return month < 7 ? dayOf(year, 7, 1) : dayOf(year + 1, 1, 1);
}

/** Official rates with those of one's own in their place from the first one's day on. */
interface Known {
  readonly rows: readonly SeriesRow[];
  /** Whether the rows are known to be complete on a day. */
  readonly covers: (day: Day) => boolean;
  /** The last day on which a new rate may begin. */
  readonly last: Day;
}

function knownRates(law: Law, own: OwnRates | undefined): Known {
  const official = seriesRows(law.reference);
  const coveredTo = knownDay(law.reference.coveredTo);
  if (own === undefined) return { rows: official, covers: (day) => day <= coveredTo, last: coveredTo };
  const start = own[0].from;
  const rows = official.filter(({ from }) => from < start);
  for (const { from, rate } of own) rows.push({ from, percent: rate * 100 });
  const last = own.reduce((latest, { from }) => Math.max(latest, from), Math.min(coveredTo, start - 1));
  return { rows, covers: (day) => day >= start || day <= coveredTo, last };
}

/** The rate in force on a day; the first row stands for the days before it in the half-year in which a series starts. */
function percentOn(rows: readonly SeriesRow[], day: Day): number {
  let percent = rows[0]?.percent ?? NaN;
  for (const row of rows) if (row.from <= day) percent = row.percent;
  return percent;
}

/** The reference rates that count from one day to another, each once, as percentages with the day from which it counts. */
export function referencesOf(
  law: Law,
  own: OwnRates | undefined,
  from: Day,
  to: Day,
): readonly { readonly from: Day; readonly percent: number }[] {
  const { rows } = knownRates(law, own);
  const found = [{ from, percent: percentOn(rows, takenFrom(law, from)) }];
  if (law.fixing === 'frozen') return found;
  for (let day = nextHalfYear(halfYearOf(from)); day <= to; day = nextHalfYear(day)) {
    const percent = percentOn(rows, takenFrom(law, day));
    if (percent !== found[found.length - 1]?.percent) found.push({ from: day, percent });
  }
  return found;
}

/** A percentage as a fraction, without the dust that adding points in binary leaves. */
function fractionOf(percent: number): number {
  return Math.round(percent * 1e6) / 1e8;
}

/** The yearly rate of a law at a reference rate. @param points percentage points above it */
function rateAt({ factor = 1, roundedUpTo }: Law, reference: number, points: number): number {
  const percent = Math.round((reference * factor + points) * 1e6) / 1e6;
  return fractionOf(roundedUpTo === undefined ? percent : Math.ceil(percent / roundedUpTo - 1e-9) * roundedUpTo);
}

/** The points of a day: the law may have had others before a date. @param points those of today */
export function pointsOn({ formerly }: Law, points: number, day: Day): number {
  return formerly !== undefined && day < knownDay(formerly.before) ? formerly.points : points;
}

/**
 * A law's rates from the day it starts: a row a half-year, or each from its own day where they count as published.
 * A stretch whose reference day is not known has the rate NaN, for which the table throws its error.
 * @param points percentage points above the reference rate @param own rates of one's own, if given
 */
export function lawRates(name: string, law: Law, points: number, own: OwnRates | undefined): RateTable {
  const known = knownRates(law, own);
  const table = law.fixing === 'as published' ? published(law, points, known) : halfYearly(law, points, known);
  const last = own === undefined ? table.last : LAST_DAY;
  return rateTable(table.rows, name, (day) => unknownRate(name, law, { last: table.last, own }, day), last);
}

interface Rows {
  readonly rows: readonly RateRow[];
  /** The last day that the official rates or the rows of one's own reach. */
  readonly last: Day;
}

function halfYearly(law: Law, points: number, { rows, covers, last }: Known): Rows {
  const since = knownDay(law.since);
  const table: RateRow[] = [];
  const shift = law.referenceDay === undefined ? 0 : 1;
  const changed = law.formerly === undefined ? since : knownDay(law.formerly.before);
  let start = halfYearOf(since);
  let reached = since - 1;
  // Rates of one's own may begin within a half-year; the next one takes them.
  for (let left = 2; left > 0; start = nextHalfYear(start)) {
    const reference = start - shift;
    const known = covers(reference);
    if (reference > last) left -= 1;
    const first = Math.max(start, since);
    for (const from of changed > first && changed < nextHalfYear(start) ? [first, changed] : [first]) {
      const rate = known ? rateAt(law, percentOn(rows, reference), pointsOn(law, points, from)) : NaN;
      table.push({ from, rate });
    }
    if (known) reached = nextHalfYear(start) - 1;
  }
  return { rows: table, last: reached };
}

function published(law: Law, points: number, { rows, covers, last }: Known): Rows {
  const table: RateRow[] = rows.map(({ from, percent }) => ({ from, rate: rateAt(law, percent, points) }));
  const first = table[0]?.from ?? knownDay(law.since);
  const gap = knownDay(law.reference.coveredTo) + 1;
  if (!covers(gap) && gap >= first) table.push({ from: gap, rate: NaN });
  if (table.length === 0) table.push({ from: first, rate: NaN });
  return { rows: table, last: covers(gap) ? LAST_DAY : Math.max(gap - 1, last) };
}

/** The day whose reference rate counts on a day; of a frozen rate, on the day that interest starts. */
export function takenFrom({ fixing, referenceDay }: Law, day: Day): Day {
  return fixing === 'as published' ? day : halfYearOf(day) - (referenceDay === undefined ? 0 : 1);
}

function unknownRate(
  name: string,
  law: Law,
  { last, own }: { readonly last: Day; readonly own: OwnRates | undefined },
  day: Day,
): FormulaError {
  const { reference, since } = law;
  const hand = 'give rates of your own as the last argument, or use LATE_INTEREST with a rate';
  const start = knownDay(since);
  if (day < start) {
    return new FormulaError('#N/A', `${name} statutory rates start on ${since}; for ${isoOf(day)} ${hand}.`);
  }
  if (own !== undefined) {
    const official = `${reference.name} is known up to ${reference.coveredTo} (checked ${reference.checked})`;
    return new FormulaError(
      '#N/A',
      `${name} statutory interest of ${isoOf(day)} takes the rate of ${isoOf(takenFrom(law, day))}, which nobody gives: ${official}, your own rates begin on ${isoOf(own[0].from)}.`,
    );
  }
  const end = last < start ? 'has no official table here' : `statutory rates end on ${isoOf(last)}`;
  const part = 'STATUTORY_STATEMENT gives the part up to then';
  return new FormulaError(
    '#N/A',
    `${name} ${end} (${reference.name}, checked ${reference.checked}): ${part}; for ${isoOf(day)} ${hand}.`,
  );
}

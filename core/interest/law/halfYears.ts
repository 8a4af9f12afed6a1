import { civilOf, dayOf, isoOf, type Day } from '../../calendar/civil';
import { knownDay } from '../../calendar/knownDay';
import { FormulaError } from '../../errors';
import { rateTable, type RateRow, type RateTable } from '../rateTable';
import type { Law } from './law';
import { seriesRows, type SeriesRow } from './rateSeries';

/** The 1 January or 1 July on or before a day. */
export function halfYearOf(day: Day): Day {
  const { year, month } = civilOf(day);
  return dayOf(year, month < 7 ? 1 : 7, 1);
}

function nextHalfYear(start: Day): Day {
  const { year, month } = civilOf(start);
  return month < 7 ? dayOf(year, 7, 1) : dayOf(year + 1, 1, 1);
}

/** The rate in force on a day; the first row stands for the days before it in the half-year in which a series starts. */
function percentOn(rows: readonly SeriesRow[], day: Day): number {
  let percent = rows[0]?.percent ?? NaN;
  for (const row of rows) if (row.from <= day) percent = row.percent;
  return percent;
}

/** A percentage as a fraction, without the dust that adding points in binary leaves. */
export function fractionOf(percent: number): number {
  return Math.round(percent * 1e6) / 1e8;
}

/**
 * A law's rates, a row a half-year from the day the law starts to the last half-year whose reference day is known.
 * @param points percentage points above the reference rate
 */
export function halfYearRates(name: string, law: Law, points: number): RateTable {
  const since = knownDay(law.since);
  const known = knownDay(law.reference.coveredTo);
  const rows = seriesRows(law.reference);
  const table: RateRow[] = [];
  let start = halfYearOf(since);
  for (;;) {
    const reference = law.referenceDay === 'first day' ? start : start - 1;
    if (reference > known) break;
    table.push({ from: Math.max(start, since), rate: fractionOf(percentOn(rows, reference) + points) });
    start = nextHalfYear(start);
  }
  const last = start - 1;
  return rateTable(table, name, (day) => unknownRate(name, law, last, day), last);
}

function unknownRate(name: string, law: Law, last: Day, day: Day): FormulaError {
  const { reference, since } = law;
  const hand = 'use LATE_INTEREST with a rate, or rows of effective from and rate, given by hand';
  return new FormulaError(
    '#N/A',
    day > last
      ? `${name} statutory rates end on ${isoOf(last)} (${reference.name}, checked ${reference.checked}); for ${isoOf(day)} ${hand}.`
      : `${name} statutory rates start on ${since}; for ${isoOf(day)} ${hand}.`,
  );
}

import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOfIso, isoOf, type Day } from '../../core/calendar/civil';
import { csvRecords } from '../../scripts/rates/csv';
import { ANNOUNCED, firstDay } from '../core/interest/announced';
import { excelFormulas, excelOutcome, sheetsFormulas, sheetsOutcome } from '../fuzz/hosts';

const excel = excelFormulas('2026-11-30').STATUTORY_RATE;
const sheets = sheetsFormulas().STATUTORY_RATE;
const eve = (iso: string): string => isoOf((dayOfIso(iso) as Day) - 1);

const later = (one: string, other: string): string => (one > other ? one : other);

/** A debt's rate in both built bundles, in percent. */
function bothRates(name: string, due: string, on = ''): readonly number[] {
  if (excel === undefined || sheets === undefined) throw new Error('STATUTORY_RATE is not in the bundles');
  const args = [name, due, on];
  return [excelOutcome(excel, args, ''), sheetsOutcome(sheets, args)].map((text) => {
    const rows = JSON.parse(text) as number[][];
    return Math.round((rows[0]?.[0] ?? NaN) * 1e6) / 1e4;
  });
}

/** Official histories and what was worked out from them: file, its day, its percentage, and the country. */
const HISTORIES = [
  ['uk_late_payment_reference_rates.csv', 'interest_starts_from', 'statutory_rate_pct', 'UK'],
  ['eu_late_payment_reference_rates.csv', 'half_year_from', 'ecb_plus_8pp_pct', 'EU'],
  ['eu_late_payment_reference_rates.csv', 'half_year_from', 'ecb_plus_8pp_pct', 'IE'],
  ['fr_penalites_retard_default_rates.csv', 'half_year_from', 'default_penalty_pct', 'FR'],
  ['at_base_rates.csv', 'half_year_from', 'statutory_b2b_pct', 'AT'],
] as const;

describe('both built bundles know the published rates', () => {
  test.each(HISTORIES)('%s by its %s and %s, for %s', (file, day, percent, name) => {
    const rows = csvRecords(readFileSync(join(__dirname, '../oracles', file), 'utf8'));
    expect(rows.length).toBeGreaterThan(20);
    const wrong = rows.filter((row) => {
      const published = Number(row[percent]);
      const from = row[day] ?? '';
      // Where the law itself begins, the contract has to be of that day.
      const rates =
        name === 'AT' ? bothRates(name, '2013-03-16', later(from, '2013-03-17')) : bothRates(name, eve(from));
      return rates.some((rate) => rate !== published);
    });
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(ANNOUNCED))('what the authorities of %s announced', (name, halves) => {
    const wrong = Object.entries(halves).filter(([half, percent]) =>
      bothRates(name, eve(firstDay(half))).some((rate) => rate !== percent),
    );
    expect(wrong).toEqual([]);
  });

  test('the German base rate + 9 points, and + 8 for claims from before 29 July 2014', () => {
    const rows = csvRecords(readFileSync(join(__dirname, '../oracles/de_basiszinssatz.csv'), 'utf8'));
    const wrong = rows.filter((row) => {
      const from = row['effective_from'] ?? '';
      const older = Number(row['b2b_plus8_pct_older_claims']);
      const newer = row['b2b_plus9_pct_claims_arising_after_2014-07-28'] ?? '';
      const rates = [bothRates('DE', '2001-12-31', from).every((rate) => rate === older)];
      if (newer !== '')
        rates.push(bothRates('DE', '2014-07-29', later(from, '2014-07-30')).every((rate) => rate === Number(newer)));
      return rates.includes(false);
    });
    expect(wrong).toEqual([]);
  });
});

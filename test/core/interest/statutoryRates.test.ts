import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOfIso, isoOf, type Day } from '../../../core/calendar/civil';
import { LAWS } from '../../../core/interest/law/laws';
import { austrianBaseRate } from '../../../core/interest/law/rates/austrianBaseRate';
import { bankRate } from '../../../core/interest/law/rates/bankRate';
import { germanBaseRate } from '../../../core/interest/law/rates/germanBaseRate';
import { refinancingRate } from '../../../core/interest/law/rates/refinancingRate';
import { csvRecords } from '../../../scripts/rates/csv';
import { call } from '../../support/call';
import { readOracle } from '../../support/oracle';

type Record_ = Readonly<Record<string, string>>;
const table = (file: string): Record_[] => csvRecords(readFileSync(join(__dirname, '../../oracles', file), 'utf8'));
const dayAt = (iso: string): Day => dayOfIso(iso) as Day;
const shifted = (iso: string, days: number): string => isoOf(dayAt(iso) + days);
/** A published percentage as the fraction a cell holds. */
const fraction = (percent: string): number => Number(`${percent}e-2`);
const rate = (...args: (string | null)[]): unknown => call('STATUTORY_RATE', ...args);

/** The last day of the half-year a row stands for. */
function lastDay(from: string): string {
  const [year = '', month = ''] = from.split('-');
  return Number(month) < 7 ? `${year}-06-30` : `${year}-12-31`;
}

describe('histories of reference rates', () => {
  // Earlier rows cannot be asked for: no law on offer reaches back to them.
  test.each([
    ['boe_bank_rate.csv', 'effective_from', 'rate_pct', bankRate],
    ['ecb_mro.csv', 'effective_from', 'mro_rate_pct', refinancingRate],
    ['de_basiszinssatz.csv', 'effective_from', 'basiszinssatz_pct', germanBaseRate],
    ['at_base_rates.csv', 'half_year_from', 'base_rate_pct', austrianBaseRate],
  ])('%s holds the same changes', (file, date, percent, series) => {
    const ours = series.rows.trim().split('\n');
    const changes: string[] = [];
    for (const row of table(file)) {
      const line = `${row[date] ?? ''} ${Number(row[percent])}`;
      if (changes[changes.length - 1]?.slice(11) !== line.slice(11)) changes.push(line);
    }
    const first = changes.indexOf(ours[0] ?? '');
    expect(first).toBeGreaterThanOrEqual(0);
    expect(ours).toEqual(changes.slice(first));
  });
});

describe('UK, every half-year of the reference table', () => {
  test.each(
    table('uk_late_payment_reference_rates.csv').map((row) => [row['interest_starts_from'] ?? '', row] as const),
  )('interest from %s', (from, row) => {
    const expected = fraction(row['statutory_rate_pct'] ?? '');
    const to = row['interest_starts_to'] ?? '';
    expect(rate('UK', shifted(from, -1))).toBe(expected);
    expect(rate('UK', shifted(to, -1))).toBe(expected);
    // Frozen: a later day changes nothing.
    expect(rate('UK', shifted(from, -1), shifted(to, 900))).toBe(expected);
  });
});

describe('EU, ES and IE, every half-year', () => {
  test.each(table('eu_late_payment_reference_rates.csv').map((row) => [row['half_year_from'] ?? '', row] as const))(
    'from %s',
    (from, row) => {
      const expected = fraction(row['ecb_plus_8pp_pct'] ?? '');
      for (const name of ['EU', 'ES']) {
        expect(rate(name, '2013-03-20', from)).toBe(expected);
        expect(rate(name, '2013-03-20', lastDay(from))).toBe(expected);
        expect(rate(name, shifted(from, -1))).toBe(expected);
      }
      expect(rate('IE', shifted(from, -1))).toBe(expected);
      expect(rate('IE', shifted(lastDay(from), -1), shifted(from, 900))).toBe(expected);
    },
  );
});

describe('FR, every half-year', () => {
  test.each(table('fr_penalites_retard_default_rates.csv').map((row) => [row['half_year_from'] ?? '', row] as const))(
    'from %s',
    (from, row) => {
      const expected = fraction(row['default_penalty_pct'] ?? '');
      expect(rate('FR', '2013-01-10', from)).toBe(expected);
      expect(rate('FR', '2013-01-10', lastDay(from))).toBe(expected);
    },
  );
});

describe('AT, every half-year', () => {
  test.each(table('at_base_rates.csv').map((row) => [row['half_year_from'] ?? '', row] as const))(
    'from %s',
    (from, row) => {
      const expected = fraction(row['statutory_b2b_pct'] ?? '');
      expect(rate('AT', '2013-03-20', from)).toBe(expected);
      expect(rate('AT', '2013-03-20', lastDay(from))).toBe(expected);
      expect(rate('AT', shifted(from, -1), from, 'consumer')).toBe(0.04);
    },
  );
});

describe('DE, every change of the base rate', () => {
  const rows = table('de_basiszinssatz.csv');
  test.each(rows.map((row, i) => [row['effective_from'] ?? '', row, rows[i + 1]?.['effective_from']] as const))(
    'from %s',
    (from, row, next) => {
      const last = next === undefined ? lastDay(from) : shifted(next, -1);
      for (const day of [from, last]) {
        expect(rate('DE', '2001-12-31', day)).toBe(fraction(row['b2b_plus8_pct_older_claims'] ?? ''));
        expect(rate('DE', '2001-12-31', day, 'consumer')).toBe(fraction(row['consumer_plus5_pct'] ?? ''));
      }
      // The table gives + 9 from the half-year in which it came in.
      const recent = row['b2b_plus9_pct_claims_arising_after_2014-07-28'] ?? '';
      if (recent !== '') expect(rate('DE', '2014-07-29', last)).toBe(fraction(recent));
    },
  );

  test('the due date decides between 8 and 9 points', () => {
    expect(rate('DE', '2014-07-28', '2014-08-15')).toBe(0.0727);
    expect(rate('DE', '2014-07-29', '2014-08-15')).toBe(0.0827);
  });
});

interface Rule {
  readonly j: string;
  readonly margin_pp?: number;
  readonly default_margin_pp?: number;
  readonly general_rate_pct?: number;
}

describe('parameters of law', () => {
  const rules = readOracle<{ cases: Rule[] }>('statutory_rules.json').cases;
  const name: Readonly<Record<string, keyof typeof LAWS>> = {
    UK: 'UK',
    'EU-minimum': 'EU',
    IE: 'IE',
    'DE-B2B': 'DE',
    'DE-consumer': 'DE',
    'AT-B2B': 'AT',
    FR: 'FR',
    ES: 'ES',
  };
  // The records give no margin: their laws are held against their sources in countries.test.ts.
  const SKIPPED = ['US', 'CO', 'MX'];

  test('every record is used or skipped with a reason', () => {
    expect(rules.map(({ j }) => j).filter((j) => name[j] === undefined)).toEqual(SKIPPED);
  });

  test.each(rules.filter(({ j }) => name[j] !== undefined).map((rule) => [rule.j, rule] as const))('%s', (j, rule) => {
    const law = LAWS[name[j] as keyof typeof LAWS];
    const margin = j.endsWith('consumer') ? 'consumer' in law && law.consumer : law.business;
    expect(margin).toEqual({ points: rule.margin_pp ?? rule.default_margin_pp });
    if (rule.general_rate_pct !== undefined) expect('consumer' in law && law.consumer).toMatchObject({ flat: 4 });
  });

  test("Spain's first half-year: 8.75 % from 24 February to 30 June 2013", () => {
    expect(rate('ES', '2013-02-23')).toBe(0.0875);
    expect(rate('ES', '2013-02-23', '2013-06-30')).toBe(0.0875);
    expect(rate('ES', '2013-02-22')).toBe(0.0775);
  });
});

describe('edges of the tables', () => {
  // A flat rate has no table, and rates as published have no half-years.
  const halfYearly = Object.entries(LAWS).filter(
    ([, law]) => 'points' in law.business && law.fixing !== 'as published',
  );

  test.each(halfYearly)('%s: a day past the table says its last day and how to go on', (name, law) => {
    const last = lastDay(shifted(law.reference.coveredTo, law.referenceDay === 'day before' ? 1 : 0));
    expect(typeof rate(name, shifted(last, -1))).toBe('number');
    const fault = rate(name, last) as { error: string; message: string };
    expect(fault.error).toBe('#N/A');
    expect(fault.message).toContain(`end on ${last}`);
    expect(fault.message).toContain(law.reference.checked);
    expect(fault.message).toContain('STATUTORY_STATEMENT gives the part up to then');
    expect(fault.message).toContain('LATE_INTEREST');
  });

  test.each(halfYearly)('%s: a day before the law is missing data', (name, law) => {
    expect(typeof rate(name, shifted(law.since, -1))).toBe('number');
    expect(rate(name, shifted(law.since, -2))).toMatchObject({ error: '#N/A' });
  });

  test.each(['UK', 'IE', 'EU', 'ES', 'FR'])('%s covers business debts only', (name) => {
    expect(rate(name, '2024-01-31', null, 'consumer')).toMatchObject({ error: '#VALUE!' });
    expect(call('STATUTORY_INTEREST', name, 100, '2024-01-31', '2024-01-31', null, 'party=consumer')).toMatchObject({
      error: '#VALUE!',
    });
  });

  test('a blank jurisdiction or due date gives a blank result', () => {
    expect(rate('', '2024-01-31')).toBe('');
    expect(call('STATUTORY_RATE', 'UK', [['2022-12-31'], [''], ['2022-12-30']])).toEqual([[0.115], [''], [0.0925]]);
  });
});

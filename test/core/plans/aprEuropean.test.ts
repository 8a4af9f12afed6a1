import { describe, expect, test } from '@jest/globals';
import { dayOfIso, type Day } from '../../../core/calendar/civil';
import { round } from '../../../core/money/round';
import { europeanTimes } from '../../../core/plans/apr/european';
import { annuityFactor, levelPayment } from '../../../core/plans/annuity';
import { dueDates, type Frequency } from '../../../core/plans/dueDates';
import { readOracle } from '../../support/oracle';
import { call, column } from '../../support/worksheet';

interface EuropeanCase {
  readonly id: string;
  readonly expected: {
    readonly instalment?: number;
    readonly aprc_pct_6dp?: number;
    readonly first_rows?: readonly (readonly [number, number, number, number])[];
    readonly year_sums_interest_principal?: readonly (readonly [number, number, number])[];
    readonly apr_pct?: number;
    readonly apr_pct_2dp?: number;
  };
}

const { cases } = readOracle<{ cases: EuropeanCase[] }>('apr_eu_and_plans.json');

function record(id: string): EuropeanCase['expected'] {
  const found = cases.find((c) => c.id === id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found.expected;
}

function day(iso: string): Day {
  return dayOfIso(iso) as Day;
}

/** The rate in percent; `received` on a day, then payments at the dates of a frequency. */
function apr(received: number, on: string, first: string, frequency: Frequency, payments: readonly number[]): number {
  const due = dueDates(day(first), frequency);
  const amounts = column([received, ...payments.map((payment) => -payment)]);
  const dates = column([day(on), ...payments.map((_, k) => due(k))]);
  return (call('PLAN_APR', [amounts, dates]) as number) * 100;
}

function monthly(payments: readonly number[]): number {
  return apr(196000, '2025-01-15', '2025-02-15', 'monthly', payments);
}

function times(count: number, payment: number): number[] {
  return new Array<number>(count).fill(payment);
}

function plusLast(payments: readonly number[], extra: number): number[] {
  return payments.map((payment, i) => (i === payments.length - 1 ? payment + extra : payment));
}

/** The payments of a mortgage of 200,000 at 6 % that pays by a rule until nothing is owed; figures unrounded. */
function until0(rule: (balance: number, interest: number) => number): number[] {
  const payments: number[] = [];
  for (let balance = 200000; balance > 0.005;) {
    const interest = balance * 0.005;
    const payment = Math.min(rule(balance, interest), balance + interest);
    balance += interest - payment;
    payments.push(payment);
  }
  return payments;
}

/** Instalments that fall by 3 % each year: the first year's is the one that repays 200,000. */
function fallingInstalments(): number[] {
  const shares = Array.from({ length: 240 }, (_, k) => 0.97 ** Math.floor(k / 12));
  const worth = shares.reduce((sum, part, k) => sum + part / 1.005 ** (k + 1), 0);
  return shares.map((part) => (200000 / worth) * part);
}

// The European Commission's examples: 200,000 for 20 years, 4,000 withheld. Its figures carry the instalment to the cent.
const MORTGAGES: Readonly<Record<string, () => readonly number[]>> = {
  ex1: () => times(240, 1432.86),
  ex3: () => times(240, 1449.53),
  ex5: () => times(240, 1490.18),
  ex6: () => plusLast(times(240, 1432.86), 100),
  ex8: () => plusLast(times(240, 1166.67), 200000),
  ex8b: () => plusLast([...times(6, 1166.67), ...times(234, 1398.33)], 200000),
  ex10: () => fallingInstalments(),
  ex11: () => until0(() => 1500),
  ex13: () => until0((_balance, interest) => 200000 / 240 + interest),
  ex14: () => until0((balance, interest) => interest + Math.max(100, 0.02 * balance)),
};

describe("the European Commission's mortgage examples", () => {
  test.each(Object.entries(MORTGAGES))('%s', (id, payments) => {
    expect(Math.abs(monthly(payments()) - (record(id).aprc_pct_6dp ?? NaN))).toBeLessThan(6e-5);
  });

  test.each(['ex1', 'ex3', 'ex5', 'ex8'] as const)('%s to all six digits', (id) => {
    expect(round(monthly(MORTGAGES[id]?.() ?? []), 6)).toBe(record(id).aprc_pct_6dp);
  });

  test('ex2: odd days before the first payment, monthly and yearly', () => {
    const first = apr(196000, '2012-01-12', '2012-02-15', 'monthly', times(240, 1433.57));
    expect(round(first, 6)).toBe(record('ex2_case1').aprc_pct_6dp);
    const third = apr(196000, '2012-01-12', '2012-02-15', 'yearly', times(20, 16541.86));
    expect(round(third, 6)).toBe(record('ex2_case3').aprc_pct_6dp);
  });

  test('ex2: the instalment bears the odd days', () => {
    const plan = (count: number, frequency: string): number => {
      const rows = call('PAYMENT_PLAN', [200000, 0.06, count, '2012-02-15', frequency, 'start=2012-01-12']);
      return (rows as number[][])[1]?.[2] as number;
    };
    expect(plan(240, 'monthly')).toBe(record('ex2_case1').instalment);
    expect(plan(20, 'yearly')).toBe(record('ex2_case3').instalment);
  });

  test('ex1: instalment, rows and yearly sums, unrounded as printed', () => {
    const { instalment, first_rows = [], year_sums_interest_principal = [] } = record('ex1');
    expect(call('PLAN_INSTALMENT', [200000, 0.06, 240])).toBe(instalment);
    const payment = levelPayment(0.005, 240, 200000);
    const balance = (k: number): number => payment * annuityFactor(0.005, 240 - k);
    for (const [k, interest, principal, closing] of first_rows) {
      expect(round(balance(k - 1) * 0.005, 2)).toBe(interest);
      expect(round(balance(k - 1) - balance(k), 2)).toBe(principal);
      expect(round(balance(k), 2)).toBe(closing);
    }
    for (const [year, interest, principal] of year_sums_interest_principal) {
      const repaid = balance(12 * year - 12) - balance(12 * year);
      expect(round(12 * payment - repaid, 2)).toBe(interest);
      expect(round(repaid, 2)).toBe(principal);
    }
  });

  test('ex11: 221 payments of 1,500, the last one smaller', () => {
    const rows = call('PAYMENT_PLAN', [200000, 0.06, 0, '2025-02-15', '', 'method=fixed amount; amount=1500']);
    expect(call('PLAN_LENGTH', [200000, 0.06, 1500])).toBe(221);
    expect((rows as unknown[]).length - 1).toBe(221);
    // Printed 407.70 on unrounded balances; rows rounded to the cent may differ by cents.
    expect(Math.abs(((rows as number[][])[221]?.[2] ?? NaN) - 407.7)).toBeLessThan(0.5);
    expect(round(until0(() => 1500)[220] ?? NaN, 2)).toBe(407.7);
  });

  test('ex13: equal principal', () => {
    const rows = call('PAYMENT_PLAN', [200000, 0.06, 240, '2025-02-15', '', 'method=equal principal']) as number[][];
    expect([rows[1]?.[4], rows[1]?.[2]]).toEqual([833.33, 1833.33]);
    // Printed 1,829.17 and 837.50 on unrounded balances; here 833.33 and 995.83 are rounded, and the last bears 80 cents.
    expect([rows[2]?.[2], rows[240]?.[2]]).toEqual([1829.16, 838.3]);
    const unrounded = until0((_balance, interest) => 200000 / 240 + interest);
    expect([1, 238, 239].map((i) => round(unrounded[i] ?? NaN, 2))).toEqual([1829.17, 841.67, 837.5]);
  });

  test('ex10 and ex14: the instalments as printed', () => {
    const falling = fallingInstalments();
    expect([round(falling[0] ?? NaN, 2), round(falling[239] ?? NaN, 2)]).toEqual([1778.58, 997.09]);
    const shrinking = until0((balance, interest) => interest + Math.max(100, 0.02 * balance));
    expect([shrinking.length, round(shrinking[0] ?? NaN, 2), round(shrinking[1] ?? NaN, 2)]).toEqual([233, 5000, 4900]);
    expect(round(shrinking[232] ?? NaN, 2)).toBe(59.38);
  });
});

describe('published figures that reckon otherwise', () => {
  // Days over 365 give the printed figures; the directives count whole months, and the days of the year at hand.
  test('COM(1996) 79, example 1: 12.92 by months, printed 12.96 by days', () => {
    expect(round(apr(1000, '1994-01-01', '1995-07-01', 'monthly', [1200]), 2)).toBe(12.92);
    expect(record('com1996_79_ex1').apr_pct_2dp).toBe(12.96);
  });

  test('FSharp.Finance.Personal: 85.59 by months for two payments, 326.12 for one after five days of a leap year', () => {
    expect(round(apr(500, '2012-10-10', '2012-11-10', 'monthly', [270, 270]), 2)).toBe(85.59);
    expect(record('fsharp_2pay').apr_pct).toBe(84.63);
    expect(round(apr(500, '2012-10-10', '2012-10-15', 'monthly', [510]), 2)).toBe(326.12);
  });
});

test('every record is compared above; a remark on months has no figures', () => {
  const others = ['ex2_case1', 'ex2_case3', 'com1996_79_ex1', 'fsharp_2pay', 'curo_eu_note'];
  expect(cases.map(({ id }) => id).sort()).toEqual([...Object.keys(MORTGAGES), ...others].sort());
});

describe('time', () => {
  test.each([
    ['years where all gaps are whole years', ['2025-03-01', '2026-03-01', '2028-03-01'], [0, 1, 3]],
    ['months where they are not', ['2025-03-01', '2025-05-01', '2026-05-01'], [0, 2 / 12, 14 / 12]],
    ['month-ends are months apart', ['2025-01-31', '2025-02-28', '2025-03-31'], [0, 1 / 12, 2 / 12]],
    ['weeks', ['2025-01-01', '2025-01-15', '2025-02-05'], [0, 2 / 52, 5 / 52]],
    [
      'an odd first gap, months after it',
      ['2025-01-12', '2025-02-15', '2025-03-15'],
      [0, 1 / 12 + 3 / 366, 2 / 12 + 3 / 366],
    ],
    [
      'an odd first gap, weeks after it',
      ['2025-01-01', '2025-01-11', '2025-01-18'],
      [0, 1 / 52 + 3 / 366, 2 / 52 + 3 / 366],
    ],
    ['no unit at all: years and days', ['2025-01-01', '2025-02-10', '2026-04-02'], [0, 40 / 366, 1 + 91 / 365]],
    ['odd days of a year that holds a 29 February', ['2024-01-01', '2024-03-12'], [0, 71 / 366]],
  ] as const)('%s', (_label, dates, expected) => {
    expect(europeanTimes(dates.map(day))).toEqual(expected.map((t) => expect.closeTo(t, 13)));
  });
});

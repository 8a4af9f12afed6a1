import { describe, expect, test } from '@jest/globals';
import { dayOfIso, isoOf, type Day } from '../../../core/calendar/civil';
import { addMonths } from '../../../core/calendar/months';
import { round } from '../../../core/money/round';
import { unitPeriodRate, unitPeriodTimes } from '../../../core/plans/apr/regulationZ';
import { dueDates } from '../../../core/plans/dueDates';
import { readOracle } from '../../support/oracle';
import { call, column } from '../../support/worksheet';

interface Series {
  readonly amount: number;
  readonly count: number;
  readonly full_unit_periods: number;
  readonly fraction: string;
}

interface RegZCase {
  readonly id: string;
  readonly label: string;
  readonly advance: number;
  readonly series: readonly Series[];
  readonly unit_periods_per_year: string;
  readonly apr_pct: number;
  readonly advance_date?: string;
  readonly first_payment?: string;
}

const { cases } = readOracle<{ cases: RegZCase[] }>('apr_regz_appendix_j.json');

function share(text: string): number {
  const [over, under = '1'] = text.split('/');
  return Number(over) / Number(under);
}

function percent(apr: unknown): number {
  return round((apr as number) * 100, 2);
}

describe('appendix J of Regulation Z, by its own unit periods', () => {
  test.each(cases.map((c) => [c.id, c.label, c] as const))('%s: %s', (_id, _label, c) => {
    const payments = c.series.flatMap(({ amount, count, full_unit_periods, fraction }) =>
      Array.from({ length: count }, (_, i) => ({
        amount: -amount,
        whole: full_unit_periods + i,
        fraction: share(fraction),
      })),
    );
    const rate = unitPeriodRate([{ amount: c.advance, whole: 0, fraction: 0 }, ...payments]);
    expect(percent(rate * Number(c.unit_periods_per_year))).toBe(c.apr_pct);
  });
});

function day(iso: string): Day {
  return dayOfIso(iso) as Day;
}

/** The k-th payment date of a transaction with so many unit periods a year. */
function step(first: Day, perYear: number, k: number): Day {
  return perYear > 12 ? first + Math.round((52 / perYear) * 7) * k : addMonths(first, (12 / perYear) * k);
}

describe('appendix J of Regulation Z, from dates', () => {
  const dated = cases.filter((c) => c.advance_date !== undefined);
  test.each(dated.map((c) => [c.id, c.label, c] as const))('%s: %s', (_id, _label, c) => {
    const amounts = c.series.flatMap(({ amount, count }) => new Array<number>(count).fill(-amount));
    const first = day(c.first_payment ?? '');
    const dates = amounts.map((_, k) => step(first, Number(c.unit_periods_per_year), k));
    const flows = [column([c.advance, ...amounts]), column([day(c.advance_date ?? ''), ...dates])];
    expect(percent(call('PLAN_APR', [...flows, 'US']))).toBe(c.apr_pct);
  });

  test('the records without dates are single payments and skipped payments, which have dates of their own below', () => {
    expect(cases.filter((c) => !dated.includes(c)).map(({ id }) => id)).toEqual(['c5ii', 'c5iii', 'c6i', 'c6ii']);
  });

  function apr(advance: number, on: string, payments: readonly (readonly [number, string])[]): number {
    const amounts = column([advance, ...payments.map(([amount]) => -amount)]);
    return percent(call('PLAN_APR', [amounts, column([on, ...payments.map(([, iso]) => iso)]), 'US']));
  }

  test('c5ii and c5iii: a single payment after six and eighteen months', () => {
    expect(apr(1000, '1978-07-15', [[1044, '1979-01-15']])).toBe(8.8);
    expect(apr(1000, '1978-01-15', [[1135.19, '1979-07-15']])).toBe(8.76);
  });

  test('c6i: payments every four weeks with pauses', () => {
    const at = (unit: number, k: number): string => isoOf(day('1978-01-25') + Math.round(28 * unit) + 28 * k);
    const run = (unit: number, count: number): [number, string][] =>
      Array.from({ length: count }, (_, k) => [100, at(unit, k)]);
    const payments = [...run(26 / 28, 9), ...run(10 + 12 / 28, 6), ...run(16 + 26 / 28, 6), ...run(23 + 12 / 28, 3)];
    expect(apr(2135, '1978-01-25', payments)).toBe(12);
  });

  test('c6ii: monthly payments with pauses and single payments', () => {
    const payments: [number, string][] = [
      ...['1978-09-15', '1978-10-15', '1978-11-15'].map((iso): [number, string] => [1000, iso]),
      [2000, '1979-03-15'],
      ...['1979-09-15', '1979-10-15', '1979-11-15'].map((iso): [number, string] => [750, iso]),
      [1000, '1980-02-01'],
    ];
    expect(apr(7350, '1978-03-03', payments)).toBe(10.22);
  });

  // Further figures that FSharp.Finance.Personal (tests/AprUsActuarialTests.fs) gives as checked in a spreadsheet.
  test.each([
    ['semi-monthly, short first period', 5000, '1978-02-23', 'semi-monthly', '1978-03-01', 24, 219.17, 10.34],
    ['quarterly, first period over one unit', 10000, '1978-06-23', 'quarterly', '1978-10-01', 40, 385, 9.15],
    ['quarterly, first period under one unit', 10000, '1978-07-23', 'quarterly', '1978-10-01', 40, 385, 9.32],
    ['weekly, long first period', 1000, '2023-10-28', 'weekly', '2023-11-30', 5, 250, 176.52],
    ['weekly, short first period', 1000, '2023-11-24', 'weekly', '2023-11-30', 5, 250, 434.3],
    ['yearly, short first period', 1000, '2023-10-26', 'yearly', '2023-11-30', 5, 500, 78.34],
  ] as const)('%s', (_label, advance, on, frequency, first, count, payment, expected) => {
    const due = dueDates(day(first), frequency);
    const payments = Array.from({ length: count }, (_, k): [number, string] => [payment, isoOf(due(k))]);
    expect(apr(advance, on, payments)).toBe(expected);
  });
});

describe('unit periods', () => {
  test.each([
    ['month-ends are a month apart', ['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30'], 12, [0, 1, 2, 3]],
    ['the 30th counts as the last of February', ['2025-01-30', '2025-02-28', '2025-03-30'], 12, [0, 1, 2]],
    [
      'fifteen days are no half month where they are the commonest',
      ['2025-01-01', '2025-01-16', '2025-01-31', '2025-02-15', '2025-03-02', '2025-03-17'],
      365 / 15,
      [0, 1, 2, 3, 4, 5],
    ],
    [
      'two weeks in February stay two weeks',
      ['2025-02-14', '2025-02-28', '2025-03-14', '2025-03-28'],
      26,
      [0, 1, 2, 3],
    ],
    [
      'the 15th and the last of the month',
      ['2025-01-31', '2025-02-15', '2025-02-28', '2025-03-15', '2025-03-31'],
      24,
      undefined,
    ],
    ['the smaller on a tie', ['2025-01-01', '2025-01-08', '2025-01-15', '2025-02-15', '2025-03-15'], 52, undefined],
    ['never above a year', ['2020-01-01', '2022-01-01', '2024-01-01'], 1, [0, 2, 4]],
    [
      'without a common standard gap, the standard one nearest to the average',
      ['2025-01-01', '2025-02-10', '2025-04-02'],
      52 / 6,
      undefined,
    ],
    ['a single payment: its term in months', ['2025-01-31', '2025-02-28'], 12, [0, 1]],
    ['a single payment: its term in days', ['2025-01-01', '2025-01-21'], 365 / 20, [0, 1]],
    ['a single payment after more than a year', ['2025-01-01', '2026-02-15'], 1, [0, 1 + 45 / 365]],
  ] as const)('%s', (_label, dates, perYear, times) => {
    const found = unitPeriodTimes(dates.map(day));
    expect(found.perYear).toBeCloseTo(perYear, 12);
    if (times !== undefined) {
      expect(found.times.map(({ whole, fraction }) => whole + fraction)).toEqual(
        times.map((t) => expect.closeTo(t, 12)),
      );
    }
  });
});

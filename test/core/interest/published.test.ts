import { describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { dayOfIso, isoOf, type Day } from '../../../core/calendar/civil';
import { addMonths } from '../../../core/calendar/months';
import { lateInterest } from '../../../core/interest/lateInterest';
import { DEFAULT_TERMS, interestTerms } from '../../../core/interest/interestTerms';
import { call } from '../../support/call';
import { readOracle } from '../../support/oracle';

const dayAt = (iso: string): Day => dayOfIso(iso) as Day;
const later = (iso: string, days: number): string => isoOf(dayAt(iso) + days);

interface Example {
  readonly id: string;
  readonly principal: number;
  readonly annual_rate_pct: number;
  readonly days: number;
  readonly basis: number;
  readonly expected_interest: number;
  readonly recomputed_unrounded: number;
  readonly rounding_mode?: string;
  readonly fixed_compensation?: number;
  readonly expected_total?: number;
}

interface Examples {
  readonly cases: readonly Example[];
  readonly rate_split_cases: readonly {
    readonly segments: readonly {
      readonly frm: string;
      readonly to: string;
      readonly days: number;
      readonly base_pct: number;
    }[];
  }[];
  readonly fixed_compensation: readonly {
    readonly jurisdiction: string;
    readonly test_points: readonly (readonly [number, number])[];
  }[];
}

const examples = readOracle<Examples>('late_interest_examples.json');

describe('published examples of late interest', () => {
  test.each(examples.cases.map((c) => [c.id, c] as const))('%s', (_id, c) => {
    // 366 days a year: a stretch inside a leap year, in ACT/ACT ISDA.
    const [due, dayCount] = c.basis === 366 ? ['2024-01-31', 'ACT/ACT ISDA'] : ['2023-01-01', 'ACT/365F'];
    const daily = c.rounding_mode === undefined ? 'no' : 'yes';
    const options = `day_count=${dayCount}; daily_rounding=${daily}`;
    const interest = call(
      'LATE_INTEREST',
      c.principal,
      due,
      c.annual_rate_pct / 100,
      later(due, c.days),
      null,
      options,
    );
    expect(interest).toBe(c.expected_interest);
    if (c.expected_total !== undefined) {
      expect(c.principal).toBe(5000);
      expect(call('FIXED_COMPENSATION', 'UK', c.principal)).toBe(c.fixed_compensation);
      expect(Number(interest) + Number(call('FIXED_COMPENSATION', 'UK', c.principal))).toBeCloseTo(c.expected_total, 9);
    }
  });

  test('without daily rounding, gov.uk’s 50 days come to the unrounded figure', () => {
    expect(call('LATE_INTEREST', 1000, '2023-01-01', 0.085, later('2023-01-01', 50))).toBe(11.64);
  });

  test('a rate that changes on 1 July splits the days, 16 and 15', () => {
    const [split] = examples.rate_split_cases;
    const segments = split?.segments ?? [];
    const statement = call('STATUTORY_STATEMENT', 'DE', 1000, later('2024-06-15', -1), '2024-07-15') as unknown[][];
    segments.forEach((segment, i) => {
      const days = [{ date: dayAt(segment.frm) }, { date: dayAt(segment.to) }, segment.days];
      expect(statement[i + 1]?.slice(0, 3)).toEqual(days);
      expect(statement[i + 1]?.[4]).toBeCloseTo((segment.base_pct + 9) / 100, 12);
    });
    expect(statement[segments.length + 1]?.[0]).toBe('Total');
  });

  const points = examples.fixed_compensation.flatMap(({ jurisdiction, test_points }) =>
    test_points.map(([amount, sum]) => [jurisdiction, amount, sum] as const),
  );
  test.each(points)('%s compensation for %d is %d', (jurisdiction, amount, sum) => {
    expect(call('FIXED_COMPENSATION', jurisdiction, amount)).toBe(sum);
  });
});

describe("the spreadsheet's own formula", () => {
  interface Native {
    readonly id: string;
    readonly fn: string;
    readonly args: { due: string; asOf: string; principal: number; rate: number; yearDays: number };
    readonly value: number | string;
  }
  const records = readOracle<{ cases: Native[] }>('collection_native.json').cases;
  // A year that is always 366 days long is no day count on offer.
  const rounded = records.filter(({ fn, args }) => fn === 'INTEREST' && args.yearDays !== 366);
  const kinds = [...new Set(records.map(({ fn }) => fn))].sort();

  test('holds interest beside days and stages, which have tests of their own', () => {
    expect(kinds).toEqual(['DPD', 'INTEREST', 'INTEREST_RAW', 'STAGE']);
  });

  test.each(rounded.map((c) => [c.id, c] as const))('%s', (_id, { args, value }) => {
    const options = args.yearDays === 360 ? 'day_count=ACT/360' : 'day_count=ACT/365F';
    expect([360, 365]).toContain(args.yearDays);
    expect(call('LATE_INTEREST', args.principal, args.due, args.rate, args.asOf, null, options)).toBe(value);
  });
});

describe('half-cent ties', () => {
  interface Tie {
    readonly id: string;
    readonly args: { P?: number; rate?: number; days?: number; basis?: number; digits?: number };
    readonly exactHalfAway: number;
  }
  const records = readOracle<{ cases: Tie[] }>('rounding_ties.json').cases.filter(({ args }) => args.P !== undefined);
  // A year of 366 days is no day count of a stretch longer than a leap year.
  const fits = ({ args }: Tie): boolean => args.basis === 365 || args.basis === 360;

  test('are mostly of the two day counts with a fixed year', () => {
    expect(records.filter(fits).length).toBeGreaterThan(150);
  });

  test.each(records.filter(fits).map((c) => [c.id, c] as const))('%s', (_id, { args, exactHalfAway }) => {
    const { P = 0, rate = 0, days = 0, basis } = args;
    const terms = interestTerms({ dayCount: basis === 360 ? 'ACT/360' : 'ACT/365F' });
    expect(lateInterest(P, 45000, rate, 45000 + days, undefined, terms)).toBe(exactHalfAway);
    // The same through the reckoning of stretches.
    expect(lateInterest(P, 45000, rate, 45000 + days, [], terms)).toBe(exactHalfAway);
  });
});

interface Payment {
  readonly t: number;
  readonly amount: number;
  readonly expected: string;
  readonly balance?: number;
  readonly interest_accrued?: number;
}

interface UnitedStatesCase {
  readonly id: string;
  readonly principal: number;
  readonly rate_pct: number;
  readonly time_unit: 'month' | 'day';
  readonly basis: number;
  readonly payments: readonly Payment[];
  readonly final_at: number;
  readonly expected_final: number;
}

describe('the United States Rule, published exercises', () => {
  test.each(
    readOracle<{ cases: UnitedStatesCase[] }>('partial_payment_us_rule.json').cases.map((c) => [c.id, c] as const),
  )('%s', (_id, c) => {
    const start = dayAt('2023-01-15');
    const months = c.time_unit === 'month';
    expect(c.basis).toBe(months ? 12 : 360);
    const at = (t: number): string => isoOf(months ? addMonths(start, t) : start + t);
    const paid = c.payments.map(({ t, amount }) => [at(t), amount]);
    const owed = (t: number): unknown =>
      call(
        'BALANCE_AFTER_PAYMENTS',
        c.principal,
        c.rate_pct / 100,
        isoOf(start),
        paid,
        at(t),
        months ? 'day_count=30E/360' : 'day_count=ACT/360',
      );
    let last = c.principal;
    for (const payment of c.payments) {
      if (payment.balance !== undefined) {
        expect(owed(payment.t)).toBe(payment.balance);
        last = payment.balance;
      } else {
        expect(payment.expected).toBe('held');
        expect(owed(payment.t)).toBeCloseTo(last + (payment.interest_accrued ?? NaN) - payment.amount, 9);
      }
    }
    expect(owed(c.final_at)).toBe(c.expected_final);
  });
});

describe('Latin America: certified rates given by hand', () => {
  interface Certified {
    readonly j: string;
    readonly period?: string;
    readonly mora_cap_pct?: number;
    readonly commercial_default_pct?: number;
    readonly civil_pct?: number;
  }
  const records = readOracle<{ cases: Certified[] }>('latam.json').cases;

  test.each(records.filter(({ j }) => j === 'CO').map((c) => [c.period, c.mora_cap_pct ?? NaN] as const))(
    'Colombia %s: %d %% effective a year, n days by (1 + r)^(n/365) − 1',
    (_period, percent) => {
      const rate = percent / 100;
      const interest = (days: number): unknown =>
        call('LATE_INTEREST', 1_000_000, '2023-01-31', rate, later('2023-01-31', days), null, 'compounding=effective');
      expect(interest(365)).toBe(Math.round(percent * 1e6) / 100);
      for (const days of [1, 30, 31, 400]) {
        const growth = new Decimal(1).plus(new Decimal(percent).div(100)).pow(new Decimal(days).div(365)).minus(1);
        expect(interest(days)).toBe(growth.times(1_000_000).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber());
      }
    },
  );

  test.each(records.filter(({ j }) => j === 'MX').map((c) => [c] as const))(
    'Mexico: simple interest from the day after due',
    (c) => {
      const due = '2025-01-31';
      for (const percent of [c.commercial_default_pct ?? NaN, c.civil_pct ?? NaN]) {
        expect(call('LATE_INTEREST', 36500, due, percent / 100, due)).toBe(0);
        expect(call('LATE_INTEREST', 36500, due, percent / 100, later(due, 1))).toBe(percent);
        expect(call('LATE_INTEREST', 36500, due, percent / 100, later(due, 365))).toBe(365 * percent);
      }
    },
  );
});

test('the terms of a debt without options are simple interest in ACT/365F', () => {
  expect(DEFAULT_TERMS).toMatchObject({ dayCount: 'ACT/365F', compounding: 'simple', digits: 2, plain: true });
});

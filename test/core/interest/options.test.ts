import { describe, expect, test } from '@jest/globals';
import type { Argument } from '../../../core/functions/invoke';
import { call } from '../../support/call';

/** 1,000 at 36.5 % due 2025-01-01: 1.00 a day, with payments and options. */
const interest = (asOf: string, options?: string, payments?: Argument): unknown =>
  call('LATE_INTEREST', 1000, '2025-01-01', 0.365, asOf, payments, options);
const fault = (result: unknown): string => {
  const { error, message } = result as { error: string; message: string };
  return `${error} ${message}`;
};

describe('grace', () => {
  test('as a threshold: nothing up to its last day, everything past it', () => {
    expect(interest('2025-01-11', 'grace_days=10')).toBe(0);
    expect(interest('2025-01-12', 'grace_days=10')).toBe(11);
  });

  test('as a shift: interest starts on the day after it ends', () => {
    expect(interest('2025-01-11', 'grace_days=10; grace=shift')).toBe(0);
    expect(interest('2025-01-12', 'grace_days=10; grace=shift')).toBe(1);
    const later = call('LATE_INTEREST', 1000, '2025-01-11', 0.365, '2025-06-30', null, 'day_count=30/360');
    expect(interest('2025-06-30', 'grace_days=10; grace=shift; day_count=30/360')).toBe(later);
  });

  test('as a shift: compounding steps still count from the due date', () => {
    // 21 days of January, joined on 1 February, then 28 days: 690.41 + 926.90.
    const options = 'grace_days=10; grace=shift; compounding=monthly';
    expect(call('LATE_INTEREST', 100_000, '2025-01-01', 0.12, '2025-03-01', null, options)).toBe(1617.31);
  });

  test('a debt paid in full within a threshold grace bears nothing, one paid in part bears from the first day', () => {
    expect(interest('2025-03-01', 'grace_days=10', [['2025-01-11', 1000]])).toBe(0);
    expect(interest('2025-03-01', 'grace_days=10', [['2025-01-12', 1000]])).toBeGreaterThan(11);
    expect(interest('2025-01-12', 'grace_days=10; allocation=principal first', [['2025-01-06', 500]])).toBe(8);
  });

  test('a payment within a shifted grace lowers the debt from the first day that bears interest', () => {
    expect(interest('2025-01-21', 'grace_days=10; grace=shift', [['2025-01-05', 500]])).toBe(5);
  });
});

describe('cap and minimum', () => {
  test('interest stops at the cap', () => {
    expect(interest('2025-02-20', 'cap=0.05')).toBe(50);
    expect(interest('2025-02-21', 'cap=0.05')).toBe(50);
    expect(interest('2025-02-19', 'cap=0.05')).toBe(49);
    expect(interest('2025-12-31', 'cap=0')).toBe(0);
  });

  test('what payments cover counts against the cap: interest does not start anew', () => {
    const paid = [['2025-02-20', 50]];
    expect(interest('2025-12-31', 'cap=0.05; result=outstanding', paid)).toBe(0);
    expect(interest('2025-12-31', 'cap=0.05', paid)).toBe(50);
  });

  test('interest below a minimum is dropped, or raised to it', () => {
    expect(interest('2025-01-31', 'minimum=40')).toBe(0);
    expect(interest('2025-02-10', 'minimum=40')).toBe(40);
    expect(interest('2025-01-31', 'minimum=40; minimum_mode=floor')).toBe(40);
    expect(interest('2025-02-20', 'minimum=40; minimum_mode=floor')).toBe(50);
  });

  test('there is no minimum on a debt that is not late, and the cap holds over it', () => {
    expect(interest('2025-01-01', 'minimum=40; minimum_mode=floor')).toBe(0);
    expect(interest('2025-01-05', 'minimum=40; minimum_mode=floor; grace_days=10')).toBe(0);
    expect(interest('2025-06-30', 'minimum=40; minimum_mode=floor', [['2024-12-31', 1000]])).toBe(0);
    expect(interest('2025-01-31', 'minimum=40; minimum_mode=floor; cap=0.035')).toBe(35);
  });

  test('what is outstanding of a minimum is what payments have not covered', () => {
    const paid = [['2025-01-11', 10]];
    expect(interest('2025-01-21', 'minimum=40; minimum_mode=floor; result=outstanding', paid)).toBe(30);
    expect(interest('2025-01-21', 'minimum=40; result=outstanding', paid)).toBe(0);
  });
});

describe('payments', () => {
  test('lower the debt from the next day on, in any order; blank rows and later ones do not count', () => {
    const paid = [
      ['2025-01-21', 200],
      ['', ''],
      ['2025-01-11', 300],
      ['2025-02-01', 500],
    ];
    expect(interest('2025-01-31', 'allocation=principal first', paid)).toBe(10 + 7 + 5);
  });

  test('on or before the due date lower it from the first day', () => {
    expect(interest('2025-01-11', undefined, [['2025-01-01', 400]])).toBe(6);
    expect(interest('2025-01-11', undefined, [['2024-11-30', 1000]])).toBe(0);
  });

  test('on the as-of date pay the interest to that day', () => {
    expect(interest('2025-01-11', 'result=outstanding', [['2025-01-11', 4]])).toBe(6);
    expect(interest('2025-01-11', 'result=accrued', [['2025-01-11', 4]])).toBe(10);
  });

  test('principal first: a surplus over the principal pays interest, and more never earns any', () => {
    const both = (sum: number): unknown[] =>
      ['accrued', 'outstanding'].map((result) =>
        interest('2025-03-01', `allocation=principal first; result=${result}`, [['2025-01-11', sum]]),
      );
    expect(both(1000)).toEqual([10, 10]);
    expect(both(1006)).toEqual([10, 4]);
    expect(both(5000)).toEqual([10, 0]);
  });

  test('a debt paid to the cent bears nothing further', () => {
    // 33 days at 7 %: 6.3287…, paid as 6.33.
    const accrued = (asOf: string): unknown =>
      call('LATE_INTEREST', 1000, '2025-01-01', 0.07, asOf, [['2025-02-03', 1006.33]], 'result=accrued');
    expect(accrued('2025-02-03')).toBe(6.33);
    expect(accrued('2035-02-03')).toBe(6.33);
  });

  test('a bad row fails and is named', () => {
    expect(
      fault(
        interest('2025-02-01', '', [
          ['2025-01-05', 5],
          ['2025-01-06', ''],
        ]),
      ),
    ).toMatch(/payments row 2 amount is blank/);
    expect(fault(interest('2025-02-01', '', [['Date', 'Amount']]))).toMatch(
      /payments row 1 date is "Date"; expected a date/,
    );
    expect(fault(interest('2025-02-01', '', [['2025-01-05', -5]]))).toMatch(
      /amount is -5; expected an amount of 0 or more/,
    );
    expect(fault(interest('2025-02-01', '', [[45000], [46000]]))).toMatch(/payments has 1 column; expected two/);
  });

  test('beside a range of debts are an error', () => {
    const result = call('LATE_INTEREST', [[1], [2]], '2025-01-01', 0.1, '2025-02-01', [['2025-01-05', 5]]);
    expect(fault(result)).toMatch(/^#VALUE! payments belongs to one debt/);
    expect(
      fault(call('LATE_INTEREST', 1, [['2025-01-01'], ['2025-01-02']], 0.1, '2025-02-01', [['2025-01-05', 5]])),
    ).toMatch(/^#VALUE! payments belongs to one debt/);
  });

  test('one debt may be looked at on several days and at several rates', () => {
    const paid = [['2025-04-11', 1000]];
    const days = [['2025-04-11'], ['2025-07-20']];
    expect(call('LATE_INTEREST', 10000, '2025-01-01', 0.1, days, paid)).toEqual([[273.97], [528.05]]);
    expect(call('LATE_INTEREST', 10000, '2025-01-01', [[0.1], [0]], '2025-07-20', paid)).toEqual([[528.05], [0]]);
    const statutory = days.map(([day]) => [call('STATUTORY_INTEREST', 'UK', 10000, '2025-01-01', day as string, paid)]);
    expect(call('STATUTORY_INTEREST', 'UK', 10000, '2025-01-01', days, paid)).toEqual(statutory);
  });
});

describe('an option that is no amount or share of 0 or more', () => {
  test.each([
    ['cap=-0.1', 'options cap is "-0.1"; expected a fraction of 0 or more.'],
    ['cap=0,5', 'options cap is "0,5"; expected a fraction of 0 or more.'],
    ['minimum=-5', 'options minimum is "-5"; expected an amount of 0 or more.'],
    ['minimum=five', 'options minimum is "five"; expected an amount of 0 or more.'],
  ])('%s says what is expected', (options, message) => {
    expect(interest('2025-02-01', options)).toEqual({ error: '#VALUE!', message });
  });
});

describe('rates', () => {
  const table = [
    ['2025-01-11', 0.73],
    ['2024-01-01', 0.365],
    ['', ''],
  ];
  const at = (asOf: string, rates: Argument): unknown => call('LATE_INTEREST', 1000, '2025-01-01', rates, asOf);

  test('each day takes the row in force on it, rows in any order', () => {
    expect(at('2025-01-10', table)).toBe(9);
    expect(at('2025-01-11', table)).toBe(11);
    expect(at('2025-01-12', table)).toBe(13);
  });

  test('a first row on the first day of interest is early enough, one on the next is not', () => {
    expect(at('2025-01-11', [['2025-01-02', 0.365]])).toBe(10);
    expect(fault(at('2025-01-11', [['2025-01-03', 0.365]]))).toMatch(
      /^#N\/A annual_rate starts on 2025-01-03.*2025-01-02/,
    );
    expect(at('2025-01-01', [['2025-01-03', 0.365]])).toBe(0);
  });

  test('two rows for one day are an error', () => {
    expect(
      fault(
        at('2025-01-11', [
          ['2025-01-01', 0.1],
          ['2025-01-01', 0.2],
        ]),
      ),
    ).toMatch(/two rows from 2025-01-01/);
  });

  test('one column is a rate a row; a bad one spoils its own row', () => {
    const result = call(
      'LATE_INTEREST',
      [[1000], [1000], [1000]],
      '2025-01-01',
      [[0.365], ['x'], [0.73]],
      '2025-01-11',
    );
    expect(result).toEqual([[10], [expect.objectContaining({ error: '#VALUE!' })], [20]]);
  });

  test('may be negative', () => {
    expect(at('2025-01-11', -0.0365)).toBe(-1);
    expect(at('2025-01-11', [['2025-01-01', -0.0365]])).toBe(-1);
  });
});

describe('compounding', () => {
  const at = (compounding: string, asOf: string, rest = ''): unknown =>
    call('LATE_INTEREST', 1000, '2024-01-31', 0.12, asOf, null, `compounding=${compounding}${rest}`);

  test('daily: each day joins the base', () => {
    expect(at('daily', '2024-02-02')).toBe(0.66);
    expect(at('daily', '2025-01-30')).toBe(127.47); // 1000 × ((1 + 0.12/365)^365 − 1)
  });

  test('in thirty-day months a day without length adds nothing', () => {
    expect(at('daily', '2024-03-30', '; day_count=30E/360')).toBe(at('daily', '2024-03-31', '; day_count=30E/360'));
  });

  test('yearly: whole steps compound, the stub is simple', () => {
    // 366 days, 365 days, then 31 days on the base that has grown.
    const base = 1000 * (1 + (0.12 * 366) / 365) * 1.12;
    expect(at('yearly', '2026-03-03')).toBeCloseTo(base * (1 + (0.12 * 31) / 365) - 1000, 2);
  });

  test('steps count from the due date and do not drift: 31 January, 29 February, 31 March', () => {
    const [february, march] = [1000 * (1 + (0.12 * 29) / 365), (0.12 * 31) / 365];
    expect(at('monthly', '2024-02-29')).toBeCloseTo(february - 1000, 2);
    expect(at('monthly', '2024-03-31')).toBeCloseTo(february * (1 + march) - 1000, 2);
    expect(at('quarterly', '2024-04-30')).toBe(29.59); // 90 days, no step yet behind it
  });

  test('effective: a stretch grows by (1 + r)^(days/365) − 1; stretches are added', () => {
    const grown = (days: number, amount: number): number => amount * (1.12 ** (days / 365) - 1);
    expect(at('effective', '2025-01-30')).toBe(120);
    const paid = call(
      'LATE_INTEREST',
      1000,
      '2024-01-31',
      0.12,
      '2025-01-30',
      [['2024-05-10', 300]],
      'compounding=effective; allocation=principal first',
    );
    expect(paid).toBeCloseTo(grown(100, 1000) + grown(265, 700), 2);
    const split = call(
      'LATE_INTEREST',
      1000,
      '2024-01-31',
      [
        ['2024-01-01', 0.12],
        ['2024-05-11', 0.2],
      ],
      '2025-01-30',
      null,
      'compounding=effective',
    );
    expect(split).toBeCloseTo(grown(100, 1000) + 1000 * (1.2 ** (265 / 365) - 1), 2);
  });

  test('effective: a payment that leaves the principal alone does not cut the stretch', () => {
    const paid = [['2024-05-10', 1]];
    expect(call('LATE_INTEREST', 1000, '2024-01-31', 0.12, '2025-01-30', paid, 'compounding=effective')).toBe(120);
  });

  test('past every finite figure is #NUM!', () => {
    expect(
      fault(call('LATE_INTEREST', 1000, '2024-01-31', 1000, '2124-01-31', null, 'compounding=daily; high_rate=yes')),
    ).toMatch(/^#NUM!/);
  });

  test('goes on after the principal is paid while interest is not', () => {
    const options = 'compounding=yearly; allocation=principal first';
    const accrued = call('LATE_INTEREST', 1000, '2024-01-31', 0.12, '2026-01-31', [['2024-07-31', 1000]], options);
    const first = (1000 * 0.12 * 182) / 365;
    expect(accrued).toBeCloseTo(first + first * 0.12, 2);
  });
});

describe('daily rounding', () => {
  test('rounds the amount of a day and multiplies it', () => {
    expect(call('LATE_INTEREST', 1000, '2025-01-01', 0.085, '2025-02-20', null, 'daily_rounding=yes')).toBe(11.5);
    expect(
      call('LATE_INTEREST', 1000, '2025-01-01', 0.085, '2025-02-20', null, 'daily_rounding=yes; day_count=ACT/360'),
    ).toBe(12);
    expect(call('LATE_INTEREST', 10, '2025-01-01', 0.085, '2025-02-20', null, 'daily_rounding=yes')).toBe(0);
  });

  test.each(['day_count=30/360', 'compounding=monthly', 'compounding=effective'])('clashes with %s', (other) => {
    expect(fault(interest('2025-02-01', `daily_rounding=yes; ${other}`))).toMatch(
      /^#VALUE! options daily_rounding goes with/,
    );
  });
});

describe('currency and amounts', () => {
  test('figures are rounded to the minor unit of the currency', () => {
    const at = (currency: string): unknown =>
      call('LATE_INTEREST', 123457, '2025-01-01', 0.08, '2025-02-01', null, `currency=${currency}`);
    expect([at('EUR'), at('JPY'), at('BHD')]).toEqual([838.83, 839, 838.831]);
  });

  test('nothing or less bears nothing', () => {
    expect(call('LATE_INTEREST', 0, '2025-01-01', 0.1, '2025-12-31')).toBe(0);
    expect(call('LATE_INTEREST', -500, '2025-01-01', 0.1, '2025-12-31')).toBe(0);
  });

  test('an effective rate goes with ACT/365F only', () => {
    expect(fault(interest('2025-02-01', 'compounding=effective; day_count=ACT/360'))).toMatch(
      /goes with day_count ACT\/365F/,
    );
  });

  test('an unknown option lists the known ones', () => {
    expect(fault(interest('2025-02-01', 'base=365'))).toMatch(/no key "base"; known keys are result, day_count/);
  });
});

describe('day counts', () => {
  test('a stretch is the difference of two fractions from the due date', () => {
    // 30/360 from 31 January: a change of rate at the end of February leaves 28 − 0 and 30 − 28 thirtieths.
    const rates = [
      ['2025-01-01', 0.12],
      ['2025-03-01', 0.24],
    ];
    const result = call('LATE_INTEREST', 36000, '2025-01-31', rates, '2025-03-31', null, 'day_count=30/360');
    expect(result).toBe(12 * 28 + 24 * 32);
  });

  test('ACT/ACT ISDA splits at the year', () => {
    const result = call('LATE_INTEREST', 366 * 365, '2023-12-31', 1, '2024-01-02', null, 'day_count=ACT/ACT ISDA');
    expect(result).toBe(366 + 365);
  });
});

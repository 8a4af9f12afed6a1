import { describe, expect, test } from '@jest/globals';
import { isoOf } from '../../../core/calendar/civil';
import type { Argument } from '../../../core/functions/invoke';
import { call, column } from '../../support/worksheet';

/** Number, due date, payment, interest, principal, balance. */
type Row = [number, string, number, number, number, number];

function plan(...args: readonly Argument[]): Row[] {
  const table = call('PAYMENT_PLAN', args) as unknown as (number | { date: number })[][];
  if (!Array.isArray(table)) throw new Error(JSON.stringify(table));
  return table.slice(1).map((row) => row.map((cell) => (typeof cell === 'object' ? isoOf(cell.date) : cell)) as Row);
}

function dates(...args: readonly Argument[]): string[] {
  return plan(...args).map(([, date]) => date);
}

function payments(...args: readonly Argument[]): number[] {
  return plan(...args).map(([, , payment]) => payment);
}

describe('dates', () => {
  test.each([
    ['weekly', '2025-01-31', ['2025-01-31', '2025-02-07', '2025-02-14', '2025-02-21']],
    ['fortnightly', '2025-01-31', ['2025-01-31', '2025-02-14', '2025-02-28', '2025-03-14']],
    ['semi-monthly', '2025-01-01', ['2025-01-01', '2025-01-16', '2025-02-01', '2025-02-16']],
    ['semi-monthly', '2025-01-15', ['2025-01-15', '2025-01-30', '2025-02-15', '2025-02-28']],
    ['semi-monthly', '2025-01-16', ['2025-01-16', '2025-02-01', '2025-02-16', '2025-03-01']],
    ['semi-monthly', '2025-01-31', ['2025-01-31', '2025-02-16', '2025-02-28', '2025-03-16']],
    ['monthly', '2025-01-31', ['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30']],
    ['monthly', '2024-02-29', ['2024-02-29', '2024-03-29', '2024-04-29', '2024-05-29']],
    ['quarterly', '2024-11-30', ['2024-11-30', '2025-02-28', '2025-05-30', '2025-08-30']],
    ['yearly', '2024-02-29', ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28']],
  ] as const)('%s from %s', (frequency, first, expected) => {
    expect(dates(400, 0, 4, first, frequency)).toEqual(expected);
  });

  test.each([
    ['2025-01-31', ['2025-01-31', '2025-02-15', '2025-02-28', '2025-03-15', '2025-03-31', '2025-04-15']],
    ['2025-02-28', ['2025-02-28', '2025-03-15', '2025-03-31', '2025-04-15', '2025-04-30', '2025-05-15']],
    ['2025-01-15', ['2025-01-15', '2025-01-31', '2025-02-15', '2025-02-28', '2025-03-15', '2025-03-31']],
  ])('semi-monthly with end_of_month from %s is the 15th and the last', (first, expected) => {
    expect(dates(600, 0, 6, first, 'semi-monthly', 'end_of_month=yes')).toEqual(expected);
  });

  test('end_of_month keeps to the last day, from a short month on', () => {
    expect(dates(400, 0, 4, '2024-02-29', 'monthly', 'end_of_month=yes')).toEqual([
      '2024-02-29',
      '2024-03-31',
      '2024-04-30',
      '2024-05-31',
    ]);
  });

  test('rolling moves single dates and leaves the steps alone', () => {
    const rolled = (options: string): string[] => dates(400, 0, 4, '2025-05-31', 'monthly', options);
    expect(rolled('roll=following')).toEqual(['2025-06-02', '2025-06-30', '2025-07-31', '2025-09-01']);
    expect(rolled('roll=modified following')).toEqual(['2025-05-30', '2025-06-30', '2025-07-31', '2025-08-29']);
    expect(rolled('roll=preceding')).toEqual(['2025-05-30', '2025-06-30', '2025-07-31', '2025-08-29']);
    expect(rolled('roll=none')).toEqual(['2025-05-31', '2025-06-30', '2025-07-31', '2025-08-31']);
    expect(dates(100, 0, 2, '2025-12-25', 'weekly', 'roll=following; calendar=TARGET')).toEqual([
      '2025-12-29',
      '2026-01-02',
    ]);
    expect(dates(100, 0, 1, '2025-07-04', '', 'roll=following; calendar=US')).toEqual(['2025-07-07']);
    expect(dates(100, 0, 1, '2025-08-25', '', 'roll=preceding; calendar=UK')).toEqual(['2025-08-22']);
  });
});

describe('methods', () => {
  test('equal principal: the odd cents go to the last, or to the first', () => {
    const parts = (options: string): number[] => plan(100, 0.12, 3, '2025-01-31', '', options).map((row) => row[4]);
    expect(parts('method=equal principal')).toEqual([33.33, 33.33, 33.34]);
    expect(parts('method=equal principal; rounding_to=first')).toEqual([33.34, 33.33, 33.33]);
  });

  test('interest only: the principal falls due with the last interest', () => {
    expect(plan(1000, 0.12, 3, '2025-01-31', '', 'method=interest only')).toEqual([
      [1, '2025-01-31', 10, 10, 0, 1000],
      [2, '2025-02-28', 10, 10, 0, 1000],
      [3, '2025-03-31', 1010, 10, 1000, 0],
    ]);
  });

  test('a balloon of all that is owed is interest only', () => {
    const balloon = plan(1000, 0.12, 3, '2025-01-31', '', 'method=balloon; balloon=1000');
    expect(balloon).toEqual(plan(1000, 0.12, 3, '2025-01-31', '', 'method=interest only'));
  });

  test('the first instalment can take the odd cents of a level plan with interest', () => {
    expect(payments(1000, 0.12, 12, '2025-01-31')).toEqual([...new Array<number>(11).fill(88.85), 88.84]);
    expect(payments(1000, 0.12, 12, '2025-01-31', '', 'rounding_to=first')).toEqual([
      88.84,
      ...new Array<number>(11).fill(88.85),
    ]);
    expect(payments(1000, 0, 3, '2025-01-31', '', 'rounding_to=first')).toEqual([333.34, 333.33, 333.33]);
  });

  test('a fixed amount counts until nothing is owed', () => {
    expect(payments(1000, 0.12, '', '2025-01-31', '', 'method=fixed amount; amount=300')).toEqual([
      300, 300, 300, 122.48,
    ]);
    expect(payments(900, 0, 0, '2025-01-31', '', 'method=fixed amount; amount=300')).toEqual([300, 300, 300]);
    expect(payments(100, 0, 0, '2025-01-31', '', 'method=fixed amount; amount=300')).toEqual([100]);
  });

  test('a fixed amount at or below the interest says the least that would do', () => {
    const refused = (amount: number): unknown =>
      call('PAYMENT_PLAN', [10000, 0.08027, '', '2025-01-31', '', `method=fixed amount; amount=${amount}`]);
    const message = 'and does not cover the first interest, 66.89; the least that would is 66.90.';
    expect(refused(50)).toEqual({ error: '#NUM!', message: `options amount is 50.00 ${message}` });
    expect(refused(66.89)).toEqual({ error: '#NUM!', message: `options amount is 66.89 ${message}` });
    expect(Array.isArray(refused(66.9))).toBe(true);
  });

  test('by a day count a later, longer month may ask for more than the first did', () => {
    const options = 'method=fixed amount; amount=93; interest=ACT/360';
    expect(call('PAYMENT_PLAN', [10000, 0.12, '', '2025-03-01', '', options])).toMatchObject({ error: '#NUM!' });
    const later = call('PAYMENT_PLAN', [10000, 0.12, '', '2025-03-01', '', options.replace('93', '93.40')]);
    expect(later).toMatchObject({ message: expect.stringContaining('the interest of instalment 2, 103.33') });
  });
});

describe('interest and start', () => {
  test('odd days before a first whole period bear rate × days ÷ 365', () => {
    const [first] = plan(10000, 0.12, 3, '2025-03-15', '', 'start=2025-02-05');
    expect(first?.[3]).toBe(132.88); // 10,000 × (0.01 + 0.12 × 10 ÷ 365)
  });

  test('a start within the first period leaves odd days alone', () => {
    const [first] = plan(10000, 0.12, 3, '2025-03-15', '', 'start=2025-03-05');
    expect(first?.[3]).toBe(32.88); // 10,000 × 0.12 × 10 ÷ 365
  });

  test('several whole periods before the first date bear interest without compounding', () => {
    const [first] = plan(10000, 0.12, 3, '2025-03-15', '', 'start=2024-12-10');
    expect(first?.[3]).toBe(316.44); // 10,000 × (0.03 + 0.12 × 5 ÷ 365)
  });

  test('31 January to 28 February is a month', () => {
    expect(plan(10000, 0.12, 2, '2025-02-28', '', 'start=2025-01-31')[0]?.[3]).toBe(100);
  });

  test('paid on the first day, an instalment bears no interest yet', () => {
    expect(plan(1000, 0.12, 3, '2025-01-31', '', 'start=2025-01-31')[0]).toEqual([
      1,
      '2025-01-31',
      336.66,
      0,
      336.66,
      663.34,
    ]);
  });

  test('a day count takes the days between the dates shown, rolled ones too', () => {
    const rows = plan(10000, 0.1, 2, '2025-05-31', '', 'interest=ACT/360; start=2025-05-01; roll=following');
    expect(rows[0]?.[3]).toBe(88.89); // 32 days to 2 June
    expect(rows[1]?.[3]).toBe(Math.round((rows[0]?.[5] ?? 0) * 10 * (28 / 360)) / 100);
  });

  test('every figure has the minor unit of the currency', () => {
    expect(payments(100000, 0.05, 3, '2025-01-31', '', 'currency=JPY')).toEqual([33611, 33611, 33612]);
    expect(payments(10, 0, 3, '2025-01-31', '', 'currency=BHD')).toEqual([3.333, 3.333, 3.334]);
  });

  test('a down payment is row 0 on the start date', () => {
    const [down, first] = plan(1000, 0.12, 2, '2025-02-28', '', [
      ['down_payment', 400],
      ['start', '2025-01-20'],
    ]);
    expect(down).toEqual([0, '2025-01-20', 400, 0, 400, 600]);
    expect(first?.[3]).toBe(7.58); // a month and 8 days
  });
});

describe('plans that nobody would agree to are refused', () => {
  test.each([
    [[0.05, 0, 12, '2025-01-31'], 'instalment 1 would pay nothing'],
    [[0.1, 0, 12, '2025-01-31'], 'instalment 11 would pay nothing'],
    [[0.05, 0, 12, '2025-01-31', '', 'method=equal principal'], 'instalment 1 would pay nothing'],
    [[100, 0, 3, '2025-01-31', '', 'method=interest only'], 'instalment 1 would pay nothing'],
    [[1000, 3, 360, '2025-01-31'], 'instalment 1 would repay nothing: it only covers the interest'],
    [[0.17, 0, 12, '2025-01-31'], 'instalment 12 would be 0.06 and the others 0.01'],
    [[0.17, 0, 12, '2025-01-31', '', 'rounding_to=first'], 'instalment 1 would be 0.06 and the others 0.01'],
    [[0.17, 0, 12, '2025-01-31', '', 'method=equal principal'], 'instalment 12 would be 0.06 and the others 0.01'],
    [[17, 0, 12, '2025-01-31', '', 'currency=JPY'], 'instalment 12 would be 6 and the others 1'],
  ])('%j', (args, message) => {
    expect(call('PAYMENT_PLAN', args)).toEqual({
      error: '#NUM!',
      message: expect.stringMatching(new RegExp(`^instalments: ${message}.*; expected fewer instalments\\.$`)),
    });
  });

  test.each([
    [[0.12, 0, 12, '2025-01-31']],
    [[1, 0, 12, '2025-01-31']],
    [[1000, 0.12, 3, '2025-01-31', '', 'method=interest only']],
    [[900, 0.08, 2, '2025-03-31', '', 'method=balloon; balloon=900']],
    [[900, 0.08, 12, '2025-03-31', '', 'method=balloon; balloon=800']],
    [[1000, -0.05, 12, '2025-03-31']],
  ])('%j is a plan', (args) => {
    expect(Array.isArray(call('PAYMENT_PLAN', args))).toBe(true);
  });
});

describe('terms that contradict each other are refused by name', () => {
  const ARGS = [1000, 0.12, 3, '2025-01-31', ''] as const;
  test.each([
    ['amount=100', 'options amount is 100; expected none with method=level.'],
    ['balloon=100', 'options balloon is 100; expected none with method=level.'],
    ['method=balloon', 'options balloon is blank'],
    ['method=balloon; balloon=1001', 'options balloon is 1001'],
    ['method=fixed amount; amount=100', 'instalments is 3; expected 0 or blank'],
    ['down_payment=1000', 'options down_payment is 1000'],
    ['down_payment=-1', 'options down_payment is -1'],
    ['start=2025-02-01', 'options start is 2025-02-01; expected a day on or before first_date'],
    ['start=2025-01-31; down_payment=5', 'options start is 2025-01-31'],
    ['calendar=UK', 'options calendar is UK and roll is blank'],
    ['roll=preceding; start=2025-01-31; calendar=weekends; down_payment=1', 'options start is 2025-01-31'],
    ['currency=XXX', 'options currency is "XXX"'],
    ['speed=9', 'options has no key "speed"'],
  ])('%s', (options, message) => {
    expect(call('PAYMENT_PLAN', [...ARGS, options])).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining(message),
    });
  });

  test.each([
    [[0, 0.1, 3, '2025-01-31'], 'principal is 0'],
    [[-5, 0.1, 3, '2025-01-31'], 'principal is -5'],
    [[5, 0.1, 0, '2025-01-31'], 'instalments is 0'],
    [[5, 0.1, '', '2025-01-31'], 'instalments is 0'],
    [[5, 0.1, 2.5, '2025-01-31'], 'instalments is 2.5'],
    [[5, 0.1, 3, '31/01/2025'], 'first_date is "31/01/2025"'],
    [[5, 8, 3, '2025-01-31', 'daily'], 'frequency is "daily"'],
    [[5, 0, '', '2025-01-31', '', 'method=fixed amount'], 'options amount is blank'],
    [[5, 0, '', '2025-01-31', '', 'method=fixed amount; amount=0.001'], 'options amount is 0.001'],
    [[5, 0, '', '2025-01-31', '', 'method=fixed amount; amount=1; rounding_to=first'], 'options rounding_to is first'],
    [[5, 0, 3, '2025-01-31', 'weekly', 'end_of_month=yes'], 'frequency is weekly'],
    [[5, 0, 3, '2025-01-30', '', 'end_of_month=yes'], 'first_date is 2025-01-30'],
    [[5, 0, 3, '2025-01-15', '', 'end_of_month=yes'], 'expected the last day of a month'],
    [[5, 0, 3, '2025-01-16', 'semi-monthly', 'end_of_month=yes'], 'expected the 15th or the last day of a month'],
  ] as const)('%j', (args, message) => {
    expect(call('PAYMENT_PLAN', args)).toMatchObject({ error: '#VALUE!', message: expect.stringContaining(message) });
  });

  test('dates past the year 9999 and endless fixed amounts have no answer', () => {
    expect(call('PAYMENT_PLAN', [10, 0, 3, '9999-12-01'])).toMatchObject({ error: '#NUM!' });
    expect(call('PAYMENT_PLAN', [1e6, 0, '', '2025-01-31', 'weekly', 'method=fixed amount; amount=1'])).toMatchObject({
      error: '#NUM!',
    });
  });
});

describe('PLAN_LENGTH and PLAN_INSTALMENT', () => {
  test('bad rows spoil themselves alone', () => {
    expect(call('PLAN_LENGTH', [column([500, '', -5, 500]), 0.1, column([200, 200, 200, 'x'])])).toEqual([
      [3],
      [''],
      [{ error: '#VALUE!', message: 'principal is -5; expected an amount of 0 or more.' }],
      [{ error: '#VALUE!', message: expect.stringContaining('instalment is "x"') }],
    ]);
  });

  test('a negative instalment never repays', () => {
    expect(call('PLAN_LENGTH', [500, 0, -5])).toMatchObject({ error: '#NUM!' });
    expect(call('PLAN_LENGTH', [500, 0, 0])).toMatchObject({ error: '#NUM!' });
  });

  test('a balloon above the principal is refused, one of all of it leaves the interest', () => {
    expect(call('PLAN_INSTALMENT', [1000, 0.12, 12, '', 'balloon=1000'])).toBe(10);
    expect(call('PLAN_INSTALMENT', [1000, 0.12, 12, '', 'balloon=1001'])).toMatchObject({ error: '#VALUE!' });
    expect(call('PLAN_INSTALMENT', [0, 0.12, 12])).toBe(0);
  });
});

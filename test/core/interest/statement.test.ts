import { describe, expect, test } from '@jest/globals';
import { dateOut } from '../../../core/cells/dates';
import { dayOfIso, isoOf } from '../../../core/calendar/civil';
import type { Argument } from '../../../core/functions/invoke';
import { LAWS } from '../../../core/interest/law/laws';
import { call } from '../../support/call';

const HEADER = ['From', 'To', 'Days', 'Balance', 'Rate', 'Interest'];
const rows = (name: string, ...args: Argument[]): unknown[][] => call(name, ...args) as unknown[][];

describe('INTEREST_STATEMENT', () => {
  test('cuts at payments and at changes of rate, and nowhere else', () => {
    const rates = [
      ['2025-01-01', 0.1],
      ['2025-02-01', 0.1],
      ['2025-03-01', 0.2],
    ];
    const paid = [
      ['2025-02-10', 0],
      ['2025-03-10', 400],
    ];
    expect(
      rows('INTEREST_STATEMENT', 3650, '2025-01-31', rates, '2025-03-31', paid, 'allocation=principal first'),
    ).toEqual([
      HEADER,
      [dateOut('2025-02-01'), dateOut('2025-02-28'), 28, 3650, 0.1, 28],
      [dateOut('2025-03-01'), dateOut('2025-03-10'), 10, 3650, 0.2, 20],
      [dateOut('2025-03-11'), dateOut('2025-03-31'), 21, 3250, 0.2, 37.4],
      ['Total', '', 59, '', '', 85.4],
    ]);
  });

  test('ends when the debt is paid', () => {
    expect(rows('INTEREST_STATEMENT', 1000, '2025-01-01', 0.365, '2025-12-31', [['2025-01-11', 1010]])).toEqual([
      HEADER,
      [dateOut('2025-01-02'), dateOut('2025-01-11'), 10, 1000, 0.365, 10],
      ['Total', '', 10, '', '', 10],
    ]);
  });

  test('shows what a minimum adds or takes away, and what payments cover', () => {
    const last = (options: string, paid?: Argument): unknown[][] =>
      rows('INTEREST_STATEMENT', 1000, '2025-01-01', 0.365, '2025-01-31', paid, options).slice(2);
    expect(last('minimum=40; minimum_mode=floor')).toEqual([
      ['Raised to the minimum', '', '', '', '', 10],
      ['Total', '', 30, '', '', 40],
    ]);
    expect(last('minimum=40')).toEqual([
      ['Below the minimum', '', '', '', '', -30],
      ['Total', '', 30, '', '', 0],
    ]);
    expect(last('result=outstanding', [['2025-01-31', 12]])).toEqual([
      ['Covered by payments', '', '', '', '', -12],
      ['Total', '', 30, '', '', 18],
    ]);
  });

  test('gives the odd cents to the stretches that lost most', () => {
    const rates = [
      ['2025-01-01', 0.1],
      ['2025-01-03', 0.11],
      ['2025-01-04', 0.12],
      ['2025-01-05', 0.13],
    ];
    const statement = rows('INTEREST_STATEMENT', 20, '2025-01-01', rates, '2025-01-05');
    expect(statement.slice(1).map((row) => row[5])).toEqual([0, 0.01, 0.01, 0.01, 0.03]);
    expect(call('LATE_INTEREST', 20, '2025-01-01', rates, '2025-01-05')).toBe(0.03);
  });

  test('no row is a whole cent off its own balance, rate and days, however many there are', () => {
    // 120 monthly payments: rounding each row would leave the last one some ten cents off.
    const paid = Array.from({ length: 120 }, (_, i) => [isoOf((dayOfIso('2015-01-31') as number) + 30 * i), 97.77]);
    for (const options of ['', 'allocation=principal first', 'currency=JPY', 'currency=BHD']) {
      const unit = options.endsWith('JPY') ? 1 : options.endsWith('BHD') ? 0.001 : 0.01;
      const statement = rows('INTEREST_STATEMENT', 12345.67, '2014-12-31', 0.0873, '2024-12-31', paid, options);
      const body = statement.slice(1, -1) as [unknown, unknown, number, number, number, number][];
      expect(body.length).toBeGreaterThan(100);
      for (const [, , days, balance, rate, interest] of body) {
        expect(Math.abs(interest - (balance * rate * days) / 365)).toBeLessThan(unit * 1.001);
      }
      const sum = body.reduce((total, row) => total + row[5], 0);
      expect(sum).toBeCloseTo(statement[statement.length - 1]?.[5] as number, 6);
      expect(statement[statement.length - 1]?.[5]).toBe(
        call('LATE_INTEREST', 12345.67, '2014-12-31', 0.0873, '2024-12-31', paid, options),
      );
    }
  });

  test.each([
    ['daily', 90],
    ['monthly', 3],
    ['quarterly', 1],
  ])('compounding %s has a row a period, each bearing on its balance', (compounding, periods) => {
    const debt = [10000, '2024-12-31', 0.12, '2025-03-31', '', `compounding=${compounding}`] as const;
    const statement = rows('INTEREST_STATEMENT', ...debt);
    const body = statement.slice(1, -1) as [unknown, unknown, number, number, number, number][];
    expect(body).toHaveLength(periods);
    let balance = 10000;
    for (const [, , days, shown, rate, interest] of body) {
      expect(shown).toBeCloseTo(balance, 1);
      expect(Math.abs(interest - (shown * rate * days) / 365)).toBeLessThan(0.0101);
      balance += (balance * rate * days) / 365;
    }
    expect(statement[statement.length - 1]?.[5]).toBe(call('LATE_INTEREST', ...debt));
  });

  test('is for one debt', () => {
    expect(call('INTEREST_STATEMENT', [[1], [2]], '2025-01-01', 0.1, '2025-02-01')).toMatchObject({ error: '#VALUE!' });
    expect(call('INTEREST_STATEMENT', 1, '2025-01-01', [[0.1], [0.2]], '2025-02-01')).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('annual_rate has 1 column; expected two'),
    });
  });
});

describe('STATUTORY_INTEREST', () => {
  test('is LATE_INTEREST at the rates of the law', () => {
    const german = [
      ['2023-07-01', 0.1212],
      ['2024-01-01', 0.1262],
      ['2024-07-01', 0.1237],
    ];
    const paid = [['2023-12-15', 250.5]];
    for (const options of [
      '',
      'result=outstanding',
      'allocation=principal first',
      'day_count=30E/360',
      'currency=JPY',
    ]) {
      expect(call('STATUTORY_INTEREST', 'DE', 4321.09, '2023-08-31', '2024-08-15', paid, options)).toBe(
        call('LATE_INTEREST', 4321.09, '2023-08-31', german, '2024-08-15', paid, options),
      );
    }
    expect(call('STATUTORY_INTEREST', 'UK', 4321.09, '2022-12-30', '2024-08-15')).toBe(
      call('LATE_INTEREST', 4321.09, '2022-12-30', 0.0925, '2024-08-15'),
    );
    expect(call('STATUTORY_INTEREST', 'IE', 4321.09, '2022-12-31', '2024-08-15')).toBe(
      call('LATE_INTEREST', 4321.09, '2022-12-31', 0.105, '2024-08-15'),
    );
  });

  test("in Germany the contract's date decides between 8 and 9 points", () => {
    const at = (options: string): unknown =>
      call('STATUTORY_INTEREST', 'DE', 36500, '2016-08-31', '2016-09-10', null, options);
    expect(at('')).toBe(81.2);
    expect(at('contract_date=2014-07-28')).toBe(71.2);
    expect(at('contract_date=2014-07-29')).toBe(81.2);
    expect(at('party=consumer; contract_date=2014-07-28')).toBe(41.2);
  });

  test('a debt not yet due needs no rate, one before the law has none', () => {
    expect(call('STATUTORY_INTEREST', 'UK', 1000, '2199-12-31', '2199-12-31')).toBe(0);
    expect(call('STATUTORY_INTEREST', 'FR', 1000, '2012-06-30', '2012-07-31')).toMatchObject({ error: '#N/A' });
  });

  test('past the table, a debt that is paid by then still has its figure', () => {
    const last = LAWS.DE.reference.coveredTo;
    const paid = [['2024-09-30', 2000]];
    expect(call('STATUTORY_INTEREST', 'DE', 1000, '2024-08-31', last.replace(/^\d+/, '2199'), paid)).toBe(10.17);
    expect(call('STATUTORY_INTEREST', 'DE', 1000, '2024-08-31', last.replace(/^\d+/, '2199'))).toMatchObject({
      error: '#N/A',
    });
  });

  test('a blank amount gives a blank result; a blank due date beside an amount is an error', () => {
    const result = call(
      'STATUTORY_INTEREST',
      'UK',
      [[1000], [''], [5]],
      [['2024-01-31'], ['2024-01-31'], ['']],
      '2024-01-31',
    );
    expect(result).toEqual([[0], [''], [expect.objectContaining({ error: '#VALUE!' })]]);
  });
});

describe('STATUTORY_STATEMENT', () => {
  const foot = (...args: Argument[]): unknown[][] => rows('STATUTORY_STATEMENT', ...args).slice(-5);

  test('adds interest and compensation and takes payments off, whatever result is asked for', () => {
    const debt = [
      'UK',
      10500,
      '2023-12-31',
      '2024-03-31',
      [
        ['2023-12-20', 600],
        ['2024-02-15', 1000],
        ['2024-04-15', 9],
      ],
    ] as const;
    const interest = Number(call('STATUTORY_INTEREST', ...debt));
    for (const options of ['', 'result=outstanding']) {
      const [total, compensation, claim, law, source] = foot(...debt, options);
      if (options === '') expect(total?.[5]).toBe(interest);
      // 9,900 is what was late: the middle band.
      expect(compensation).toEqual(['Fixed compensation (GBP)', '', '', '', '', 70, '']);
      expect(claim?.[5]).toBeCloseTo(10500 + interest + 70 - 1600, 9);
      expect(law?.[1]).toContain(LAWS.UK.title);
      expect(source?.[1]).toContain(LAWS.UK.reference.checked);
    }
  });

  test('compensation is 0 while nothing is late, for consumers, and for debts before the law', () => {
    const compensation = (...args: Argument[]): unknown => foot(...args)[1]?.[5];
    expect(compensation('DE', 100, '2024-01-31', '2024-01-31')).toBe(0);
    expect(compensation('DE', 100, '2024-01-31', '2024-02-01')).toBe(40);
    expect(compensation('DE', 100, '2024-01-31', '2024-02-01', null, 'party=consumer')).toBe(0);
    expect(compensation('DE', 100, '2014-07-28', '2014-09-01')).toBe(0);
    expect(compensation('DE', 100, '2014-08-28', '2014-09-01', null, 'contract_date=2014-07-01')).toBe(0);
    expect(compensation('DE', 100, '2024-01-31', '2024-03-01', [['2024-01-15', 100]])).toBe(0);
  });

  test('compensation in another currency is shown and not added', () => {
    const [, compensation, claim] = foot('EU', 365000, '2024-07-31', '2024-08-10', null, 'currency=JPY');
    expect(compensation).toEqual(['Fixed compensation (EUR, not added)', '', '', '', '', 40, '']);
    expect(claim?.[5]).toBe(365000 + 1225);
    expect(foot('EU', 365000, '2024-07-31', '2024-08-10', null, 'currency=EUR')[2]?.[5]).toBe(365000 + 1225 + 40);
  });
});

describe('past the official rates', () => {
  const END = '2026-12-31';

  test('a statement gives the covered part and says from when no rate is known', () => {
    const debt = ['DE', 36500, '2026-11-30'] as const;
    const covered = rows('STATUTORY_STATEMENT', ...debt, END);
    const past = rows('STATUTORY_STATEMENT', ...debt, '2027-02-15');
    expect(past[1]).toEqual([dateOut('2026-12-01'), dateOut(END), 31, 36500, 0.1052, 326.12, '1.52 + 9']);
    expect(past.slice(0, covered.length)).toEqual(covered);
    expect(past.slice(covered.length)).toEqual([
      ['No official rate known from', dateOut('2027-01-01'), '', '', '', '', ''],
    ]);
    expect(call('STATUTORY_INTEREST', ...debt, '2027-02-15')).toEqual({
      error: '#N/A',
      message: expect.stringMatching(
        /end on 2026-12-31 .*STATUTORY_STATEMENT gives the part up to then.*last argument/,
      ),
    });
  });

  test('a frozen rate that is not known covers nothing; a debt paid before the end misses none', () => {
    expect(rows('STATUTORY_STATEMENT', 'UK', 1000, '2027-01-15', '2027-02-15').slice(1)).toEqual([
      ['Total', '', 0, '', '', 0, ''],
      ['Fixed compensation (GBP)', '', '', '', '', 70, ''],
      ['Total claim', '', '', '', '', 1070, ''],
      ['Law', expect.any(String), '', '', '', '', ''],
      ['Rate source', expect.any(String), '', '', '', '', ''],
      ['No official rate known from', dateOut('2027-01-16'), '', '', '', '', ''],
    ]);
    const paid = rows('STATUTORY_STATEMENT', 'DE', 1000, '2024-08-31', '2199-12-31', [['2024-09-30', 2000]]);
    expect(paid.flat()).not.toContain('No official rate known from');
  });

  test('a debt from before the law is still refused', () => {
    expect(call('STATUTORY_STATEMENT', 'FR', 1000, '2012-06-30', '2013-06-30')).toMatchObject({ error: '#N/A' });
  });

  const own = [
    ['2027-01-01', 0.02, 'Bundesbank, 1 January 2027'],
    ['2027-07-01', 0.025, ''],
  ];

  test('rates of one’s own continue the series, with the margin of the law, and are named', () => {
    const debt = ['DE', 36500, '2026-11-30', '2027-07-31', '', ''] as const;
    const statement = rows('STATUTORY_STATEMENT', ...debt, own);
    expect(statement.slice(1, 4)).toEqual([
      [dateOut('2026-12-01'), dateOut(END), 31, 36500, 0.1052, 326.12, '1.52 + 9'],
      [dateOut('2027-01-01'), dateOut('2027-06-30'), 181, 36500, 0.11, 1991, '2 + 9'],
      [dateOut('2027-07-01'), dateOut('2027-07-31'), 31, 36500, 0.115, 356.5, '2.5 + 9'],
    ]);
    expect(statement[statement.length - 1]).toEqual([
      'Rate source',
      expect.stringMatching(/Deutsche Bundesbank.*; from 2027-01-01 rates of one’s own: Bundesbank, 1 January 2027$/),
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(call('STATUTORY_INTEREST', ...debt, own)).toBe(2673.62);
    expect(call('STATUTORY_RATE', 'DE', '2026-11-30', '2027-07-31', '', own)).toBe(0.115);
    expect(call('STATUTORY_RATE', 'DE', '2026-11-30', '2027-07-31', 'consumer', own)).toBe(0.075);
    expect(call('STATUTORY_RATE', 'UK', '2027-01-15', '', '', [['2026-12-31', 0.0375]])).toBe(0.1175);
    expect(call('STATUTORY_RATE', 'BE', '2027-01-15', '', '', [['2027-01-01', 0.0215]])).toBe(0.105);
  });

  test('they replace the official ones from their first row on, and only from there', () => {
    const rates = [['2025-01-01', 0.05, 'mine']];
    expect(call('STATUTORY_RATE', 'EU', '2024-01-31', '2024-12-31', '', rates)).toBe(0.1225);
    expect(call('STATUTORY_RATE', 'EU', '2024-01-31', '2025-01-01', '', rates)).toBe(0.13);
    // A row within a half-year counts from the next one, as the law has it.
    expect(call('STATUTORY_RATE', 'EU', '2024-01-31', '2025-06-30', '', [['2025-03-01', 0.05]])).toBe(0.1115);
    expect(call('STATUTORY_RATE', 'EU', '2024-01-31', '2025-07-01', '', [['2025-03-01', 0.05]])).toBe(0.13);
  });

  test('days between the official rates and one’s own stay unknown', () => {
    const rates = [['2028-01-01', 0.02]];
    expect(call('STATUTORY_RATE', 'EU', '2026-01-31', '2027-03-01', '', rates)).toMatchObject({ error: '#N/A' });
    expect(call('STATUTORY_RATE', 'EU', '2026-01-31', '2028-03-01', '', rates)).toBe(0.1);
    const statement = rows('STATUTORY_STATEMENT', 'EU', 1000, '2026-12-15', '2028-03-01', '', '', rates);
    expect(statement[statement.length - 1]?.[1]).toEqual(dateOut('2027-01-01'));
  });

  test.each([
    [[['2027-01-01', 2.15]], 'expected a fraction such as 0.0215'],
    [[['2027-01-01']], 'rates has 1 columns; expected rows of from, reference rate'],
    [
      [
        ['2027-01-01', 0.02],
        ['2027-01-01', 0.03],
      ],
      'two rows from 2027-01-01',
    ],
    [[['2027-01-01', '']], 'rates row 1 reference rate is blank'],
  ])('%j is refused', (rates, message) => {
    expect(call('STATUTORY_RATE', 'EU', '2026-01-31', '', '', rates as Argument)).toEqual({
      error: '#VALUE!',
      message: expect.stringContaining(message),
    });
  });
});

describe('FIXED_COMPENSATION', () => {
  test.each([
    ['UK', '2002-08-07', 40],
    ['IE', '2013-03-16', 40],
    ['EU', '2013-03-16', 40],
    ['AT', '2013-03-16', 40],
    ['FR', '2013-01-01', 40],
    ['ES', '2013-02-24', 40],
    ['DE', '2014-07-29', 40],
  ])('%s: from %s on, business debts only', (name, since, sum) => {
    const before = call(
      'FIXED_COMPENSATION',
      name,
      500,
      new Date(Date.parse(since) - 86_400_000).toISOString().slice(0, 10),
    );
    expect(before).toBe(0);
    expect(call('FIXED_COMPENSATION', name, 500, since)).toBe(sum);
    expect(call('FIXED_COMPENSATION', name, 500)).toBe(sum);
    expect(call('FIXED_COMPENSATION', name, 500, since, 'consumer')).toBe(0);
    expect(call('FIXED_COMPENSATION', name, 0)).toBe(0);
    expect(call('FIXED_COMPENSATION', name, -500)).toBe(0);
  });

  test('one sum for debts of any size, but in the United Kingdom and Ireland', () => {
    for (const name of ['EU', 'FR', 'ES', 'AT', 'DE']) expect(call('FIXED_COMPENSATION', name, 1e6)).toBe(40);
    expect(call('FIXED_COMPENSATION', [['UK'], ['IE'], ['']], 1e6)).toEqual([[100], [100], ['']]);
  });
});

describe('a yearly rate above 1', () => {
  test.each(['LATE_INTEREST', 'INTEREST_STATEMENT'])('%s asks whether it is meant', (name) => {
    const asked = { error: '#VALUE!', message: expect.stringMatching(/^annual_rate is 8, which is 800 % a year;/) };
    expect(call(name, 1000, '2025-01-01', 8, '2025-02-01')).toEqual(asked);
    const table = [
      ['2025-01-01', 0.08],
      ['2025-06-01', 8],
    ];
    expect(call(name, 1000, '2025-01-01', table, '2025-02-01')).toEqual(asked);
    expect(call(name, 1000, '2025-01-01', 1, '2025-02-01')).not.toHaveProperty('error');
    expect(call(name, 1000, '2025-01-01', 8, '2025-02-01', '', 'high_rate=yes')).not.toHaveProperty('error');
  });

  test('in a column only its own cell asks', () => {
    expect(call('LATE_INTEREST', [[1000], [1000]], '2024-01-31', [[0.08], [8]], '2025-01-30')).toEqual([
      [80],
      [expect.objectContaining({ error: '#VALUE!' })],
    ]);
  });

  test.each(['BALANCE_AFTER_PAYMENTS', 'BALANCE_STATEMENT'])('%s asks too', (name) => {
    expect(call(name, 1000, 2, '2025-01-01', '', '2025-02-01')).toMatchObject({ error: '#VALUE!' });
    expect(call(name, 1000, 2, '2025-01-01', '', '2025-02-01', 'high_rate=yes')).not.toHaveProperty('error');
  });
});

describe('BALANCE_STATEMENT', () => {
  const paid = [
    ['2024-12-15', 50],
    ['2025-03-02', 100],
    ['2025-04-01', 200],
    ['2025-07-01', 30],
    ['2025-08-01', 999],
  ];

  test.each(['', 'rule=merchant', 'day_count=30E/360', 'currency=JPY'])('ends with the balance: %j', (options) => {
    const statement = rows('BALANCE_STATEMENT', 10000, 0.1, '2025-01-01', paid, '2025-07-01', options);
    expect(statement[0]).toEqual(['Date', 'Payment', 'Interest', 'Held', 'Principal', 'Balance']);
    expect(statement[statement.length - 1]?.[5]).toBe(
      call('BALANCE_AFTER_PAYMENTS', 10000, 0.1, '2025-01-01', paid, '2025-07-01', options),
    );
    expect(statement.flat()).not.toContain(999);
  });

  test('by the United States Rule every row follows from the one before', () => {
    const body = rows('BALANCE_STATEMENT', 10000, 0.1, '2025-01-01', paid, '2025-07-01').slice(1) as number[][];
    let owed = 10000;
    for (const [, payment = 0, interest = 0, , , balance] of body) {
      owed += interest - payment;
      expect(balance).toBeCloseTo(owed, 1);
    }
    expect(body.map((row) => row[3])).toEqual([0, 100, 0, 30, 30]);
  });
});

describe('BALANCE_AFTER_PAYMENTS', () => {
  const paid = [
    ['2025-03-02', 100],
    ['2025-04-01', 200],
  ];
  const owed = (asOf: string, options?: string, payments: Argument = paid): unknown =>
    call('BALANCE_AFTER_PAYMENTS', 10000, 0.1, '2025-01-01', payments, asOf, options);

  test('a payment below the interest is held; a payment on the as-of date counts', () => {
    expect(owed('2025-03-01')).toBe(10161.64);
    expect(owed('2025-03-02')).toBe(10064.38);
    expect(owed('2025-03-31')).toBe(10143.84);
    expect(owed('2025-04-01')).toBe(9946.58);
    expect(owed('2025-07-01')).toBe(10194.56);
  });

  test('a payment on or before the start lowers the principal at once; before the start there is no interest', () => {
    expect(
      owed('2025-01-11', '', [
        ['2025-01-01', 1000],
        ['2024-12-01', 1000],
      ]),
    ).toBeCloseTo(8000 * (1 + 0.1 * (10 / 365)), 2);
    expect(owed('2024-12-15', '', [['2024-12-01', 1000]])).toBe(9000);
  });

  test('what was paid too much is negative and bears nothing', () => {
    expect(owed('2025-01-01', '', [['2025-01-01', 10500]])).toBe(-500);
    expect(owed('2026-01-01', '', [['2025-01-01', 10500]])).toBe(-500);
  });

  test('takes a table of rates, blank payments, and a currency', () => {
    const rates = [
      ['2025-01-01', 0.1],
      ['2025-07-02', 0.2],
    ];
    expect(call('BALANCE_AFTER_PAYMENTS', 36500, rates, '2025-01-01', '', '2025-07-11')).toBe(36500 + 1810 + 200);
    expect(owed('2025-07-01', 'currency=JPY')).toBe(10195);
    expect(call('BALANCE_AFTER_PAYMENTS', 36500, [['2025-02-01', 0.1]], '2025-01-01', '', '2025-07-11')).toMatchObject({
      error: '#N/A',
    });
  });
});

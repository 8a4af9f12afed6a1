import { describe, expect, test } from '@jest/globals';
import { dayOfIso, isoOf } from '../../../core/calendar/civil';
import { euStates } from '../../../core/interest/law/euStates';
import { LAWS } from '../../../core/interest/law/laws';
import { call } from '../../support/call';
import { ANNOUNCED, firstDay } from './announced';

const before = (iso: string): string => isoOf((dayOfIso(iso) as number) - 1);
const percent = (value: unknown): number => Math.round((value as number) * 1e6) / 1e4;

describe.each(Object.entries(ANNOUNCED))('%s', (name, halves) => {
  test.each(Object.entries(halves))('%s: %d %%', (half, rate) => {
    const from = firstDay(half);
    expect(percent(call('STATUTORY_RATE', name, before(from)))).toBe(rate);
    if (LAWS[name as keyof typeof LAWS].fixing === 'frozen') {
      expect(percent(call('STATUTORY_RATE', name, before(from), '2030-01-01'))).toBe(rate);
    } else {
      const due = from < '2013-07-15' ? before(from) : '2013-07-15';
      expect(percent(call('STATUTORY_RATE', name, due, from))).toBe(rate);
    }
  });
});

describe('what the laws say beyond their rates', () => {
  test('FI: consumers pay 7 points; the reference rate is rounded up too (SDK 1276/2022: 9.5 %)', () => {
    expect(call('STATUTORY_RATE', 'FI', '2022-12-31', '', 'consumer')).toBe(0.095);
    expect(call('STATUTORY_RATE', 'FI', '2026-01-01', '', 'consumer')).toBe(0.095);
  });

  test('NL: after each year its interest joins the sum (6:119a lid 3)', () => {
    const first = (10000 * (0.12 * 184 + 0.125 * 182)) / 365;
    const second = ((10000 + first) * (0.1225 * 184 + 0.1115 * 181)) / 365;
    expect(call('STATUTORY_INTEREST', 'NL', 10000, '2023-06-30', '2025-06-30')).toBeCloseTo(first + second, 2);
    expect(call('STATUTORY_INTEREST', 'NL', 10000, '2023-06-30', '2024-06-30')).toBeCloseTo(first, 2);
  });

  test.each([
    ['CH', 0.05],
    ['MX', 0.06],
    ['US-NY', 0.09],
    ['US-CA', 0.1],
    ['US-IL', 0.05],
  ])('%s: a flat %d, on any day', (name, rate) => {
    expect(call('STATUTORY_RATE', name, '2099-12-31')).toBe(rate);
    expect(call('STATUTORY_INTEREST', name, 36500, '2025-01-01', '2025-01-11')).toBe(36500 * rate * (10 / 365));
    expect(call('FIXED_COMPENSATION', name, 1000)).toBe(0);
    const statement = call('STATUTORY_STATEMENT', name, 36500, '2025-01-01', '2025-01-11') as unknown[][];
    expect(statement[1]?.[6]).toBe(String(rate * 100));
    expect(statement[statement.length - 1]?.[1]).toMatch(/^\d+ % a year: /);
  });

  test('BR: 1 % a month to 29 August 2024; then the legal rate as one’s own', () => {
    expect(call('STATUTORY_RATE', 'BR', '2024-01-31', '2024-08-29')).toBe(0.12);
    expect(call('STATUTORY_RATE', 'BR', '2024-01-31', '2024-08-30')).toMatchObject({ error: '#N/A' });
    const own = [
      ['2024-08-30', 0.07],
      ['2024-09-01', 0.08],
    ];
    expect(call('STATUTORY_RATE', 'BR', '2024-01-31', '2024-08-31', '', own)).toBe(0.07);
    expect(call('STATUTORY_INTEREST', 'BR', 36500, '2024-08-27', '2024-09-05', '', '', own)).toBe(
      2 * 12 + 2 * 7 + 5 * 8,
    );
  });

  test('BR: a month’s legal rate × 365 ÷ its days bears that rate for the whole month (Resolução CMN 5.171: simple, by days)', () => {
    // 0.704241 % for October 2024.
    const own = [['2024-10-01', (0.00704241 * 365) / 31]];
    expect(call('STATUTORY_INTEREST', 'BR', 100000, '2024-09-30', '2024-10-31', '', '', own)).toBe(704.24);
  });

  test('CO: one and a half times the certified rate, effective, each month its own', () => {
    // The caps of latam.json: 41.46 and 43.26 %.
    const expected = 1e6 * (1.4146 ** (31 / 365) - 1) + 1e6 * (1.4326 ** (10 / 365) - 1);
    const owed = call('STATUTORY_INTEREST', 'CO', 1e6, '2022-11-30', '2023-01-10');
    expect(owed).toBeCloseTo(expected, 2);
    const statement = call('STATUTORY_STATEMENT', 'CO', 1e6, '2022-11-30', '2023-01-10') as unknown[][];
    expect(statement.slice(1, 4).map((row) => row[6])).toEqual(['27.64 × 1.5', '28.84 × 1.5', '']);
    // A table of one's own stands in for the certificates, also before 2016.
    const own = [['2008-01-01', 0.2183, 'Superfinanciera']];
    expect(call('STATUTORY_RATE', 'CO', '2008-02-28', '', '', own)).toBe(0.32745);
    expect(call('STATUTORY_RATE', 'CO', '2015-12-30')).toMatchObject({ error: '#N/A' });
    const { coveredTo } = LAWS.CO.reference;
    expect(call('STATUTORY_RATE', 'CO', coveredTo)).toMatchObject({
      error: '#N/A',
      message: expect.stringContaining(`CO statutory rates end on ${coveredTo}`),
    });
  });

  // Two decimals, as the Superintendencia prints usury; the law counts 1.5 times exactly.
  test.each([
    ['2016-01-01', 29.52, 'Resolución 1788 of 2015'],
    ['2016-04-01', 30.81, 'Resolución 0334'],
    ['2016-09-30', 32.01, 'Resolución 0811'],
    ['2019-02-28', 29.55, 'Resolución 111 of 2019, saimyr.com.co'],
    ['2019-07-15', 28.92, 'elespectador.com'],
    ['2020-12-01', 26.19, 'Resolución 1034 of 2020, desdebogota.com: 17.46'],
    ['2022-10-31', 36.92, 'Resolución 1327 of 2022'],
    ['2024-11-30', 27.9, 'Resolución 2168 of 2024, icef.com.co: 18.60'],
    ['2025-10-31', 24.36, 'icef.com.co: 16.24'],
    ['2025-11-01', 24.99, 'Resolución 1995 of 2025, icef.com.co'],
  ])('CO on %s: %d %% (%s)', (day, usury) => {
    const rate = call('STATUTORY_RATE', 'CO', '2015-12-31', day) as number;
    expect(Math.abs(rate * 100 - usury)).toBeLessThan(0.005001);
  });

  test('where the rate is rounded up, each reference rate of the stretch is named', () => {
    const made = (...args: readonly unknown[]): unknown =>
      (call('STATUTORY_STATEMENT', ...(args as Parameters<typeof call>[1][])) as unknown[][])[1]?.[6];
    expect(made('BE', 1000, '2025-10-30', '2026-09-01')).toBe('2.15 + 8, from 2026-07-01 2.4 + 8, rounded up to 10.5');
    expect(made('FI', 1000, '2026-01-30', '2026-03-01', '', 'party=consumer')).toBe('2.15 + 7, rounded up to 9.5');
  });

  test('rates of one’s own are named where a day takes them, and only there', () => {
    const source = (law: string, due: string, from: string): unknown =>
      (call('STATUTORY_STATEMENT', law, 1000, due, '2027-03-01', '', '', [[from, 0.035, 'read']]) as unknown[][]).find(
        ([label]) => label === 'Rate source',
      )?.[1];
    expect(source('UK', '2026-12-31', '2027-01-01')).not.toContain('one’s own');
    expect(source('DE', '2026-11-30', '2027-02-01')).not.toContain('one’s own');
    expect(source('DE', '2026-11-30', '2027-01-01')).toContain('from 2027-01-01 rates of one’s own: read');
  });

  test.each([
    [
      'UK',
      '2026-12-31',
      '2027-01-01',
      /takes the rate of 2026-12-31, which nobody gives: .* your own rates begin on 2027-01-01/,
    ],
    ['CZ', '2026-06-30', '2026-07-02', /takes the rate of 2026-07-01, which nobody gives/],
  ] as const)(
    '%s: rates of one’s own that begin after the day that counts are told of by that day',
    (law, due, from, told) => {
      expect(call('STATUTORY_RATE', law, due, '', '', [[from, 0.035, 'read']])).toMatchObject({
        error: '#N/A',
        message: expect.stringMatching(told),
      });
    },
  );

  test('AT: contracts from before 16 March 2013 have 8 points; consumers a flat rate that names its article', () => {
    expect(call('STATUTORY_INTEREST', 'AT', 10000, '2014-01-31', '2014-12-31', '', 'contract_date=2013-01-10')).toBe(
      721.07,
    );
    // lexisnexis.at, ARD 6556/2017: 7.38 % in 2017 H2 for them, 8.58 % for others.
    expect(call('STATUTORY_INTEREST', 'AT', 36500, '2017-07-31', '2017-08-10', '', 'contract_date=2013-03-15')).toBe(
      73.8,
    );
    expect(call('STATUTORY_INTEREST', 'AT', 36500, '2017-07-31', '2017-08-10', '', 'contract_date=2013-03-16')).toBe(
      85.8,
    );
    const statement = call('STATUTORY_STATEMENT', 'AT', 100, '2024-01-31', '2024-03-31', '', 'party=consumer');
    expect((statement as unknown[][]).slice(-2)).toEqual([
      ['Law', '§ 1000 ABGB (checked 2026-12-01)', '', '', '', '', ''],
      ['Rate source', '4 % a year: § 1000 ABGB', '', '', '', '', ''],
    ]);
  });

  test.each([
    ['US-CA', '1985-12-31', '1986-01-01', 0.1],
    ['US-IL', '1997-12-30', '1997-12-31', 0.05],
    ['US-NY', '1981-06-23', '1981-06-24', 0.09],
  ])(
    '%s: a flat rate begins with its law, so %s is too early and the day after next is not',
    (name, early, first, rate) => {
      const refused = { error: '#N/A', message: expect.stringContaining(`for ${first} use LATE_INTEREST`) };
      expect(call('STATUTORY_RATE', name, early)).toEqual(refused);
      expect(call('STATUTORY_INTEREST', name, 36500, early, '2000-01-31')).toEqual(refused);
      expect(call('STATUTORY_STATEMENT', name, 36500, early, '2000-01-31')).toEqual(refused);
      expect(call('STATUTORY_RATE', name, isoOf((dayOfIso(early) as number) + 2))).toBe(rate);
    },
  );

  test('US-TX: 6 % from the 30th day after the due date on (Finance Code § 302.002)', () => {
    const owed = (asOf: string, paid: Parameters<typeof call>[1] = ''): unknown =>
      call('STATUTORY_INTEREST', 'US-TX', 36500, '2025-01-01', asOf, paid);
    expect(owed('2025-01-30')).toBe(0);
    expect(owed('2025-01-31')).toBe(6);
    expect(owed('2025-02-09')).toBe(60);
    expect(owed('2025-02-09', [['2025-01-15', 18250]])).toBe(30);
    const statement = call('STATUTORY_STATEMENT', 'US-TX', 36500, '2025-01-01', '2025-02-09') as unknown[][];
    expect(statement[1]?.slice(0, 6)).toEqual([{ date: 45688 }, { date: 45697 }, 10, 36500, 0.06, 60]);
  });

  test('US-FL: the rates that one gives, each from its own day (8.54 % from 1 October 2023, floridabar.org)', () => {
    expect(call('STATUTORY_RATE', 'US-FL', '2023-09-30')).toEqual({
      error: '#N/A',
      message: expect.stringContaining('give rates of your own as the last argument'),
    });
    const set = [
      ['2023-07-01', 0.0769],
      ['2023-10-01', 0.0854],
    ];
    expect(call('STATUTORY_INTEREST', 'US-FL', 36500, '2023-09-20', '2023-10-10', '', '', set)).toBe(162.3);
  });

  test('PL: the bands are of the debt in zlotys, the lump sum is in euros and never added (art. 10)', () => {
    const sums = [5000, 5000.01, 49999.99, 50000].map((owed) => call('FIXED_COMPENSATION', 'PL', owed));
    expect(sums).toEqual([40, 70, 70, 100]);
    const statement = call('STATUTORY_STATEMENT', 'PL', 3650, '2025-12-31', '2026-01-10') as unknown[][];
    expect(statement.slice(3, 5).map((row) => [row[0], row[5]])).toEqual([
      ['Fixed compensation (EUR, not added)', 40],
      ['Total claim', 3664],
    ]);
  });

  test.each([
    // SFS 2013:56, 4 a §: fyrahundrafemtio kronor, in force on 16 March 2013.
    ['SE', '2013-03-15', 0],
    ['SE', '2013-03-16', 450],
    // advokatavisen.dk: 310 kroner.
    ['DK', '2013-02-28', 0],
    ['DK', '2020-01-31', 310],
    // § 3 nařízení vlády 351/2013: 1200 Kč for each claim, from 1 January 2014.
    ['CZ', '2013-12-31', 0],
    ['CZ', '2014-01-01', 1200],
  ])('%s, due %s: a lump sum of %d', (name, due, sum) => {
    expect(call('FIXED_COMPENSATION', name, 1000, due)).toBe(sum);
    expect(call('FIXED_COMPENSATION', name, 1000, due, 'consumer')).toBe(0);
  });

  test.each(['IT', 'NL', 'BE', 'PT', 'FI'])('%s: 40 euros, never from consumers', (name) => {
    expect(call('FIXED_COMPENSATION', name, 1000, '2020-01-31')).toBe(40);
    expect(call('FIXED_COMPENSATION', name, 1000, '2020-01-31', 'consumer')).toBe(0);
  });

  test('CZ: a claim of 10,000 due 31 December 2025, half a year late, with its lump sum', () => {
    // Repo rate of 1 January 2026 3.5 + 8, frozen; 181 days.
    const statement = call('STATUTORY_STATEMENT', 'CZ', 10000, '2025-12-31', '2026-06-30') as unknown[][];
    expect(statement.slice(-5).map((row) => [row[0], row[5]])).toEqual([
      ['Total', 570.27],
      ['Fixed compensation (CZK)', 1200],
      ['Total claim', 11770.27],
      ['Law', ''],
      ['Rate source', ''],
    ]);
  });

  test('ES: 7 points to 23 February 2013, 8 from the next day on, each line with its own margin', () => {
    // 10,000 at 8.00, 7.75 and 8.75 %: the half-years as the Treasury published them.
    const statement = call('STATUTORY_STATEMENT', 'ES', 36500, '2012-12-21', '2013-03-05') as unknown[][];
    expect(statement.slice(1, 4).map((row) => [...row.slice(2, 3), ...row.slice(4, 7)])).toEqual([
      [10, 0.08, 80, '1 + 7'],
      [54, 0.0775, 418.5, '0.75 + 7'],
      [10, 0.0875, 87.5, '0.75 + 8'],
    ]);
    expect(call('STATUTORY_RATE', 'ES', '2004-12-30')).toMatchObject({ error: '#N/A' });
    expect(call('FIXED_COMPENSATION', 'ES', 1000, '2012-12-21')).toBe(0);
  });

  test('IE: interest that starts before 16 March 2013 keeps its 7 points, the day after has 8', () => {
    expect(call('STATUTORY_RATE', 'IE', '2013-03-14', '2020-01-01')).toBe(0.0775);
    expect(call('STATUTORY_RATE', 'IE', '2013-03-15')).toBe(0.0875);
    const statement = call('STATUTORY_STATEMENT', 'IE', 36500, '2013-03-14', '2013-12-31') as unknown[][];
    expect(statement.slice(1).map((row) => row[6])).toEqual(['0.75 + 7', '', '', '', '', '']);
    expect(call('STATUTORY_RATE', 'IE', '2008-12-30')).toMatchObject({ error: '#N/A' });
  });

  test('EU: 7 points under Directive 2000/35/EC, by the marginal rate of the latest tender', () => {
    // Marginal rates of the operations of 25 June 2003, 30 December 2003 and 29 June 2005 (nationalbanken.dk).
    expect(percent(call('STATUTORY_RATE', 'EU', '2003-06-30'))).toBe(9.1);
    expect(percent(call('STATUTORY_RATE', 'EU', '2003-12-31'))).toBe(9.02);
    expect(percent(call('STATUTORY_RATE', 'EU', '2005-06-30'))).toBe(9.05);
    expect(call('STATUTORY_RATE', 'EU', '2002-08-06')).toMatchObject({ error: '#N/A' });
  });

  test('AT: from 1 August 2002 on 10.75 %, 8 points above the base rate (OeNB, 31 July 2002)', () => {
    expect(call('STATUTORY_RATE', 'AT', '2002-07-31')).toBe(0.1075);
    expect(call('STATUTORY_RATE', 'AT', '2002-07-30')).toMatchObject({ error: '#N/A' });
    // An old contract keeps 8 points after 2013.
    expect(call('STATUTORY_RATE', 'AT', '2012-06-30', '2013-07-01')).toBe(0.0788);
  });

  test('the help of EU names the member states that have their own law here, and no other', () => {
    expect(euStates()).toEqual(['IE', 'ES', 'DE', 'FR', 'AT', 'IT', 'NL', 'BE', 'PT', 'SE', 'DK', 'FI', 'CZ', 'PL']);
  });

  test('US-NY: what a natural person owes for household purposes bears 2 % (CPLR 5004(a))', () => {
    expect(call('STATUTORY_INTEREST', 'US-NY', 36500, '2025-01-01', '2025-01-11', '', 'party=consumer')).toBe(20);
  });

  test('every law says where it was read and what is uncertain; a claim names no secondary source', () => {
    for (const law of Object.values(LAWS)) {
      expect(law.docs.readIn).not.toBe('');
      expect(law.docs.notes).toMatch(/\.$/);
      expect(law.reference.source).not.toMatch(/secondary|copy|uktax|slovenije/i);
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import { dateOut } from '../../../core/cells/dates';
import { LIMITATION_CHECKED, LIMITATION_PERIODS } from '../../../core/dunning/limitationPeriods';
import { readOracle } from '../../support/oracle';
import { call, column } from '../../support/worksheet';

interface Case {
  readonly due: string;
  readonly barred_from: string;
}

interface PeriodRecord {
  readonly j: string;
  readonly years: number | string;
  readonly goods?: number;
  readonly example?: Case;
  readonly transition?: readonly Case[];
}

describe('limitation periods, against the collected table', () => {
  const records = readOracle<{ cases: PeriodRecord[] }>('limitation_periods.json').cases;
  // In the United States each state has its own periods.
  const cases = records.filter((c) => typeof c.years === 'number');
  const TO_YEAR_END = ['DE', 'PL'];
  const barred = (j: string, years: number): string =>
    TO_YEAR_END.includes(j) ? `${2020 + years}-01-01` : `${2019 + years}-05-11`;

  test.each(cases.map((c) => [c.j, c] as const))('%s', (j, { years, goods, example, transition }) => {
    const due = '2019-05-10';
    expect(call('LIMITATION_DATE', [j, due, '', 'services'])).toEqual(dateOut(barred(j, years as number)));
    const ofGoods = dateOut(barred(j, goods ?? (years as number)));
    expect(call('LIMITATION_DATE', [j, due, '', 'goods'])).toEqual(ofGoods);
    // The fewer years, where it is not said what was sold.
    expect(call('LIMITATION_DATE', [j, due])).toEqual(ofGoods);
    for (const { due: day, barred_from: from } of [...(example ? [example] : []), ...(transition ?? [])]) {
      expect(call('LIMITATION_DATE', [j, day])).toEqual(dateOut(from));
    }
  });

  test('every jurisdiction on offer has a record', () => {
    const aliases: Record<string, string> = { 'UK-EW': 'UK', 'UK-SC': 'UK-SCT' };
    const recorded = new Set(cases.map(({ j }) => aliases[j] ?? j));
    expect(Object.keys(LIMITATION_PERIODS).filter((j) => !recorded.has(j))).toEqual(['IE']);
  });

  test('the one left out is not offered', () => {
    expect(records.filter((c) => !cases.includes(c)).map((c) => c.j)).toEqual(['US']);
    expect(call('LIMITATION_DATE', ['US', '2019-05-10'])).toEqual({
      error: '#VALUE!',
      message: expect.stringMatching(/^jurisdiction is "US"; expected one of UK, UK-SCT, IE, /),
    });
  });

  test('every period names its statute and what it leaves out', () => {
    for (const { statute, note } of Object.values(LIMITATION_PERIODS)) {
      expect(statute).toMatch(/\d/);
      expect(note).toMatch(/\.$/);
    }
  });
});

describe('LIMITATION_STATEMENT', () => {
  const statement = (...args: (string | null)[]): Record<string, unknown> =>
    Object.fromEntries((call('LIMITATION_STATEMENT', args) as [string, unknown][]).map(([key, value]) => [key, value]));

  test('says the period, its ends, the statute, the day it was checked and what is uncertain', () => {
    expect(statement('UK', '2018-03-10')).toEqual({
      Period: '6 years',
      Starts: dateOut('2018-03-11'),
      Ends: dateOut('2024-03-10'),
      'First barred day': dateOut('2024-03-11'),
      Statute: 'Limitation Act 1980, ss. 5, 29',
      Checked: dateOut(LIMITATION_CHECKED),
      Uncertain: expect.stringContaining('simple contracts'),
    });
  });

  test.each([
    [['DE', '2023-03-10'], '3 years from the end of the year', '2024-01-01', '2026-12-31'],
    [['DE', '2023-03-10', '2024-05-05'], '3 years from the acknowledgement', '2024-05-06', '2027-05-05'],
    [
      ['PL', '2023-03-10'],
      '2 years to the end of the year for goods, the earlier; 3 for services',
      '2023-03-11',
      '2025-12-31',
    ],
    [['PL', '2023-03-10', '', 'services'], '3 years to the end of the year', '2023-03-11', '2026-12-31'],
    [['US-IL', '2020-03-10', '', 'goods'], '4 years', '2020-03-11', '2024-03-10'],
    // Ley 42/2015: claims from before 7 October 2015 keep their 15 years, and end on 7 October 2020 at the latest.
    [['ES', '2010-01-15'], '15 years, at most 5 years from 2015-10-07', '2010-01-16', '2020-10-07'],
    [['ES', '2015-10-07'], '5 years', '2015-10-08', '2020-10-07'],
    // Over before the rule of year ends came.
    [['PL', '2015-03-31', '', 'services'], '3 years', '2015-04-01', '2018-03-31'],
  ])('%j', (args, period, starts, ends) => {
    expect(statement(...args)).toMatchObject({ Period: period, Starts: dateOut(starts), Ends: dateOut(ends) });
    const [j, due, acknowledged, claim] = args;
    expect(statement(...args)['First barred day']).toEqual(
      call('LIMITATION_DATE', [j, due, acknowledged ?? '', claim ?? '']),
    );
  });
});

describe('LIMITATION_DATE', () => {
  test.each([
    ['uk', '2018-03-10', '', '2024-03-11', 'case does not matter'],
    ['UK', '2018-02-28', '', '2024-02-29', 'the day after the anniversary'],
    ['UK', '2020-02-28', '', '2026-03-01', 'an anniversary at the end of February'],
    ['IE', '2018-03-10', '', '2024-03-11', 'six years'],
    ['DE', '2023-12-31', '', '2027-01-01', 'due on the last day of its year'],
    ['DE', '2024-01-01', '', '2028-01-01', 'due on the first day of its year'],
    ['UK', '2018-03-10', '2024-03-10', '2030-03-11', 'acknowledged on the last day'],
    ['UK', '2018-03-10', '2024-03-11', '2024-03-11', 'acknowledged when it was barred'],
    ['UK', '2018-03-10', '2017-01-01', '2024-03-11', 'never earlier than before'],
    ['DE', '2023-03-10', '2023-04-01', '2027-01-01', 'the rule of year ends is later than the fresh start'],
    ['DE', '2023-03-10', '2026-12-31', '2030-01-01', 'three years to 31 December 2029'],
    ['GB', '2018-03-10', '', '2024-03-11', 'another spelling of UK'],
    ['PL', '2016-07-08', '', '2018-07-09', 'barred before the rule of year ends came in'],
    ['PL', '2016-07-09', '', '2019-01-01', 'not barred when it came in'],
    ['PL', '2023-03-10', '2024-05-05', '2027-01-01', 'acknowledged: two years, to the end of that year'],
    ['ES', '2015-10-07', '', '2020-10-08', 'the first day of the new law'],
    ['ES', '2015-10-08', '', '2020-10-09', 'five years'],
    ['ES', '2001-03-10', '', '2016-03-11', 'fifteen years, done before five of the new law'],
    ['ES', '2005-10-06', '', '2020-10-07', 'fifteen years, one day before five of the new law'],
    ['ES', '2003-01-10', '2014-02-01', '2020-10-08', 'an acknowledgement before the new law'],
    ['ES', '2012-01-10', '2019-02-01', '2024-02-02', 'an acknowledgement after it'],
  ])('%s, due %s, acknowledged %j: %s (%s)', (j, due, acknowledged, barred) => {
    expect(call('LIMITATION_DATE', [j, due, acknowledged])).toEqual(dateOut(barred));
  });

  test('spills', () => {
    expect(call('LIMITATION_DATE', [column(['UK', '', 'XX']), '2018-03-10'])).toEqual([
      [dateOut('2024-03-11')],
      [''],
      [expect.objectContaining({ error: '#VALUE!' })],
    ]);
  });
});

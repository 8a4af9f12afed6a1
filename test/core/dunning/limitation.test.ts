import { describe, expect, test } from '@jest/globals';
import { dateOut } from '../../../core/cells/dates';
import { LIMITATION_PERIODS } from '../../../core/dunning/limitation';
import { readOracle } from '../../support/oracle';
import { call, column } from '../../support/worksheet';

interface PeriodRecord {
  readonly j: string;
  readonly years: number | string;
  readonly example?: { readonly due: string; readonly barred_from: string };
}

describe('limitation periods, against the collected table', () => {
  const records = readOracle<{ cases: PeriodRecord[] }>('limitation_periods.json').cases;
  // In the United States each state has its own periods.
  const cases = records.filter((c) => typeof c.years === 'number');

  test.each(cases.map((c) => [c.j, c.years as number, c.example] as const))('%s: %i years', (j, years, example) => {
    const due = example?.due ?? '2019-05-10';
    const plain = j === 'DE' ? `${Number(due.slice(0, 4)) + years + 1}-01-01` : `${2019 + years}-05-11`;
    expect(call('LIMITATION_DATE', [j, due])).toEqual(dateOut(example?.barred_from ?? plain));
  });

  test('the one left out is not offered', () => {
    expect(records.filter((c) => !cases.includes(c)).map((c) => c.j)).toEqual(['US']);
    expect(call('LIMITATION_DATE', ['US', '2019-05-10'])).toEqual({
      error: '#VALUE!',
      message: expect.stringMatching(/^jurisdiction is "US"; expected one of UK, UK-SCT, IE, /),
    });
  });

  test('every period names its source', () => {
    for (const period of Object.values(LIMITATION_PERIODS)) expect(period.source).not.toBe('');
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

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Argument } from '../../../core/functions/invoke';
import type { Cell } from '../../../core/cells/cell';
import { DEFAULT_POLICY } from '../../../core/dunning/policy';
import { writePolicy } from '../../../core/workbook/writePolicy';
import { call } from '../../support/worksheet';

/** The sheet as a range gives it: every row as wide as the widest. */
const SHEET = writePolicy(DEFAULT_POLICY).map((row) => [...row, ...new Array<Cell>(9 - row.length).fill('')]);
const LEVELS = SHEET.slice(SHEET.findIndex(([first]) => first === 'Level')).slice(0, 8);

describe('REMINDER_LEVEL', () => {
  test.each([
    [['2025-06-18'], 1, '3 days before'],
    [['2025-06-15'], 1, 'on the due date'],
    [['2025-06-14'], 2, 'one day late'],
    [['2025-06-14', '', 1, '2025-06-14'], 2, 'no gap after a courtesy note'],
    [['2025-06-05', '', 2, '2025-06-10'], 3, 'exactly five days after the last one'],
    [['2025-06-05', '', 2, '2025-06-11'], '', 'four days after the last one'],
    [['2025-06-06', '', 2, '2025-06-01'], '', 'level 3 begins on day 10'],
    [['2025-01-01', '', 6, '2025-05-01'], 7, 'the last level'],
    [['2025-01-01', '', 7, '2025-05-01'], '', 'after the last level'],
    [['2025-06-14', '', '', '', '', -5], '', 'a credit'],
    [['2025-06-14', '', '', '', '', 5, true], '', 'a hold without a name'],
    [['2025-06-14', '', '', '', '', 5, false], 2, 'FALSE is no hold'],
    [
      [
        '2025-06-05',
        '',
        '',
        '',
        [
          ['From day', 'Level', 'Name'],
          [0, 1, 'a'],
          [10, 2, 'b'],
        ],
      ],
      2,
      'a policy table with headings',
    ],
  ] as [Argument[], unknown, string][])('%j: %j (%s)', (args, level) => {
    expect(call('REMINDER_LEVEL', args)).toBe(level);
  });

  test('takes the levels of the workbook’s policy sheet, or the whole sheet, by their headings', () => {
    for (const policy of [LEVELS, SHEET]) {
      expect(call('REMINDER_LEVEL', ['2025-05-15', '', 2, '', policy])).toBe(3);
      expect(call('REMINDER_LEVEL', ['2025-06-05', '', 2, '', policy])).toBe(3);
      expect(call('REMINDER_LEVEL', ['2025-06-06', '', 2, '', policy])).toBe('');
      expect(call('REMINDER_LEVEL', ['2025-01-01', '', 6, '', policy])).toBe(7);
    }
  });

  test.each([
    [
      [
        [1, 1],
        [1, 2],
      ],
      'policy from day 1 follows 1; expected ascending days',
    ],
    [
      [
        [1, 2],
        [5, 2],
      ],
      'policy level 2 follows 2; expected rows of from day and level',
    ],
    [[[1, 'two']], 'policy level is "two"; expected a whole number from 1'],
    [[['', '']], 'policy is blank'],
  ])('policy %j: %s', (policy, message) => {
    expect(call('REMINDER_LEVEL', ['2025-06-14', '', '', '', policy])).toEqual({
      error: '#VALUE!',
      message: expect.stringContaining(message),
    });
  });

  test('followed day by day, a ladder climbs every step once, five days apart at least', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -10, max: 60 }), (stride, start) => {
        const due = 45000;
        let [level, sent]: [number | '', number | ''] = ['', ''];
        for (let asOf = due + start; asOf < due + 300; asOf += stride) {
          const next = call('REMINDER_LEVEL', [due, asOf, level, sent]);
          if (next === '') continue;
          const first = asOf > due ? 2 : 1;
          expect(next).toBe(level === '' ? first : Math.max(level + 1, first));
          if (sent !== '' && level !== 1) expect(asOf - sent).toBeGreaterThanOrEqual(5);
          [level, sent] = [next as number, asOf];
        }
        expect(level).toBeGreaterThanOrEqual(stride > 30 ? 2 : 7);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('NEXT_ACTION', () => {
  const DAYS = [-1000, -999, -6, -5, 0, 1, 9, 10, 19, 20, 30, 31, 60, 61, 90, 91, 500];
  test('changes on the days of the table and on no others', () => {
    const low = DAYS.map((days) => call('NEXT_ACTION', [45000, 45000 + days, 'low']));
    expect(low).toEqual([
      'None',
      'None',
      'None',
      'Courtesy reminder',
      'Courtesy reminder',
      'Reminder',
      'Reminder',
      'Firm reminder',
      'Firm reminder',
      'Call',
      'Call',
      'Demand letter',
      'Demand letter',
      'Offer a payment plan',
      'Offer a payment plan',
      'Hand to counsel',
      'Hand to counsel',
    ]);
  });

  test.each([
    [['2025-06-14', '', 'Medium', true], 'Wait'],
    [['2025-06-14', '', 'Medium', 'Promise'], 'Wait: Promise'],
    [['2025-06-14', '', 'Medium', 'Promise', '', -1], ''],
    [['2025-06-14', '', 'Medium', 0, '', 1], 'Reminder'],
    [[''], ''],
    [['2025-04-15', '', 'Medium'], 'Last demand'],
  ] as [Argument[], string][])('%j: %j', (args, action) => {
    expect(call('NEXT_ACTION', args)).toBe(action);
  });

  test.each([
    [['2025-06-14', '', 'Huge'], 'risk is "Huge"; expected one of Low, Medium, High, New'],
    [
      ['2025-06-14', '', '', '', [[1, 'a', 'b', 'c']]],
      'policy has 4 columns; expected rows of from day, Low, Medium, High, New',
    ],
    [['2025-06-14', '', '', '', [[1, 'a', 'b', 'c', 4]]], 'policy New is 4; expected text'],
  ] as [Argument[], string][])('%j: %s', (args, message) => {
    expect(call('NEXT_ACTION', args)).toEqual({ error: '#VALUE!', message: expect.stringContaining(message) });
  });
});

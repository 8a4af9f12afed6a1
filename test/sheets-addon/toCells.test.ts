import { describe, expect, test } from '@jest/globals';
import { runInNewContext } from 'node:vm';
import { dayOfIso } from '../../core/calendar/civil';
import { dateOut } from '../../core/cells/dates';
import { fromResult, toArgument, toCell } from '../../sheets-addon/server/toCells';
import { createZone, intlClock } from '../../sheets-addon/server/zone';

const berlin = createZone(intlClock('Europe/Berlin'));
const zone = () => berlin;
const noZone = () => {
  throw new Error('the zone was asked for without a date');
};
const march1 = dayOfIso('2025-03-01') ?? NaN;

describe('cells from Apps Script', () => {
  test.each([
    ['text', 'Acme', 'Acme'],
    ['a number', 12.5, 12.5],
    ['a logical value', true, true],
    ['a blank cell', '', ''],
    ['nothing', undefined, null],
    ['null', null, null],
    ['an error cell', '#DIV/0!', { error: '#DIV/0!' }],
    ['a missing value', '#N/A', { error: '#N/A' }],
    ['an error of ours from another range', '#VALUE! due_date is "x"; expected a date.', { error: '#VALUE!' }],
    ['a hash tag', '#urgent', '#urgent'],
    ['a number sign before a number', '#N/A-17', '#N/A-17'],
  ])('%s', (_what, value, cell) => {
    expect(toCell(value, noZone)).toEqual(cell);
  });

  test('midnight in the spreadsheet is a whole serial, though the script is in UTC', () => {
    expect(toCell(new Date('2025-02-28T23:00:00Z'), zone)).toBe(march1);
  });

  test('a time is the fraction of its day', () => {
    expect(toCell(new Date('2025-03-01T11:00:00Z'), zone)).toBe(march1 + 0.5);
  });

  test('a Date from another realm is a date', () => {
    const foreign: unknown = runInNewContext('new Date(Date.UTC(2025, 1, 28, 23))');
    expect(foreign instanceof Date).toBe(false);
    expect(toCell(foreign, zone)).toBe(march1);
  });

  test('an invalid date, and what is no cell at all, is an error cell', () => {
    expect(toCell(new Date(NaN), zone)).toEqual({ error: '#VALUE!' });
    expect(toCell({ getTime: () => 0 }, noZone)).toEqual({ error: '#VALUE!' });
    expect(toCell(() => 1, noZone)).toEqual({ error: '#VALUE!' });
  });

  test('a range keeps its shape; one of plain cells is not copied', () => {
    const plain = [
      [1, 'a'],
      ['', 2],
    ];
    expect(toArgument(plain, noZone)).toBe(plain);
    expect(
      toArgument(
        [
          [new Date('2025-02-28T23:00:00Z'), true],
          ['#REF!', ''],
        ],
        zone,
      ),
    ).toEqual([
      [march1, true],
      [{ error: '#REF!' }, ''],
    ]);
    expect(toArgument(undefined, noZone)).toBeUndefined();
  });
});

describe('results for Sheets', () => {
  test('plain cells pass', () => {
    expect(fromResult(0.1, noZone)).toBe(0.1);
    expect(
      fromResult(
        [
          ['a', 1],
          ['', false],
        ],
        noZone,
      ),
    ).toEqual([
      ['a', 1],
      ['', false],
    ]);
  });

  test('a date is midnight in the spreadsheet', () => {
    expect(fromResult(dateOut('2025-03-01'), zone)).toEqual(new Date('2025-02-28T23:00:00Z'));
    expect(fromResult([[dateOut('2025-07-01')]], zone)).toEqual([[new Date('2025-06-30T22:00:00Z')]]);
  });

  test('an error alone is thrown with its message', () => {
    expect(() => fromResult({ error: '#VALUE!', message: 'due_date is blank.' }, noZone)).toThrow(
      /^due_date is blank\.$/,
    );
  });

  test('an error inside a range is text and spares the other rows', () => {
    const rows = [['Paid'], [{ error: '#VALUE!', message: 'due_date is "x".' }], [{ error: '#NUM!' }]];
    expect(fromResult(rows, noZone)).toEqual([['Paid'], ['#VALUE! due_date is "x".'], ['#NUM!']]);
  });
});

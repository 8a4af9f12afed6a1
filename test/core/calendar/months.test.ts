import { describe, expect, test } from '@jest/globals';
import { dayOfIso, isoOf, type Day } from '../../../core/calendar/civil';
import { addMonths, dayOfLaterMonth, endOfMonth } from '../../../core/calendar/months';
import { readOracle } from '../../support/oracle';

interface MonthCase {
  readonly id: string;
  readonly fn: string;
  readonly args: { readonly startSerial: number; readonly months: number };
  readonly value: number;
}

// Whole months only: where EDATE cuts 0.5 down, our readers refuse it before it gets here.
const records = readOracle<{ cases: MonthCase[] }>('dates.json').cases.filter(
  ({ fn, args }) => (fn === 'EDATE' || fn === 'EOMONTH') && Number.isInteger(args.months),
);

describe('months, against EDATE and EOMONTH', () => {
  test.each(records.map((c) => [c.id, c.fn, c.args, c.value] as const))('%s %s %j', (_id, fn, args, value) => {
    const step = fn === 'EDATE' ? addMonths : endOfMonth;
    expect(step(args.startSerial, args.months)).toBe(value);
  });

  test('both functions are covered', () => {
    expect(records.filter(({ fn }) => fn === 'EDATE').length).toBeGreaterThan(50);
    expect(records.filter(({ fn }) => fn === 'EOMONTH').length).toBeGreaterThan(20);
  });
});

const on = (iso: string): Day => dayOfIso(iso) as Day;

test('months step from the original day, not from each other', () => {
  expect([1, 2, 3].map((n) => isoOf(addMonths(on('2025-01-31'), n)))).toEqual([
    '2025-02-28',
    '2025-03-31',
    '2025-04-30',
  ]);
  expect(isoOf(addMonths(on('2024-02-29'), 12))).toBe('2025-02-28');
  expect(isoOf(addMonths(on('2024-12-15'), -24))).toBe('2022-12-15');
});

test('a day of a later month is at most its last', () => {
  expect(isoOf(dayOfLaterMonth(on('2025-01-10'), 1, 15))).toBe('2025-02-15');
  expect(isoOf(dayOfLaterMonth(on('2025-01-10'), 1, 31))).toBe('2025-02-28');
  expect(isoOf(dayOfLaterMonth(on('2025-12-10'), 1, 30))).toBe('2026-01-30');
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIRST_DAY, LAST_DAY, civilOf, dayOf, dayOfIso, isoOf, weekdayOf } from '../../../core/calendar/civil';
import { date } from '../../../core/functions/kinds';
import { readOracle } from '../../support/oracle';

interface SerialCase {
  readonly serial: number;
  readonly sheets: string;
  readonly excel: string;
  readonly excel_weekday: number;
}

describe('serials', () => {
  const records = readOracle<{ cases: SerialCase[] }>('serials.json').cases;
  test.each(records.map((c) => [c.serial, c.excel, c.sheets, c] as const))('%d', (serial, excel, sheets, c) => {
    if (serial < FIRST_DAY || serial >= LAST_DAY + 1) {
      // Before March 1900 the spreadsheets disagree, after 9999 there are no dates.
      expect(() => date.read(serial, 'due_date')).toThrow(/due_date is .*; expected a date/);
      return;
    }
    const day = date.read(serial, 'due_date');
    expect(excel.startsWith(isoOf(day))).toBe(true);
    expect(sheets.startsWith(isoOf(day))).toBe(true);
    expect(((weekdayOf(day) + 1) % 7) + 1).toBe(c.excel_weekday);
  });
});

interface PartCase {
  readonly id: string;
  readonly fn: string;
  readonly args: { readonly serial: number };
  readonly value: number;
}

describe('parts of a date, against DAY, MONTH, YEAR and WEEKDAY', () => {
  const PARTS: Readonly<Record<string, (serial: number) => number>> = {
    DAY: (serial) => civilOf(serial).day,
    MONTH: (serial) => civilOf(serial).month,
    YEAR: (serial) => civilOf(serial).year,
    WEEKDAY: (serial) => ((weekdayOf(serial) + 1) % 7) + 1,
  };
  const records = readOracle<{ cases: PartCase[] }>('dates.json').cases.filter(({ fn }) => fn in PARTS);
  test.each(records.map((c) => [c.id, c.fn, c.args.serial, c.value] as const))(
    '%s %s(%d) is %i',
    (_id, fn, serial, value) => {
      expect(PARTS[fn]?.(Math.floor(serial))).toBe(value);
    },
  );
});

test('every day survives the way to its civil date and back, and days follow each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => {
      const { year, month, day: d } = civilOf(day);
      expect(dayOf(year, month, d)).toBe(day);
      expect(dayOfIso(isoOf(day))).toBe(day);
      expect(isoOf(day)).toBe(new Date(Date.UTC(1899, 11, 30) + day * 86400000).toISOString().slice(0, 10));
      expect((weekdayOf(day) + 1) % 7).toBe(new Date(Date.UTC(1899, 11, 30) + day * 86400000).getUTCDay());
    }),
    { numRuns: 5000 },
  );
});

test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '25-01-01', '2025/01/01', ''])(
  '%j is no date',
  (text) => {
    expect(dayOfIso(text)).toBeUndefined();
  },
);

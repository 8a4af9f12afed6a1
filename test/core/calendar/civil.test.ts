import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  FIRST_DAY,
  LAST_DAY,
  civilOf,
  dayOf,
  dayOfIso,
  daysInMonth,
  isoOf,
  weekdayOf,
} from '../../../core/calendar/civil';
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

interface DateCase {
  readonly id: string;
  readonly fn: string;
  readonly args: { serial?: number; text?: string; y?: number; m?: number; d?: number };
  readonly value?: number | string;
}

describe('dates, against a spreadsheet', () => {
  const ANSWERS: Readonly<Record<string, (args: DateCase['args']) => unknown>> = {
    DAY: ({ serial = 0 }) => civilOf(Math.floor(serial)).day,
    MONTH: ({ serial = 0 }) => civilOf(Math.floor(serial)).month,
    YEAR: ({ serial = 0 }) => civilOf(Math.floor(serial)).year,
    WEEKDAY: ({ serial = 0 }) => ((weekdayOf(Math.floor(serial)) + 1) % 7) + 1,
    TEXT: ({ serial = 0 }) => isoOf(Math.floor(serial)),
    DATE: ({ y = 0, m = 0, d = 0 }) => dayOf(y, m, d),
    DATEVALUE: ({ text = '' }) => dayOfIso(text),
  };
  // EDATE and the like have tests of their own; differences in months and week numbers are not offered.
  const ELSEWHERE = ['EDATE', 'EOMONTH', 'WORKDAY', 'WORKDAY.INTL', 'NETWORKDAYS', 'NETWORKDAYS.INTL'];
  const NOT_OFFERED = ['DATEDIF', 'ISOWEEKNUM'];
  const isReal = ({ y, m = 0, d = 0 }: DateCase['args']): boolean =>
    y === undefined || (y > 99 && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m));
  // Only YYYY-MM-DD is read, and only parts of real dates: 02/29/2024 means another day elsewhere.
  const applies = ({ fn, args }: DateCase): boolean =>
    fn in ANSWERS && isReal(args) && (args.text === undefined || /^\d{4}-/.test(args.text));
  const records = readOracle<{ cases: DateCase[] }>('dates.json').cases;

  test.each(records.filter(applies).map((c) => [c.id, c.fn, c.args, c.value] as const))(
    '%s %s %j',
    (_id, fn, args, value) => {
      expect(ANSWERS[fn]?.(args)).toBe(value);
    },
  );

  test.each(records.filter((c) => c.args.text !== undefined && !applies(c)).map((c) => [c.args.text as string]))(
    '%j is refused',
    (text) => {
      expect(() => date.read(text, 'due_date')).toThrow(/due_date is .*; expected a date/);
    },
  );

  test('every function of the table is compared, tested elsewhere or not offered', () => {
    const known = new Set([...Object.keys(ANSWERS), ...ELSEWHERE, ...NOT_OFFERED]);
    expect(records.map((c) => c.fn).filter((fn) => !known.has(fn))).toEqual([]);
  });
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

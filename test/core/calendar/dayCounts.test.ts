import { describe, expect, test } from '@jest/globals';
import { civilOf, dayOfIso, daysInMonth, type Day } from '../../../core/calendar/civil';
import {
  DAY_COUNTS,
  days360,
  yearFraction,
  type DayCount,
  type ThirtyDayCount,
} from '../../../core/calendar/dayCounts';
import { readOracle } from '../../support/oracle';

const dayAt = (iso: string): Day => dayOfIso(iso) as Day;
const endsFebruary = (iso: string): boolean => {
  const { year, month, day } = civilOf(dayAt(iso));
  return month === 2 && day === daysInMonth(year, 2);
};

interface QuantLibCase {
  readonly convention: string;
  readonly start: string;
  readonly end: string;
  readonly days?: number;
  readonly year_fraction?: number;
  readonly tolerance?: number;
  readonly termination_date?: string;
}

const OUR_NAME: Readonly<Record<string, DayCount>> = {
  'ACT/ACT ISDA': 'ACT/ACT ISDA',
  'ACT/365F': 'ACT/365F',
  'ACT/360': 'ACT/360',
  '30/360 Bond Basis (ISDA)': '30/360',
  '30/360 US': '30/360 US',
  '30E/360 (Eurobond)': '30E/360',
  '30E/360 ISDA': '30E/360 ISDA',
};

/** Why a record does not apply. */
function skipped({ convention, end, termination_date }: QuantLibCase): string | undefined {
  if (convention === 'ACT/ACT ISMA' || convention === '30/365') return `${convention} is not offered`;
  if (end === termination_date && endsFebruary(end)) return 'our end is never the termination date';
  return undefined;
}

describe('day counts, against the tables of QuantLib', () => {
  const records = readOracle<{ cases: QuantLibCase[] }>('daycount_quantlib.json').cases;
  const cases = records.filter((c) => skipped(c) === undefined);

  test.each(cases.map((c) => [c.convention, c.start, c.end, c] as const))('%s from %s to %s', (name, start, end, c) => {
    const fraction = yearFraction(dayAt(start), dayAt(end), OUR_NAME[name] as DayCount);
    const expected = c.year_fraction ?? (c.days as number) / 360;
    expect(Math.abs(fraction - expected)).toBeLessThanOrEqual(c.tolerance ?? 1e-15);
    expect(yearFraction(dayAt(end), dayAt(start), OUR_NAME[name] as DayCount)).toBe(-fraction + 0);
  });

  test('covers every day count we offer', () => {
    expect(new Set(cases.map((c) => OUR_NAME[c.convention]))).toEqual(new Set(DAY_COUNTS));
  });
});

interface SpreadsheetCase {
  readonly id: string;
  readonly args: { readonly start: string; readonly end: string; readonly basis?: number; readonly european?: boolean };
  readonly value: number;
}

describe("where YEARFRAC's bases mean the same as ours", () => {
  const NAMES: readonly (DayCount | undefined)[] = ['30/360 US', undefined, 'ACT/360', 'ACT/365F', '30E/360'];
  // Basis 1 is not ACT/ACT ISDA. Basis 0 goes its own way around the end of February.
  const applies = ({ args }: SpreadsheetCase): boolean =>
    NAMES[args.basis ?? 1] !== undefined &&
    (args.basis !== 0 || (!endsFebruary(args.start) && !endsFebruary(args.end)));
  const records = readOracle<{ cases: SpreadsheetCase[] }>('yearfrac.json').cases.filter(applies);

  test.each(records.map((c) => [c.id, c.args, c.value] as const))('%s %j', (_id, { start, end, basis }, value) => {
    // YEARFRAC has no sign.
    const fraction = Math.abs(yearFraction(dayAt(start), dayAt(end), NAMES[basis as number] as DayCount));
    expect(fraction).toBeCloseTo(value, 14);
  });

  test('there are such records for every basis', () => {
    expect(new Set(records.map((c) => c.args.basis))).toEqual(new Set([0, 2, 3, 4]));
  });
});

interface ExcelCase {
  readonly function: string;
  readonly start: string;
  readonly end: string;
  readonly basis?: number;
  readonly european?: boolean;
  readonly expected: number;
}

const sheetDays = readOracle<{ cases: SpreadsheetCase[] }>('days360.json').cases.map((c) => ({
  ...c.args,
  value: c.value,
}));
const excelRecords = readOracle<{ cases: ExcelCase[] }>('excel_yearfrac_days360.json').cases;

describe('where DAYS360 means the same as our months of thirty days', () => {
  const excelDays = excelRecords
    .filter((c) => c.function === 'DAYS360')
    .map(({ start, end, european, expected }) => ({ start, end, european, value: expected }));
  // The American DAYS360 knows half of the February rule, and reversed days give another figure than its negative.
  const records = [...sheetDays, ...excelDays].filter(
    ({ start, end, european }) =>
      european === true || (dayAt(start) <= dayAt(end) && !endsFebruary(start) && !endsFebruary(end)),
  );

  test.each(records.map((c) => [c.start, c.end, c.european === true ? '30E/360' : '30/360 US', c.value] as const))(
    'from %s to %s, %s: %i days',
    (start, end, dayCount, value) => {
      expect(days360(dayAt(start), dayAt(end), dayCount as ThirtyDayCount)).toBe(value + 0);
    },
  );
});

describe("where Excel's documented YEARFRAC means the same", () => {
  const NAMES: readonly (DayCount | undefined)[] = ['30/360 US', undefined, 'ACT/360', 'ACT/365F', '30E/360'];
  const records = excelRecords.filter(
    (c) =>
      c.function === 'YEARFRAC' &&
      NAMES[c.basis ?? 1] !== undefined &&
      (c.basis !== 0 || (!endsFebruary(c.start) && !endsFebruary(c.end))),
  );
  test.each(records.map((c) => [c.start, c.end, c.basis ?? 0, c.expected] as const))(
    'from %s to %s, basis %i: %d',
    (start, end, basis, expected) => {
      expect(Math.abs(yearFraction(dayAt(start), dayAt(end), NAMES[basis] as DayCount))).toBeCloseTo(expected, 8);
    },
  );
});

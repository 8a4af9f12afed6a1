import { describe, expect, test } from '@jest/globals';
import { dayOf } from '../../core/calendar/civil';
import { days360, yearFraction } from '../../core/calendar/dayCounts';
import { addMonths } from '../../core/calendar/months';
import { round } from '../../core/money/round';
import { evaluate } from '../support/arithmetic';
import { readOracle } from '../support/oracle';

interface DocumentedCase {
  readonly formula: string;
  readonly libreoffice: number;
  readonly excel?: number | string | null;
}

const records = [
  ...readOracle<{ cases: DocumentedCase[] }>('excel_documented.json').cases,
  ...readOracle<{ cases: DocumentedCase[] }>('tricky.json').cases,
];

const DATE = String.raw`DATE\((\d+),(\d+),(\d+)\)`;
const ROUND = /^=ROUND\((.+),(\d)\)$/;
const EDATE = new RegExp(`^=EDATE\\(${DATE},(-?\\d+)\\)$`);
const YEARFRAC = new RegExp(`^=YEARFRAC\\(${DATE},${DATE},([01])\\)$`);
const DAYS360 = new RegExp(`^=DAYS360\\(${DATE},${DATE},(TRUE|FALSE)\\(\\)\\)$`);

const numbers = (found: RegExpExecArray): number[] => found.slice(1).map(Number);

/** What our core says to a formula; undefined where it offers nothing like it. */
function ours(formula: string): number | undefined {
  const rounded = ROUND.exec(formula);
  if (rounded !== null) return round(evaluate(rounded[1] as string), Number(rounded[2]));
  const moved = EDATE.exec(formula);
  if (moved !== null) {
    const [y, m, d, months] = numbers(moved) as [number, number, number, number];
    return addMonths(dayOf(y, m, d), months);
  }
  const european = DAYS360.exec(formula);
  if (european === null || european[7] !== 'TRUE') return undefined;
  const [y1, m1, d1, y2, m2, d2] = numbers(european) as [number, number, number, number, number, number];
  return days360(dayOf(y1, m1, d1), dayOf(y2, m2, d2), '30E/360');
}

describe('documented results and known traps', () => {
  // A literal a hair below its tie, which Excel cuts to 15 digits on entry: then it is the tie.
  const isNeighbour = ({ formula }: DocumentedCase): boolean =>
    /^=ROUND\((0\.49999999999999994|2\.4999999999999996),0\)$/.test(formula);
  const cases = records.filter((c) => ours(c.formula) !== undefined && !isNeighbour(c));

  test.each(cases.map((c) => [c.formula, typeof c.excel === 'number' ? c.excel : c.libreoffice] as const))(
    '%s is %d',
    (formula, value) => {
      expect(ours(formula)).toBe(value);
    },
  );

  test('there are rounding, month and European day counts among them', () => {
    expect(cases.filter((c) => ROUND.test(c.formula)).length).toBeGreaterThan(15);
    expect(cases.some((c) => EDATE.test(c.formula))).toBe(true);
    expect(cases.some((c) => DAYS360.test(c.formula))).toBe(true);
  });

  test('what is left out is of another kind', () => {
    // Signs of binary subtraction, DATEDIF, DATE(1900,2,29) and the PMT family belong to no function of the calendar or
    // of rounding; YEARFRAC and the American DAYS360 are other conventions than ours, as the next test shows.
    const OTHER = /^=(\(0\.5-0\.4-0\.1\)|[\d.+-]+$|DATEDIF|DATE\(1900|PMT|YEARFRAC|DAYS360)/;
    const left = records.filter((c) => !cases.includes(c) && !isNeighbour(c));
    expect(left.filter((c) => !OTHER.test(c.formula)).map((c) => c.formula)).toEqual([]);
  });
});

describe('where our day counts and the spreadsheet part', () => {
  test('ACT/ACT ISDA is not YEARFRAC basis 1', () => {
    const found = records.flatMap((c) => {
      const match = YEARFRAC.exec(c.formula);
      return match === null || match[7] !== '1' ? [] : [[match, c.libreoffice] as const];
    });
    expect(found.length).toBeGreaterThan(3);
    const differing = found.filter(([match, value]) => {
      const [y1, m1, d1, y2, m2, d2] = numbers(match) as [number, number, number, number, number, number];
      return Math.abs(yearFraction(dayOf(y1, m1, d1), dayOf(y2, m2, d2), 'ACT/ACT ISDA') - value) > 1e-6;
    });
    expect(differing.length).toBeGreaterThan(0);
  });

  test('30/360 US has the whole February rule, DAYS360 half of it', () => {
    const [start, end] = [dayOf(1993, 2, 28), dayOf(1993, 2, 28)];
    expect(days360(start, end, '30/360 US')).toBe(0); // DAYS360 gives -2
    expect(days360(dayOf(2002, 2, 28), dayOf(2006, 2, 28), '30/360 US')).toBe(1440); // DAYS360 gives 1438
  });
});

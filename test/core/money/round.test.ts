import { describe, expect, test } from '@jest/globals';
import { toMinor } from '../../../core/money/minor';
import { round } from '../../../core/money/round';
import { evaluate } from '../../support/arithmetic';
import { readOracle } from '../../support/oracle';

interface RoundingCase {
  readonly id: string;
  readonly fn: string;
  readonly args: { readonly expr: string; readonly digits?: number };
  readonly value: number;
}

const measured = readOracle<{ cases: RoundingCase[] }>('rounding.json').cases;
const ties = readOracle<{ cases: (RoundingCase & { exactHalfAway: number; tie: string })[] }>(
  'rounding_ties.json',
).cases;

// The product rounds money to 0–4 decimal digits, half away from zero; it offers none of these.
const SKIPPED_FUNCTIONS = ['ROUNDUP', 'ROUNDDOWN', 'TRUNC', 'INT', 'CEILING', 'FLOOR', 'EVAL', 'EQ', 'TEXT'];

// A hair below its tie, at no digits: LibreOffice reads all 17 digits of the literal and does not guard whole numbers;
// Excel reads 15, which is the tie itself. The product treats such a neighbour as the tie at every digit count, since a
// product of money, rate and days in yen lands there as often as one in cents.
const NEIGHBOURS_OF_A_TIE = ['2.4999999999999996', '1.4999999999999998', '0.49999999999999994'];

describe("round, against a spreadsheet's ROUND", () => {
  const isNeighbour = ({ args }: RoundingCase): boolean => args.digits === 0 && NEIGHBOURS_OF_A_TIE.includes(args.expr);
  const cases = measured.filter((c) => c.fn === 'ROUND' && (c.args.digits ?? -1) >= 0 && !isNeighbour(c));
  test.each(cases.map((c) => [c.id, c.args.expr, c.args.digits ?? 0, c.value] as const))(
    '%s: %s to %i digits is %d',
    (_id, expr, digits, value) => {
      expect(round(evaluate(expr), digits)).toBe(value + 0); // + 0: a cell knows no negative zero
    },
  );

  test('every record is either compared or of a function or digit count that is not offered', () => {
    const rest = measured.filter((c) => !cases.includes(c));
    expect(
      rest.filter((c) => !SKIPPED_FUNCTIONS.includes(c.fn) && (c.args.digits ?? 0) >= 0 && !isNeighbour(c)),
    ).toEqual([]);
    expect(cases.length).toBeGreaterThan(100);
  });
});

describe('interest on half-cent ties, against exact rational arithmetic', () => {
  test.each(ties.map((c) => [c.id, c.args.expr, c.tie, c.exactHalfAway] as const))(
    '%s: %s (%s) is %d',
    (_id, expr, _tie, value) => {
      expect(round(evaluate(expr), 2)).toBe(value);
      expect(toMinor(evaluate(expr), 2)).toBe(Math.round(value * 100));
    },
  );
});

test('rounding is odd: the sign never changes the size, and no negative zero comes out', () => {
  for (const value of [1.005, 2.675, 0.004, 37.785, 1e12 + 0.125]) expect(round(-value, 2)).toBe(-round(value, 2) + 0);
  expect(Object.is(round(-0.004, 2), 0)).toBe(true);
});

test.each([
  [1e21, 2, 1e21],
  [-1.5e22, 4, -1.5e22],
  [9.999e20, 0, 9.999e20],
])('%d, which has no decimals any more, stays what it is at %i digits', (value, digits, rounded) => {
  expect(round(value, digits)).toBe(rounded);
});

test.each([
  [1e21, 2, 1e23],
  [-1e21, 2, -1e23],
  [2e22, 3, 2e25],
])('%d at %i digits is so many units', (value, digits, units) => {
  expect(toMinor(value, digits)).toBe(units);
});

test('a number far from a tie is not drawn to it, nor one of many digits', () => {
  expect(round(2.004999, 2)).toBe(2);
  expect(round(0.4949999, 2)).toBe(0.49);
  expect(round(1_099_511_627_776.494, 0)).toBe(1_099_511_627_776);
  expect(Object.is(round(-0.001, 2), 0)).toBe(true);
});

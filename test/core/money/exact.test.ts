import { describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { apportion, distribute, fromMinor, toMinor } from '../../../core/money/minor';
import { round } from '../../../core/money/round';

/** Half away from zero, by decimal arithmetic on what was written. */
const exactly = (written: string, digits: number): number =>
  new Decimal(written).toDecimalPlaces(digits, Decimal.ROUND_HALF_UP).toNumber();

/** Whole parts in every size in which money comes, up to the last ones at which a double still holds half a cent. */
const WHOLE = [0, 1, 8, 37, 1_000, 16_777, 4_194_303, 99_999_999, 10_995_116_277, 17_179_869_183, 21_990_232_554];

describe('rounding what was written in decimals', () => {
  test.each([[0], [1], [2], [3], [4]])('a tie at %i digits goes away from zero, whatever its size', (digits) => {
    for (const whole of WHOLE) {
      for (let cents = 0; cents < Math.min(100, 10 ** digits); cents++) {
        const written = `${whole}.${digits === 0 ? '' : String(cents).padStart(digits, '0')}5`;
        if (written.length > 16) continue;
        expect([written, round(Number(written), digits)]).toEqual([written, exactly(written, digits)]);
        expect(round(-Number(written), digits)).toBe(-exactly(written, digits) + 0);
        expect(toMinor(Number(written), digits)).toBe(
          new Decimal(exactly(written, digits)).times(10 ** digits).toNumber(),
        );
      }
    }
  });

  test.each([[0], [2], [3]])('just below a tie at %i digits it goes down, just above it up', (digits) => {
    for (const whole of WHOLE.filter((size) => size < 100_000_000)) {
      const zeros = '0'.repeat(digits);
      for (const written of [
        `${whole}.${zeros}4999`,
        `${whole}.${zeros}5001`,
        `${whole}.${zeros}1`,
        `${whole}.${zeros}9`,
      ]) {
        expect([written, round(Number(written), digits)]).toEqual([written, exactly(written, digits)]);
      }
    }
  });

  test.each(['30000000000.00496', '40000000000.00498', '-30000000000.00496', '30000000000.00504'])(
    'of a size at which doubles lie far apart, %s is what it is',
    (written) => {
      expect(round(Number(written), 2)).toBe(exactly(written, 2));
    },
  );

  test('more digits than money has', () => {
    expect(round(1.23456785, 7)).toBe(1.2345679);
    expect(round(-0.0000125, 6)).toBe(-0.000013);
    expect(round(1.5, 15)).toBe(1.5);
  });
});

describe('minor units of every currency', () => {
  test.each([
    [1.5, 0, 2],
    [1.25, 1, 13],
    [1.25, 2, 125],
    [1.2345, 3, 1235],
    [1.23455, 4, 12346],
    [-1.23455, 4, -12346],
  ])('%d at %i digits is %i', (amount, digits, minor) => {
    expect(toMinor(amount, digits)).toBe(minor);
    expect(toMinor(fromMinor(minor, digits), digits)).toBe(minor);
  });

  test.each([
    [1235, 0, 1235],
    [1235, 1, 123.5],
    [1235, 2, 12.35],
    [1235, 3, 1.235],
    [1235, 4, 0.1235],
  ])('%i at %i digits is %d in major units', (minor, digits, amount) => {
    expect(fromMinor(minor, digits)).toBe(amount);
  });
});

describe('distributing', () => {
  test.each<readonly [readonly number[], RegExp]>([
    [[1, -1], /^weight -1: expected 0 or more$/],
    [[Number.NaN], /^weight NaN: expected 0 or more$/],
    [[1, Infinity], /^weight Infinity: expected 0 or more$/],
    [[0, 0], /^weights: expected at least one above 0$/],
    [[], /^weights: expected at least one above 0$/],
  ])('by %j is refused, and the fault is named', (weights, message) => {
    expect(() => distribute(100, weights)).toThrow(
      expect.objectContaining({ name: 'RangeError', message: expect.stringMatching(message) }),
    );
  });

  test.each<readonly [number, readonly number[], readonly number[]]>([
    [1, [1, 1, 1], [1, 0, 0]],
    [-1, [1, 1, 1], [-1, 0, 0]],
    [2, [1, 1, 1], [1, 1, 0]],
    [7, [1, 2, 4], [1, 2, 4]],
    [8, [1, 2, 4], [1, 2, 5]],
    [10, [0.3, 0.3, 0.4], [3, 3, 4]],
    // The parts that lost most come first: 0.9 and 0.6 before 0.5.
    [20, [29, 65, 106], [3, 6, 11]],
  ])('%i by %j gives %j, never a negative zero', (total, weights, parts) => {
    expect(distribute(total, weights)).toEqual(parts);
    expect(distribute(total, weights).some((part) => Object.is(part, -0))).toBe(false);
  });

  test('what is left over goes to the largest remainders, the earlier first', () => {
    expect(apportion([1.2, 1.7, 1.6, 1.5], 6)).toEqual([1, 2, 2, 1]);
    expect(apportion([1.5, 1.5, 1.5, 1.5], 6)).toEqual([2, 2, 1, 1]);
    expect(apportion([1.2, 2.9, 3.4], 5)).toEqual([0, 2, 3]);
    expect(apportion([0.5, 0.5], 4)).toEqual([2, 2]);
    expect(apportion([1, 2, 3], 6)).toEqual([1, 2, 3]);
  });
});

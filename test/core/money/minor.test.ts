import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apportion, distribute, fromMinor, signOf, toMinor } from '../../../core/money/minor';

describe('minor units', () => {
  test.each([
    [0, 2, 0],
    [1.005, 2, 101],
    [-1.005, 2, -101],
    [0.1 + 0.2, 2, 30],
    [1234.5, 0, 1235],
    [-2.5, 0, -3],
    [1.0005, 3, 1001],
    [9999999999999.99, 2, 999999999999999],
    [4.35, 2, 435],
    // Where a half more is no longer exact.
    [450_359_962_737.0495, 4, 4_503_599_627_370_495],
    [-450_359_962_737.0495, 4, -4_503_599_627_370_495],
    [8_432_712_554_931_641, 0, 8_432_712_554_931_641],
    [1_125_899_906_842_624.5, 0, 1_125_899_906_842_625],
  ])('%d at %i digits is %d', (amount, digits, minor) => {
    expect(toMinor(amount, digits)).toBe(minor);
  });

  test('every whole number of minor units survives the way out and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1 - 2 ** 52, max: 2 ** 52 - 1 }),
        fc.integer({ min: 0, max: 4 }),
        (minor, digits) => {
          expect(toMinor(fromMinor(minor, digits), digits)).toBe(minor);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

test.each([
  [0.004, 2, 0],
  [0.005, 2, 1],
  [-0.004, 2, 0],
  [-0.005, 2, -1],
  [-7, 2, -1],
  [0.4, 0, 0],
  [0.5, 0, 1],
  [0.99, 0, 1],
  [0.0004, 3, 0],
  [0.0005, 3, 1],
  [1, 2, 1],
  [1e9, 2, 1],
  [2.8e-14, 2, 0],
])('the sign of %d at %i digits is %i', (amount, digits, sign) => {
  expect(signOf(amount, digits) + 0).toBe(sign);
});

test('without digits a sign is of cents', () => {
  expect([signOf(0.005), signOf(0.004) + 0]).toEqual([1, 0]);
});

test('a part of nothing is no negative zero, whatever the total', () => {
  expect(distribute(0, [1, 2]).every((part) => Object.is(part, 0))).toBe(true);
  expect(distribute(-1, [1, 5]).every((part) => !Object.is(part, -0))).toBe(true);
});

describe('distribute', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [5, [0, 1, 1], [0, 3, 2]],
    [10, [1, 3], [3, 7]],
    [0, [1, 2], [0, 0]],
    [1, [1, 0.001], [1, 0]],
  ])('%d by %j is %j', (total, weights, parts) => {
    expect(distribute(total, weights)).toEqual(parts);
  });

  test('no unit is lost, none is off by more than one, and zero weights get nothing', () => {
    const weights = fc.array(
      fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 1e-3, max: 1e6, noNaN: true })),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), weights, (total, ws) => {
        fc.pre(ws.some((w) => w > 0));
        const parts = distribute(total, ws);
        const sum = ws.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        parts.forEach((part, i) => {
          const w = ws[i] as number;
          if (w === 0) expect(part).toBe(0);
          expect(Math.abs(part - (total * w) / sum)).toBeLessThan(1.01);
        });
      }),
      { numRuns: 5000 },
    );
  });

  test('nothing falls to a zero weight, however large the sum and uneven the weights', () => {
    // Of these the doubles lose a unit, which went to the first weight.
    expect(distribute(8_910_201_787_948_608, [0, 132.34174251556396, 623.2678890228271, 0])[0]).toBe(0);
    const weights = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e3, noNaN: true })), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.integer({ min: -9e15, max: 9e15 }), weights, (total, ws) => {
        fc.pre(ws.some((w) => w > 0));
        const parts = distribute(total, ws);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
        for (const [i, w] of ws.entries()) if (w === 0) expect(parts[i]).toBe(0);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([[[]], [[0, 0]], [[1, -1]], [[Number.NaN]]])('weights %j are refused', (weights) => {
    expect(() => distribute(10, weights)).toThrow(RangeError);
  });
});

test('apportion keeps whole numbers and takes back what a rounded-up double gave too much', () => {
  expect(apportion([2, 0, 1.5, 0.5], 4)).toEqual([2, 0, 2, 0]);
  expect(apportion([2, 1], 2)).toEqual([2, 0]);
});

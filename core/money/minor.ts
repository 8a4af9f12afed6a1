import { roundedUnits } from './round';

const SCALES = [1, 10, 100, 1000, 10000];

/**
 * An amount as a whole number of minor units (cents), rounded half away from zero as `round` does: 1.005 is 101 cents.
 * Exact for every amount below 2^52 (4.5 × 10^15) minor units; of larger ones a double no longer tells every unit.
 * @param amount major units, finite @param digits the currency's minor digits, 0 to 4
 */
export function toMinor(amount: number, digits: number): number {
  return roundedUnits(amount, digits);
}

/**
 * 1 above 0, −1 below, 0 for what rounds to nothing: sums of cents leave dust such as 2.8e-14, which is no debt.
 * @param digits the currency's minor digits; 2 left out
 */
export function signOf(amount: number, digits = 2): number {
  return amount >= 1 ? 1 : Math.sign(toMinor(amount, digits));
}

/** Major units of a whole number of minor units; the nearest double, so it prints as the decimal it is. */
export function fromMinor(minor: number, digits: number): number {
  return minor / (SCALES[digits] as number);
}

/**
 * Splits a whole number of minor units by weight and loses none: the parts sum to the total.
 * Each part is first cut to whole units towards zero; the units left over go one each to the parts that lost most,
 * the earlier first where two lost alike. A weight of 0 always gets 0.
 * @param total whole minor units, of either sign @param weights at least one above 0, none below 0
 * @throws RangeError where the weights cannot carry the total
 */
export function distribute(total: number, weights: readonly number[]): number[] {
  let sum = 0;
  for (const weight of weights) {
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`weight ${weight}: expected 0 or more`);
    sum += weight;
  }
  if (!(sum > 0)) throw new RangeError('weights: expected at least one above 0');
  const size = Math.abs(total);
  // Units that rounding leaves over never fall to a weight of 0.
  const some = weights.filter((weight) => weight > 0);
  const parts = apportion(
    some.map((weight) => size * (weight / sum)),
    size,
  );
  let next = 0;
  return weights.map((weight) => {
    const part = weight > 0 ? (parts[next++] as number) : 0;
    return total < 0 && part !== 0 ? -part : part;
  });
}

/**
 * Whole numbers next to the given ones that sum to `total`, which must lie near their sum: cut down, then the largest
 * remainders are raised, the earlier first on a tie. Whole numbers stay what they are as long as the total allows it.
 */
export function apportion(exact: readonly number[], total: number): number[] {
  const parts = exact.map(Math.floor);
  let left = total;
  for (const part of parts) left -= part;
  if (left === 0) return parts;
  // Sorting keeps the order of equals.
  const order = exact.map((_, i) => i).sort((a, b) => remainder(exact, b) - remainder(exact, a));
  // A double a hair above its exact value may have been cut too high: then units are taken back from the least remainders.
  if (left < 0) order.reverse();
  const step = left < 0 ? -1 : 1;
  for (let k = 0; left !== 0; k = (k + 1) % order.length, left -= step) {
    const i = order[k] as number;
    parts[i] = (parts[i] as number) + step;
  }
  return parts;
}

function remainder(values: readonly number[], i: number): number {
  const value = values[i] as number;
  return value - Math.floor(value);
}

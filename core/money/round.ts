/**
 * Rounds half away from zero as a spreadsheet's ROUND does, and as exact decimal arithmetic would on every half-cent tie.
 * A double product such as 1.005 × 100 lies a hair below its tie; the guard re-reads such neighbours at 15 digits.
 * @param value any finite number @param digits 0 to 15 decimal digits
 */
export function round(value: number, digits: number): number {
  // A double of this size is whole as it is, and times a power of ten would be another one.
  if (Math.abs(value) >= 2 ** 53) return value;
  return roundedUnits(value, digits) / (POWERS[digits] ?? 10 ** digits);
}

/**
 * `round` as a whole number of the last digit: 1.005 in 2 digits is 101. Exact below 2^52; never -0.
 * @param value any finite number @param digits 0 to 15 decimal digits
 */
export function roundedUnits(value: number, digits: number): number {
  const size = Math.abs(value);
  const t = size * (POWERS[digits] ?? 10 ** digits) + 0.5;
  let f = Math.floor(t);
  if (t > FEW_DIGITS_LEFT) f = shifted(size, digits);
  else if (f + 1 - t <= 5e-15 * t && t <= 2 ** 41) f = Math.floor(Number(t.toPrecision(15)));
  return value < 0 && f !== 0 ? -f : f;
}

/** From here on a half more is no longer exact, and a product is off by a unit. */
const FEW_DIGITS_LEFT = 2 ** 49;

/** The decimal that the number prints as, its point moved. A number of 22 digits is whole as it is. */
function shifted(size: number, digits: number): number {
  return size < 1e21 ? Math.round(Number(`${size}e${digits}`)) : size * 10 ** digits;
}

const POWERS = [1, 10, 100, 1000, 10000, 100000, 1000000];

/**
 * Rounds half away from zero as a spreadsheet's ROUND does, and as exact decimal arithmetic would on every half-cent tie.
 * A double product such as 1.005 × 100 lies a hair below its tie; the guard re-reads such neighbours at 15 digits.
 * @param value any finite number @param digits 0 to 15 decimal digits
 */
export function round(value: number, digits: number): number {
  const scale = POWERS[digits] ?? 10 ** digits;
  const t = Math.abs(value) * scale + 0.5;
  let f = Math.floor(t);
  if (f + 1 - t <= 5e-15 * t && t <= 2 ** 41) f = Math.floor(Number(t.toPrecision(15)));
  const rounded = f / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

const POWERS = [1, 10, 100, 1000, 10000, 100000, 1000000];

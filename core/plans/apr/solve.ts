import { FormulaError } from '../../errors';

const WIDEST = 700;

/**
 * The root of a function of the force of interest (the logarithm of 1 + rate) that lies nearest to 0.
 * @param f its sign is all that the search for a bracket uses
 * @throws FormulaError #NUM! where it has no root between e^−700 and e^700
 */
export function solveForce(f: (force: number) => number): number {
  const middle = f(0);
  if (middle === 0) return 0;
  let [left, right] = [
    { x: 0, y: middle },
    { x: 0, y: middle },
  ];
  for (let reach = 1 / 32; reach <= WIDEST; reach *= 1.4) {
    const further = { x: reach, y: f(reach) };
    if (differ(right.y, further.y)) return refine(f, right, further);
    right = further;
    const lower = { x: -reach, y: f(-reach) };
    if (differ(left.y, lower.y)) return refine(f, left, lower);
    left = lower;
  }
  throw new FormulaError(
    '#NUM!',
    'No rate discounts these amounts to 0; expected payments that repay what was received.',
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function differ(a: number, b: number): boolean {
  return Number.isFinite(b) && a > 0 !== b > 0;
}

/** Chandrupatla's method: inverse quadratic steps where they are safe, halving elsewhere; to the last digits. */
function refine(f: (x: number) => number, from: Point, to: Point): number {
  let [a, b] = [to, from];
  let c = a;
  let t = 0.5;
  for (let step = 0; step < 200; step++) {
    const x = a.x + t * (b.x - a.x);
    const next = { x, y: f(x) };
    if (next.y > 0 === a.y > 0) c = a;
    else [c, b] = [b, a];
    a = next;
    const best = Math.abs(a.y) < Math.abs(b.y) ? a : b;
    const tolerance = 2 ** -52 * Math.abs(best.x) + 1e-18;
    const smallest = tolerance / Math.abs(b.x - a.x);
    if (smallest > 0.5 || best.y === 0) return best.x;
    t = Math.min(1 - smallest, Math.max(smallest, interpolated(a, b, c)));
  }
  return a.x;
}

/** Where the inverse parabola through three points crosses 0, as a share of the way from a to b; else a half. */
function interpolated(a: Point, b: Point, c: Point): number {
  const xi = (a.x - b.x) / (c.x - b.x);
  const phi = (a.y - b.y) / (c.y - b.y);
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return 0.5;
  return (
    (a.y / (b.y - a.y)) * (c.y / (b.y - c.y)) + ((c.x - a.x) / (b.x - a.x)) * (a.y / (c.y - a.y)) * (b.y / (c.y - b.y))
  );
}

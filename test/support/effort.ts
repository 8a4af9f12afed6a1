/** What `npm test` tries of a long row of seeded cases; `THOROUGH=1 npm test` tries all of them. */
const SHARE = process.env['THOROUGH'] === '1' ? 1 : 0.25;

/** @param all how many cases a thorough run tries @returns how many this run tries */
export function cases(all: number): number {
  return Math.ceil(all * SHARE);
}

/** `THOROUGH=1 npm test` tries everything that there is to try. */
export const THOROUGH = process.env['THOROUGH'] === '1';

/** What `npm test` tries of a long row of seeded cases. */
const SHARE = THOROUGH ? 1 : 0.25;

/** @param all how many cases a thorough run tries @returns how many this run tries */
export function cases(all: number): number {
  return Math.ceil(all * SHARE);
}

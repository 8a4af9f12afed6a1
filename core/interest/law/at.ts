import type { Law } from './law';
import { austrianBaseRate } from './rates/austrianBaseRate';

/**
 * Austria. The base rate of a half-year's first day holds for that half-year.
 * @source §§ 456 and 458 UGB (business debts); § 1000 ABGB (4 % for all others)
 */
export const at: Law = {
  title: '§§ 456, 458 UGB; § 1000 ABGB',
  reference: austrianBaseRate,
  referenceDay: 'first day',
  fixing: 'floating',
  since: '2013-03-16',
  business: { points: 9.2 },
  consumer: { flat: 4 },
  dayCount: 'ACT/365F',
  compensation: { currency: 'EUR', since: '2013-03-16', bands: [{ amount: 40 }] },
  checked: '2026-11-21',
};

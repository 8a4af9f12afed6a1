import type { Law } from './law';
import { austrianBaseRate } from './rates/austrianBaseRate';

/**
 * Austria. The base rate of a half-year's first day holds for that half-year.
 * @source §§ 456 and 458 UGB (business debts; § 352 UGB before 16 March 2013); § 1000 ABGB (4 % for all others)
 */
export const at: Law = {
  title: '§§ 456, 458 UGB; § 1000 ABGB',
  reference: austrianBaseRate,
  referenceDay: 'first day',
  fixing: 'floating',
  since: '2013-03-16',
  business: { points: 9.2 },
  // § 352 UGB as it was: 8 points, for contracts from before the change (§ 906 (25) UGB).
  earlier: { before: '2013-03-16', business: { points: 8 } },
  consumer: { flat: 4, article: '§ 1000 ABGB' },
  compensation: { currency: 'EUR', since: '2013-03-16', bands: [{ amount: 40 }] },
  checked: '2026-11-30',
  docs: {
    country: 'Austria',
    readIn: 'ris.bka.gv.at; § 352 UGB: NOR40069964; § 906 (25) UGB',
    standing: 'official',
    notes:
      'Contracts before 16 March 2013 have 8 points. 4 % where the debtor is not to blame for the delay. Days before that date are left out.',
  },
};

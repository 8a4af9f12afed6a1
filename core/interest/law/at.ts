import type { Law } from './law';
import { austrianBaseRate } from './rates/austrianBaseRate';

/**
 * Austria. The base rate of a half-year's first day holds for that half-year.
 * @source §§ 456 and 458 UGB (business debts; § 352 UGB and, until 2006, § 1333 (2) ABGB before 16 March 2013); § 1000 ABGB (4 % for all others)
 */
export const at: Law = {
  title: '§§ 456, 458 UGB',
  reference: austrianBaseRate,
  since: '2002-08-01',
  business: { points: 9.2 },
  // § 352 UGB as it was: 8 points, for contracts from before the change (§ 906 (25) UGB).
  earlier: { before: '2013-03-16', business: { points: 8 } },
  consumer: { flat: 4, article: '§ 1000 ABGB' },
  currency: 'EUR',
  compensation: { since: '2013-03-16', bands: [{ amount: 40 }] },
  checked: '2026-12-01',
  docs: {
    country: 'Austria',
    readIn:
      'ris.bka.gv.at; § 352 UGB: NOR40069964; § 906 (25) UGB; before 2013: derstandard.at (31 July 2002), 360.lexisnexis.at (BBI 9/2010)',
    standing: 'official',
    notes:
      'Contracts before 16 March 2013 have 8 points. 4 % where the debtor is not to blame for the delay. Before 2007 the rule stood in § 1333 (2) ABGB, in force since 1 August 2002; it took the base rate of the last day of the half-year before.',
  },
};

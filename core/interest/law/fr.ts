import type { Law } from './law';
import { refinancingRate } from './rates/refinancingRate';

/**
 * France, business debts, where the contract names no rate (one it names may not lie below three times the legal rate).
 * @source Code de commerce arts. L441-10 II and D441-5
 */
export const fr: Law = {
  title: 'Code de commerce, art. L441-10 II et D441-5',
  reference: refinancingRate,
  since: '2013-01-01',
  business: { points: 10 },
  currency: 'EUR',
  compensation: { since: '2013-01-01', bands: [{ amount: 40 }] },
  checked: '2026-12-01',
  docs: {
    country: 'France',
    readIn:
      'Code de commerce; before 2013: chemouli-dauzier.typepad.fr (December 2008), afdcc.fr (loi Warsmann, art. 121)',
    standing: 'official',
    notes:
      'A rate that the contract names may not lie below three times the legal rate. From 2009 to 2012 the rate was 10 points too, but the law did not say which day’s reference rate counts, and no official table was found: debts from before 2013 are left out.',
  },
};

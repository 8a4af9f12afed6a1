import type { Law } from './law';
import { refinancingRate } from './rates/refinancingRate';

/**
 * Spain, business debts.
 * @source Ley 3/2004 arts. 7 and 8, as amended by Real Decreto-ley 4/2013 (8.75 % from 24 February 2013)
 */
export const es: Law = {
  title: 'Ley 3/2004, de lucha contra la morosidad en las operaciones comerciales, arts. 7 y 8',
  reference: refinancingRate,
  since: '2005-01-01',
  business: { points: 8 },
  formerly: { before: '2013-02-24', points: 7 },
  currency: 'EUR',
  compensation: { since: '2013-02-24', bands: [{ amount: 40 }] },
  checked: '2026-12-01',
  docs: {
    country: 'Spain',
    readIn: 'Ley 3/2004; BOE notices: 9.09 % in 2005 H1 (BOE-A-2005-1042), 9.83 % in 2006 H2 (BOE-A-2006-11885)',
    standing: 'official',
    notes:
      '7 points to 23 February 2013. Each day takes the rate that the Treasury published for it, whenever the contract was made. The law is of 29 December 2004; the first published half-year is that of January 2005.',
  },
};

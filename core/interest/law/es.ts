import type { Law } from './law';
import { refinancingRate } from './rates/refinancingRate';

/**
 * Spain, business debts.
 * @source Ley 3/2004 arts. 7 and 8, as amended by Real Decreto-ley 4/2013 (8.75 % from 24 February 2013)
 */
export const es: Law = {
  title: 'Ley 3/2004, de lucha contra la morosidad en las operaciones comerciales, arts. 7 y 8',
  reference: refinancingRate,
  referenceDay: 'first day',
  fixing: 'floating',
  since: '2013-02-24',
  business: { points: 8 },
  compensation: { currency: 'EUR', since: '2013-02-24', bands: [{ amount: 40 }] },
  checked: '2026-11-21',
  docs: {
    country: 'Spain',
    readIn: 'Ley 3/2004; BOE notices',
    standing: 'official',
    notes: 'Debts from before 24 February 2013 are left out.',
  },
};

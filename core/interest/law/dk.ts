import type { Law } from './law';
import { danishLendingRate } from './rates/danishLendingRate';

/**
 * Denmark.
 * @source Renteloven § 5
 */
export const dk: Law = {
  title: 'Renteloven § 5',
  reference: danishLendingRate,
  referenceDay: 'first day',
  fixing: 'floating',
  since: '2013-03-01',
  business: { points: 8 },
  consumer: { points: 8 },
  compensation: { currency: 'DKK', since: '1900-03-01', bands: [] },
  checked: '2026-11-30',
  docs: {
    country: 'Denmark',
    readIn: 'pav.medst.dk, forbrug.dk, elov.dk',
    standing: 'secondary',
    notes:
      'Debts due before 1 March 2013 have 7 points: left out. The lump sum (kompensationsbeløb) could not be corroborated and is left out. Practice often counts 30/360: use day_count.',
  },
};

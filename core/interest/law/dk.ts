import type { Law } from './law';
import { danishLendingRate } from './rates/danishLendingRate';

/**
 * Denmark.
 * @source Renteloven §§ 5, 9 a
 */
export const dk: Law = {
  title: 'Renteloven §§ 5 og 9 a',
  reference: danishLendingRate,
  since: '2013-03-01',
  business: { points: 8 },
  consumer: { points: 8 },
  currency: 'DKK',
  compensation: { since: '2013-03-01', bands: [{ amount: 310 }] },
  checked: '2026-11-30',
  docs: {
    country: 'Denmark',
    readIn:
      'pav.medst.dk, forbrug.dk, elov.dk; lump sum: danskelove.dk (§ 9 a), 310 kroner from advokatavisen.dk and payshield.app',
    standing: 'secondary',
    notes:
      'Debts due before 1 March 2013 have 7 points: left out. The lump sum (kompensationsbeløb, § 9 a (3)) is due once for instalments in arrears. Practice often counts 30/360: use day_count.',
  },
};

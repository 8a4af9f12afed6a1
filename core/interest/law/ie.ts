import type { Law } from './law';
import { refinancingRate } from './rates/refinancingRate';

/**
 * Ireland, business debts. The rate in operation on the day after the due date holds for the whole delay.
 * @source European Communities (Late Payment in Commercial Transactions) Regulations 2012, SI 580/2012; gov.ie
 */
export const ie: Law = {
  title: 'European Communities (Late Payment in Commercial Transactions) Regulations 2012 (SI 580/2012)',
  reference: refinancingRate,
  referenceDay: 'first day',
  fixing: 'frozen',
  since: '2013-03-16',
  business: { points: 8 },
  compensation: {
    currency: 'EUR',
    since: '2013-03-16',
    bands: [{ upTo: 1000, amount: 40 }, { upTo: 10000, amount: 70 }, { amount: 100 }],
  },
  checked: '2026-11-21',
  docs: {
    country: 'Ireland',
    readIn: 'SI 580/2012; gov.ie',
    standing: 'official',
    notes: 'Debts from before 16 March 2013 are left out.',
  },
};

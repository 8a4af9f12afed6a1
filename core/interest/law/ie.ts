import type { Law } from './law';
import { refinancingRate } from './rates/refinancingRate';

/**
 * Ireland, business debts. The rate in operation on the day after the due date holds for the whole delay.
 * @source European Communities (Late Payment in Commercial Transactions) Regulations 2012, SI 580/2012, and 2002, SI 388/2002; gov.ie
 */
export const ie: Law = {
  title: 'European Communities (Late Payment in Commercial Transactions) Regulations 2012 (SI 580/2012)',
  reference: refinancingRate,
  fixing: 'frozen',
  since: '2009-01-01',
  business: { points: 8 },
  formerly: { before: '2013-03-16', points: 7 },
  currency: 'EUR',
  compensation: {
    since: '2013-03-16',
    bands: [{ upTo: 1000, amount: 40 }, { upTo: 10000, amount: 70 }, { amount: 100 }],
  },
  checked: '2026-12-01',
  docs: {
    country: 'Ireland',
    readIn:
      'SI 580/2012; SI 388/2002; gov.ie; 8 % in 2011 H1 (debtcollectionireland.net), 7.75 % in 2013 (kildarestreet.com, 6 February 2013)',
    standing: 'official',
    notes:
      '7 points where interest starts before 16 March 2013 (SI 388/2002). That law is of 7 August 2002: up to 2008 it could not be read whether a tender’s minimum or marginal rate counted, so that debts from then are left out.',
  },
};

import type { Law } from './law';
import { bankRate } from './rates/bankRate';

/**
 * United Kingdom, business debts. Interest starts on the day after the agreed date (or 30 days after delivery or
 * invoice, whichever is later).
 * @source Late Payment of Commercial Debts (Interest) Act 1998 ss. 4, 5A, 6; SI 2002/1675 art. 4; gov.uk
 */
export const uk: Law = {
  title: 'Late Payment of Commercial Debts (Interest) Act 1998; SI 2002/1675',
  reference: bankRate,
  // The Bank Rate of the 30 June or 31 December before interest starts.
  referenceDay: 'day before',
  fixing: 'frozen',
  since: '2002-08-07',
  business: { points: 8 },
  currency: 'GBP',
  compensation: {
    since: '2002-08-07',
    bands: [{ below: 1000, amount: 40 }, { below: 10000, amount: 70 }, { amount: 100 }],
  },
  checked: '2026-11-21',
  docs: {
    country: 'United Kingdom',
    readIn: 'legislation.gov.uk; gov.uk',
    standing: 'official',
    notes:
      'Where no date was agreed, 30 days after delivery or invoice. The Commercial Payments Bill (introduced on 19 May 2026) is not counted in: see below.',
  },
};

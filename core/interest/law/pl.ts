import type { Law } from './law';
import { polishReferenceRate } from './rates/polishReferenceRate';

/**
 * Poland, commercial transactions; 8 points where the debtor is a public hospital.
 * @source Act of 8 March 2013 arts. 4, 7, 10, 11b, as in force since 1 January 2020
 */
export const pl: Law = {
  title:
    'Ustawa z dnia 8 marca 2013 r. o przeciwdziałaniu nadmiernym opóźnieniom w transakcjach handlowych, art. 4, 7, 10, 11b',
  reference: polishReferenceRate,
  since: '2020-01-01',
  business: { points: 10 },
  currency: 'PLN',
  compensation: {
    paidIn: 'EUR',
    since: '2020-01-01',
    bands: [{ upTo: 5000, amount: 40 }, { below: 50000, amount: 70 }, { amount: 100 }],
  },
  checked: '2026-11-30',
  docs: {
    country: 'Poland',
    readIn:
      'drabik.pl (10.1 % in 2020 H2), podatki.biz (11.75 % in 2022 H1), inforfk.pl (15.75 % in 2024 H2): the rate of each is met; bands: kancelaria-stando.pl, kancelaria-windykacja.pl',
    standing: 'secondary',
    notes:
      'The lump sum is in euros, converted at the NBP’s mean rate of the last working day of the month before the debt fell due: it is told and not added. Public hospitals owe 8 points, and contracts from before 2020 had other rules: both left out.',
  },
};

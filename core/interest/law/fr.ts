import type { Law } from './law';
import { refinancingRate } from './rates/refinancingRate';

/**
 * France, business debts, where the contract names no rate (one it names may not lie below three times the legal rate).
 * @source Code de commerce arts. L441-10 II and D441-5
 */
export const fr: Law = {
  title: 'Code de commerce, art. L441-10 II et D441-5',
  reference: refinancingRate,
  referenceDay: 'first day',
  fixing: 'floating',
  since: '2013-01-01',
  business: { points: 10 },
  compensation: { currency: 'EUR', since: '2013-01-01', bands: [{ amount: 40 }] },
  checked: '2026-11-21',
  docs: {
    country: 'France',
    readIn: 'Code de commerce',
    standing: 'official',
    notes:
      'A rate that the contract names may not lie below three times the legal rate. Debts from before 2013 are left out.',
  },
};

import type { Law } from './law';
import { flat } from './rates/flat';

/**
 * New York.
 * @source CPLR 5004
 */
export const usny: Law = {
  title: 'CPLR 5001, 5004',
  reference: flat,
  referenceDay: 'first day',
  fixing: 'floating',
  since: '1981-06-25',
  business: { flat: 9, article: 'CPLR 5004' },
  compensation: { currency: 'USD', since: '1900-03-01', bands: [] },
  checked: '2026-11-30',
  docs: {
    country: 'New York',
    readIn: 'legalfix.com, bearnaiserestaurant.com',
    standing: 'secondary',
    notes:
      'Prejudgment interest on contracts, where none was agreed. Consumer debts have a lower rate since 2022: left out.',
  },
};

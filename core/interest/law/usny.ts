import type { Law } from './law';
import { flat } from './rates/flat';

/**
 * New York.
 * @source CPLR 5004
 */
export const usny: Law = {
  title: 'CPLR 5001, 5004',
  reference: flat,
  since: '1981-06-25',
  business: { flat: 9, article: 'CPLR 5004' },
  consumer: { flat: 2, article: 'CPLR 5004(a)' },
  currency: 'USD',
  checked: '2026-12-01',
  docs: {
    country: 'New York',
    readIn: 'nysenate.gov (CPLR 5004); the first day: legalfix.com, bearnaiserestaurant.com',
    standing: 'official',
    notes:
      'Prejudgment interest on contracts, where none was agreed. What a natural person owes for personal, family or household purposes bears 2 % in judgments entered from 30 April 2022 on.',
  },
};

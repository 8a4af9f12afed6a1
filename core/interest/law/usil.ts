import type { Law } from './law';
import { flat } from './rates/flat';

/**
 * Illinois.
 * @source 815 ILCS 205/2
 */
export const usil: Law = {
  title: '815 ILCS 205/2',
  reference: flat,
  since: '1998-01-01',
  business: { flat: 5, article: '815 ILCS 205/2' },
  consumer: { flat: 5, article: '815 ILCS 205/2' },
  currency: 'USD',
  checked: '2026-11-30',
  docs: {
    country: 'Illinois',
    readIn: 'ilga.gov (815 ILCS 205/2; Public Act 90-417)',
    standing: 'official',
    notes:
      'For money due on an instrument of writing, on an account settled, or held back by unreasonable and vexatious delay; an agent may charge it after 30 days’ written notice. Days from before the present text, 1 January 1998, are left out.',
  },
};

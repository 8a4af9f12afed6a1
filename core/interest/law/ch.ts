import type { Law } from './law';
import { flat } from './rates/flat';

/**
 * Switzerland.
 * @source OR Art. 104, 105
 */
export const ch: Law = {
  title: 'OR Art. 104',
  reference: flat,
  since: '1912-01-01',
  business: { flat: 5, article: 'OR Art. 104' },
  consumer: { flat: 5, article: 'OR Art. 104' },
  currency: 'CHF',
  checked: '2026-11-30',
  docs: {
    country: 'Switzerland',
    readIn: 'OR Art. 104, 105 (swissrights.ch, droit-bilingue.ch)',
    standing: 'official',
    notes:
      'Among merchants a higher bank discount rate may be claimed (para. 3). Default starts with a reminder unless a day was agreed.',
  },
};

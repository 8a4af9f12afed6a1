import type { Law } from './law';
import { flat } from './rates/flat';

/**
 * Texas.
 * @source Finance Code § 302.002
 */
export const ustx: Law = {
  title: 'Finance Code § 302.002',
  reference: flat,
  since: '1997-09-01',
  business: { flat: 6, article: 'Finance Code § 302.002' },
  consumer: { flat: 6, article: 'Finance Code § 302.002' },
  firstDay: 30,
  currency: 'USD',
  checked: '2026-11-30',
  docs: {
    country: 'Texas',
    readIn: 'lawserver.com (text of 2024)',
    standing: 'official',
    notes:
      'Legal interest where none was agreed, from the 30th day after the due date on. A court may take the judgment rate instead (Finance Code ch. 304): left out. The code’s first day could not be read; debts from before 1 September 1997 are left out.',
  },
};

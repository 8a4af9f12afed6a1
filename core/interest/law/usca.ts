import type { Law } from './law';
import { flat } from './rates/flat';

/**
 * California.
 * @source Civil Code § 3289(b)
 */
export const usca: Law = {
  title: 'Civil Code §§ 3287, 3289',
  reference: flat,
  since: '1986-01-02',
  business: { flat: 10, article: 'Civil Code § 3289(b)' },
  consumer: { flat: 10, article: 'Civil Code § 3289(b)' },
  currency: 'USD',
  checked: '2026-11-30',
  docs: {
    country: 'California',
    readIn: 'law.justia.com (text of 2009); Olson v. Carter-Jones Collections, C085538 (Cal. App. 2020)',
    standing: 'official',
    notes:
      'Prejudgment interest where the contract names no rate, made after 1 January 1986; the sum has to be certain. Notes secured by real property are left out.',
  },
};

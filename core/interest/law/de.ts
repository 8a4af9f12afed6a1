import type { Law } from './law';
import { germanBaseRate } from './rates/germanBaseRate';

/**
 * Germany. A negative base rate is not raised to 0; interest bears no interest (§ 289 BGB).
 * @source §§ 247, 288, 289 BGB; art. 229 § 34 EGBGB (obligations from before 29 July 2014: 8 points, no lump sum)
 */
export const de: Law = {
  title: '§ 288 BGB (Verzugszinsen), § 247 BGB (Basiszinssatz)',
  reference: germanBaseRate,
  since: '2002-01-01',
  business: { points: 9 },
  earlier: { before: '2014-07-29', business: { points: 8 } },
  consumer: { points: 5 },
  currency: 'EUR',
  compensation: { since: '2014-07-29', bands: [{ amount: 40 }] },
  checked: '2026-11-21',
  docs: {
    country: 'Germany',
    readIn: 'gesetze-im-internet.de',
    standing: 'official',
    notes: 'Contracts before 29 July 2014 have 8 points; the due date stands in for the contract’s.',
  },
};

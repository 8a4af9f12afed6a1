import type { Law } from './law';
import { floridaJudgmentRate } from './rates/floridaJudgmentRate';

/**
 * Florida.
 * @source Florida Statutes §§ 55.03, 687.01
 */
export const usfl: Law = {
  title: 'Florida Statutes §§ 55.03, 687.01',
  reference: floridaJudgmentRate,
  fixing: 'as published',
  since: '2011-10-01',
  business: { points: 0 },
  consumer: { points: 0 },
  currency: 'USD',
  checked: '2026-11-30',
  docs: {
    country: 'Florida',
    readIn: 'lawserver.com (§ 55.03 of 2011); floridabar.org and flrules.elaws.us (8.54 % from 1 October 2023)',
    standing: 'official',
    notes:
      'Prejudgment interest at the rate that the Chief Financial Officer sets each quarter. No complete table was found: give the quarterly rates as rates of your own, each from its day. A judgment’s own rate changes on 1 January alone: left out.',
  },
};

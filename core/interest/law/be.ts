import { directive } from './directive';
import type { Law } from './law';

/**
 * Belgium.
 * @source Loi du 2 août 2002, art. 5
 */
export const be: Law = {
  ...directive,
  title: 'Loi du 2 août 2002 / Wet van 2 augustus 2002, art. 5, 6',
  since: '2013-03-16',
  roundedUpTo: 0.5,
  checked: '2026-11-30',
  docs: {
    country: 'Belgium',
    readIn:
      'schoups.com (2013 to 2016), phc-expert.be (2021), medenam.be (2024), embuild.be (2026): the rate of each is met',
    standing: 'secondary',
    notes:
      'Rounded up to a half point. For contracts from before 16 March 2013 7 points counted until 15 March 2015: left out. The lump sum is the least of Directive 2011/7/EU.',
  },
};

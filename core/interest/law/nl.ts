import { directive } from './directive';
import type { Law } from './law';

/**
 * Netherlands.
 * @source BW 6:119a, 6:120
 */
export const nl: Law = {
  ...directive,
  title: 'Burgerlijk Wetboek 6:119a, 6:120, 6:96 lid 4',
  since: '2013-03-16',
  // After each year the interest of that year joins the sum (6:119a lid 3).
  compounding: 'yearly',
  checked: '2026-11-30',
  docs: {
    country: 'Netherlands',
    readIn:
      'wetboekplus.nl (6:119a); 12 % in 2023 H2, 12.5 and 12.25 % in 2024 from kerckhoffsadvocaten.nl, nl.wikipedia.org and metaalunie.nl',
    standing: 'secondary',
    notes:
      'The lump sum is the least of Directive 2011/7/EU; the scale for collection costs may give more. Consumers’ rate is left out.',
  },
};

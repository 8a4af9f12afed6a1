import { directive } from './directive';
import type { Law } from './law';

/**
 * Italy.
 * @source D.Lgs. 231/2002 arts. 2, 5, 6; Directive 2011/7/EU
 */
export const it: Law = {
  ...directive,
  title: 'D.Lgs. 231/2002, artt. 2, 5 e 6',
  since: '2013-03-16',
  checked: '2026-11-30',
  docs: {
    country: 'Italy',
    readIn: 'MEF notices for 2013, 2025 and 2026 (un-industria.it, studiotisi.it, ntplusdiritto.ilsole24ore.com)',
    standing: 'derived',
    notes:
      'Reference rates as the ministry announces them; margin and lump sum are the least of Directive 2011/7/EU. Food and public works have rules of their own.',
  },
};

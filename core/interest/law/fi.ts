import { directive } from './directive';
import type { Law } from './law';

/**
 * Finland.
 * @source Korkolaki 4, 4 a, 12 §
 */
export const fi: Law = {
  ...directive,
  title: 'Korkolaki (633/1982) 4, 4 a ja 12 §',
  since: '2013-03-16',
  consumer: { points: 7 },
  roundedUpTo: 0.5,
  checked: '2026-11-30',
  docs: {
    country: 'Finland',
    readIn: 'Suomen Pankki’s notices for 2014, 2023, 2024 and 2026 (suomenpankki.fi, finlex.fi, sttinfo.fi)',
    standing: 'official',
    notes:
      'The reference rate is the ECB’s, rounded up to a half point. The lump sum is the least of Directive 2011/7/EU.',
  },
};

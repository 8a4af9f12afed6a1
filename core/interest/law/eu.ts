import { directive } from './directive';
import type { Law } from './law';

/**
 * The least that every member state of the European Union grants on business debts.
 * @source Directive 2011/7/EU arts. 2(6), 2(7), 3, 6; Directive 2000/35/EC art. 3 before it
 */
export const eu: Law = {
  ...directive,
  title: 'Directive 2011/7/EU on combating late payment in commercial transactions',
  since: '2002-08-08',
  formerly: { before: '2013-03-16', points: 7 },
  checked: '2026-12-01',
  docs: {
    country: 'European Union, the directive',
    readIn: 'Directive 2011/7/EU; Directive 2000/35/EC arts. 2(4), 3(1)(d), 6',
    standing: 'official',
    notes:
      'The least that member states grant. Where a state’s own law is on this list, use that. 7 points to 15 March 2013 (Directive 2000/35/EC, from 8 August 2002 on); a state may have kept them for contracts from before.',
  },
};

import type { Law } from './law';
import { refinancingRate } from './rates/refinancingRate';

/**
 * The least that every member state of the European Union grants on business debts.
 * @source Directive 2011/7/EU arts. 2(6), 2(7), 3, 6
 */
export const eu: Law = {
  title: 'Directive 2011/7/EU on combating late payment in commercial transactions',
  reference: refinancingRate,
  referenceDay: 'first day',
  fixing: 'floating',
  since: '2013-03-16',
  business: { points: 8 },
  compensation: { currency: 'EUR', since: '2013-03-16', bands: [{ amount: 40 }] },
  checked: '2026-11-21',
  docs: {
    country: 'European Union, the directive',
    readIn: 'Directive 2011/7/EU',
    standing: 'official',
    notes: 'The least that member states grant. Where a state’s own law is on this list, use that.',
  },
};

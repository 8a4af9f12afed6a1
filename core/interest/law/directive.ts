import { refinancingRate } from './rates/refinancingRate';

/** The least that Directive 2011/7/EU gives; a state's law repeats it and says what it adds. */
export const directive = {
  reference: refinancingRate,
  business: { points: 8 },
  currency: 'EUR',
  compensation: { since: '2013-03-16', bands: [{ amount: 40 }] },
};

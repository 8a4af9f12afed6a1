import type { Law } from './law';
import { czechRepoRate } from './rates/czechRepoRate';

/**
 * Czechia.
 * @source Nařízení vlády 351/2013 § 2
 */
export const cz: Law = {
  title: 'Nařízení vlády č. 351/2013 Sb., § 2',
  reference: czechRepoRate,
  referenceDay: 'first day',
  fixing: 'frozen',
  since: '2014-01-01',
  business: { points: 8 },
  consumer: { points: 8 },
  compensation: { currency: 'CZK', since: '1900-03-01', bands: [] },
  checked: '2026-11-30',
  docs: {
    country: 'Czechia',
    readIn: 'judrkazda.cz, bekrfacility.cz: every half-year from 2014 to 2022 is met',
    standing: 'secondary',
    notes:
      'Frozen at the half-year in which the delay began. The lump sum (náklady) could not be corroborated and is left out.',
  },
};

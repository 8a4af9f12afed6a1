import type { Law } from './law';
import { czechRepoRate } from './rates/czechRepoRate';

/**
 * Czechia.
 * @source Nařízení vlády 351/2013 §§ 2, 3; § 1972 občanského zákoníku
 */
export const cz: Law = {
  title: 'Nařízení vlády č. 351/2013 Sb., §§ 2, 3',
  reference: czechRepoRate,
  fixing: 'frozen',
  since: '2014-01-01',
  business: { points: 8 },
  consumer: { points: 8 },
  currency: 'CZK',
  compensation: { since: '2014-01-01', bands: [{ amount: 1200 }] },
  checked: '2026-12-01',
  docs: {
    country: 'Czechia',
    readIn:
      'judrkazda.cz, bekrfacility.cz: every half-year from 2014 to 2022 is met; lump sum: § 3 as melkuskejla.cz (2024) quotes it, advokatnidenik.cz of 11 March 2024',
    standing: 'secondary',
    notes:
      'Frozen at the half-year in which the delay began. The lump sum (náklady spojené s uplatněním pohledávky) is for each claim between businesses and needs no reminder; costs beyond it may be claimed as well.',
  },
};

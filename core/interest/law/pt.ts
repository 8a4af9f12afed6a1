import type { Law } from './law';
import { refinancingRate } from './rates/refinancingRate';

/**
 * Portugal.
 * @source DL 62/2013; Portaria 277/2013
 */
export const pt: Law = {
  title: 'Decreto-Lei n.º 62/2013; Código Comercial, art. 102.º § 5; Portaria n.º 277/2013',
  reference: refinancingRate,
  since: '2013-07-01',
  business: { points: 8 },
  currency: 'EUR',
  compensation: { since: '2013-07-01', bands: [{ amount: 40 }] },
  checked: '2026-11-30',
  docs: {
    country: 'Portugal',
    readIn:
      'notices of the treasury for 2016, 2017, 2019, 2024 to 2026 (homepagejuridica.net, apcmc.pt, ggadvogados.pt, eco.sapo.pt, capitalizar.pt)',
    standing: 'secondary',
    notes: 'For contracts made from 1 July 2013 on; other commercial claims have 7 points.',
  },
};

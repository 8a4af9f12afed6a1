import type { Law } from './law';
import { swedishReferenceRate } from './rates/swedishReferenceRate';

/**
 * Sweden.
 * @source Räntelagen 6 §; Lag (1981:739) 4 a §
 */
export const se: Law = {
  title: 'Räntelagen (1975:635) 6 och 9 §§; lag (1981:739) 4 a §',
  reference: swedishReferenceRate,
  since: '2013-03-16',
  business: { points: 8 },
  consumer: { points: 8 },
  currency: 'SEK',
  compensation: { since: '2013-03-16', bands: [{ amount: 450 }] },
  checked: '2026-11-30',
  docs: {
    country: 'Sweden',
    readIn: 'riksbank.se; ibokforing.se; lump sum: riksdagen.se and lagboken.se (SFS 2013:56)',
    standing: 'secondary',
    notes: 'The lump sum (förseningsersättning) is that of Lag (1981:739) 4 a §, in force since 16 March 2013.',
  },
};

import type { Law } from './law';
import { swedishReferenceRate } from './rates/swedishReferenceRate';

/**
 * Sweden.
 * @source Räntelagen 6 §
 */
export const se: Law = {
  title: 'Räntelagen (1975:635) 6 och 9 §§',
  reference: swedishReferenceRate,
  referenceDay: 'first day',
  fixing: 'floating',
  since: '2013-03-16',
  business: { points: 8 },
  consumer: { points: 8 },
  compensation: { currency: 'SEK', since: '1900-03-01', bands: [] },
  checked: '2026-11-30',
  docs: {
    country: 'Sweden',
    readIn: 'riksbank.se; ibokforing.se',
    standing: 'secondary',
    notes: 'The lump sum for late payment (förseningsersättning) could not be corroborated and is left out.',
  },
};

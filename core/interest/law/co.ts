import type { Law } from './law';
import { colombianBankInterest } from './rates/colombianBankInterest';

/**
 * Colombia.
 * @source Código de Comercio art. 884
 */
export const co: Law = {
  title: 'Código de Comercio, art. 884',
  reference: colombianBankInterest,
  referenceDay: 'first day',
  fixing: 'as published',
  since: '1972-01-01',
  business: { points: 0 },
  factor: 1.5,
  compounding: 'effective',
  compensation: { currency: 'COP', since: '1900-03-01', bands: [] },
  checked: '2026-11-30',
  docs: {
    country: 'Colombia',
    readIn: 'losirreverentes.com (art. 884); certificates of the Superintendencia Financiera as quoted in the press',
    standing: 'secondary',
    notes:
      '1.5 times the certified current bank interest, effective. No complete table was found: give the certified rates as rates of your own. Charging more forfeits all interest.',
  },
};

import type { Law } from './law';
import { colombianBankInterest } from './rates/colombianBankInterest';

/**
 * Colombia.
 * @source Código de Comercio art. 884
 */
export const co: Law = {
  title: 'Código de Comercio, art. 884',
  reference: colombianBankInterest,
  fixing: 'as published',
  since: '2016-01-01',
  business: { points: 0 },
  factor: 1.5,
  compounding: 'effective',
  currency: 'COP',
  checked: '2026-12-01',
  docs: {
    country: 'Colombia',
    readIn: 'losirreverentes.com (art. 884); certificates of the Superintendencia Financiera as quoted in the press',
    standing: 'secondary',
    notes:
      '1.5 times the certified current bank interest, effective. The rate is that of consumer and ordinary credit; other kinds of credit have their own. Days before 2016 are left out: an action on them ends after ten years. Charging more forfeits all interest.',
  },
};

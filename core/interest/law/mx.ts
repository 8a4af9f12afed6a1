import type { Law } from './law';
import { flat } from './rates/flat';

/**
 * Mexico.
 * @source Código de Comercio art. 362
 */
export const mx: Law = {
  title: 'Código de Comercio, art. 362',
  reference: flat,
  since: '1900-03-01',
  business: { flat: 6, article: 'Código de Comercio, art. 362' },
  currency: 'MXN',
  checked: '2026-11-30',
  docs: {
    country: 'Mexico',
    readIn: 'sdv.com.mx, artículo 362',
    standing: 'secondary',
    notes: 'Where no rate was agreed, from the day after the due date. Civil debts are left out.',
  },
};

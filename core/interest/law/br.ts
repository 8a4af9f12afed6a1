import type { Law } from './law';
import { brazilianLegalRate } from './rates/brazilianLegalRate';

/**
 * Brazil.
 * @source Código Civil art. 406; Resolução CMN 5.171/2024
 */
export const br: Law = {
  title: 'Código Civil, art. 406; Lei 14.905/2024',
  reference: brazilianLegalRate,
  fixing: 'as published',
  since: '2003-01-11',
  business: { points: 0 },
  consumer: { points: 0 },
  currency: 'BRL',
  checked: '2026-12-01',
  docs: {
    country: 'Brazil',
    readIn: 'coelhodalle.com.br, consultoriaquantum.com.br; Resolução CMN 5.171 (legisweb.com.br)',
    standing: 'secondary',
    notes:
      '1 % a month to 29 August 2024. Since then the monthly legal rate (Banco Central, series 29543) as rates of your own, each from the first of its month: × 365 ÷ the days of that month ÷ 100, so that a whole month bears the monthly rate and a day its part; simple interest. Monetary correction is left out.',
  },
};

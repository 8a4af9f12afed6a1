import { currencyCodeOf } from './currency';

/** The currencies that a symbol stands for, and the one that everybody means by it where nothing else is said. */
const SYMBOLS: ReadonlyMap<string, { readonly usual?: string; readonly codes: string }> = new Map([
  ['€', { usual: 'EUR', codes: 'EUR' }],
  ['£', { usual: 'GBP', codes: 'GBP EGP FKP GIP LBP SDG SHP SSP SYP' }],
  [
    '$',
    {
      codes:
        'USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD ' +
        'UYU XCD ZWG',
    },
  ],
  ['us$', { usual: 'USD', codes: 'USD' }],
  ['a$', { usual: 'AUD', codes: 'AUD' }],
  ['au$', { usual: 'AUD', codes: 'AUD' }],
  ['c$', { usual: 'CAD', codes: 'CAD' }],
  ['ca$', { usual: 'CAD', codes: 'CAD' }],
  ['nz$', { usual: 'NZD', codes: 'NZD' }],
  ['hk$', { usual: 'HKD', codes: 'HKD' }],
  ['s$', { usual: 'SGD', codes: 'SGD' }],
  ['mx$', { usual: 'MXN', codes: 'MXN' }],
  ['stg', { usual: 'GBP', codes: 'GBP' }],
  ['r$', { usual: 'BRL', codes: 'BRL' }],
  ['¥', { codes: 'JPY CNY' }],
  ['￥', { codes: 'JPY CNY' }],
  ['₹', { usual: 'INR', codes: 'INR' }],
  ['₺', { usual: 'TRY', codes: 'TRY' }],
  ['₴', { usual: 'UAH', codes: 'UAH' }],
  ['zł', { usual: 'PLN', codes: 'PLN' }],
  ['kč', { usual: 'CZK', codes: 'CZK' }],
  ['kr', { codes: 'DKK ISK NOK SEK' }],
  ['fr', { codes: 'CHF XAF XOF XPF' }],
  ['fr.', { usual: 'CHF', codes: 'CHF' }],
]);

/**
 * The ISO 4217 code that a cell names by code or symbol. A symbol of several currencies means the own one where that
 * uses it, else the one that everybody means by it, if there is one: `$` alone is nobody's.
 * @param own the code that holds where nothing is named; '' for none
 * @returns `own` for a blank text; undefined where the text names no currency or leaves open which
 */
export function currencyNamed(text: string, own = ''): string | undefined {
  const named = text.trim();
  if (named === '') return own;
  const symbol = SYMBOLS.get(named.toLowerCase());
  if (symbol === undefined) return currencyCodeOf(named);
  return own !== '' && symbol.codes.split(' ').includes(own) ? own : symbol.usual;
}

import { describe, expect, test } from '@jest/globals';
import { currency, currencyCodeOf, digitsOf, minorDigits } from '../../../core/money/currency';

describe('minorDigits follows ISO 4217', () => {
  // First: the table is made once, by whatever asks first.
  test('a currency of each number of digits', () => {
    expect(['EUR', 'JPY', 'KWD', 'CLF'].map((code) => minorDigits(code))).toEqual([2, 0, 3, 4]);
  });

  test.each([
    ['EUR', 2],
    ['USD', 2],
    ['HUF', 2],
    ['COP', 2],
    ['IDR', 2],
    ['TWD', 2],
    ['MGA', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['CLP', 0],
    ['VND', 0],
    ['ISK', 0],
    ['UYI', 0],
    ['BHD', 3],
    ['KWD', 3],
    ['TND', 3],
    ['CLF', 4],
    ['UYW', 4],
    ['gbp', 2],
    [' kwd ', 3],
    // From every part of the lists.
    ...[
      'AED',
      'BSD',
      'CHW',
      'CNY',
      'IDR',
      'ILS',
      'MAD',
      'MXV',
      'MYR',
      'PLN',
      'SRD',
      'SSP',
      'ZAR',
      'ZWG',
      'ANG',
      'ZWL',
    ].map((code): [string, number] => [code, 2]),
    ...['BIF', 'GNF', 'PYG', 'XPF'].map((code): [string, number] => [code, 0]),
    ...['IQD', 'JOD', 'LYD', 'OMR'].map((code): [string, number] => [code, 3]),
  ])('%s: %i digits', (code, digits) => {
    expect(minorDigits(code)).toBe(digits);
  });

  test('without a code there are two digits', () => {
    expect(minorDigits()).toBe(2);
    expect(minorDigits(undefined)).toBe(2);
  });

  test.each(['EURO', 'XYZ', 'XAU', '', '€', 'toString'])('%j is refused', (code) => {
    expect(() => minorDigits(code)).toThrow(/currency is .*; expected a currency code of ISO 4217/);
    expect(() => minorDigits(code)).toThrow(expect.objectContaining({ code: '#VALUE!' }));
    expect(currencyCodeOf(code)).toBeUndefined();
  });

  test('a currency of a ledger has its digits, and two where it is none', () => {
    expect(['JPY', ' kwd', 'clf', 'EUR', '', 'XYZ'].map(digitsOf)).toEqual([0, 3, 4, 2, 2, 2]);
  });
});

test('the currency option gives the code in capitals and names itself when it fails', () => {
  expect(currency.read(' jpy ', 'options currency')).toBe('JPY');
  expect(() => currency.read(5, 'options currency')).toThrow('options currency is 5; expected a currency code');
});

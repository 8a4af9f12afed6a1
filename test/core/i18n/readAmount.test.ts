import { describe, expect, test } from '@jest/globals';
import { readAmount } from '../../../core/i18n/readAmount';

describe('an amount as it is typed', () => {
  test.each([
    ['3,200.00', 'en-GB', 2, 3200],
    ['3200', 'en-GB', 2, 3200],
    [' 1,234,567.5 ', 'en-GB', 2, 1234567.5],
    ['3.200,00', 'de-DE', 2, 3200],
    ['3.200', 'de-DE', 2, 3200],
    ['0,05', 'de-DE', 2, 0.05],
    ['1 234,5', 'fr-FR', 2, 1234.5],
    ['1\u202f234,5', 'fr-FR', 2, 1234.5],
    ["1'234.50", 'de-CH', 2, 1234.5],
    ['1,200', 'ja-JP', 0, 1200],
  ])('%s in %s is read', (text, locale, digits, amount) => {
    expect(readAmount(text, locale, digits)).toBe(amount);
  });

  test.each([
    ['3.200', 'en-GB', 2],
    ['3200.50', 'de-DE', 2],
    ['32,00', 'en-GB', 2],
    ['1,20', 'en-GB', 2],
    ['12,3456', 'en-GB', 2],
    ['1.005', 'en-GB', 2],
    ['1.5', 'ja-JP', 0],
    ['-5', 'en-GB', 2],
    ['1e3', 'en-GB', 2],
    ['.5', 'en-GB', 2],
    ['5.', 'en-GB', 2],
    ['', 'en-GB', 2],
    ['GBP 5', 'en-GB', 2],
  ])('%s in %s is refused', (text, locale, digits) => {
    expect(readAmount(text, locale, digits)).toBeUndefined();
  });
});

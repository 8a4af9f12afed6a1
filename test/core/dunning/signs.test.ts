import { describe, expect, test } from '@jest/globals';
import { signs } from '../../../core/dunning/policy';

describe('who is asking', () => {
  test.each(['Hartwell Ltd', '東京商事', 'Ö', '3M'])('%s is somebody', (name) => {
    expect(signs({ creditor: name, signature: name })).toBe(true);
  });

  // Letters to Unicode: marks on nothing, a mark of voicing, blanks of hieroglyphs.
  test.each(['', '★', '\u3164', '\ufe70', '\u037a', '\uff9e', '\u{13441}', '\u{13442}'])('%j is nobody', (name) => {
    expect(signs({ creditor: name, signature: 'Ana Ruiz' })).toBe(false);
    expect(signs({ creditor: 'Hartwell Ltd', signature: name })).toBe(false);
  });
});

import { describe, expect, test } from '@jest/globals';
import { ibanGroups, ibanOf, readIban } from '../../../core/addresses/iban';
import { ibanLength } from '../../../core/addresses/ibanLengths';

/** Examples of the IBAN Registry of SWIFT. */
const EXAMPLES = [
  'AT611904300234573201',
  'BE68539007547034',
  'BR1800360305000010009795493C1',
  'CH9300762011623852957',
  'DE89370400440532013000',
  'ES9121000418450200051332',
  'FR1420041010050500013M02606',
  'GB29NWBK60161331926819',
  'IT60X0542811101000000123456',
  'KZ86125KZT5004100100',
  'LU280019400644750000',
  'MT84MALT011000012345MTLCAST001S',
  'NL91ABNA0417164300',
  'NO9386011117947',
  'PL61109010140000071219812874',
  'PT50000201231234567890154',
  'SA0380000000608010167519',
  'SE4550000000058398257466',
];

describe('an IBAN', () => {
  test.each(EXAMPLES)('%s of the registry is right, however it is typed', (iban) => {
    expect(ibanLength(iban.slice(0, 2))).toBe(iban.length);
    expect(readIban(iban)).toEqual({ state: 'right', iban, country: iban.slice(0, 2) });
    expect(ibanOf(` ${ibanGroups(iban).toLowerCase()} `)).toBe(iban);
  });

  test.each(EXAMPLES)('%s with any digit changed does not fit', (iban) => {
    for (let at = 4; at < iban.length; at++) {
      const letter = iban.charAt(at);
      if (!/\d/.test(letter)) continue;
      const other = iban.slice(0, at) + String((Number(letter) + 1) % 10) + iban.slice(at + 1);
      expect(readIban(other)).toEqual({ state: 'digits', country: iban.slice(0, 2) });
    }
  });

  test('that is too short or too long for its country is told so, before its check digits', () => {
    expect(readIban('GB29NWBK6016133192681')).toEqual({ state: 'length', country: 'GB', needs: 22, has: 21 });
    expect(readIban('DE893704004405320130000')).toEqual({ state: 'length', country: 'DE', needs: 22, has: 23 });
    // Its check digits fit; its length does not.
    expect(readIban('NO9300762011623852957').state).toBe('length');
  });

  test.each(['', 'Barclays', '82GB', 'GB8', 'GB29-NWBK', '=GB29', 'GB29NWBK60161331926819<'])('is not %j', (text) => {
    expect(readIban(text)).toEqual({ state: 'shape' });
  });

  test('of a country without a registered length goes by its check digits', () => {
    expect(readIban('IR062960000000100324200001').state).toBe('right');
    expect(readIban('IR062960000000100324200002').state).toBe('digits');
  });
});

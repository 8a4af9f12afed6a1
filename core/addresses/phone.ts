const SEPARATORS = /[\s.\-/()\u2010-\u2015\u00a0]/g;
const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;

/**
 * A phone number in international form as its digits without the plus: `+49 (0)151 2345678` is 491512345678.
 * The trunk zero in brackets is left out, a leading 00 stands for the plus.
 * @returns undefined for any other number: whose country a national number belongs to is not to be guessed
 * @source ITU-T E.164: at most 15 digits, the first not 0
 */
export function internationalDigits(phone: string): string | undefined {
  const compact = phone
    .trim()
    .replace(/\(\s*0\s*\)/, '')
    .replace(SEPARATORS, '')
    .replace(/^00/, '+');
  return INTERNATIONAL.test(compact) ? compact.slice(1) : undefined;
}

/** A phone number as messages carry it: +34600111222; undefined for any text that is no international number. */
export function phoneOf(text: string): string | undefined {
  const digits = internationalDigits(text);
  return digits === undefined ? undefined : `+${digits}`;
}

import { ibanLength } from './ibanLengths';

/** An IBAN that was typed: as it is kept, or what is wrong with it. `country` is the code that it begins with. */
export type IbanReading =
  | { readonly state: 'right'; readonly iban: string; readonly country: string }
  /** Not two letters, two digits, and letters or digits after them. */
  | { readonly state: 'shape' }
  | { readonly state: 'length'; readonly country: string; readonly needs: number; readonly has: number }
  | { readonly state: 'digits'; readonly country: string };

/** Without blanks, in capitals. */
function bare(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}

/** The remainder that the check digits settle: 1 where they are right. */
function remainder(iban: string): number {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const digits = /\d/.test(char) ? char : String(char.charCodeAt(0) - 55);
    for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest;
}

/**
 * Reads an IBAN, by the length of its country and its check digits. Of a country that registered no length, the check
 * digits alone are known.
 * @source ISO 13616, MOD 97-10 of ISO 7064
 */
export function readIban(text: string): IbanReading {
  const iban = bare(text);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/.test(iban)) return { state: 'shape' };
  const country = iban.slice(0, 2);
  const needs = ibanLength(country);
  const has = iban.length;
  if (needs !== undefined && has !== needs) return { state: 'length', country, needs, has };
  if (needs === undefined && has < 15) return { state: 'shape' };
  return remainder(iban) === 1 ? { state: 'right', iban, country } : { state: 'digits', country };
}

/** An IBAN without blanks, in capitals; undefined where it cannot be one. */
export function ibanOf(text: string): string | undefined {
  const reading = readIban(text);
  return reading.state === 'right' ? reading.iban : undefined;
}

/** In groups of four, as it is written on paper. */
export function ibanGroups(text: string): string {
  return bare(text).replace(/(.{4})(?=.)/g, '$1 ');
}

export function isBic(text: string): boolean {
  return /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text);
}

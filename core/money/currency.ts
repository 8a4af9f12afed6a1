import { FormulaError } from '../errors';
import { quoted, type Cell } from '../cells/cell';

// Codes with two decimal digits; the others stand below. Funds and metals without minor units (XAU, XDR …) are left out.
const TWO_DIGITS =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW ' +
  'CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ' +
  'ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV ' +
  'MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD ' +
  'SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG ' +
  // Withdrawn since 2021; debts in them are still alive.
  'ANG CUC HRK SLL ZWL';

const NO_DIGITS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const THREE_DIGITS = 'BHD IQD JOD KWD LYD OMR TND';
const FOUR_DIGITS = 'CLF UYW';

const EXPECTS = 'a currency code of ISO 4217, such as EUR, USD or JPY';

let table: ReadonlyMap<string, number> | undefined;

function digitsByCode(): ReadonlyMap<string, number> {
  if (table !== undefined) return table;
  const map = new Map<string, number>();
  for (const code of TWO_DIGITS.split(' ')) map.set(code, 2);
  for (const code of NO_DIGITS.split(' ')) map.set(code, 0);
  for (const code of THREE_DIGITS.split(' ')) map.set(code, 3);
  for (const code of FOUR_DIGITS.split(' ')) map.set(code, 4);
  table = map;
  return map;
}

/** Decimal digits where no currency is named. */
export const DEFAULT_DIGITS = 2;

/** The code as ISO 4217 writes it, or undefined where there is no such currency. Case and outer blanks do not matter. */
export function currencyCodeOf(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return digitsByCode().has(code) ? code : undefined;
}

/**
 * The decimal digits of a currency's minor unit: 2 for EUR, 0 for JPY, 3 for BHD, 4 for CLF; 2 where no code is given.
 * Taken from ISO 4217, never from the engine's Intl, whose digits differ from engine to engine (HUF, COP).
 * @throws FormulaError #VALUE! for an unknown code
 * @source ISO 4217:2015 list one (minor units), amendments to 2025
 */
export function minorDigits(code?: string): number {
  if (code === undefined) return DEFAULT_DIGITS;
  const digits = digitsByCode().get(code.trim().toUpperCase());
  if (digits === undefined) throw new FormulaError('#VALUE!', `currency is ${quoted(code)}; expected ${EXPECTS}.`);
  return digits;
}

/** The decimal digits of a ledger's currency; two where it names none, or none that is known. */
export function digitsOf(currency: string): number {
  return minorDigits(currencyCodeOf(currency));
}

/** The `currency` option: reads a code in any case and gives it in capitals. */
export const currency = {
  shape: 'cell',
  expects: EXPECTS,
  read(cell: Exclude<Cell, null>, name: string): string {
    const code = typeof cell === 'string' ? currencyCodeOf(cell) : undefined;
    if (code === undefined) throw new FormulaError('#VALUE!', `${name} is ${quoted(cell)}; expected ${EXPECTS}.`);
    return code;
  },
} as const;

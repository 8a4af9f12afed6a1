import { currencyCodeOf } from '../money/currency';
import { currencyNamed } from '../money/symbol';
import type { Columns } from './columns';
import { lookAt, textOf, type LedgerGrid } from './grid';
import { remembering } from './plainText';
import { headerCurrency } from './roleRules';
import { amountText } from './textAmounts';
import { currencyInWords } from './words';

/** `[$USD]`, `[$€-407]`, `[$₹-4009]`, `"£"` or a bare symbol in a number format. */
const inFormat = remembering((format: string): string | undefined => {
  // A symbol holds no bracket, so that what opens again and again is looked through once.
  const tagged = /\[\$([^[\]-]+)(?:-[0-9A-Fa-f]+)?\]/.exec(format)?.[1];
  const written = /"([^"]{1,4})"/.exec(format)?.[1]?.trim();
  const symbol = /[€£¥₹₺₴]|R\$|US\$/.exec(format)?.[0];
  for (const text of [tagged, written, symbol]) {
    const code = text === undefined ? undefined : codeOf(text.trim());
    if (code !== undefined) return code;
  }
  return undefined;
});

const codeOf = remembering((text: string): string | undefined => {
  const code = currencyNamed(text);
  return code === '' ? undefined : (code ?? currencyInWords(text));
});

const inAmount = remembering((text: string): string | undefined => {
  const written = amountText(text)?.currency;
  return written === undefined || written === '' ? undefined : codeOf(written);
});

/** A currency that the rows above the headers name, such as `Currency: Pound Sterling` or `Amounts in GBP`. */
export function titleCurrency({ rows }: LedgerGrid, headerRow: number): string | undefined {
  const found = new Set<string>();
  for (const row of rows.slice(0, headerRow)) {
    for (const cell of row) {
      const text = typeof cell === 'string' ? cell : '';
      const words = currencyInWords(text);
      if (words !== undefined) found.add(words);
      for (const part of text.split(/[^A-Za-z€£₹]+/)) {
        const code =
          /^[A-Z]{3}$/.test(part) || /^[€£₹]$/.test(part) ? (currencyCodeOf(part) ?? currencyNamed(part)) : undefined;
        if (code !== undefined && code !== '' && COMMON.has(code)) found.add(code);
      }
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Codes that are no words in titles. */
const COMMON = new Set(
  'EUR USD GBP CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY INR JPY CNY HKD SGD ZAR MXN BRL ARS CLP COP PEN UYU AED SAR KWD BHD QAR ILS THB MYR IDR PHP KRW TWD VND NGN KES EGP MAD TND AOA MZN UAH'.split(
    ' ',
  ),
);

/** Whether a column is in another currency than a row: its header names one, such as `Amount Due (GBP)`, and the row another. */
export function currencyClash(
  grid: LedgerGrid,
  headers: readonly string[],
  { of: { currency } }: Columns,
): (column: number | undefined, row: number) => boolean {
  const named = remembering((header: string) => headerCurrency(header));
  return (column, row) => {
    if (column === undefined || currency === undefined || currency === column) return false;
    const header = named(headers[column] ?? '');
    if (header === undefined) return false;
    const own = textOf(grid.rows[row]?.[currency]);
    return own !== '' && codeOf(own) !== header;
  };
}

/**
 * Without the claims on what is open that are in the ledger's own currency while the rows name theirs. Where nothing else
 * claims it they stay, and their rows wait.
 * @param first index of the first row below the headers
 */
export function inRowsCurrency(grid: LedgerGrid, headers: readonly string[], columns: Columns, first: number): Columns {
  const clash = currencyClash(grid, headers, columns);
  const foreign = columns.openClaims.filter((column) => {
    for (let row = first; row < grid.rows.length; row++) if (clash(column, row)) return true;
    return false;
  });
  const openClaims = columns.openClaims.filter((column) => !foreign.includes(column));
  const [main] = openClaims;
  if (foreign.length === 0 || main === undefined) return columns;
  const { openAmount } = columns.of;
  const isForeign = openAmount !== undefined && foreign.includes(openAmount);
  return { ...columns, openClaims, of: isForeign ? { ...columns.of, openAmount: main } : columns.of };
}

/**
 * The currency of a row: of its own cell, else of its amount's text or number format, else of the amount's header, else
 * of the title, else of a person's answer; '' where nothing says it, and undefined where its cell names none that is known.
 */
export function currencyReader(
  grid: LedgerGrid,
  headers: readonly string[],
  columns: Columns,
  amountColumn: number | undefined,
  elsewhere: string | undefined,
): (row: number) => string | undefined {
  const { currency } = columns.of;
  const column = amountColumn ?? columns.of.debit;
  const header = headerCurrency(column === undefined ? '' : (headers[column] ?? ''));
  return (row) => {
    const own = currency === undefined ? '' : textOf(grid.rows[row]?.[currency]);
    if (own !== '') return codeOf(own);
    const cell = column === undefined ? undefined : grid.rows[row]?.[column];
    const written = typeof cell === 'string' ? inAmount(cell) : undefined;
    const format = column === undefined ? undefined : lookAt(grid, row, column)?.format;
    return written ?? (format === undefined ? undefined : inFormat(format)) ?? header ?? elsewhere ?? '';
  };
}

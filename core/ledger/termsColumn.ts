import type { Day } from '../calendar/civil';
import { dueDate, parseTerms, type PaymentTerms } from '../terms/paymentTerms';
import { spokenIn } from './concepts';
import { textOf } from './grid';
import { plainText, remembering } from './plainText';
import type { Prepared } from './readRow';

/** Headers of days of credit, beside those that speak of terms. */
const DAYS =
  /(?:^| )(?:net days|credit days|days credit|payment days|credit period|zahlungsziel|ziel|zahlungsfrist|frist|plazo|dias de credito|delai|prazo|termini|giorni|betalingstermijn|betaaltermijn|betalningsvillkor|betalingsfrist|termin platnosci|splatnost)(?: |$)/;
/** Longer terms than a year are something else. */
const MOST_DAYS = 366;
/** So many of the filled cells have to be terms. */
const MOST_OF_THEM = 0.9;
const LOOKED_AT = 50;

function isTermsHeader(header: string): boolean {
  const plain = plainText(header);
  return plain !== '' && (DAYS.test(plain) || spokenIn(plain).concepts.has('terms'));
}

const termsIn = remembering((text: string): PaymentTerms | undefined => {
  if (!/^\d{1,3}$/.test(text)) return parseTerms(text);
  return Number(text) <= MOST_DAYS ? parseTerms(`net ${text}`) : undefined;
});

const isTerms = (text: string): boolean => termsIn(text) !== undefined;

/**
 * Where no column has due dates, or the one that calls itself so has terms: the day on which an invoice is due by its own date and the terms beside it.
 * @returns undefined for rows that name no terms, or none that are understood
 */
export function dueByTerms({ grid, head, columns, plain }: Prepared): (row: number, issued: Day) => Day | undefined {
  const { dueDate: due, invoiceDate } = columns.of;
  if (invoiceDate === undefined) return () => undefined;
  const column = head.headers.findIndex((header, c) => {
    if (due === undefined ? !isTermsHeader(header) : c !== due) return false;
    const texts = (rows: readonly number[]): string[] =>
      rows.map((row) => textOf(grid.rows[row]?.[c])).filter((text) => text !== '');
    // A column of days is no column of terms, however long it is.
    if (!texts(plain.slice(0, LOOKED_AT)).some(isTerms)) return false;
    const filled = texts(plain);
    return filled.filter(isTerms).length >= filled.length * MOST_OF_THEM;
  });
  if (column < 0) return () => undefined;
  return (row, issued) => {
    const terms = termsIn(textOf(grid.rows[row]?.[column]));
    return terms === undefined ? undefined : dueDate(issued, terms);
  };
}

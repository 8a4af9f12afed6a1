import { matchKey, numberKey } from '../cells/key';
import type { Columns } from './columns';
import { textOf, type LedgerGrid } from './grid';

/**
 * Reads the numbers of invoices. Where a bare number stands on several rows of different type or series, the number that
 * the customer knows is all of it: `FA A/118`.
 * @param rows indexes of rows that are neither headings nor totals
 */
export function invoiceReader(grid: LedgerGrid, { of }: Columns, rows: readonly number[]): (row: number) => string {
  const text = (row: number, column: number | undefined): string =>
    column === undefined ? '' : textOf(grid.rows[row]?.[column]);
  const bare = (row: number): string => {
    const number = text(row, of.invoice);
    return /^[-–—/.]+$/.test(number) ? '' : number;
  };
  const { series, documentType } = of;
  if (series === undefined) return bare;
  const seen = new Map<string, string>();
  const repeats = rows.some((row) => {
    const number = matchKey(bare(row));
    const kind = JSON.stringify([text(row, documentType), text(row, series)]);
    if (number === '') return false;
    const before = seen.get(number);
    seen.set(number, kind);
    return before !== undefined && before !== kind;
  });
  if (!repeats) return bare;
  return (row) => {
    const number = bare(row);
    if (number === '') return '';
    const inSeries = text(row, series) === '' ? number : `${text(row, series)}/${number}`;
    return `${text(row, documentType)} ${inSeries}`.trim();
  };
}

/** Numbers that stand on several rows, whoever's they are, as `numberKey` folds them; hardly any in a long ledger. */
export function repeatedNumbers(rows: readonly { readonly invoice: string }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { invoice } of rows) {
    if (invoice === '') continue;
    const number = numberKey(invoice);
    if (seen.has(number)) repeated.add(number);
    else seen.add(number);
  }
  return repeated;
}

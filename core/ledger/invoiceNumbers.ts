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

const [ZERO, A, Z, SPACE, TILDE] = [48, 65, 90, 32, 126];

/**
 * A figure for a number's key: equal keys have equal figures, while different keys hardly ever have. It makes no texts, of
 * which a long ledger would need a hundred thousand only to find that no number stands twice.
 */
function keyFigure(number: string): number {
  let figure = 0x811c9dc5;
  let isLeading = true;
  for (let i = 0; i < number.length; i++) {
    const code = number.charCodeAt(i);
    if (code <= SPACE || code > TILDE) return figureOf(numberKey(number));
    // Zeros before a number do not count; left out before any other text as well they only make more figures equal.
    if (isLeading && code === ZERO) continue;
    isLeading = false;
    figure = Math.imul(figure ^ (code >= A && code <= Z ? code + 32 : code), 0x01000193);
  }
  return figure;
}

/** Of a key that is folded already. */
function figureOf(key: string): number {
  let figure = 0x811c9dc5;
  for (let i = /^0*/.exec(key)?.[0].length ?? 0; i < key.length; i++)
    figure = Math.imul(figure ^ key.charCodeAt(i), 0x01000193);
  return figure;
}

/** Figures that stand more than once. */
function repeatedFigures(figures: Int32Array): ReadonlySet<number> {
  const sorted = figures.slice().sort();
  const repeated = new Set<number>();
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) repeated.add(sorted[i] as number);
  return repeated;
}

/** Numbers that stand on several rows, whoever's they are, as `numberKey` folds them; hardly any in a long ledger. */
export function repeatedNumbers(rows: readonly { readonly invoice: string }[]): ReadonlySet<string> {
  const figures = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) figures[i] = keyFigure((rows[i] as { readonly invoice: string }).invoice);
  const suspects = repeatedFigures(figures);
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [i, { invoice }] of suspects.size === 0 ? [] : rows.entries()) {
    if (invoice === '' || !suspects.has(figures[i] as number)) continue;
    const number = numberKey(invoice);
    if (seen.has(number)) repeated.add(number);
    else seen.add(number);
  }
  return repeated;
}

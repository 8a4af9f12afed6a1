import { isFault, type Cell } from '../cells/cell';
import { currencyCodeOf } from '../money/currency';
import { currencyNamed } from '../money/symbol';
import { isDateFormat, isFilled, lookAt, type LedgerGrid } from './grid';
import { remembering } from './plainText';
import { amountText } from './textAmounts';
import { dateText } from './textDates';
import { documentKind, saysYes, statusMeaning } from './words';

/** What a column's cells are, by how many of them. */
export interface Profile {
  readonly filled: number;
  readonly numbers: number;
  /** Numbers that are 1. */
  readonly ones: number;
  /** Numbers from 0 to 1. */
  readonly upToOne: number;
  /** Numbers that could be days from 1985 to 2064. */
  readonly serials: number;
  /** Numbers shown as dates. */
  readonly dated: number;
  readonly texts: number;
  readonly dateTexts: number;
  readonly amountTexts: number;
  readonly emails: number;
  readonly currencies: number;
  readonly flags: number;
  readonly sides: number;
  readonly statusWords: number;
  readonly documents: number;
  readonly letters: number;
  /** Short texts with a figure, as numbers of documents are. */
  readonly codes: number;
  /** Different cells, up to a few dozen. */
  readonly distinct: number;
  readonly longest: number;
}

type Counts = { -readonly [K in keyof Profile]: number };

/** Different cells of a column are counted up to here. */
export const MOST_DISTINCT = 60;
/** So many rows, evenly spread, tell what a column is. */
const SAMPLE = 400;
const FIRST_SERIAL = 31_000;
const LAST_SERIAL = 60_000;
const EMAIL = /[^\s@;,<>]@[^\s@;,<>]+\.[^\s@;,<>]+/;
const SIDE = /^(?:s|h|c|d|k|dr|cr|soll|haben|debit|credit|debe|haber|debet|kredit|dare|avere|\+|-)\.?$/i;

/** A text cell's kinds, remembered: columns repeat their words. */
interface Kinds {
  readonly date: boolean;
  readonly amount: boolean;
  readonly email: boolean;
  readonly currency: boolean;
  readonly flag: boolean;
  readonly side: boolean;
  readonly status: boolean;
  readonly document: boolean;
  readonly letters: boolean;
  readonly code: boolean;
}

function kindsReader(thisYear: number): (text: string) => Kinds {
  return remembering((text) => ({
    date: dateText(text, thisYear) !== undefined,
    amount: amountText(text) !== undefined,
    email: EMAIL.test(text),
    currency: /^[A-Za-z]{3}$/.test(text)
      ? currencyCodeOf(text) !== undefined
      : text.length < 4 && /[^\w.,-]/.test(text) && currencyNamed(text) !== undefined,
    flag: saysYes(text) !== undefined,
    side: SIDE.test(text),
    status: text.length <= 40 && statusMeaning(text) !== undefined,
    document: text.length <= 40 && documentKind(text) !== undefined,
    letters: /\p{L}{2}/u.test(text),
    code: text.length <= 24 && /\d/.test(text) && text.split(/\s+/).length <= 3,
  }));
}

function countCell(
  counts: Counts,
  cell: Cell | undefined,
  format: string | undefined,
  kindsOf: (text: string) => Kinds,
): void {
  // An error hides what stands behind it: it tells nothing of the column.
  if (!isFilled(cell) || isFault(cell)) return;
  counts.filled += 1;
  if (typeof cell === 'number') {
    counts.numbers += 1;
    if (cell >= FIRST_SERIAL && cell < LAST_SERIAL) counts.serials += 1;
    if (format !== undefined && isDateFormat(format)) counts.dated += 1;
    if (cell >= 0 && cell <= 1) counts.upToOne += 1;
    if (cell === 1) counts.ones += 1;
    if (cell === 0 || cell === 1) counts.flags += 1;
  } else if (typeof cell === 'boolean') counts.flags += 1;
  else if (typeof cell === 'string') {
    const text = cell.trim();
    const kinds = kindsOf(text);
    counts.texts += 1;
    counts.longest = Math.max(counts.longest, text.length);
    if (kinds.date) counts.dateTexts += 1;
    if (kinds.amount) counts.amountTexts += 1;
    if (kinds.email) counts.emails += 1;
    if (kinds.currency) counts.currencies += 1;
    if (kinds.flag) counts.flags += 1;
    if (kinds.side) counts.sides += 1;
    if (kinds.status) counts.statusWords += 1;
    if (kinds.document) counts.documents += 1;
    if (kinds.letters) counts.letters += 1;
    if (kinds.code) counts.codes += 1;
  }
}

const NONE: Profile = {
  filled: 0,
  numbers: 0,
  ones: 0,
  upToOne: 0,
  serials: 0,
  dated: 0,
  texts: 0,
  dateTexts: 0,
  amountTexts: 0,
  emails: 0,
  currencies: 0,
  flags: 0,
  sides: 0,
  statusWords: 0,
  documents: 0,
  letters: 0,
  codes: 0,
  distinct: 0,
  longest: 0,
};

/**
 * What each column holds below the headers. Rows of a single cell, which are headings, tell nothing.
 * @param first zero-based index of the first row below the headers
 */
export function profilesOf(grid: LedgerGrid, first: number, width: number, thisYear: number): readonly Profile[] {
  const counts: Counts[] = Array.from({ length: width }, () => ({ ...NONE }));
  const distinct = Array.from({ length: width }, () => new Set<Cell>());
  const kindsOf = kindsReader(thisYear);
  const step = Math.max(1, Math.floor((grid.rows.length - first) / SAMPLE));
  for (let r = first; r < grid.rows.length; r += step) {
    const row = grid.rows[r] ?? [];
    if (row.filter(isFilled).length < 3) continue;
    for (let c = 0; c < width; c++) {
      const count = counts[c] as Counts;
      const cell = row[c];
      countCell(count, cell, lookAt(grid, r, c)?.format, kindsOf);
      const seen = distinct[c] as Set<Cell>;
      if (isFilled(cell) && seen.size < MOST_DISTINCT)
        seen.add(typeof cell === 'string' ? cell.trim() : (cell ?? null));
    }
  }
  return counts.map((count, c) => ({ ...count, distinct: distinct[c]?.size ?? 0 }));
}

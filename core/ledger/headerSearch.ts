import type { Cell } from '../cells/cell';
import { isFilled, textOf, type LedgerGrid } from './grid';
import { plainText } from './plainText';
import { claimsOf } from './roleRules';
import { spokenIn } from './concepts';
import type { Role } from './vocabulary/language';

/** Where the headers stand. Rows count from 0 within the grid. */
export interface HeaderPlace {
  readonly row: number;
  /** 2 where each header takes two rows. */
  readonly depth: number;
  /** The header of each column, the parts of two rows joined by a blank. */
  readonly headers: readonly string[];
}

/** So many rows from the top of the sheet the headers are looked for. */
export const SEARCHED = 60;
/** Fewer known headers make no ledger. */
const LEAST = 2;
const WHAT: ReadonlySet<Role> = new Set<Role>([
  'openAmount',
  'amount',
  'dueDate',
  'debit',
  'invoiceDate',
  'localAmount',
]);

function rolesIn(texts: readonly string[]): ReadonlySet<Role> {
  const roles = new Set<Role>();
  for (const text of texts) {
    const [best] = [...claimsOf(text)].sort((a, b) => b.score - a.score);
    if (best !== undefined) roles.add(best.role);
  }
  return roles;
}

function scoreOf(texts: readonly string[]): number {
  const roles = rolesIn(texts);
  if (![...roles].some((role) => WHAT.has(role))) return 0;
  return roles.size;
}

function textsOf(row: readonly Cell[]): string[] {
  return row.map((cell) => (typeof cell === 'string' ? textOf(cell) : ''));
}

/** Whether a row holds nothing but words that headers are made of: the second row of headers, never an invoice. */
function continuesHeaders(row: readonly Cell[] | undefined): boolean {
  if (row === undefined) return false;
  const filled = row.filter(isFilled);
  if (filled.length < 2 || filled.some((cell) => typeof cell !== 'string')) return false;
  return filled.every((cell) => {
    const plain = plainText(textOf(cell));
    const { concepts, unknown } = spokenIn(plain);
    return concepts.size > 0 && unknown === 0 && !/\d/.test(plain);
  });
}

function joined(upper: readonly string[], lower: readonly string[]): string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, c) =>
    [upper[c] ?? '', lower[c] ?? ''].filter((text) => text !== '').join(' '),
  );
}

/** Headers merged over several columns stand in the first of them: the others take them over. */
function spread(upper: readonly string[], lower: readonly string[]): string[] {
  let last = '';
  return lower.map((text, c) => {
    if ((upper[c] ?? '') !== '') last = upper[c] ?? '';
    return text === '' ? (upper[c] ?? '') : last;
  });
}

/**
 * Finds the headers among the first rows: the row, or the two rows, that name most parts of a ledger, the uppermost of
 * equals.
 * @returns undefined where no row looks like headers
 */
export function findHeaders({ rows }: LedgerGrid): HeaderPlace | undefined {
  let best: HeaderPlace | undefined;
  let most = LEAST - 1;
  const searched = rows.slice(0, SEARCHED);
  searched.forEach((row, r) => {
    const texts = textsOf(row);
    const score = scoreOf(texts);
    if (score > most) {
      best = { row: r, depth: 1, headers: texts };
      most = score;
    }
  });
  if (best === undefined) return undefined;
  return withSecondRow(rows, best);
}

/** @returns the headers of a row that somebody names */
export function headersAt({ rows }: LedgerGrid, row: number): HeaderPlace {
  return withSecondRow(rows, { row, depth: 1, headers: textsOf(rows[row] ?? []) });
}

function withSecondRow(rows: LedgerGrid['rows'], found: HeaderPlace): HeaderPlace {
  if (continuesHeaders(rows[found.row + 1])) {
    const lower = textsOf(rows[found.row + 1] ?? []);
    return { ...found, depth: 2, headers: joined(found.headers, lower) };
  }
  const above = rows[found.row - 1];
  if (found.row > 0 && continuesHeaders(above)) {
    const upper = textsOf(above ?? []);
    const both = joined(spread(upper, found.headers), found.headers);
    if (scoreOf(both) > scoreOf(found.headers)) return { row: found.row - 1, depth: 2, headers: both };
  }
  return found;
}

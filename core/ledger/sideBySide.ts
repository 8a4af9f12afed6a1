import { isBlank } from '../cells/cell';
import type { LedgerGrid } from './grid';
import type { HeaderPlace } from './headerSearch';
import { claimsOf } from './roleRules';
import type { Role } from './vocabulary/language';

/** Which of two tables is read. */
export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** Parts that two tables have in common, each under the same heading of columns. */
const LEAST_ALIKE = 2;

function rolesOf(headers: readonly string[]): ReadonlySet<Role> {
  return new Set(headers.flatMap((header) => [...claimsOf(header)].sort((a, b) => b.score - a.score)[0]?.role ?? []));
}

/** A column of nothing, below its headers too. */
function isGap(grid: LedgerGrid, head: HeaderPlace, column: number): boolean {
  if ((head.headers[column] ?? '') !== '') return false;
  for (let r = head.row + head.depth; r < grid.rows.length; r++) {
    const cell = grid.rows[r]?.[column];
    if (!isBlank(cell) && cell !== '') return false;
  }
  return true;
}

/**
 * The empty column between two tables that stand side by side, each with columns of its own for the same things: a row of
 * the sheet is then two invoices. Undefined where there is one table.
 */
export function gapBetweenTables(grid: LedgerGrid, head: HeaderPlace): number | undefined {
  const { headers } = head;
  for (let column = LEAST_ALIKE; column < headers.length - LEAST_ALIKE; column++) {
    if ((headers[column] ?? '') !== '') continue;
    const left = rolesOf(headers.slice(0, column));
    const alike = [...rolesOf(headers.slice(column + 1))].filter((role) => left.has(role));
    const isInvoices = alike.some((role) => role === 'invoice' || role === 'customer');
    const isMoney = alike.some((role) => role === 'amount' || role === 'openAmount' || role === 'dueDate');
    if (alike.length >= LEAST_ALIKE && isInvoices && isMoney && isGap(grid, head, column)) return column;
  }
  return undefined;
}

/** The grid and its headers as if only one of the tables stood there. */
export function oneSide(
  grid: LedgerGrid,
  head: HeaderPlace,
  gap: number,
  side: Side,
): { readonly grid: LedgerGrid; readonly head: HeaderPlace } {
  const isKept = (column: number): boolean => (side === 'left' ? column < gap : column > gap);
  const rows = grid.rows.map((row, r) => (r < head.row ? row : row.map((cell, c) => (isKept(c) ? cell : ''))));
  const headers = head.headers.map((header, c) => (isKept(c) ? header : ''));
  return { grid: { ...grid, rows }, head: { ...head, headers } };
}

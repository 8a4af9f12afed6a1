import type { Cell } from '../cells/cell';
import { keyText } from '../cells/key';

/** So many rows from the top of the used range headers are looked for. */
export const HEADER_ROWS = 20;

type Rows = readonly (readonly Cell[])[];

/** How many of the headers stand in the row. */
export function headersIn(row: readonly Cell[], headers: readonly string[]): number {
  const texts = new Set(row.map(keyText));
  return headers.filter((header) => texts.has(header)).length;
}

/**
 * The row, from the top of the block, that holds most of the headers, wherever rows above or columns beside them were put
 * in; of two the upper one. -1 where no row holds at least half of them.
 */
export function headerRowOf(rows: Rows, headers: readonly string[]): number {
  let best = -1;
  let most = Math.ceil(headers.length / 2) - 1;
  for (const [r, row] of rows.slice(0, HEADER_ROWS).entries()) {
    // No row below can hold more than all of them.
    if (most === headers.length) break;
    const found = headersIn(row, headers);
    if (found > most) [best, most] = [r, found];
  }
  return best;
}

/** The upper row that holds every one of the headers; -1 where there is none. */
export function rowWithAll(rows: Rows, headers: readonly string[]): number {
  const wanted = headers.map((header) => header.trim());
  return rows.slice(0, HEADER_ROWS).findIndex((row) => headersIn(row, wanted) === wanted.length);
}

/** Every header that an update names. */
export function namedHeaders(
  keyHeaders: readonly string[],
  changes: readonly { readonly set: Readonly<Record<string, unknown>> }[],
): readonly string[] {
  return [...new Set([...keyHeaders, ...changes.flatMap(({ set }) => Object.keys(set))])];
}

/** Column of each header in the row, -1 where it is missing. */
export function columnsOfHeaders<H extends string>(
  head: readonly Cell[],
  headers: readonly H[],
): ReadonlyMap<H, number> {
  const texts = head.map(keyText);
  return new Map(headers.map((header) => [header, texts.indexOf(header)]));
}

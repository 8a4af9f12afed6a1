import type { SheetBlock } from '../cells/block';
import type { Cell } from '../cells/cell';
import { keyText } from '../cells/key';
import { HEADER_ROWS, headerRowOf, headersIn } from '../ledger/headers';
import {
  DECIDING_HEADERS,
  FIRST_LOG_HEADERS,
  FORMER_NAMES,
  formerName,
  LOG_HEADERS,
  WORD_HEADERS,
  type DecidingHeader,
  type LogHeader,
} from './record';

/** Where the headers of a log stand, in rows of the block; 0 where none look like them. */
export function logHeadRow({ rows }: Pick<SheetBlock, 'rows'>): number {
  const found = [LOG_HEADERS, FIRST_LOG_HEADERS].map((headers) => {
    const row = headerRowOf(rows, headers);
    return { row, count: row < 0 ? 0 : headersIn(rows[row] ?? [], headers) };
  });
  return found.reduce((best, one) => (one.count > best.count ? one : best), { row: 0, count: 0 }).row;
}

/** The header row of the log as it stands, from the block's own left; empty for an empty sheet. */
export function logHead(block: Pick<SheetBlock, 'rows'>): readonly Cell[] {
  return block.rows[logHeadRow(block)] ?? [];
}

/** Whether these first rows are a log's, of any layout; wide enough a share of its headers tells. @param most 0 to 1 */
export function looksLikeLog(rows: SheetBlock['rows'], most: number): boolean {
  return [LOG_HEADERS, FIRST_LOG_HEADERS].some((headers) =>
    rows.slice(0, HEADER_ROWS).some((row) => headersIn(row, headers) >= headers.length * most),
  );
}

/** Headers that no log of the first layout has, and that nobody gives a column of his own. */
const TELLING: readonly DecidingHeader[] = ['State code', 'Channel code', 'Level code', 'Claims'];

/** The layout that a log's own headers are of; of both, on the way from the first, it is not the first any more. */
export function layoutOfLog(head: readonly Cell[]): 1 | 2 {
  const texts = new Set(head.map(keyText));
  const isFirst = Object.values(FORMER_NAMES).some((name) => texts.has(name));
  return isFirst && !TELLING.some((header) => texts.has(header)) ? 1 : 2;
}

/**
 * The column of every header, -1 where it is missing. One that decides is found by its name, or by the one that the first
 * layout had for it: on the way from one to the other the log reads the same at any moment. A log of the first layout has no
 * columns in words: what is called like one there is a person's own.
 */
export function logColumns(head: readonly Cell[]): ReadonlyMap<LogHeader, number> {
  const texts = head.map(keyText);
  const isFirst = layoutOfLog(head) === 1;
  const columns = new Map<LogHeader, number>();
  for (const header of DECIDING_HEADERS) {
    const names = isFirst ? [formerName(header), header] : [header, formerName(header)];
    columns.set(header, names.map((name) => texts.indexOf(name)).find((column) => column >= 0) ?? -1);
  }
  const taken = new Set(columns.values());
  for (const header of WORD_HEADERS)
    columns.set(header, isFirst ? -1 : texts.findIndex((text, column) => text === header && !taken.has(column)));
  return new Map(LOG_HEADERS.map((header) => [header, columns.get(header) ?? -1]));
}

/** Whether a column that decides still bears the name that the first layout had for it. */
export function hasFormerNames(head: readonly Cell[]): boolean {
  const columns = logColumns(head);
  return (Object.keys(FORMER_NAMES) as DecidingHeader[]).some((header) => {
    const column = columns.get(header) ?? -1;
    return column >= 0 && keyText(head[column]) === formerName(header);
  });
}

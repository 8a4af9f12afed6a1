import { isoOf } from '../../calendar/civil';
import { isBlank, isFault, type Cell } from '../../cells/cell';
import { LOG_HEADERS } from '../../log/record';
import { writeRecord } from '../../log/rows';
import type { Services } from '../types';

export interface ExportedLog {
  /** With the day of the export: `Collections Log 2025-11-21.csv`. */
  readonly name: string;
  /** UTF-8 text with a byte order mark, by which spreadsheets know the encoding. */
  readonly text: string;
  readonly messages: number;
}

const BYTE_ORDER_MARK = '\uFEFF';

// A spreadsheet runs a text that begins so as a formula, full-width signs included.
const RUNS_AS_FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u0000-\u001F\u007F]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function field(cell: Cell): string {
  if (isBlank(cell)) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = isFault(cell) ? cell.error : cell;
  const safe = RUNS_AS_FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * Rows as comma-separated values: CRLF after every row, fields quoted where they must be, texts that would run as a
 * formula led by an apostrophe. Numbers have a decimal point whatever the locale.
 * @source RFC 4180; OWASP CSV Injection
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/**
 * The whole message log as a CSV file; null where nothing was sent yet.
 * @throws DamagedLogError naming the cell where the log cannot be trusted
 */
export async function exportLog({ outbox, clock }: Services): Promise<ExportedLog | null> {
  const records = await outbox.records();
  if (records.length === 0) return null;
  return {
    name: `Collections Log ${isoOf(clock.today())}.csv`,
    text: BYTE_ORDER_MARK + csvOf([LOG_HEADERS, ...records.map(writeRecord)]),
    messages: records.length,
  };
}

import { isoOf } from '../../calendar/civil';
import { isBlank, isFault, type Cell } from '../../cells/cell';
import { notationOf, type Notation } from '../../cells/notation';
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
const STARTS_FORMULA = new Set('=+-@\uFF1D\uFF0B\uFF0D\uFF20');
/** Whatever divides fields somewhere: a spreadsheet that is set to another one than ours cuts the text there. */
const SEPARATORS = new Set(',;|\t\r\n');
const AROUND = new Set(' \u00a0"\'');

/** Text with an apostrophe before everything that could run as a formula, wherever a spreadsheet may cut it. */
function withoutFormulas(text: string): string {
  const control = /^[\u0000-\u001F\u007F]/.test(text) ? "'" : '';
  let safe = '';
  let atStart = control === '';
  for (const letter of text) {
    if (atStart && STARTS_FORMULA.has(letter)) safe += "'";
    atStart = SEPARATORS.has(letter) || (atStart && AROUND.has(letter));
    safe += letter;
  }
  return control + safe;
}

/** How a locale writes lists and decimals. */
export type CsvNotation = Pick<Notation, 'argument' | 'decimal'>;

function field(cell: Cell, { decimal }: CsvNotation): string {
  if (isBlank(cell)) return '""';
  if (typeof cell === 'number') return `"${String(cell).replace('.', decimal)}"`;
  const text = typeof cell === 'boolean' ? String(cell) : isFault(cell) ? cell.error : withoutFormulas(cell);
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * Rows as separated values: CRLF after every row, every field quoted, and an apostrophe before whatever could run as a
 * formula, also where a spreadsheet cuts a field at another separator. Lists and decimals as the locale writes them.
 * @source RFC 4180; OWASP CSV Injection
 */
export function csvOf(rows: readonly (readonly Cell[])[], notation: CsvNotation): string {
  return rows.map((row) => `${row.map((cell) => field(cell, notation)).join(notation.argument)}\r\n`).join('');
}

/**
 * The whole message log as a CSV file; null where nothing was sent yet.
 * @throws DamagedLogError naming the cell where the log cannot be trusted
 */
export async function exportLog({ host, outbox, clock }: Services): Promise<ExportedLog | null> {
  const records = await outbox.records();
  if (records.length === 0) return null;
  return {
    name: `Collections Log ${isoOf(clock.today())}.csv`,
    text: BYTE_ORDER_MARK + csvOf([LOG_HEADERS, ...records.map(writeRecord)], notationOf(host.locale())),
    messages: records.length,
  };
}

import { isoOf } from '../../calendar/civil';
import { isBlank, isFault, type Cell } from '../../cells/cell';
import { notationOf, type Notation } from '../../cells/notation';
import { LOG_HEADERS } from '../../log/record';
import { writeRecord } from '../../log/rows';
import { POLICY_SHEET } from '../../workbook/policySheet';
import { languageIn } from './logShape';
import type { Services } from '../types';

export interface ExportedLog {
  /** With the day of the export: `Collections Log 2025-11-21.csv`. */
  readonly name: string;
  /** UTF-8 text with a byte order mark, by which spreadsheets know the encoding. */
  readonly text: string;
  readonly messages: number;
}

const BYTE_ORDER_MARK = '\uFEFF';

// A spreadsheet runs a text that begins so as a formula; small and full-width signs become plain ones somewhere.
const STARTS_FORMULA = new Set('=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B');
/** What looks like nothing: white space of every kind, control characters, what has no width, fillers. */
const UNSEEN = /[\p{White_Space}\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** Of several scripts: a spreadsheet can be told to cut at any of them. */
const SEPARATORS = new Set(',;|\uFF0C\uFF1B\uFF5C\u3001\u060C\u061B');
const QUOTES = new Set('"\'');

/**
 * Text with an apostrophe before every sign that would run as a formula: one that stands first, or behind a blank, a
 * separator or something unseen, quotation marks in between or not. A spreadsheet can be told to cut texts at any of
 * those, and some take off what is unseen before they look. Behind a letter or a digit, as in `a=1`, a sign stays as it is;
 * so does one that stands alone between blanks, as in `Alder - Beech Ltd`: cut there, it is all that there is.
 */
function withoutFormulas(text: string): string {
  let safe = startsWithControl(text) ? "'" : '';
  let atStart = true;
  const letters = [...text];
  for (const [i, letter] of letters.entries()) {
    const alone =
      letters[i - 1] === ' ' && /[\p{L}\p{N}]/u.test(letters[i - 2] ?? '') && (letters[i + 1] ?? ' ') === ' ';
    if (atStart && STARTS_FORMULA.has(letter) && !alone) safe += "'";
    atStart = SEPARATORS.has(letter) || UNSEEN.test(letter) || (atStart && QUOTES.has(letter));
    safe += letter;
  }
  return safe;
}

/** A tab or line break in front, blanks before it or not, is taken off by some spreadsheets. */
function startsWithControl(text: string): boolean {
  for (const letter of text) {
    if (/[\u0000-\u001F\u007F]/.test(letter)) return true;
    if (!UNSEEN.test(letter)) return false;
  }
  return false;
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
  const language = languageIn(await host.readSheet(POLICY_SHEET));
  return {
    name: `Collections Log ${isoOf(clock.today())}.csv`,
    text:
      BYTE_ORDER_MARK +
      csvOf([LOG_HEADERS, ...records.map((record) => writeRecord(record, language))], notationOf(host.locale())),
    messages: records.length,
  };
}

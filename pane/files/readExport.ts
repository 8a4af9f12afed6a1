import { CollectionError, failureText } from '../../core/failures/text';
import { parseCsv } from '../../core/ledger/csv';
import { decodedText } from '../../core/ledger/encoding';
import type { LedgerGrid } from '../../core/ledger/grid';

/** Larger ones are no list of invoices. */
const MOST_BYTES = 20 * 1024 * 1024;

/** More lines or fields, or longer lines, are no list of invoices either, and would hold the pane up. */
const MOST_LINES = 200_000;
const MOST_FIELDS = 5_000_000;
const LONGEST_LINE = 1_000_000;

/** Rows of a CSV text. @throws CollectionError where there is too much of it */
function rowsOf(text: string, name: string): string[][] {
  let [lines, fields, line] = [0, 0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i);
    line += 1;
    // Line feed and return; tab, comma, semicolon and bar.
    if (letter === 10 || letter === 13) [lines, line] = [lines + 1, 0];
    else if (letter === 9 || letter === 44 || letter === 59 || letter === 124) fields += 1;
    if (lines > MOST_LINES * 2 || fields > MOST_FIELDS || line > LONGEST_LINE)
      throw new CollectionError(failureText('file-too-large', name));
  }
  return parseCsv(text);
}

const begins = (bytes: Uint8Array, ...first: readonly number[]): boolean => first.every((byte, i) => bytes[i] === byte);

/**
 * The sheets of a file: xlsx, or CSV whatever its separator and encoding. What opens xlsx is fetched when it is needed.
 * @throws CollectionError where the file is neither, empty or too large
 */
export async function readExport(file: File): Promise<readonly LedgerGrid[]> {
  if (file.size > MOST_BYTES) throw new CollectionError(failureText('file-too-large', file.name));
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) throw new CollectionError(failureText('file-empty', file.name));
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new CollectionError(failureText('file-old', file.name));
  if (begins(bytes, 0x50, 0x4b)) return (await import('./readXlsx')).readXlsx(bytes, file.name);
  const text = decodedText(bytes, (encoding) => new TextDecoder(encoding).decode(bytes));
  if (text.includes('\u0000')) throw new CollectionError(failureText('file-unreadable', file.name));
  return [
    {
      sheet: file.name.replace(/\.[^.]*$/, ''),
      top: 0,
      left: 0,
      rows: rowsOf(text, file.name),
    },
  ];
}

/**
 * Cells that were copied from a spreadsheet, or the lines of a CSV file.
 * @throws CollectionError where there is too much of it
 */
export function readPasted(text: string): readonly LedgerGrid[] {
  return [{ sheet: '', top: 0, left: 0, rows: rowsOf(text, 'CSV') }];
}

import type { FileCell, WorkbookFile } from '../hosts/workbookFile';
import { columnContents } from './csvColumns';

const SEPARATORS = [',', ';', '\t'];

const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;

/** The separator that the first line holds most of, outside quotation marks. */
function separatorOf(text: string): string {
  const counts = new Map(SEPARATORS.map((separator) => [separator, 0]));
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '\n' || letter === '\r')) break;
    else if (!quoted && counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return SEPARATORS.find((separator) => counts.get(separator) === most) ?? ',';
}

/**
 * Reads comma-, semicolon- or tab-separated text with quoted fields (RFC 4180), with or without a byte-order mark.
 * @throws Error for more rows or columns than the workbench opens
 */
export function parseCsv(source: string): string[][] {
  const text = source.replace(/^\uFEFF/, '');
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quotedField = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (quotedField) {
      if (letter !== '"') field += letter;
      else if (text[i + 1] === '"') {
        field += '"';
        i += 1;
      } else quotedField = false;
    } else if (letter === '"' && field === '') quotedField = true;
    else if (letter === separator) {
      row.push(field);
      if (row.length > MOST_COLUMNS) throw new Error(`The file has more than ${MOST_COLUMNS} columns in a row.`);
      field = '';
    } else if (letter === '\n') {
      rows.push([...row, field]);
      if (rows.length > MOST_ROWS) throw new Error(`The file has more than ${MOST_ROWS} rows.`);
      row = [];
      field = '';
    } else if (letter !== '\r') field += letter;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}

/** A workbook of one sheet. Fields that begin like a formula stay text: a file from elsewhere runs nothing here. */
export function csvToWorkbook(text: string): WorkbookFile {
  const cells: FileCell[] = [];
  const rows = parseCsv(text);
  const width = rows.reduce((most, fields) => Math.max(most, fields.length), 0);
  for (let column = 0; column < width; column++) {
    const contents = columnContents(rows.map((fields) => fields[column] ?? ''));
    for (const [row, content] of contents.entries()) {
      const field = rows[row]?.[column] ?? '';
      if (field === '') continue;
      cells.push({ row, column, content: /^[=+@'-](?![\d.,]+$)/.test(field) ? `'${field}` : content });
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { sheets: [{ name: 'Imported', cells, frozenRows: 1, boldRows: [0] }] };
}

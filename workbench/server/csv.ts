import type { FileCell, WorkbookFile } from '../hosts/workbookFile';

const SEPARATORS = [',', ';', '\t'];

/** The separator that the first line holds most of, outside quotation marks. */
function separatorOf(text: string): string {
  const head = (/^(?:"[^"]*"|[^\r\n"])*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (separator: string): number => head.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

/** Reads comma-, semicolon- or tab-separated text with quoted fields (RFC 4180), with or without a byte-order mark. */
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
      field = '';
    } else if (letter === '\n') {
      rows.push([...row, field]);
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
  for (const [row, fields] of parseCsv(text).entries()) {
    for (const [column, field] of fields.entries()) {
      if (field !== '') cells.push({ row, column, content: /^[=+@'-](?![\d.,]+$)/.test(field) ? `'${field}` : field });
    }
  }
  return { sheets: [{ name: 'Imported', cells, frozenRows: 1, boldRows: [0] }] };
}

/** Splits separated text into rows of fields; a field in double quotes may hold commas, line breaks and "". */
export function parseCsv(text: string, separator: ',' | ';' = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const fields = new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r\\n]*)(${separator}|\\r?\\n|$)`, 'g');
  for (const match of text.trim().matchAll(fields)) {
    const [whole, field = '', end = ''] = match;
    if (whole === '' && row.length === 0) break;
    row.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field.trim());
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Rows as records by the names in the first row. */
export function csvRecords(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

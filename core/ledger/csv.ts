const SEPARATORS = [',', ';', '\t', '|'];
/** So many records tell the separator, and so many letters: a quotation mark that is never closed makes one of a whole file. */
const TRIED = 60;
const HEAD = 256 * 1024;

function records(text: string, separator: string, most = Infinity): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length && rows.length < most; i++) {
    const letter = text.charAt(i);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text.charAt(i + 1) === '"') {
        field += '"';
        i += 1;
      } else quoted = false;
    } else if (letter === '"' && field === '') quoted = true;
    else if (letter === separator) {
      row.push(field);
      field = '';
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text.charAt(i + 1) === '\n') i += 1;
      rows.push([...row, field]);
      row = [];
      field = '';
    } else field += letter;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}

/** How well a separator parts the lines into equally many fields: their number times the square of its share. */
function evenness(text: string, separator: string): number {
  const counts = new Map<number, number>();
  let lines = 0;
  for (const row of records(text, separator, TRIED)) {
    if (row.length === 1 && row[0] === '') continue;
    lines += 1;
    if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  let best = 0;
  for (const [fields, count] of counts) best = Math.max(best, (fields - 1) * (count / lines) ** 2);
  return best;
}

/** The separator of a CSV text: the one that parts its lines most evenly, whatever stands in titles above. */
export function separatorOf(text: string): string {
  const head = text.slice(0, HEAD);
  return SEPARATORS.reduce((best, separator) => (evenness(head, separator) > evenness(head, best) ? separator : best));
}

/**
 * Reads text parted by commas, semicolons, tabs or bars, with quoted fields (RFC 4180), with or without a byte-order mark.
 * A record with line breaks inside quotation marks is one row; blank lines are rows too.
 */
export function parseCsv(source: string): string[][] {
  const text = source.replace(/^\uFEFF/, '');
  return records(text, separatorOf(text));
}

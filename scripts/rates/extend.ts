import { civilOf, dayOf, dayOfIso, isoOf } from '../../core/calendar/civil';
import { csvRecords } from './csv';
import { TABLES, type OfficialTable } from './tables';

/** A table's new state, or why the file cannot be taken. */
export interface Extension {
  readonly table: OfficialTable;
  /** Lines `YYYY-MM-DD percent`, old and new. */
  readonly rows: readonly string[];
  readonly added: readonly string[];
  readonly coveredTo: string;
  /** How many of the file's rows the table already had. */
  readonly agreed: number;
}

interface Row {
  readonly date: string;
  readonly percent: number;
  readonly source: string;
}

/**
 * Checks a CSV file of official rates against the table it belongs to and adds the rows that are new.
 * @param coveredTo the last day for which a table of changes is known to be complete; its last row's date unless given
 * @throws Error with one sentence, naming the row at fault; nothing is added then
 */
export function extend(csv: string, coveredTo?: string): Extension {
  const records = csvRecords(csv);
  const table = TABLES.find(
    ({ column, dates }) => records[0]?.[column] !== undefined && records[0][dates] !== undefined,
  );
  if (table === undefined) {
    const known = TABLES.map(({ dates, column }) => `${dates},${column}`).join(' or ');
    throw new Error(`The file's first line names no table; expected ${known}, and source.`);
  }
  const given = records.map((record) => readRow(record, table));
  given.forEach((row, i) => {
    const before = given[i - 1];
    if (before !== undefined && row.date <= before.date) {
      throw new Error(`${row.date} follows ${before.date}; expected ascending dates.`);
    }
  });
  const lines = table.series.rows.split('\n').filter((line) => line !== '');
  const known = lines.map((line) => ({ date: line.slice(0, 10), percent: Number(line.slice(11)) }));
  const last = table.series.coveredTo;
  refuseDisagreement(given, known, last);
  const fresh = given.filter((row) => row.date > last);
  refuseBadNewRows(fresh, table);
  const added = fresh.map(({ date, percent }) => `${date} ${percent}`);
  const rows = [...lines, ...added];
  return { table, rows, added, coveredTo: covered(table, rows, coveredTo), agreed: given.length - fresh.length };
}

function readRow(record: Record<string, string>, { dates, column }: OfficialTable): Row {
  const date = record[dates] ?? '';
  const text = record[column] ?? '';
  if (dayOfIso(date) === undefined) throw new Error(`${dates} is "${date}"; expected YYYY-MM-DD.`);
  if (!/^-?\d+(\.\d{1,4})?$/.test(text) || Math.abs(Number(text)) > 60) {
    throw new Error(`${date} has ${column} "${text}"; expected a percentage such as 3.75, with a decimal point.`);
  }
  return { date, percent: Number(text), source: record['source'] ?? '' };
}

function percentOn(
  rows: readonly { readonly date: string; readonly percent: number }[],
  date: string,
): number | undefined {
  let percent: number | undefined;
  for (const row of rows) if (row.date <= date) percent = row.percent;
  return percent;
}

/** Up to the last day that the table covers, both must give the same rate on each day either names. */
function refuseDisagreement(
  given: readonly Row[],
  known: readonly { readonly date: string; readonly percent: number }[],
  last: string,
): void {
  const start = [given[0]?.date ?? '', known[0]?.date ?? ''].sort()[1] ?? '';
  const end = [given[given.length - 1]?.date ?? '', last].sort()[0] ?? '';
  for (const { date } of [...given, ...known]) {
    if (date < start || date > end) continue;
    const [theirs, ours] = [percentOn(given, date), percentOn(known, date)];
    if (theirs !== ours)
      throw new Error(`On ${date} the file has ${theirs} % and the table ${ours} %; settle that first.`);
  }
}

/** A table of half-years must go on without a gap; a table of changes may hold any days. */
function refuseBadNewRows(fresh: readonly Row[], { halfYears, series }: OfficialTable): void {
  let complete = series.coveredTo;
  for (const { date, source } of fresh) {
    if (source.trim() === '') throw new Error(`${date} has no source; expected where the rate was read.`);
    if (!halfYears) continue;
    const next = isoOf((dayOfIso(complete) ?? 0) + 1);
    if (date !== next) throw new Error(`${date} follows ${complete}; expected the next half-year, ${next}.`);
    complete = halfYearEnd(date);
  }
}

function covered({ halfYears, series }: OfficialTable, rows: readonly string[], asked: string | undefined): string {
  const lastRow = rows[rows.length - 1]?.slice(0, 10) ?? '';
  if (halfYears) {
    if (asked !== undefined)
      throw new Error('--covered-to goes with tables of changes; a half-year row covers its half-year.');
    return halfYearEnd(lastRow) > series.coveredTo ? halfYearEnd(lastRow) : series.coveredTo;
  }
  const day = asked ?? (lastRow > series.coveredTo ? lastRow : series.coveredTo);
  if (dayOfIso(day) === undefined) throw new Error(`--covered-to is "${day}"; expected YYYY-MM-DD.`);
  if (day < lastRow || day < series.coveredTo) {
    throw new Error(
      `--covered-to ${day} lies before ${day < lastRow ? lastRow : series.coveredTo}, which is already known.`,
    );
  }
  return day;
}

function halfYearEnd(iso: string): string {
  const { year, month } = civilOf(dayOfIso(iso) ?? 0);
  return isoOf((month < 7 ? dayOf(year, 7, 1) : dayOf(year + 1, 1, 1)) - 1);
}

/** A table's file with its new rows. Only `checked`, `coveredTo` and `rows` change. */
export function rewritten(source: string, { rows, coveredTo }: Extension, checked: string): string {
  return source
    .replace(/checked: '[^']*'/, `checked: '${checked}'`)
    .replace(/coveredTo: '[^']*'/, `coveredTo: '${coveredTo}'`)
    .replace(/rows: `[^`]*`/, `rows: \`\n${rows.join('\n')}\n\``);
}

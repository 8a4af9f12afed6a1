import { dayOfIso, isoOf } from '../../core/calendar/civil';
import { parseCsv } from './csv';
import { extend, type Extension } from './extend';
import { POLISH, polishRows } from './polish';
import { TABLES, type OfficialTable } from './tables';
import { figure, type Value } from './values';

/** A file as a central bank hands it out: a value for each day or month, or each change. */
interface OfficialFile {
  /** The column of percentages of the table that it belongs to. */
  readonly column: string;
  /** What is written as each row's source. */
  readonly source: string;
  /** What the file has to say to be this one. */
  readonly marker: RegExp;
  readonly separator: ',' | ';';
  /** The headers of its dates and values. */
  readonly headers: readonly [date: RegExp, value: RegExp];
  /** YYYY-MM-DD; undefined for what is none. */
  readonly day: (text: string) => string | undefined;
  /** Only the values of these months count; all unless given. */
  readonly months?: readonly string[];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const isoDay = (text: string): string | undefined => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined);

/** `2026-07`, a month, is its first day. */
const isoMonth = (text: string): string | undefined => (/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : undefined);

/** `18 Dec 2025` or `18 Dec 25`; years of two figures are of 1970 to 2069. */
function englishDay(text: string): string | undefined {
  const [, day = '', name = '', year = ''] = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}|\d{2})$/.exec(text) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  if (month === 0) return undefined;
  const full = year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`;
  return `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The files that are known; docs/statutory-interest.md tells where each comes from. */
const OFFICIAL_FILES: readonly OfficialFile[] = [
  {
    column: 'mro_rate_pct',
    source: 'European Central Bank, FM.D.U2.EUR.4F.KR.MRR_FR.LEV',
    marker: /FM\.D\.U2\.EUR\.4F\.KR\.MRR_FR\.LEV/,
    separator: ',',
    headers: [/^TIME_PERIOD$|^DATE$/, /^OBS_VALUE$|MRR_FR\.LEV/],
    day: isoDay,
  },
  {
    column: 'rate_pct',
    source: 'Bank of England, IUDBEDR',
    marker: /^"?DATE"?,.*IUDBEDR/m,
    separator: ',',
    headers: [/^DATE$/, /^IUDBEDR$/],
    day: englishDay,
  },
  {
    column: 'rate_pct',
    source: 'Bank of England, official Bank Rate history',
    marker: /^"?Date Changed"?,"?Rate"?\s*$/m,
    separator: ',',
    headers: [/^Date Changed$/, /^Rate$/],
    day: englishDay,
  },
  {
    column: 'basiszinssatz_pct',
    source: 'Deutsche Bundesbank, BBIN1.M.DE.BBK.BBKBAS2.EUR.ME',
    marker: /BBKBAS2/,
    separator: ';',
    headers: [/^TIME_PERIOD$/, /^OBS_VALUE$/],
    day: isoMonth,
    months: ['01', '07'],
  },
];

function valuesOf(text: string, file: OfficialFile): Value[] {
  const rows = parseCsv(text.replace(/^\uFEFF/, ''), file.separator);
  const columnOf = (row: readonly string[], header: RegExp): number => row.findIndex((cell) => header.test(cell));
  const top = rows.findIndex((row) => file.headers.every((header) => columnOf(row, header) >= 0));
  if (top < 0) throw new Error(`The file of ${file.source} has no row with the headers ${file.headers.join(' and ')}.`);
  const [at = 0, value = 0] = file.headers.map((header) => columnOf(rows[top] ?? [], header));
  return rows.slice(top + 1).flatMap((row) => {
    if (row.every((cell) => cell === '')) return [];
    const date = file.day(row[at] ?? '');
    if (date === undefined || dayOfIso(date) === undefined) {
      throw new Error(
        `A row of ${file.source} has the date "${row[at] ?? ''}"; expected a day as its publisher writes it.`,
      );
    }
    const percent = figure(row[value] ?? '', date);
    return percent === '' ? [] : [{ date, percent }];
  });
}

/** The changes among values of each day or month; half-years each. */
function rowsOf(values: readonly Value[], { months }: OfficialFile): readonly Value[] {
  const dated = [...values].sort((a, b) => (a.date < b.date ? -1 : 1));
  dated.forEach(({ date, percent }, i) => {
    const next = dated[i + 1];
    if (next?.date === date && next.percent !== percent)
      throw new Error(`${date} has ${percent} % and ${next.percent} %.`);
  });
  if (months !== undefined) return dated.filter(({ date }) => months.includes(date.slice(5, 7)));
  return dated.filter(({ percent }, i) => percent !== dated[i - 1]?.percent);
}

function refuseGap(first: string, { series }: OfficialTable): void {
  const next = isoOf((dayOfIso(series.coveredTo) ?? 0) + 1);
  if (first <= next) return;
  throw new Error(
    `The file begins on ${first} and ${series.name} is covered to ${series.coveredTo}; days between are missing.`,
  );
}

function tableOf(column: string): OfficialTable {
  const table = TABLES.find((known) => known.column === column);
  if (table === undefined) throw new Error(`No law on offer refers to the table of ${column}.`);
  return table;
}

/** @param coveredTo for a table of changes */
function extendByRows(
  rows: readonly Value[],
  { column, source }: Pick<OfficialFile, 'column' | 'source'>,
  coveredTo?: string,
): Extension {
  const table = tableOf(column);
  const [first] = rows;
  if (first === undefined) throw new Error(`The file of ${source} holds no rate.`);
  refuseGap(first.date, table);
  const lines = rows.map(({ date, percent }) => `${date},${percent},"${source}"`);
  return extend([`${table.dates},${column},source`, ...lines].join('\n'), coveredTo);
}

/**
 * Checks a file of official rates, as its publisher hands it out or in the shape of the table, and adds what is new.
 * @param asked the last day for which a table of changes is known to be complete; a publisher's file is so to its last day
 * @throws Error with one sentence; nothing is added then
 */
export function extendBy(text: string, asked?: string): Extension {
  if (/<stopy_procentowe_archiwum\b/.test(text)) return extendByRows(polishRows(text, asked), POLISH);
  const file = OFFICIAL_FILES.find(({ marker }) => marker.test(text));
  if (file === undefined) return extend(text, asked);
  const values = valuesOf(text, file);
  const { series, halfYears: whole } = tableOf(file.column);
  const last = values.reduce((latest, { date }) => (date > latest ? date : latest), '');
  const known = series.coveredTo > last ? series.coveredTo : last;
  return extendByRows(rowsOf(values, file), file, whole ? undefined : (asked ?? known));
}

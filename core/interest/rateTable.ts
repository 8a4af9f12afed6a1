import { LAST_DAY, isoOf, type Day } from '../calendar/civil';
import { FormulaError } from '../errors';

/** Yearly rates by day. Rows with the rate of the row before are left out, so each row is a real change. */
export interface RateTable {
  /** The first day each rate is in force, ascending. */
  readonly from: readonly Day[];
  /** Yearly fractions, one for each day of `from`. */
  readonly rates: readonly number[];
  /** The last day that the last row covers. */
  readonly to: Day;
  /** The error for a day that no row covers. */
  readonly outside: (day: Day) => FormulaError;
}

/** One yearly rate for every day, or a table. */
export type Rates = number | RateTable;

export interface RateRow {
  readonly from: Day;
  readonly rate: number;
}

/**
 * A table of rows in any order; the last row has no end unless `to` says so.
 * @param rows at least one; two rows for one day are refused by `name`
 */
export function rateTable(
  rows: readonly RateRow[],
  name: string,
  outside: RateTable['outside'] = (day) => beforeFirst(rows, name, day),
  to: Day = LAST_DAY,
): RateTable {
  const sorted = [...rows].sort((a, b) => a.from - b.from);
  const from: Day[] = [];
  const rates: number[] = [];
  sorted.forEach((row, i) => {
    if (i > 0 && sorted[i - 1]?.from === row.from) {
      throw new FormulaError('#VALUE!', `${name} has two rows from ${isoOf(row.from)}; expected one row a day.`);
    }
    if (rates.length > 0 && Object.is(rates[rates.length - 1], row.rate)) return;
    from.push(row.from);
    rates.push(row.rate);
  });
  return { from, rates, to, outside };
}

function beforeFirst(rows: readonly RateRow[], name: string, day: Day): FormulaError {
  const first = rows.reduce((least, row) => Math.min(least, row.from), LAST_DAY);
  return new FormulaError(
    '#N/A',
    `${name} starts on ${isoOf(first)}; expected a row in force on ${isoOf(day)}, a day that bears interest.`,
  );
}

/** Rates as a table, a single rate as one without beginning or end. */
export function tableOf(rates: Rates): RateTable {
  if (typeof rates !== 'number') return rates;
  return { from: [0], rates: [rates], to: LAST_DAY, outside: noDay };
}

function noDay(day: Day): FormulaError {
  return new FormulaError('#NUM!', `${isoOf(day)} lies past the calendar's end.`);
}

/** The row in force on a day; throws the table's own error where there is none. */
export function rowInForce(table: RateTable, day: Day): number {
  const { from, rates } = table;
  if (day > table.to || day < (from[0] ?? LAST_DAY + 1)) throw table.outside(day);
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] as Day) <= day) low = middle;
    else high = middle - 1;
  }
  // NaN marks days in between of which no rate is known.
  if (Number.isNaN(rates[low])) throw table.outside(day);
  return low;
}

/** The last day of a row. */
export function lastDayOf(table: RateTable, row: number): Day {
  const next = table.from[row + 1];
  return next === undefined ? table.to : next - 1;
}

/** The rate in force on a day. */
export function rateOn(rates: Rates, day: Day): number {
  return typeof rates === 'number' ? rates : (rates.rates[rowInForce(rates, day)] as number);
}

import { isFault, type CellFault } from '../cells/cell';
import { FormulaError } from '../errors';

/** A month's receivables by ageing bucket, the youngest first. */
export interface AgedMonth {
  /** Where it stands, from 1, for messages. */
  readonly row: number;
  /** An amount that could not be read is its fault. */
  readonly buckets: readonly (number | CellFault)[];
}

/**
 * How much of each ageing bucket rolled into the next from month to month. Entry (t, i) is bucket i + 1 in month t + 1
 * over bucket i in month t, from 0; a share, not rounded.
 * @param months oldest first, with as many buckets each
 * @returns a row less than months and a column less than buckets; #NUM! in an entry whose divisor is 0, and the fault
 * of a bucket in the entries that need it
 * @throws FormulaError #N/A for fewer than two months or two buckets
 */
export function rollRates(months: readonly AgedMonth[]): (number | CellFault)[][] {
  const buckets = months[0]?.buckets.length ?? 0;
  if (months.length < 2 || buckets < 2) {
    const came = `balances has ${months.length} months and ${buckets} buckets`;
    throw new FormulaError('#N/A', `${came}; expected at least two of each.`);
  }
  return months.slice(1).map((month, t) => {
    const before = months[t] as AgedMonth;
    return month.buckets.slice(1).map((now, i) => rateOf(now, before, i));
  });
}

function rateOf(now: number | CellFault, { row, buckets }: AgedMonth, i: number): number | CellFault {
  const before = buckets[i] as number | CellFault;
  if (isFault(before)) return before;
  if (isFault(now)) return now;
  if (before !== 0) return now / before;
  return { error: '#NUM!', message: `balances row ${row} column ${i + 1} is 0; expected an amount to divide by.` };
}

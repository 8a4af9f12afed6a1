import type { CellFault } from '../cells/cell';
import { FormulaError } from '../errors';

/**
 * How much of each ageing bucket rolled into the next from month to month. Entry (t, i) is bucket i + 1 in month t + 1
 * over bucket i in month t, from 0; a share, not rounded.
 * @param months oldest first, each with its buckets, the youngest first
 * @returns a row less than months and a column less than buckets; #NUM! in an entry whose divisor is 0
 * @throws FormulaError #N/A for fewer than two months or two buckets
 */
export function rollRates(months: readonly (readonly number[])[]): (number | CellFault)[][] {
  const buckets = months[0]?.length ?? 0;
  if (months.length < 2 || buckets < 2) {
    throw new FormulaError(
      '#N/A',
      `balances has ${months.length} months of ${buckets} buckets; expected at least two of each.`,
    );
  }
  return months.slice(1).map((month, t) => {
    const before = months[t] as readonly number[];
    return before.slice(1).map((_, i) => rateOf(month[i + 1] as number, before[i] as number, t, i));
  });
}

function rateOf(now: number, before: number, t: number, i: number): number | CellFault {
  if (before !== 0) return now / before;
  return { error: '#NUM!', message: `balances row ${t + 1} column ${i + 1} is 0; expected an amount to divide by.` };
}

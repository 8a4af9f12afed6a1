import { quoted } from '../cells/cell';
import { FormulaError } from '../errors';

/**
 * Days of sales that stand in receivables, not rounded.
 * @param receivables @param creditSales of the period, in the same unit of money @param days in the period
 * @throws FormulaError #NUM! for sales of 0
 * @source days sales outstanding: receivables ÷ credit sales × days
 */
export function daysSalesOutstanding(receivables: number, creditSales: number, days: number): number {
  if (creditSales === 0) {
    throw new FormulaError('#NUM!', `credit_sales is ${quoted(creditSales)}; expected an amount to divide by.`);
  }
  return (receivables * days) / creditSales;
}

/** One past period, its credit sales and its length in days. */
export interface SalesPeriod {
  readonly sales: number;
  readonly days: number;
}

/**
 * Days sales outstanding by counting back: whole periods' sales are taken off the receivables, the newest first, the
 * last one pro rata. Sales that are used up exactly are enough; 0 for receivables of 0.
 * @param receivables 0 or more @param periods newest first, sales 0 or more
 * @throws FormulaError #N/A where receivables are left over
 */
export function daysSalesCountback(receivables: number, periods: readonly SalesPeriod[]): number {
  // Below this the rest is the dust of binary fractions, such as 0.3 − 0.1 − 0.2.
  const dust = receivables * 1e-12;
  let rest = receivables;
  let counted = 0;
  for (const { sales, days } of periods) {
    if (rest <= dust) return counted;
    if (sales > rest) return counted + (rest / sales) * days;
    rest -= sales;
    counted += days;
  }
  if (rest <= dust) return counted;
  throw new FormulaError(
    '#N/A',
    `sales of ${periods.length} periods leave receivables of ${plain(rest)} over; expected sales of earlier periods too.`,
  );
}

/** Without the dust of binary fractions. */
function plain(amount: number): number {
  return Number(amount.toPrecision(12));
}

/** DSO less best possible DSO. @throws FormulaError #NUM! for sales of 0 */
export function averageDaysDelinquent(
  receivables: number,
  currentReceivables: number,
  creditSales: number,
  days: number,
): number {
  return daysSalesOutstanding(receivables - currentReceivables, creditSales, days);
}

/**
 * The share collected of what could have been collected in a period: 1 where everything but current receivables came in.
 * @param creditSales of the whole period @throws FormulaError #NUM! where nothing could have been collected
 * @source collection effectiveness index: (opening + sales − closing) ÷ (opening + sales − closing current)
 */
export function collectionEffectiveness(
  opening: number,
  creditSales: number,
  closing: number,
  closingCurrent: number,
): number {
  const collectable = opening + creditSales - closingCurrent;
  if (Math.abs(collectable) <= 1e-12 * (Math.abs(opening) + Math.abs(creditSales) + Math.abs(closingCurrent))) {
    throw new FormulaError(
      '#NUM!',
      `opening + credit_sales − closing_current is 0; expected something that could have been collected.`,
    );
  }
  return (opening + creditSales - closing) / collectable;
}

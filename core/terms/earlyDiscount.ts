import { isoOf, type Day } from '../calendar/civil';
import { FormulaError } from '../errors';
import { round } from '../money/round';
import { discountDay, dueDate, type EarlyDiscount, type PaymentTerms } from './paymentTerms';

/**
 * The discount that can still be had on a day, in major units; 0 once its days have passed or where there is none.
 * @param digits the currency's minor digits
 * @throws FormulaError `#VALUE!` for a discount that outlives the due date
 */
export function earlyDiscount(
  amount: number,
  terms: PaymentTerms,
  invoiceDate: Day,
  asOf: Day,
  digits: number,
): number {
  const last = discountDay(invoiceDate, terms);
  if (terms.discount === undefined || last === undefined) return 0;
  const due = dueDate(invoiceDate, terms);
  if (last > due) throw outlives(`until ${isoOf(last)} and are due on ${isoOf(due)}`);
  return asOf > last ? 0 : round(amount * terms.discount.fraction, digits);
}

function outlives(what: string): FormulaError {
  return new FormulaError('#VALUE!', `terms give a discount ${what}; expected a discount that ends by the due date.`);
}

export const DISCOUNT_METHODS = ['simple', 'effective'] as const;
export type DiscountMethod = (typeof DISCOUNT_METHODS)[number];

/**
 * The yearly cost of paying the net amount at its due date instead of the discounted one on its last day.
 * @param netDays days to the due date, counted from where the discount's days are @param yearDays days of a year
 * @returns undefined where no finite rate exists: no days between the two, or nothing left to pay
 * @throws FormulaError `#VALUE!` for a discount that outlives the due date
 * @source simple d/(1−d)·Y/w, effective (1/(1−d))^(Y/w) − 1, with the discount d and the w days between
 */
export function discountRate(
  discount: EarlyDiscount,
  netDays: number,
  method: DiscountMethod,
  yearDays: number,
): number | undefined {
  const days = netDays - discount.days;
  if (days < 0) throw outlives(`until day ${discount.days} and are due on day ${netDays}`);
  if (days === 0) return undefined;
  const d = discount.fraction;
  const rate =
    method === 'simple' ? ((d / (1 - d)) * yearDays) / days : Math.expm1((-Math.log1p(-d) * yearDays) / days);
  return Number.isFinite(rate) ? rate : undefined;
}

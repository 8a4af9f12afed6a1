import type { Day } from '../calendar/civil';
import { round } from '../money/round';
import type { EarlyDiscount, PaymentTerms } from './paymentTerms';

/**
 * The discount that can still be had on a day, in major units; 0 once its days have passed or where there is none.
 * @param digits the currency's minor digits
 */
export function earlyDiscount(
  amount: number,
  { discount }: PaymentTerms,
  invoiceDate: Day,
  asOf: Day,
  digits: number,
): number {
  if (discount === undefined || asOf > invoiceDate + discount.days) return 0;
  return round(amount * discount.fraction, digits);
}

export const DISCOUNT_METHODS = ['simple', 'effective'] as const;
export type DiscountMethod = (typeof DISCOUNT_METHODS)[number];

/**
 * The yearly cost of paying the net amount at its due date instead of the discounted one on its last day.
 * @param netDays days from the invoice to the due date @param yearDays days of a year
 * @returns undefined where no finite rate exists: no days between the two, or nothing left to pay
 * @source simple d/(1−d)·Y/w, effective (1/(1−d))^(Y/w) − 1, with the discount d and the w days between
 */
export function discountRate(
  discount: EarlyDiscount,
  netDays: number,
  method: DiscountMethod,
  yearDays: number,
): number | undefined {
  const days = netDays - discount.days;
  if (days <= 0) return undefined;
  const d = discount.fraction;
  const rate =
    method === 'simple' ? ((d / (1 - d)) * yearDays) / days : Math.expm1((-Math.log1p(-d) * yearDays) / days);
  return Number.isFinite(rate) ? rate : undefined;
}

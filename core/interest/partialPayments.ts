import type { Day } from '../calendar/civil';
import type { DayCount } from '../calendar/dayCounts';
import { round } from '../money/round';
import { stretchFraction } from './accrual';
import { NO_PAYMENTS, type Payment } from './payments';
import { lastDayOf, rowInForce, tableOf, type Rates } from './rateTable';

export const PARTIAL_PAYMENT_RULES = ['united states', 'merchant'] as const;
export type PartialPaymentRule = (typeof PARTIAL_PAYMENT_RULES)[number];

/** A loan or judgment that is paid down in parts. */
export interface PaidDown {
  /** Owed on the start date, major units. */
  readonly principal: number;
  readonly rates: Rates;
  /** The day after which interest runs. */
  readonly start: Day;
  /** By day; those up to the start lower the principal at once, those after as-of are left aside. */
  readonly payments?: readonly Payment[] | undefined;
  readonly asOf: Day;
  /** ACT/365F unless given. */
  readonly dayCount?: DayCount | undefined;
}

/** The interest on 1 in (from, to]: rate × year fraction over the rows in force, 0 where `to` is not after `from`. */
function growth({ rates, dayCount = 'ACT/365F', start }: PaidDown, from: Day, to: Day): number {
  const table = tableOf(rates);
  let sum = 0;
  for (let day = from; day < to;) {
    const row = rowInForce(table, day + 1);
    const end = Math.min(to, lastDayOf(table, row));
    sum += (table.rates[row] as number) * stretchFraction(dayCount, start, day, end);
    day = end;
  }
  return sum;
}

/** What happened on a day of a debt that is paid down; major units, not rounded. */
export interface BalanceLine {
  readonly day: Day;
  readonly payment: number;
  /** Accrued since the line before; by the Merchant's Rule what this line's sum bears to the as-of day. */
  readonly interest: number;
  /** Payments kept until they reach the interest. */
  readonly held: number;
  readonly principal: number;
  /** What is owed after it. */
  readonly balance: number;
}

/**
 * What is owed by the United States Rule, not rounded: a payment goes to the interest accrued to its day and then to
 * principal; one below that interest is held until payments together reach it; unpaid interest never bears interest.
 * @param lines gets a line for each payment and one for the as-of day, if given
 * @returns principal + accrued interest − payments held, in major units; negative where too much was paid
 * @source 12 CFR 1026 appendix J (a)(3); Story v. Livingston, 38 U.S. 359 (1839)
 */
function balanceByUnitedStatesRule(debt: PaidDown, lines?: BalanceLine[]): number {
  const { start, asOf, payments = NO_PAYMENTS } = debt;
  let { principal } = debt;
  let day = start;
  let interest = 0;
  let held = 0;
  const accrueTo = (to: Day): number => {
    const accrued = principal > 0 ? principal * growth(debt, day, to) : 0;
    interest += accrued;
    day = Math.max(day, to);
    return accrued;
  };
  const note = (on: Day, payment: number, accrued: number): void => {
    const balance = principal + interest - held;
    lines?.push({ day: on, payment, interest: accrued, held, principal, balance });
  };
  for (const payment of payments) {
    if (payment.day > asOf) break;
    const accrued = accrueTo(payment.day);
    held += payment.amount;
    // A payment that equals the interest to the last bit or so covers it.
    if (held >= interest - 1e-9) {
      principal -= held - interest;
      interest = 0;
      held = 0;
    }
    note(payment.day, payment.amount, accrued);
  }
  note(asOf, 0, accrueTo(asOf));
  return principal + interest - held;
}

/**
 * What is owed by the Merchant's Rule, not rounded: the principal bears interest to the as-of day, each payment earns
 * it from its own day, and the two are set off.
 * @param lines gets a line for the principal and one for each payment, if given
 * @returns major units; negative where too much was paid
 */
function balanceByMerchantsRule(debt: PaidDown, lines?: BalanceLine[]): number {
  const { principal, start, asOf, payments = NO_PAYMENTS } = debt;
  const interest = principal * growth(debt, start, asOf);
  let balance = principal + interest;
  lines?.push({ day: start, payment: 0, interest, held: 0, principal, balance });
  for (const { day, amount } of payments) {
    if (day > asOf) break;
    const earned = amount * growth(debt, Math.max(start, day), asOf);
    balance -= amount + earned;
    lines?.push({ day, payment: amount, interest: -earned, held: 0, principal, balance });
  }
  return balance;
}

/**
 * What is owed after partial payments, rounded once.
 * @param rule the United States Rule unless given @param digits decimal digits of the currency
 * @returns major units; negative where too much was paid
 * @throws FormulaError `#N/A` where a day that bears interest has no rate
 */
export function balanceAfterPayments(debt: PaidDown, rule: PartialPaymentRule | undefined, digits: number): number {
  return round(rule === 'merchant' ? balanceByMerchantsRule(debt) : balanceByUnitedStatesRule(debt), digits);
}

/** How `balanceAfterPayments` comes about, each figure rounded; the last balance is its result. */
export function balanceStatement(
  debt: PaidDown,
  rule: PartialPaymentRule | undefined,
  digits: number,
): readonly BalanceLine[] {
  const lines: BalanceLine[] = [];
  (rule === 'merchant' ? balanceByMerchantsRule : balanceByUnitedStatesRule)(debt, lines);
  return lines.map(({ day, ...sums }) => ({
    day,
    payment: round(sums.payment, digits),
    interest: round(sums.interest, digits),
    held: round(sums.held, digits),
    principal: round(sums.principal, digits),
    balance: round(sums.balance, digits),
  }));
}

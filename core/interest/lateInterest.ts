import type { Day } from '../calendar/civil';
import { FormulaError } from '../errors';
import { round } from '../money/round';
import type { Account } from './account';
import { stretchFraction } from './accrual';
import { NO_PAYMENTS, type Payment } from './payments';
import type { Rates } from './rateTable';
import { reckon, type Debt } from './reckoning';
import type { InterestTerms } from './interestTerms';

/** What a debt's interest comes to, each figure rounded to the currency's minor unit. */
export interface Charge {
  /** As it accrued, the limit kept. */
  readonly accrued: number;
  /** What a minimum adds, or takes away where interest below it is dropped. */
  readonly minimum: number;
  /** What payments covered, 0 or negative; only where the outstanding interest is asked for. */
  readonly covered: number;
  /** The sum of the three. */
  readonly total: number;
}

/**
 * Rounds the books of a debt once, and puts the minimum to them. Interest raised to a minimum still keeps the limit.
 * @throws FormulaError `#NUM!` where compounding has no finite answer
 */
export function chargeOf(account: Account, debt: Debt, terms: InterestTerms): Charge {
  const { digits, cap } = terms;
  if (!Number.isFinite(account.accrued))
    throw new FormulaError('#NUM!', 'The interest grows past every finite figure.');
  const accrued = round(account.accrued, digits);
  let due = accrued;
  if (account.ran && terms.minimum > 0 && accrued < round(terms.minimum, digits)) {
    const floor = cap === undefined ? terms.minimum : Math.min(terms.minimum, cap * round(debt.amount, digits));
    due = terms.minimumMode === 'floor' ? Math.max(accrued, round(floor, digits)) : 0;
  }
  const paid = account.accrued - account.unpaid;
  const suppressed = due === 0 && accrued !== 0;
  const unpaid = suppressed ? 0 : due === accrued ? account.unpaid : due - paid;
  const total = terms.result === 'outstanding' ? round(unpaid, digits) : due;
  return {
    accrued,
    minimum: round(due - accrued, digits),
    covered: round(total - due, digits),
    total,
  };
}

/**
 * Interest for late payment up to and with the as-of day.
 * @param amount owed on the due date, major units; 0 or less bears nothing
 * @param rates yearly fraction, or a table of them
 * @param payments by day, or undefined for none
 * @returns major units, rounded once; 0 when not late
 * @throws FormulaError `#N/A` where a day that bears interest has no rate
 */
export function lateInterest(
  amount: number,
  due: Day,
  rates: Rates,
  asOf: Day,
  payments: readonly Payment[] | undefined,
  terms: InterestTerms,
): number {
  if (amount <= 0 || asOf <= due) return 0;
  if (terms.plain && payments === undefined && typeof rates === 'number') {
    return round(amount * rates * stretchFraction(terms.dayCount, due, due, asOf), terms.digits);
  }
  const debt = { amount, due, rates, asOf, payments: payments ?? NO_PAYMENTS };
  return chargeOf(reckon(debt, terms), debt, terms).total;
}

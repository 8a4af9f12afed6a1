import type { Day } from '../calendar/civil';
import { FormulaError } from '../errors';
import { paymentsOf } from './instalments';
import type { GraceAt } from './periodInterest';
import { MAX_INSTALMENTS, planOf, type PlanTerms } from './planTerms';

/** One line of a payment plan; money in whole minor units, payment = interest + principal. */
export interface PlanRow {
  /** 0 for a down payment, else from 1. */
  readonly number: number;
  readonly due: Day;
  readonly payment: number;
  readonly interest: number;
  readonly principal: number;
  /** What is still owed after the payment. */
  readonly balance: number;
}

export interface PaymentPlan {
  readonly rows: readonly PlanRow[];
  /** Decimal digits of the minor unit: major units are `fromMinor(row.payment, digits)`. */
  readonly digits: number;
  /** Left out where no instalment is given grace. */
  readonly graceAt?: GraceAt;
}

/**
 * The rows of a payment plan. Instalment and interest are rounded and the balance runs on the rounded figures, so the
 * rows are what is paid: principal sums exactly, the last balance is 0, dates rise.
 * @throws FormulaError #VALUE! for contradicting terms; #NUM! where a fixed amount never repays, saying the least
 * that would, and where dates leave the calendar
 */
export function paymentPlan(terms: PlanTerms): PaymentPlan {
  const plan = planOf(terms);
  const { financed, downPayment, digits, dayAt, interest, count = MAX_INSTALMENTS } = plan;
  const rows: PlanRow[] = [];
  if (downPayment > 0) {
    rows.push({
      number: 0,
      due: dayAt(0),
      payment: downPayment,
      interest: 0,
      principal: downPayment,
      balance: financed,
    });
  }
  const paymentOf = paymentsOf(plan);
  let balance = financed;
  for (let number = 1; number <= count; number++) {
    const accrued = interest.on(balance, number);
    const last = number === plan.count;
    const payment = last ? balance + accrued : paymentOf(number, balance, accrued);
    balance = last ? 0 : balance + accrued - payment;
    rows.push({ number, due: dayAt(number), payment, interest: accrued, principal: payment - accrued, balance });
    if (plan.count === undefined && balance === 0) break;
  }
  if (balance !== 0) {
    throw new FormulaError(
      '#NUM!',
      `The fixed amount would take more than ${MAX_INSTALMENTS} instalments; expected fewer.`,
    );
  }
  return { rows, digits, ...(plan.graceAt === undefined ? {} : { graceAt: plan.graceAt }) };
}

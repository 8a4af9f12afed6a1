import type { Day } from '../calendar/civil';
import { Account } from './account';
import { compoundsInOnePower, interestOf, stepEnd } from './accrual';
import { paidBy, type Payment } from './payments';
import { lastDayOf, rowInForce, tableOf, type Rates } from './rateTable';
import type { InterestTerms } from './terms';

/** A debt and what happened to it. */
export interface Debt {
  /** What was owed on the due date, before the payments; major units. Nothing accrues at 0 or below. */
  readonly amount: number;
  readonly due: Day;
  readonly rates: Rates;
  readonly asOf: Day;
  /** By day. Those on or before the due date lower the debt from the first day, those after as-of are left aside. */
  readonly payments: readonly Payment[];
}

/** Days of one balance and one rate: from the first day that bears interest to the last, both included. */
export interface Stretch {
  readonly from: Day;
  to: Day;
  /** Principal, major units, not rounded. */
  readonly balance: number;
  /** Yearly fraction. */
  readonly rate: number;
  /** Major units, not rounded. */
  interest: number;
}

/** The day after which interest runs: the due date, or the end of the grace that shifts it. */
export function anchorOf(due: Day, terms: InterestTerms): Day {
  return terms.grace === 'shift' ? due + terms.graceDays : due;
}

function bearsInterest(debt: Debt, terms: InterestTerms): boolean {
  const { amount, due, asOf, payments } = debt;
  if (amount <= 0 || asOf <= anchorOf(due, terms)) return false;
  if (terms.grace === 'shift' || terms.graceDays === 0) return true;
  const end = due + terms.graceDays;
  return asOf > end && amount - paidBy(payments, end) >= halfUnit(terms);
}

function halfUnit({ digits }: InterestTerms): number {
  return 0.5 / 10 ** digits;
}

/**
 * The books of a debt on its as-of day: a stretch at a time, cut where the rate changes, a payment comes in or a
 * compounding step ends. Day t takes the rate in force on t; a payment on day p lowers the balance from p + 1 on.
 * @param stretches gets a row for each stretch of constant balance and rate, if given
 * @throws FormulaError `#N/A` where a day that bears interest has no rate
 */
export function reckon(debt: Debt, terms: InterestTerms, stretches?: Stretch[]): Account {
  const { asOf, payments } = debt;
  const most = terms.cap === undefined ? Infinity : terms.cap * debt.amount;
  const account = new Account(debt.amount, most, halfUnit(terms));
  if (!bearsInterest(debt, terms)) return account;

  const anchor = anchorOf(debt.due, terms);
  const interestFirst = terms.allocation === 'interest first';
  const table = tableOf(debt.rates);
  const inOnePower = compoundsInOnePower(terms);
  const compounding = inOnePower ? 'simple' : terms.compounding;
  const effective = compounding === 'effective';
  let next = payUpTo(account, payments, 0, anchor, interestFirst);
  let step = 1;
  let cut = stepEnd(compounding, anchor, step);
  let row = -1;
  let day = anchor;
  // An effective rate grows over the whole stretch, however often a payment that leaves the principal alone looks in.
  let openedOn = anchor;
  let openInterest = 0;

  while (day < asOf && account.base > 0) {
    if (row < 0 || day >= lastDayOf(table, row)) row = rowInForce(table, day + 1);
    const rate = table.rates[row] as number;
    let to = Math.min(asOf, cut, lastDayOf(table, row));
    const payment = payments[next];
    if (payment !== undefined && payment.day < to) to = payment.day;

    const balance = account.principal;
    let interest = interestOf(terms, account.base, rate, anchor, effective ? openedOn : day, to);
    if (effective) [interest, openInterest] = [interest - openInterest, interest];
    interest = account.accrue(interest);
    if (stretches !== undefined) note(stretches, day, to, balance, rate, interest);

    if (to === cut || inOnePower) account.capitalise();
    if (to === cut) cut = stepEnd(compounding, anchor, ++step);
    next = payUpTo(account, payments, next, to, interestFirst);
    if (account.principal !== balance || to === lastDayOf(table, row)) {
      openedOn = to;
      openInterest = 0;
    }
    day = to;
  }
  payUpTo(account, payments, next, asOf, interestFirst);
  return account;
}

function payUpTo(
  account: Account,
  payments: readonly Payment[],
  next: number,
  day: Day,
  interestFirst: boolean,
): number {
  let i = next;
  for (let payment = payments[i]; payment !== undefined && payment.day <= day; payment = payments[++i]) {
    account.pay(payment.amount, interestFirst);
  }
  return i;
}

function note(stretches: Stretch[], day: Day, to: Day, balance: number, rate: number, interest: number): void {
  const last = stretches[stretches.length - 1];
  if (last?.to === day && last.balance === balance && last.rate === rate) {
    last.to = to;
    last.interest += interest;
  } else {
    stretches.push({ from: day + 1, to, balance, rate, interest });
  }
}

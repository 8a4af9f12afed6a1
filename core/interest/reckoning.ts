import type { Day } from '../calendar/civil';
import { round } from '../money/round';
import { Account } from './account';
import { compoundsInOnePower, interestOf, stepEnd } from './accrual';
import { paidBy, type Payment } from './payments';
import { lastDayOf, rowInForce, tableOf, type Rates, type RateTable } from './rateTable';
import type { InterestTerms } from './interestTerms';

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
  /** What bears interest: the principal and the interest that has joined it. Major units, not rounded. */
  readonly balance: number;
  /** Yearly fraction. */
  readonly rate: number;
  /** Major units, not rounded. */
  interest: number;
}

/** The day after which interest runs: the due date, or the end of the grace that shifts it. Stretches and steps count from the due date all the same. */
function startOf(due: Day, terms: InterestTerms): Day {
  return terms.grace === 'shift' ? due + terms.graceDays : due;
}

function bearsInterest(debt: Debt, terms: InterestTerms): boolean {
  const { amount, due, asOf, payments } = debt;
  if (amount <= 0 || asOf <= startOf(due, terms)) return false;
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
 * @param stretches gets a row for each stretch of constant balance and rate, if given; a compounding step is one
 * @throws FormulaError `#N/A` where a day that bears interest has no rate
 */
export function reckon(debt: Debt, terms: InterestTerms, stretches?: Stretch[]): Account {
  const most = terms.cap === undefined ? Infinity : terms.cap * round(debt.amount, terms.digits);
  const account = new Account(debt.amount, most, halfUnit(terms));
  if (bearsInterest(debt, terms)) new Reckoner(debt, terms, account, stretches).run();
  return account;
}

class Reckoner {
  private readonly table: RateTable;
  /** The day after which interest runs. */
  private readonly start: Day;
  private readonly interestFirst: boolean;
  private readonly effective: boolean;
  /** Where a whole stretch compounds in one power, there are no steps to stop at. */
  private readonly inOnePower: boolean;
  /** The last day reckoned. */
  private day: Day;
  private row: number;
  private lastOfRow: Day;
  private payment = 0;
  private step = 1;
  private stepEnds: Day;
  // An effective rate grows over a whole stretch, however often a payment that leaves the principal alone looks in.
  private openedOn: Day;
  private openInterest = 0;

  constructor(
    private readonly debt: Debt,
    private readonly terms: InterestTerms,
    private readonly account: Account,
    private readonly stretches: Stretch[] | undefined,
  ) {
    this.table = tableOf(debt.rates);
    this.start = startOf(debt.due, terms);
    this.interestFirst = terms.allocation === 'interest first';
    this.effective = terms.compounding === 'effective';
    this.inOnePower = compoundsInOnePower(terms) && stretches === undefined;
    this.day = this.start;
    this.openedOn = this.start;
    this.row = -1;
    this.lastOfRow = this.start;
    this.stepEnds = this.inOnePower ? Infinity : this.stepAfter(this.start);
  }

  /** The end of the first step after a day; steps count from the due date. */
  private stepAfter(day: Day): Day {
    let end = stepEnd(this.terms.compounding, this.debt.due, this.step);
    while (end <= day) end = stepEnd(this.terms.compounding, this.debt.due, ++this.step);
    return end;
  }

  run(): void {
    const { account, debt } = this;
    this.payUpTo(this.start);
    const compounds = this.stepEnds < Infinity;
    while (this.day < debt.asOf && account.bears(compounds)) {
      if (this.day >= this.lastOfRow) this.enterRow();
      const to = this.nextCut();
      const balance = account.principal;
      this.accrueTo(to);
      this.endStep(to);
      this.payUpTo(to);
      if (account.principal !== balance || to === this.lastOfRow) this.reopen(to);
      this.day = to;
    }
    this.payUpTo(debt.asOf);
  }

  private enterRow(): void {
    this.row = rowInForce(this.table, this.day + 1);
    this.lastOfRow = lastDayOf(this.table, this.row);
  }

  private nextCut(): Day {
    const { asOf, payments } = this.debt;
    const to = Math.min(asOf, this.lastOfRow, this.stepEnds);
    const payment = payments[this.payment];
    return payment !== undefined && payment.day < to ? payment.day : to;
  }

  private accrueTo(to: Day): void {
    const { account, terms, day } = this;
    const rate = this.table.rates[this.row] as number;
    const balance = account.base;
    let interest = interestOf(terms, account.base, rate, this.debt.due, this.effective ? this.openedOn : day, to);
    if (this.effective) {
      const grown = interest;
      interest -= this.openInterest;
      this.openInterest = grown;
    }
    interest = account.accrue(interest);
    if (this.stretches !== undefined) note(this.stretches, day, to, balance, rate, interest);
  }

  private endStep(to: Day): void {
    if (this.inOnePower) this.account.capitalise();
    if (to !== this.stepEnds) return;
    this.account.capitalise();
    this.step += 1;
    this.stepEnds = stepEnd(this.terms.compounding, this.debt.due, this.step);
  }

  private reopen(day: Day): void {
    this.openedOn = day;
    this.openInterest = 0;
  }

  private payUpTo(day: Day): void {
    const { payments } = this.debt;
    for (;;) {
      const payment = payments[this.payment];
      if (payment === undefined || payment.day > day) return;
      this.account.pay(payment.amount, this.interestFirst);
      this.payment += 1;
    }
  }
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

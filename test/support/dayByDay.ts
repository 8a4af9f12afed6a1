import { Decimal as Decimals } from 'decimal.js';

/** Forty digits: a product of an amount, a rate and a part of a year is exact, a quotient nearly so. */
const Decimal = Decimals.clone({ precision: 40 });
type Decimal = Decimals;

/** The test's own calendar: a day number since 1899-12-30 and back, by the platform. */
const EPOCH = Date.UTC(1899, 11, 30);
interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly last: boolean;
}

const seen = new Map<number, Civil>();
function civil(day: number): Civil {
  let found = seen.get(day);
  if (found === undefined) {
    const date = new Date(EPOCH + day * 86_400_000);
    const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    found = { year, month, day: dayOfMonth, last: dayOfMonth === monthLength(year, month) };
    seen.set(day, found);
  }
  return found;
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / 86_400_000);
}

const monthLength = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const isLeap = (year: number): boolean => monthLength(year, 2) === 29;

/** Days between two days in months of thirty days, from the wording of each convention. */
function thirties(start: number, end: number, name: string): number {
  const [a, b] = [civil(start), civil(end)];
  let [d1, d2] = [a.day, b.day];
  if (name === '30/360') {
    if (d1 === 31) d1 = 30;
    if (d2 === 31 && d1 === 30) d2 = 30;
  } else if (name === '30/360 US') {
    const bothFebruary = a.month === 2 && a.last && b.month === 2 && b.last;
    if (bothFebruary) d2 = 30;
    if (a.month === 2 && a.last) d1 = 30;
    if (d2 === 31 && d1 >= 30) d2 = 30;
    if (d1 === 31) d1 = 30;
  } else if (name === '30E/360') {
    [d1, d2] = [Math.min(d1, 30), Math.min(d2, 30)];
  } else {
    if (a.last) d1 = 30;
    if (b.last) d2 = 30;
  }
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + d2 - d1;
}

export interface Question {
  readonly amount: number;
  readonly due: number;
  /** Ascending. */
  readonly rates: readonly { readonly from: number; readonly rate: number }[];
  readonly asOf: number;
  readonly payments: readonly { readonly day: number; readonly amount: number }[];
  readonly dayCount: string;
  readonly interestFirst: boolean;
  /** Months of a compounding step, 0 for simple interest. */
  readonly stepMonths: number;
}

/** A year in units of which a 360th, a 365th and a 366th are whole numbers, so that no day's part is cut off. */
const YEAR = 360 * 73 * 61;

/** What part of a year one day is, counted from the due date, in those units. */
function dayUnits(due: number, day: number, dayCount: string): number {
  if (dayCount === 'ACT/365F') return YEAR / 365;
  if (dayCount === 'ACT/360') return YEAR / 360;
  // The day that ends at midnight of `day` began on the day before, and belongs to that day's year.
  if (dayCount === 'ACT/ACT ISDA') return YEAR / (isLeap(civil(day - 1).year) ? 366 : 365);
  return (thirties(due, day, dayCount) - thirties(due, day - 1, dayCount)) * (YEAR / 360);
}

function stepEnds(due: number, months: number, step: number): number {
  const { year, month, day } = civil(due);
  const index = year * 12 + month - 1 + months * step;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return dayNumber(y, m, Math.min(day, monthLength(y, m)));
}

/** Money of one debt, in exact decimals. Interest is kept times YEAR, divided where a payment or a step needs it. */
class Books {
  principal: Decimal;
  joined = new Decimal(0);
  waiting = new Decimal(0);
  accrued = new Decimal(0);
  settled = false;
  /** Changes whenever the base may have. */
  version = 0;

  constructor(
    amount: number,
    private readonly interestFirst: boolean,
  ) {
    this.principal = new Decimal(amount);
  }

  pay(sum: number): void {
    const paid = new Decimal(sum);
    this.version += 1;
    if (this.interestFirst) this.payPrincipal(this.payInterest(paid));
    else this.payInterest(this.payPrincipal(paid));
    // A debt paid to the cent is paid.
    this.settled = this.principal.plus(this.unpaid()).lt('0.005');
  }

  base(): Decimal {
    return this.principal.plus(this.joined);
  }

  accrue(interest: Decimal): void {
    this.waiting = this.waiting.plus(interest);
    this.accrued = this.accrued.plus(interest);
  }

  unpaid(): Decimal {
    return this.joined.plus(this.waiting.div(YEAR));
  }

  private payInterest(sum: Decimal): Decimal {
    const waiting = this.waiting.div(YEAR);
    const first = Decimal.min(sum, waiting);
    const second = Decimal.min(sum.minus(first), this.joined);
    this.waiting = first.eq(waiting) ? new Decimal(0) : this.waiting.minus(first.times(YEAR));
    this.joined = this.joined.minus(second);
    return sum.minus(first).minus(second);
  }

  private payPrincipal(sum: Decimal): Decimal {
    const part = Decimal.min(sum, this.principal);
    this.principal = this.principal.minus(part);
    return sum.minus(part);
  }

  join(): void {
    this.version += 1;
    this.joined = this.joined.plus(this.waiting.div(YEAR));
    this.waiting = new Decimal(0);
  }
}

/**
 * Late interest by walking through every single day in exact decimals: the plainest reading of the accrual rule, with
 * nothing of the product's own arithmetic. @returns what accrued and what is unpaid, not rounded
 */
export function dayByDay(question: Question): { accrued: Decimal; unpaid: Decimal } {
  const { amount, due, asOf, rates, payments, dayCount, interestFirst, stepMonths } = question;
  const books = new Books(amount, interestFirst);
  for (const payment of payments) if (payment.day <= due && payment.day <= asOf) books.pay(payment.amount);
  let step = 1;
  let [key, interest] = ['', new Decimal(0)];
  for (let day = due + 1; day <= asOf; day++) {
    const base = books.base();
    if (base.gt(0) && !books.settled) {
      const [rate, units] = [rateOn(rates, day), dayUnits(due, day, dayCount)];
      // A day like the one before bears the same; multiplying anew would only take time.
      if (key !== `${books.version} ${rate} ${units}`) interest = base.times(rate).times(units);
      key = `${books.version} ${rate} ${units}`;
      books.accrue(interest);
    }
    if (stepMonths > 0 && day === stepEnds(due, stepMonths, step)) {
      books.join();
      step += 1;
    }
    for (const payment of payments) if (payment.day === day) books.pay(payment.amount);
  }
  return { accrued: books.accrued.div(YEAR), unpaid: books.unpaid() };
}

function rateOn(rates: Question['rates'], day: number): number {
  let found: number | undefined;
  for (const { from, rate } of rates) if (from <= day) found = rate;
  if (found === undefined) throw new Error(`no rate on day ${day}`);
  return found;
}

import { roll as rollDay, type BusinessCalendar, type Roll } from '../calendar/businessDays';
import { FIRST_DAY, LAST_DAY, civilOf, isoOf, type Day } from '../calendar/civil';
import type { DayCount } from '../calendar/dayCounts';
import { calendarNamed, type CalendarName } from '../calendar/holidays';
import { endOfMonth } from '../calendar/months';
import { FormulaError } from '../errors';
import { minorDigits } from '../money/currency';
import { toMinor } from '../money/minor';
import { PERIODS_A_YEAR, dueDates, periodsBefore, type Frequency, type PeriodsAndDays } from './dueDates';
import { datedInterest, flatInterest, periodicInterest, type GraceAt, type PeriodInterest } from './periodInterest';

export const PLAN_METHODS = ['level', 'equal principal', 'interest only', 'fixed amount', 'balloon'] as const;
export type PlanMethod = (typeof PLAN_METHODS)[number];

export const GRACE_PAYS = ['interest', 'nothing'] as const;
export type GracePays = (typeof GRACE_PAYS)[number];

export const MAX_INSTALMENTS = 10_000;

/** What a payment plan is made from. Money is in major units; a rate is a yearly fraction. */
export interface PlanTerms {
  readonly principal: number;
  readonly annualRate: number;
  /** 1 or more; 0 or left out with the method 'fixed amount'. */
  readonly instalments?: number | undefined;
  readonly firstDate: Day;
  /** Left out: monthly. */
  readonly frequency?: Frequency | undefined;
  /** Left out: level. */
  readonly method?: PlanMethod | undefined;
  /** The instalment of 'fixed amount'. */
  readonly amount?: number | undefined;
  /** What 'balloon' leaves for the last instalment, on top of it. */
  readonly balloon?: number | undefined;
  /** Paid on the start date. */
  readonly downPayment?: number | undefined;
  /** Left out: one period before the first date. */
  readonly start?: Day | undefined;
  /** Left out: periodic. */
  readonly interest?: DayCount | 'periodic' | 'flat' | undefined;
  /** Which instalment takes the odd cents. Left out: last. */
  readonly roundingTo?: 'first' | 'last' | undefined;
  readonly roll?: Roll | undefined;
  /** Left out: weekends. */
  readonly calendar?: CalendarName | undefined;
  /** Days off beside those of the calendar. */
  readonly holidays?: BusinessCalendar | undefined;
  /** How many instalments repay nothing. Left out: none. */
  readonly grace?: number | undefined;
  /** The first of them. Left out: 1. */
  readonly graceFrom?: number | undefined;
  /** What they pay. Left out: interest. */
  readonly gracePays?: GracePays | undefined;
  /** Level instalments are whole multiples of it, in major units. */
  readonly roundTo?: number | undefined;
  readonly monthEnd?: boolean | undefined;
  /** ISO 4217; left out: two digits. */
  readonly currency?: string | undefined;
}

/** Checked terms, money in minor units. */
export interface Plan {
  readonly method: PlanMethod;
  /** Undefined for 'fixed amount': until nothing is owed. */
  readonly count: number | undefined;
  /** What the instalments repay: the principal less the down payment. */
  readonly financed: number;
  readonly downPayment: number;
  readonly amount: number;
  readonly balloon: number;
  readonly roundingTo: 'first' | 'last';
  /** The due date of an instalment; 0 is the start. */
  readonly dayAt: (instalment: number) => Day;
  /** Left out where no instalment is given grace. */
  readonly graceAt?: GraceAt;
  /** So many instalments are given grace. */
  readonly grace: number;
  /** Of level instalments, in minor units. */
  readonly unit: number;
  readonly interest: PeriodInterest;
  readonly digits: number;
}

function refuse(sentence: string): never {
  throw new FormulaError('#VALUE!', sentence);
}

/** @throws FormulaError #VALUE! for terms that contradict each other, #NUM! for dates past the year 9999 */
export function planOf(terms: PlanTerms): Plan {
  const { firstDate, frequency = 'monthly', method = 'level', roundingTo = 'last' } = terms;
  checkMethod(method, terms);
  checkDates(terms, frequency);
  const digits = minorDigits(terms.currency);
  const money = moneyOf(terms, method, digits);
  const step = dueDates(firstDate, frequency, terms.monthEnd);
  const start = terms.start ?? step(-1);
  const dayAt = dates(terms, step, start);
  if (dayAt(1) < start || (money.downPayment > 0 && (dayAt(1) === start || start < FIRST_DAY))) {
    refuse(`options start is ${isoOf(start)} and first_date ${isoOf(dayAt(1))}; expected the start to come first.`);
  }
  const interest = interestOf(terms, frequency, dayAt, money.financed);
  const count = method === 'fixed amount' ? undefined : terms.instalments;
  const { financed, downPayment, amount, balloon } = money;
  const unit = Math.max(1, toMinor(terms.roundTo ?? 0, digits));
  const plan = { method, count, financed, downPayment, amount, balloon, roundingTo, dayAt, interest, digits, unit };
  return { ...plan, ...graceOf(terms, method) };
}

function graceOf(terms: PlanTerms, method: PlanMethod): Pick<Plan, 'grace' | 'graceAt'> {
  const { grace = 0, graceFrom = 1, gracePays = 'interest', instalments = 0, roundingTo } = terms;
  if (grace === 0) return { grace };
  const after = graceFrom + grace;
  if (method !== 'fixed amount' && after > instalments)
    refuse(`options grace ends with instalment ${after - 1} of ${instalments}; expected one after it that repays.`);
  if (method === 'interest only' || (method === 'equal principal' && gracePays === 'nothing'))
    refuse(`options grace is ${grace}; expected none with method=${method} and grace_pays=${gracePays}.`);
  if (roundingTo === 'first') refuse('options rounding_to is first; expected last with grace.');
  return { grace, graceAt: (number) => (number >= graceFrom && number < after ? gracePays : undefined) };
}

function checkMethod(method: PlanMethod, { instalments = 0, amount, balloon, roundingTo }: PlanTerms): void {
  if (method === 'fixed amount') {
    if (instalments !== 0) refuse(`instalments is ${instalments}; expected 0 or blank with method=fixed amount.`);
    if (amount === undefined) refuse('options amount is blank; expected an amount with method=fixed amount.');
    if (roundingTo === 'first') refuse('options rounding_to is first; expected last with method=fixed amount.');
  } else {
    const whole = Number.isInteger(instalments) && instalments >= 1 && instalments <= MAX_INSTALMENTS;
    if (!whole) refuse(`instalments is ${instalments}; expected a whole number from 1 to ${MAX_INSTALMENTS}.`);
    if (amount !== undefined) refuse(`options amount is ${amount}; expected none with method=${method}.`);
  }
  if (method === 'balloon' && balloon === undefined) {
    refuse('options balloon is blank; expected an amount with method=balloon.');
  }
  if (method !== 'balloon' && balloon !== undefined) {
    refuse(`options balloon is ${balloon}; expected none with method=${method}.`);
  }
}

function checkDates({ firstDate, start, roll, calendar, holidays, monthEnd }: PlanTerms, frequency: Frequency): void {
  if (start !== undefined && start > firstDate) {
    refuse(`options start is ${isoOf(start)}; expected a day on or before first_date, ${isoOf(firstDate)}.`);
  }
  if (calendar !== undefined && roll === undefined) {
    refuse(`options calendar is ${calendar} and roll is blank; expected both, such as roll=following.`);
  }
  if (holidays !== undefined && roll === undefined) {
    refuse('holidays are given and options roll is blank; expected both, such as roll=following.');
  }
  if (monthEnd !== true) return;
  if (frequency === 'weekly' || frequency === 'fortnightly') {
    refuse(`frequency is ${frequency}; expected steps of months with end_of_month=yes.`);
  }
  const halves = frequency === 'semi-monthly';
  if (firstDate !== endOfMonth(firstDate) && !(halves && civilOf(firstDate).day === 15)) {
    const days = halves ? 'the 15th or the last day' : 'the last day';
    refuse(`first_date is ${isoOf(firstDate)}; expected ${days} of a month with end_of_month=yes.`);
  }
}

type PlanMoney = Pick<Plan, 'financed' | 'downPayment' | 'amount' | 'balloon'>;

function moneyOf(terms: PlanTerms, method: PlanMethod, digits: number): PlanMoney {
  const principal = toMinor(terms.principal, digits);
  if (principal <= 0) refuse(`principal is ${terms.principal}; expected an amount above 0.`);
  const downPayment = toMinor(terms.downPayment ?? 0, digits);
  if (downPayment < 0 || downPayment >= principal) {
    refuse(`options down_payment is ${terms.downPayment ?? 0}; expected 0 or more and less than the principal.`);
  }
  const financed = principal - downPayment;
  const amount = toMinor(terms.amount ?? 0, digits);
  if (method === 'fixed amount' && amount <= 0) {
    refuse(`options amount is ${terms.amount ?? 0}; expected an amount above 0.`);
  }
  if (
    terms.roundTo !== undefined &&
    (toMinor(terms.roundTo, digits) <= 0 || (method !== 'level' && method !== 'balloon'))
  ) {
    refuse(`options round_to is ${terms.roundTo}; expected an amount above 0, with method=level or balloon.`);
  }
  const balloon = toMinor(terms.balloon ?? 0, digits);
  if (balloon < 0 || balloon > financed) {
    refuse(`options balloon is ${terms.balloon ?? 0}; expected 0 or more and at most what the instalments repay.`);
  }
  return { financed, downPayment, amount, balloon };
}

function interestOf(
  terms: PlanTerms,
  frequency: Frequency,
  dayAt: (instalment: number) => Day,
  financed: number,
): PeriodInterest {
  const { annualRate, firstDate, start, interest, monthEnd } = terms;
  if (interest !== undefined && interest !== 'periodic' && interest !== 'flat')
    return datedInterest(annualRate, interest, dayAt);
  const before = start === undefined ? ONE_PERIOD : periodsBefore(firstDate, start, frequency, monthEnd);
  const periods = PERIODS_A_YEAR[frequency];
  if (interest === 'flat') return flatInterest(annualRate, periods, before, financed);
  return periodicInterest(annualRate, periods, before);
}

const ONE_PERIOD: PeriodsAndDays = { periods: 1, days: 0 };

/** The dates as shown: the start, then the steps, rolled. */
function dates(terms: PlanTerms, step: (k: number) => Day, start: Day): (instalment: number) => Day {
  const { roll, calendar = 'weekends', holidays } = terms;
  if (roll === undefined || roll === 'none') {
    return (instalment) => (instalment === 0 ? start : withinCalendar(step(instalment - 1), instalment));
  }
  const businessDays = bothOf(calendarNamed(calendar), holidays);
  const days: Day[] = [start];
  return (instalment) => {
    const known = days[instalment];
    if (known !== undefined) return known;
    const day = withinCalendar(rollDay(step(instalment - 1), roll, businessDays), instalment);
    days[instalment] = day;
    return day;
  };
}

function bothOf(calendar: BusinessCalendar, own: BusinessCalendar | undefined): BusinessCalendar {
  if (own === undefined) return calendar;
  return { holidaysIn: (year) => [...calendar.holidaysIn(year), ...own.holidaysIn(year)].sort((a, b) => a - b) };
}

function withinCalendar(day: Day, instalment: number): Day {
  if (day > LAST_DAY) throw new FormulaError('#NUM!', `Instalment ${instalment} would be due after 9999-12-31.`);
  return day;
}

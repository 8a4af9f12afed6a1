import { roll as rollDay, type Roll } from '../calendar/businessDays';
import { FIRST_DAY, LAST_DAY, civilOf, isoOf, type Day } from '../calendar/civil';
import type { DayCount } from '../calendar/dayCounts';
import { calendarNamed, type CalendarName } from '../calendar/holidays';
import { endOfMonth } from '../calendar/months';
import { FormulaError } from '../errors';
import { minorDigits } from '../money/currency';
import { toMinor } from '../money/minor';
import { PERIODS_A_YEAR, dueDates, periodsBefore, type Frequency, type PeriodsAndDays } from './dueDates';
import { datedInterest, periodicInterest, type PeriodInterest } from './periodInterest';

export const PLAN_METHODS = ['level', 'equal principal', 'interest only', 'fixed amount', 'balloon'] as const;
export type PlanMethod = (typeof PLAN_METHODS)[number];

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
  readonly interest?: DayCount | 'periodic' | undefined;
  /** Which instalment takes the odd cents. Left out: last. */
  readonly roundingTo?: 'first' | 'last' | undefined;
  readonly roll?: Roll | undefined;
  /** Left out: weekends. */
  readonly calendar?: CalendarName | undefined;
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
  const interest = interestOf(terms, frequency, dayAt);
  const count = method === 'fixed amount' ? undefined : terms.instalments;
  const { financed, downPayment, amount, balloon } = money;
  return { method, count, financed, downPayment, amount, balloon, roundingTo, dayAt, interest, digits };
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

function checkDates({ firstDate, start, roll, calendar, monthEnd }: PlanTerms, frequency: Frequency): void {
  if (start !== undefined && start > firstDate) {
    refuse(`options start is ${isoOf(start)}; expected a day on or before first_date, ${isoOf(firstDate)}.`);
  }
  if (calendar !== undefined && roll === undefined) {
    refuse(`options calendar is ${calendar} and roll is blank; expected both, such as roll=following.`);
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
  const balloon = toMinor(terms.balloon ?? 0, digits);
  if (balloon < 0 || balloon > financed) {
    refuse(`options balloon is ${terms.balloon ?? 0}; expected 0 or more and at most what the instalments repay.`);
  }
  return { financed, downPayment, amount, balloon };
}

function interestOf(terms: PlanTerms, frequency: Frequency, dayAt: (instalment: number) => Day): PeriodInterest {
  const { annualRate, firstDate, start, interest, monthEnd } = terms;
  if (interest !== undefined && interest !== 'periodic') return datedInterest(annualRate, interest, dayAt);
  const before = start === undefined ? ONE_PERIOD : periodsBefore(firstDate, start, frequency, monthEnd);
  return periodicInterest(annualRate, PERIODS_A_YEAR[frequency], before);
}

const ONE_PERIOD: PeriodsAndDays = { periods: 1, days: 0 };

/** The dates as shown: the start, then the steps, rolled. */
function dates(terms: PlanTerms, step: (k: number) => Day, start: Day): (instalment: number) => Day {
  const { roll, calendar = 'weekends' } = terms;
  if (roll === undefined || roll === 'none') {
    return (instalment) => (instalment === 0 ? start : withinCalendar(step(instalment - 1), instalment));
  }
  const businessDays = calendarNamed(calendar);
  const days: Day[] = [start];
  return (instalment) => {
    const known = days[instalment];
    if (known !== undefined) return known;
    const day = withinCalendar(rollDay(step(instalment - 1), roll, businessDays), instalment);
    days[instalment] = day;
    return day;
  };
}

function withinCalendar(day: Day, instalment: number): Day {
  if (day > LAST_DAY) throw new FormulaError('#NUM!', `Instalment ${instalment} would be due after 9999-12-31.`);
  return day;
}

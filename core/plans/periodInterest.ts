import type { Day } from '../calendar/civil';
import { yearFraction, type DayCount } from '../calendar/dayCounts';
import { round } from '../money/round';
import { levelPayment } from './annuity';
import type { PeriodsAndDays } from './dueDates';

/** What an instalment pays while a debtor is given grace; undefined where they are given none. */
export type GraceAt = (instalment: number) => 'interest' | 'nothing' | undefined;

/** The interest of a plan's periods; the first period is number 1. */
export interface PeriodInterest {
  /** Interest of a period on a balance, in minor units, rounded. */
  on(balance: number, period: number): number;
  /** The payment that repays `principal` in `count` periods and leaves `balloon` for the end, not rounded. */
  level(principal: number, balloon: number, count: number, graceAt?: GraceAt): number;
}

/**
 * A yearly rate spread evenly over the periods of a year. Odd days before the first whole period bear rate × days ÷ 365.
 * @param before how long before the first date the plan starts
 */
export function periodicInterest(annualRate: number, periodsAYear: number, before: PeriodsAndDays): PeriodInterest {
  const regular = before.periods === 1 && before.days === 0;
  const numerator = before.periods * 365 + before.days * periodsAYear;
  const denominator = periodsAYear * 365;
  const rate = annualRate / periodsAYear;
  return {
    on: (balance, period) =>
      period > 1 || regular
        ? round((balance * annualRate) / periodsAYear, 0)
        : round((balance * annualRate * numerator) / denominator, 0),
    level(principal, balloon, count, graceAt) {
      if (graceAt !== undefined) {
        const factor = (period: number): number => (period > 1 ? rate : (annualRate * numerator) / denominator);
        return levelBy(factor, principal, balloon, count, graceAt);
      }
      // An odd first period makes the loan worth what a loan with a whole one would be worth.
      const growth = regular ? 1 : (1 + (annualRate * numerator) / denominator) / (1 + rate);
      return levelPayment(rate, count, principal * growth, balloon);
    },
  };
}

/** A yearly rate by the days between the dates, in a day count. @param dayAt the due date of a period; 0 is the start */
export function datedInterest(annualRate: number, dayCount: DayCount, dayAt: (period: number) => Day): PeriodInterest {
  const factor = (period: number): number => annualRate * yearFraction(dayAt(period - 1), dayAt(period), dayCount);
  return {
    on: (balance, period) => round(balance * factor(period), 0),
    level: (principal, balloon, count, graceAt) => levelBy(factor, principal, balloon, count, graceAt),
  };
}

/** The level payment by the factors of the periods: one that pays its interest alone leaves the debt as it is. */
function levelBy(
  factor: (period: number) => number,
  principal: number,
  balloon: number,
  count: number,
  graceAt: GraceAt = () => undefined,
): number {
  let discount = 1;
  let sum = 0;
  for (let period = 1; period <= count; period++) {
    const grace = graceAt(period);
    if (grace === 'interest') continue;
    discount /= 1 + factor(period);
    if (grace === undefined) sum += discount;
  }
  return (principal - balloon * discount) / sum;
}

/** A yearly rate on what was owed at the beginning, in every period alike. @param financed minor units */
export function flatInterest(
  annualRate: number,
  periodsAYear: number,
  before: PeriodsAndDays,
  financed: number,
): PeriodInterest {
  const periodic = periodicInterest(annualRate, periodsAYear, before);
  const flat = (period: number): number => periodic.on(financed, period);
  return {
    on: (_balance, period) => flat(period),
    level(principal, balloon, count, graceAt = () => undefined) {
      let [owed, paying] = [principal - balloon, 0];
      for (let period = 1; period <= count; period++) {
        const grace = graceAt(period);
        if (grace !== 'interest') owed += flat(period);
        if (grace === undefined) paying++;
      }
      return owed / paying;
    },
  };
}

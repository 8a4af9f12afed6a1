import type { Day } from '../calendar/civil';
import { days360, yearFraction, type DayCount } from '../calendar/dayCounts';
import { addMonths } from '../calendar/months';
import { round } from '../money/round';
import type { Compounding, InterestTerms } from './interestTerms';

/**
 * The part of a year in a stretch (from, to] of a debt: the fraction from the anchor to its end less the one to its
 * start, so that stretches add up in every day count.
 * @param anchor the due date, from which fractions are counted
 */
export function stretchFraction(dayCount: DayCount, anchor: Day, from: Day, to: Day): number {
  switch (dayCount) {
    case 'ACT/365F':
      return (to - from) / 365;
    case 'ACT/360':
      return (to - from) / 360;
    case 'ACT/ACT ISDA':
      return yearFraction(from, to, dayCount);
    default:
      // Whole days are subtracted before the division, so a stretch carries no rounding of a longer one.
      return (days360(anchor, to, dayCount) - days360(anchor, from, dayCount)) / 360;
  }
}

/** Where daily compounding has equal days, a stretch of it is one power. */
export function compoundsInOnePower({ compounding, dayCount }: InterestTerms): boolean {
  return compounding === 'daily' && (dayCount === 'ACT/365F' || dayCount === 'ACT/360');
}

/**
 * The interest of a stretch (from, to] of constant base and rate within one compounding step, not rounded (but for the
 * daily amount of `daily_rounding`).
 */
export function interestOf(terms: InterestTerms, base: number, rate: number, anchor: Day, from: Day, to: Day): number {
  const { dayCount } = terms;
  if (terms.dailyRounding) return round((base * rate) / yearDays(dayCount), terms.digits) * (to - from);
  if (terms.compounding === 'effective') return base * Math.expm1(((to - from) / 365) * Math.log1p(rate));
  if (compoundsInOnePower(terms)) return base * Math.expm1((to - from) * Math.log1p(rate / yearDays(dayCount)));
  return base * rate * stretchFraction(dayCount, anchor, from, to);
}

function yearDays(dayCount: DayCount): number {
  return dayCount === 'ACT/360' ? 360 : 365;
}

/** The last day of a compounding step, counted from the anchor: steps of months never drift from its day. */
export function stepEnd(compounding: Compounding, anchor: Day, step: number): Day {
  switch (compounding) {
    case 'daily':
      return anchor + step;
    case 'monthly':
      return addMonths(anchor, step);
    case 'quarterly':
      return addMonths(anchor, 3 * step);
    case 'yearly':
      return addMonths(anchor, 12 * step);
    default:
      return Infinity;
  }
}

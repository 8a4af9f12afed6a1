import type { Day } from '../../calendar/civil';
import { addMonths } from '../../calendar/months';
import { orderedFlows, type CashFlow } from './cashFlows';
import { monthsBack, monthsBetween, seriesDay } from './wholeMonths';
import { solveForce } from './solve';

export type EuropeanUnit = 'year' | 'month' | 'week';

/**
 * The annual percentage rate of charge: the effective yearly rate at which what is received and what is paid are worth
 * the same, as a fraction, not rounded.
 * @param flows of one sign received, of the other paid, in any order
 * @throws FormulaError #NUM! for flows of one sign, on one day, or that no rate balances
 * @source Directive 2014/17/EU annex I and Directive (EU) 2023/2225 annex III, part I, remark (c)
 */
export function europeanApr(flows: readonly CashFlow[]): number {
  const ordered = orderedFlows(flows);
  const times = europeanTimes(ordered.map(({ day }) => day));
  return effectiveRate(ordered.map(({ amount }, i) => ({ amount, years: times[i] as number })));
}

/** The effective rate that discounts flows at given times, in years from the first, to 0. */
export function effectiveRate(flows: readonly { readonly amount: number; readonly years: number }[]): number {
  const longest = flows.reduce((top, { years }) => Math.max(top, years), 0);
  const worth = (force: number): number => {
    // Counted from the last flow where the force is negative: no term then leaves the range of a double.
    const origin = force < 0 ? longest : 0;
    let sum = 0;
    for (const { amount, years } of flows) sum += amount * Math.exp(-force * (years - origin));
    return sum;
  };
  return Math.expm1(solveForce(worth));
}

/** The time of each day in years from the first. @param days ascending, at least two */
export function europeanTimes(days: readonly Day[]): number[] {
  const onDay = seriesDay(days);
  const unit = unitOf(days, onDay);
  const first = days[0] as Day;
  return days.map((day) => yearsBetween(first, day, unit, onDay));
}

/**
 * The longest unit of which all gaps between the dates are whole multiples; where there is none, all gaps after the
 * first, which may be odd. Dates of no unit are measured in years and days.
 */
function unitOf(days: readonly Day[], onDay: number | undefined): EuropeanUnit {
  return longestUnit(days, onDay) ?? (days.length > 2 ? longestUnit(days.slice(1), onDay) : undefined) ?? 'year';
}

function longestUnit(days: readonly Day[], onDay: number | undefined): EuropeanUnit | undefined {
  const gaps = days.slice(1).map((day, i) => ({ from: days[i] as Day, to: day }));
  const months = gaps.map(({ from, to }) => monthsBetween(from, to, onDay));
  const whole = months.every((gap) => gap.days === 0);
  if (whole) return months.every((gap) => gap.months % 12 === 0) ? 'year' : 'month';
  return gaps.every(({ from, to }) => (to - from) % 7 === 0) ? 'week' : undefined;
}

function yearsBetween(first: Day, day: Day, unit: EuropeanUnit, onDay: number | undefined): number {
  if (unit === 'week') {
    const weeks = Math.floor((day - first) / 7);
    return weeks / 52 + oddDays(first, day - 7 * weeks);
  }
  const { months, days } = monthsBetween(first, day, onDay);
  const counted = unit === 'year' ? months - (months % 12) : months;
  if (days === 0 && counted === months) return counted / 12;
  return counted / 12 + oddDays(first, monthsBack(day, counted, onDay));
}

/** Days over the length of the year that ends on the last of them. */
function oddDays(from: Day, to: Day): number {
  return to === from ? 0 : (to - from) / (to - addMonths(to, -12));
}

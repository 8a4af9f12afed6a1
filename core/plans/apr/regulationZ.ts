import type { Day } from '../../calendar/civil';
import { orderedFlows, type CashFlow, type TimedFlow } from './cashFlows';
import { monthsBack, monthsBetween, seriesDay } from './wholeMonths';
import { solveForce } from './solve';
import { unitPeriodOf, unitPeriodsAYear, type UnitPeriod } from './unitPeriod';

/**
 * The annual percentage rate by the actuarial method: unit periods a year × the rate of a unit period, as a fraction,
 * not rounded.
 * @param flows of one sign received, of the other paid, in any order
 * @throws FormulaError #NUM! for flows of one sign, on one day, or that no rate balances
 * @source Regulation Z, 12 CFR 1026 appendix J (b)
 */
export function unitedStatesApr(flows: readonly CashFlow[]): number {
  const ordered = orderedFlows(flows);
  const days = ordered.map(({ day }) => day);
  const { perYear, times } = unitPeriodTimes(days);
  return perYear * unitPeriodRate(ordered.map(({ amount }, i) => ({ amount, ...(times[i] as Time) })));
}

type Time = Omit<TimedFlow, 'amount'>;

/**
 * The rate of a unit period: Σ amount ÷ ((1 + fraction·i)(1 + i)^whole) = 0.
 * @source 12 CFR 1026 appendix J (b)(8), general equation
 */
export function unitPeriodRate(flows: readonly TimedFlow[]): number {
  const longest = flows.reduce((top, { whole }) => Math.max(top, whole), 0);
  const worth = (force: number): number => {
    const rate = Math.expm1(force);
    const origin = force < 0 ? longest : 0;
    let sum = 0;
    for (const { amount, whole, fraction } of flows) {
      sum += (amount * Math.exp(-force * (whole - origin))) / (1 + fraction * rate);
    }
    return sum;
  };
  return Math.expm1(solveForce(worth));
}

/** When each day lies, in unit periods from the first. @param days ascending, at least two */
export function unitPeriodTimes(days: readonly Day[]): { readonly perYear: number; readonly times: readonly Time[] } {
  const onDay = seriesDay(days);
  const first = days[0] as Day;
  const last = days[days.length - 1] as Day;
  if (days.length === 2) {
    const { months, days: odd } = monthsBetween(first, last, onDay);
    // A single payment within a year: its term is the unit period.
    if (months < 12) {
      const perYear = odd === 0 ? 12 / months : 365 / (last - first);
      return { perYear, times: [AT_ONCE, { whole: 1, fraction: 0 }] };
    }
  }
  const unit: UnitPeriod = days.length === 2 ? { kind: 'months', months: 12 } : unitPeriodOf(days, onDay);
  return { perYear: unitPeriodsAYear(unit), times: days.map((day) => timeOf(first, day, unit, onDay)) };
}

const AT_ONCE: Time = { whole: 0, fraction: 0 };

/** @source 12 CFR 1026 appendix J (b)(5) */
function timeOf(first: Day, day: Day, unit: UnitPeriod, onDay: number | undefined): Time {
  if (unit.kind === 'days') return divided(day - first, unit.days);
  const { months, days } = monthsBetween(first, day, onDay);
  if (unit.kind === 'half-month') return divided(30 * months + days, 15);
  if (unit.months < 12) {
    if (unit.months === 1) return { whole: months, fraction: days / 30 };
    return divided(30 * months + days, 30 * unit.months);
  }
  const years = Math.floor(months / 12);
  if (days === 0) return { whole: years, fraction: (months - 12 * years) / 12 };
  return { whole: years, fraction: (monthsBack(day, 12 * years, onDay) - first) / 365 };
}

function divided(days: number, unitDays: number): Time {
  const whole = Math.floor(days / unitDays);
  return { whole, fraction: (days - whole * unitDays) / unitDays };
}

import type { Day } from '../../calendar/civil';
import { orderedFlows, type CashFlow } from './cashFlows';
import { effectiveRate, europeanTimes } from './european';
import { unitPeriodRate, unitPeriodTimes } from './regulationZ';

/** A flow and what it is worth on the first day, at the rate found. */
export interface DiscountedFlow {
  readonly day: Day;
  /** Major units. */
  readonly amount: number;
  /** Years from the first flow, as the method counts them. */
  readonly years: number;
  readonly worth: number;
}

export interface AprStatement {
  /** A yearly fraction, not rounded. */
  readonly rate: number;
  readonly flows: readonly DiscountedFlow[];
}

/** How the European rate comes about. @throws as `europeanApr` does */
export function europeanStatement(given: readonly CashFlow[]): AprStatement {
  const ordered = orderedFlows(given);
  const times = europeanTimes(ordered.map(({ day }) => day));
  const timed = ordered.map((flow, i) => ({ ...flow, years: times[i] as number }));
  const rate = effectiveRate(timed);
  return { rate, flows: timed.map((flow) => ({ ...flow, worth: flow.amount * (1 + rate) ** -flow.years })) };
}

/** How the rate of Regulation Z comes about. @throws as `unitedStatesApr` does */
export function unitedStatesStatement(given: readonly CashFlow[]): AprStatement {
  const ordered = orderedFlows(given);
  const { perYear, times } = unitPeriodTimes(ordered.map(({ day }) => day));
  const timed = ordered.map((flow, i) => ({ ...flow, ...(times[i] as { whole: number; fraction: number }) }));
  const unitRate = unitPeriodRate(timed);
  const flows = timed.map(({ day, amount, whole, fraction }) => ({
    day,
    amount,
    years: (whole + fraction) / perYear,
    worth: amount / ((1 + fraction * unitRate) * (1 + unitRate) ** whole),
  }));
  return { rate: perYear * unitRate, flows };
}

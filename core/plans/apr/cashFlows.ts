import type { Day } from '../../calendar/civil';
import { FormulaError } from '../../errors';

/** What is received (of one sign) or paid (of the other) on a day, in major units. */
export interface CashFlow {
  readonly day: Day;
  readonly amount: number;
}

/**
 * Flows in order of their days, one a day; sums of nothing are left out.
 * @throws FormulaError #NUM! where they do not have both signs, or all fall on one day
 */
export function orderedFlows(flows: readonly CashFlow[]): CashFlow[] {
  const byDay = new Map<Day, number>();
  let [received, paid] = [false, false];
  for (const { day, amount } of flows) {
    if (amount > 0) received = true;
    if (amount < 0) paid = true;
    byDay.set(day, (byDay.get(day) ?? 0) + amount);
  }
  if (!received || !paid) {
    throw new FormulaError('#NUM!', 'amounts have one sign only; expected what is received and what is paid.');
  }
  const ordered = [...byDay].filter(([, amount]) => amount !== 0).map(([day, amount]) => ({ day, amount }));
  if (ordered.length < 2) {
    throw new FormulaError('#NUM!', 'dates put all amounts on one day; expected payments on later days.');
  }
  return ordered.sort((a, b) => a.day - b.day);
}

/** A sum at a time: after whole periods and a fraction of one. */
export interface TimedFlow {
  readonly amount: number;
  readonly whole: number;
  readonly fraction: number;
}

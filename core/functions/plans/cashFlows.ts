import type { Matrix } from '../../cells/cell';
import type { CashFlow } from '../../plans/apr/cashFlows';
import { amount, date } from '../kinds';
import { readRows } from '../rows';

/** Dated amounts of either sign, in major units. */
export function cashFlows(amounts: Matrix, dates: Matrix): CashFlow[] {
  const { columns } = readRows(
    { name: 'amounts', cells: amounts, kind: amount },
    { name: 'dates', cells: dates, kind: date },
  );
  const [sums, days] = columns;
  return sums.map((sum, i) => ({ amount: sum, day: days[i] ?? 0 }));
}

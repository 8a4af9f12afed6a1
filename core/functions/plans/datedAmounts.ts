import type { Matrix } from '../../cells/cell';
import { wrongArgument } from '../../cells/cell';
import { toMinor } from '../../money/minor';
import type { DatedAmount } from '../../plans/planStatus';
import { amountFromZero } from '../interest/arguments';
import { cells, date } from '../kinds';
import { readRows } from '../rows';

/** A range argument by its name; undefined where it was left blank. */
export interface NamedRange {
  readonly name: string;
  readonly cells: Matrix | undefined;
}

/** Rows of date and amount, in minor units; none where both ranges are blank. */
export function datedAmounts(dates: NamedRange, amounts: NamedRange, digits: number): DatedAmount[] {
  if (dates.cells === undefined && amounts.cells === undefined) return [];
  const { columns } = readRows({ ...present(dates), kind: date }, { ...present(amounts), kind: amountFromZero });
  const [days, sums] = columns;
  return days.map((day, i) => ({ day, amount: toMinor(sums[i] ?? 0, digits) }));
}

export function present({ name, cells: given }: NamedRange): { name: string; cells: Matrix } {
  if (given === undefined) throw wrongArgument(name, null, cells.expects);
  return { name, cells: given };
}

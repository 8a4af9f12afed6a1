import type { Formulas } from '../bundles';
import type { Contender, Row } from '../measure';
import { AS_OF } from '../ledger';

const CALLS = 256;

/** What any call across a function boundary costs here: arguments collected, one row of one cell returned. */
function emptyCall(...args: readonly unknown[]): unknown {
  return [[args[0] === undefined ? 0 : 1]];
}

function calling(
  name: string,
  due: readonly unknown[],
  asOf: unknown,
  formula: (...args: unknown[]) => unknown,
): Contender {
  return {
    name,
    units: CALLS,
    run: () => {
      let last: unknown;
      for (let i = 0; i < CALLS; i++) last = formula(due[i], asOf, null, null, null);
      return last;
    },
  };
}

/** One cell at a time, as most formulas are called. Our own part is what an empty call does not cost. */
export function callRows(excel: Formulas, sheets: Formulas): Row[] {
  const days = Array.from({ length: CALLS }, (_, i) => AS_OF - i);
  const iso = days.map((day) => new Date((day - 25569) * 86_400_000).toISOString().slice(0, 10));
  const dates = days.map((day) => new Date((day - 25569) * 86_400_000));
  const row = (name: string, due: readonly unknown[], asOf: unknown, most: number, formulas: Formulas): Row => ({
    group: 'One call of DAYS_PAST_DUE',
    name,
    unit: 'call',
    target: { most },
    less: 'empty call',
    contenders: [calling('ours', due, asOf, formulas['DAYS_PAST_DUE']!), calling('empty call', due, asOf, emptyCall)],
  });
  return [
    row('numbers', days, AS_OF, 25, excel),
    row('ISO text', iso, AS_OF, 120, excel),
    row('Date (Sheets)', dates, AS_OF, 150, sheets),
    row(
      '1×1 ranges',
      days.map((day) => [[day]]),
      [[AS_OF]],
      400,
      excel,
    ),
  ];
}

import type { Formulas } from '../bundles';
import { AS_OF } from '../ledger';
import type { Contender, Row } from '../measure';
import { decimalPlan, formulajsPlan } from '../peers';

function levelFloor(periods: number): Contender {
  const columns = new Float64Array(3 * periods);
  return {
    name: 'floor, no dates',
    units: 1,
    run: () => {
      const rate = 0.08 / 12;
      const payment = Math.round((1000 * rate * 100) / -Math.expm1(-periods * Math.log1p(rate))) / 100;
      let balance = 1000;
      for (let i = 0; i < periods; i++) {
        const interest = Math.round(balance * rate * 100) / 100;
        balance = Math.round((balance + interest - payment) * 100) / 100;
        columns[3 * i] = payment;
        columns[3 * i + 1] = interest;
        columns[3 * i + 2] = balance;
      }
      return columns;
    },
  };
}

export function planRows(excel: Formulas): Row[] {
  return [[12, 3000] as const, [60, 15_000] as const].map(([periods, most]) => ({
    group: 'PAYMENT_PLAN with dates',
    name: `${periods} rows`,
    unit: 'plan',
    target: { most },
    contenders: [
      { name: 'ours', units: 1, run: () => excel['PAYMENT_PLAN']!(1000, 0.08, periods, AS_OF, null, null) },
      levelFloor(periods),
      formulajsPlan(periods),
      decimalPlan(periods),
    ],
  }));
}

import type { Formulas } from '../bundles';
import { AS_OF, type Ledger } from '../ledger';
import type { Contender, Row } from '../measure';
import { daysPeers, decimalAgeing, interestPeers, stagePeers } from '../peers';

const RATE = 0.08;
const TABLE = [0, 1, 2, 3, 4, 5].map((i) => [AS_OF - 150 + i * 25 - (i === 0 ? 1000 : 0), 0.05 + i * 0.01]);

function ours(rows: number, run: () => unknown): Contender {
  return { name: 'ours', units: rows, run };
}

function floor(rows: number, run: () => unknown): Contender {
  return { name: 'floor', units: rows, run };
}

/** Whole columns in one call, through the bundle of Excel (numbers, mixed) and of Sheets. */
export function columnRows(excel: Formulas, sheets: Formulas, ledger: Ledger): Row[] {
  return [...stageRows(excel, sheets, ledger), ...interestRows(excel, ledger), ...ageingRows(excel, ledger)];
}

function stageRows(excel: Formulas, sheets: Formulas, ledger: Ledger): Row[] {
  const { rows, due, dueColumn, mixedColumn } = ledger;
  const codes = new Uint8Array(rows);
  const stageFloor = floor(rows, () => {
    for (let i = 0; i < rows; i++) {
      const days = AS_OF - due[i]!;
      codes[i] = days <= 0 ? 0 : days <= 30 ? 1 : days <= 90 ? 2 : 3;
    }
    return codes;
  });
  const days = new Float64Array(rows);
  const daysFloor = floor(rows, () => {
    for (let i = 0; i < rows; i++) days[i] = Math.max(0, AS_OF - due[i]!);
    return days;
  });
  const column = (name: string, formulas: Formulas, cells: unknown): Contender =>
    ours(rows, () => formulas[name]!(cells, AS_OF, null, null, null));
  const most = 120;
  const times = { 'HyperFormula, opened': 100, formulajs: 20, 'date-fns': 20 };
  const group = `A column of ${rows} rows`;
  const unit = 'row';
  return [
    {
      group,
      unit,
      name: 'stage, numbers',
      floorThen: 3.8,
      target: { most, times },
      contenders: [column('COLLECTION_STAGE', excel, dueColumn), stageFloor, ...stagePeers(ledger)],
    },
    {
      group,
      unit,
      name: 'stage, mixed',
      target: { most },
      contenders: [column('COLLECTION_STAGE', excel, mixedColumn), stageFloor],
    },
    {
      group,
      unit,
      name: 'stage, numbers (Sheets)',
      target: { most },
      contenders: [column('COLLECTION_STAGE', sheets, dueColumn), stageFloor],
    },
    {
      group,
      unit,
      name: 'days late, numbers',
      floorThen: 2.6,
      target: { most, times },
      contenders: [column('DAYS_PAST_DUE', excel, dueColumn), daysFloor, ...daysPeers(ledger)],
    },
    {
      group,
      unit,
      name: 'days late, mixed',
      target: { most },
      contenders: [column('DAYS_PAST_DUE', excel, mixedColumn), daysFloor],
    },
  ];
}

function interestRows(excel: Formulas, ledger: Ledger): Row[] {
  const { rows, due, amounts, dueColumn, amountColumn } = ledger;
  const late = (rate: unknown, payments: unknown): unknown =>
    excel['LATE_INTEREST']!(amountColumn, dueColumn, rate, AS_OF, payments, null);
  const out = new Float64Array(rows);
  const interestFloor = floor(rows, () => {
    for (let i = 0; i < rows; i++) {
      out[i] = Math.round((amounts[i]! * RATE * Math.max(0, AS_OF - due[i]!) * 100) / 365) / 100;
    }
    return out;
  });
  const segments = segmentsOf(due);
  const group = `A column of ${rows} rows`;
  return [
    {
      group,
      unit: 'row',
      name: 'interest, one rate',
      floorThen: 8.8,
      target: { most: 150 },
      contenders: [ours(rows, () => late(RATE, null)), interestFloor, ...interestPeers(ledger)],
    },
    {
      group,
      unit: 'further segment',
      name: 'interest, a table of six rates',
      target: { most: 40 },
      less: 'one row of a table',
      // Both are divided by the further segments, so that their difference is what one of them costs.
      contenders: [
        ours(segments, () => late(TABLE, null)),
        { name: 'one row of a table', units: segments, run: () => late([TABLE[0]], null) },
      ],
    },
  ];
}

/** How many rates beyond the first fall into the ledger's interest. */
function segmentsOf(due: Float64Array): number {
  let further = 0;
  for (const day of due) for (const [from] of TABLE.slice(1)) if (from! > day + 1 && from! <= AS_OF) further += 1;
  return further;
}

function ageingRows(excel: Formulas, ledger: Ledger): Row[] {
  const { rows, due, amounts, dueColumn, amountColumn, customerColumn } = ledger;
  const sums = new Float64Array(5);
  const ageingFloor = floor(rows, () => {
    sums.fill(0);
    for (let i = 0; i < rows; i++) {
      const days = AS_OF - due[i]!;
      const bucket = days <= 0 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4;
      sums[bucket] = sums[bucket]! + amounts[i]!;
    }
    return sums;
  });
  const summary = (groups: unknown): unknown => excel['AGEING_SUMMARY']!(dueColumn, amountColumn, AS_OF, groups, null);
  const group = 'Ageing summary';
  const unit = 'row';
  return [
    {
      group,
      unit,
      name: 'by matrix',
      floorThen: 4.8,
      target: { most: 25 },
      contenders: [ours(rows, () => summary(null)), ageingFloor, decimalAgeing(ledger)],
    },
    {
      group,
      unit,
      name: `by customer (${new Set(customerColumn.flat()).size} of them)`,
      target: { most: 120 },
      contenders: [ours(rows, () => summary(customerColumn)), ageingFloor],
    },
  ];
}

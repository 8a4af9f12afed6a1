// How the peers' users write the same work, from the cells as the sheet holds them: days as serials.
import { differenceInCalendarDays } from 'date-fns';
import Decimal from 'decimal.js';
import * as formulajs from '@formulajs/formulajs';
import { HyperFormula } from 'hyperformula';
import { AS_OF, type Ledger } from './ledger';
import type { Contender } from './measure';

const dateOf = (serial: number): Date => new Date(1899, 11, 30 + serial);

/** A column of formulas over the ledger: the engine opens it once, then works it out anew for another as-of date. */
function hyperFormula({ due, amounts }: Ledger, formula: (row: number) => string): Contender[] {
  const rows = 2000;
  const sheet = Array.from({ length: rows }, (_, i) => [
    due[i]!,
    amounts[i]!,
    formula(i + 1),
    ...(i === 0 ? [AS_OF] : []),
  ]);
  const open = (): HyperFormula => HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' });
  const engine = open();
  let asOf = AS_OF;
  return [
    { name: 'HyperFormula, opened', units: rows, run: () => open().getCellValue({ sheet: 0, row: rows - 1, col: 2 }) },
    {
      name: 'HyperFormula, recalculated',
      units: rows,
      run: () => {
        asOf = asOf === AS_OF ? AS_OF + 1 : AS_OF;
        return engine.setCellContents({ sheet: 0, row: 0, col: 3 }, asOf);
      },
    },
  ];
}

const PEER_ROWS = 2000;

function perRow(name: string, each: (i: number) => unknown): Contender {
  return {
    name,
    units: PEER_ROWS,
    run: () => {
      let last: unknown;
      for (let i = 0; i < PEER_ROWS; i++) last = each(i);
      return last;
    },
  };
}

export function stagePeers(ledger: Ledger): Contender[] {
  const { due: serials } = ledger;
  const asOf = dateOf(AS_OF);
  const { IF, DAYS } = formulajs;
  const nested = (days: number): unknown =>
    IF(days <= 0, 'Preventive', IF(days <= 30, 'Administrative', IF(days <= 90, 'Extrajudicial', 'Judicial')));
  const named = (days: number): string =>
    days <= 0 ? 'Preventive' : days <= 30 ? 'Administrative' : days <= 90 ? 'Extrajudicial' : 'Judicial';
  const formula = (row: number): string =>
    `=IF($D$1-A${row}<=0,"Preventive",IF($D$1-A${row}<=30,"Administrative",IF($D$1-A${row}<=90,"Extrajudicial","Judicial")))`;
  return [
    ...hyperFormula(ledger, formula),
    perRow('formulajs', (i) => nested(DAYS(asOf, dateOf(serials[i]!)) as number)),
    perRow('date-fns', (i) => named(differenceInCalendarDays(asOf, dateOf(serials[i]!)))),
  ];
}

export function daysPeers(ledger: Ledger): Contender[] {
  const { due: serials } = ledger;
  const asOf = dateOf(AS_OF);
  return [
    ...hyperFormula(ledger, (row) => `=MAX(0,$D$1-A${row})`),
    perRow('formulajs', (i) => formulajs.MAX(0, formulajs.DAYS(asOf, dateOf(serials[i]!)))),
    perRow('date-fns', (i) => Math.max(0, differenceInCalendarDays(asOf, dateOf(serials[i]!)))),
  ];
}

export function interestPeers(ledger: Ledger): Contender[] {
  const { due: serials } = ledger;
  const asOf = dateOf(AS_OF);
  const { due, amounts } = ledger;
  const decimal = (i: number): unknown =>
    new Decimal(amounts[i]!)
      .times(0.08)
      .times(Math.max(0, AS_OF - due[i]!))
      .div(365)
      .toDecimalPlaces(2);
  return [
    ...hyperFormula(ledger, (row) => `=ROUND(B${row}*0.08*MAX(0,$D$1-A${row})/365,2)`),
    perRow('formulajs', (i) =>
      formulajs.ROUND((amounts[i]! * 0.08 * Math.max(0, formulajs.DAYS(asOf, dateOf(serials[i]!)) as number)) / 365, 2),
    ),
    perRow('decimal.js', decimal),
  ];
}

/** A level plan without dates, in exact decimals. */
export function decimalPlan(periods: number): Contender {
  const plan = (): unknown => {
    const rate = new Decimal(0.08).div(12);
    const growth = rate.plus(1).pow(periods);
    const payment = new Decimal(1000).times(rate).times(growth).div(growth.minus(1)).toDecimalPlaces(2);
    let balance = new Decimal(1000);
    const rows: unknown[] = [];
    for (let no = 1; no <= periods; no++) {
      const interest = balance.times(rate).toDecimalPlaces(2);
      const paid = no === periods ? balance.plus(interest) : payment;
      balance = balance.plus(interest).minus(paid);
      rows.push([no, paid.toNumber(), interest.toNumber(), balance.toNumber()]);
    }
    return rows;
  };
  return { name: 'decimal.js, no dates', units: 1, run: plan };
}

/** The same plan as formulas of another library: interest and principal by CUMIPMT's single-period cousins. */
export function formulajsPlan(periods: number): Contender {
  const { IPMT, PPMT, ROUND } = formulajs;
  const plan = (): unknown =>
    Array.from({ length: periods }, (_, i) => [
      ROUND(IPMT(0.08 / 12, i + 1, periods, -1000, 0, 0), 2),
      ROUND(PPMT(0.08 / 12, i + 1, periods, -1000, 0, 0), 2),
    ]);
  return { name: 'formulajs, no dates', units: 1, run: plan };
}

export function decimalAgeing({ due, amounts }: Ledger): Contender {
  return {
    name: 'decimal.js',
    units: PEER_ROWS,
    run: () => {
      const sums = [0, 1, 2, 3, 4].map(() => new Decimal(0));
      for (let i = 0; i < PEER_ROWS; i++) {
        const days = AS_OF - due[i]!;
        const bucket = days <= 0 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4;
        sums[bucket] = sums[bucket]!.plus(amounts[i]!);
      }
      return sums;
    },
  };
}

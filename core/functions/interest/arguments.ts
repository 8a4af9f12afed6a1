import { isFault, wrongArgument } from '../../cells/cell';
import { FormulaError } from '../../errors';
import { byDay, type Payment } from '../../interest/payments';
import { rateTable, type Rates, type RateTable } from '../../interest/rateTable';
import { PARTIES } from '../../interest/law/law';
import { JURISDICTIONS } from '../../interest/law/laws';
import { round } from '../../money/round';
import { amount, choice, date, number, rate, type CellKind, type CellOrTableKind, type RangeKind } from '../kinds';
import { pairs } from './rows';

/** A kind that takes nothing below 0, and says so of whatever else it refuses. */
function fromZero(kind: CellKind<number>, expects: string): CellKind<number> {
  return {
    shape: 'cell',
    expects,
    read(cell, name) {
      if (isFault(cell) || (typeof cell === 'number' && cell >= 0)) return kind.read(cell, name);
      throw wrongArgument(name, cell, expects);
    },
  };
}

/** An amount of 0 or more, in major units. */
export const amountFromZero = fromZero(amount, 'an amount of 0 or more');

/** A share of 0 or more; it may pass 1. */
export const shareFromZero = fromZero(number, 'a fraction of 0 or more');

const RATE_ROWS = 'two columns, effective from and rate';

const ratesByDay: RangeKind<RateTable> = {
  shape: 'range',
  expects: RATE_ROWS,
  read(matrix, name) {
    const rows = pairs(matrix, name, { label: 'effective from', kind: date }, { label: 'rate', kind: rate });
    if (rows.length === 0) throw new FormulaError('#VALUE!', `${name} is blank; expected ${RATE_ROWS}.`);
    return rateTable(
      rows.map(([from, yearly]) => ({ from, rate: yearly })),
      name,
    );
  },
};

/** A yearly rate, a column of them (one a row), or rows of effective from and rate. */
export const rates: CellOrTableKind<Rates> = {
  shape: 'cell or table',
  expects: `${rate.expects}, or ${RATE_ROWS}`,
  cell: rate,
  range: ratesByDay,
};

/** Asks about a yearly rate above 1, since 8 is 800 % and seldom meant. @param meant whether an option says it is */
export function askHighRate(yearly: Rates, meant: boolean): void {
  if (meant) return;
  const highest = typeof yearly === 'number' ? yearly : yearly.rates.reduce((top, one) => Math.max(top, one), 0);
  if (highest <= 1) return;
  throw new FormulaError(
    '#VALUE!',
    `annual_rate is ${highest}, which is ${round(highest * 100, 6)} % a year; expected a fraction such as 0.08 for 8 %. If it is meant, add high_rate=yes to the options.`,
  );
}

/** Payments in any order, as rows of date and amount; by day afterwards. */
export const payments: RangeKind<readonly Payment[]> = {
  shape: 'range',
  expects: 'two columns, date and amount',
  read(matrix, name) {
    const rows = pairs(matrix, name, { label: 'date', kind: date }, { label: 'amount', kind: amountFromZero });
    return byDay(rows.map(([day, paid]) => ({ day, amount: paid })));
  },
};

export const party = choice(PARTIES);
export const jurisdiction = choice(JURISDICTIONS);

/** The payments parameter of a function for one debt or a column of debts. */
export const paymentsOfOneDebt = {
  name: 'payments',
  kind: payments,
  optional: true,
  singleDebt: true,
  text: 'Rows of date and amount, in any order, for one debt. Those after as_of are ignored.',
} as const;

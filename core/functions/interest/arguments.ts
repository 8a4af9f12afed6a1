import { isoOf } from '../../calendar/civil';
import { isFault, isNothing, wrongArgument } from '../../cells/cell';
import { FormulaError } from '../../errors';
import { byDay, type Payment } from '../../interest/payments';
import { rateTable, type Rates, type RateTable } from '../../interest/rateTable';
import { PARTIES } from '../../interest/law/law';
import { euStates } from '../../interest/law/euStates';
import { JURISDICTIONS } from '../../interest/law/laws';
import type { OwnRates } from '../../interest/law/ownRates';
import { round } from '../../money/round';
import {
  amount,
  choice,
  date,
  number,
  rate,
  text,
  type CellKind,
  type CellOrTableKind,
  type RangeKind,
} from '../kinds';
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

/** A reference rate is a fraction too: 2.15 would be 215 %. */
const referenceRate: CellKind<number> = {
  shape: 'cell',
  expects: 'a fraction such as 0.0215 for 2.15 %',
  read(cell, name) {
    const value = rate.read(cell, name);
    if (value <= 1) return value;
    throw wrongArgument(name, cell, this.expects);
  },
};

const RATE_ROWS = 'two columns, effective from and rate';

const ratesByDay: RangeKind<RateTable> = {
  shape: 'range',
  expects: RATE_ROWS,
  read(matrix, name) {
    const rows = pairs(matrix, name, { label: 'effective from', kind: date }, { label: 'rate', kind: rate });
    if (rows.length === 0) throw wrongArgument(name, null, RATE_ROWS);
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
/** For the function help. */
export const JURISDICTION_TEXT = `One of ${JURISDICTIONS.join(', ')}. EU is the directive’s minimum; with a law of their own: ${euStates().join(', ')}.`;

const OWN_ROWS = 'rows of from, reference rate and, if you like, source';

const ownRates: RangeKind<OwnRates> = {
  shape: 'range',
  expects: OWN_ROWS,
  read(matrix, name) {
    const width = matrix[0]?.length ?? 0;
    if (width !== 2 && width !== 3) {
      throw new FormulaError('#VALUE!', `${name} has ${width} columns; expected ${OWN_ROWS}.`);
    }
    const columns = matrix.map((row) => row.slice(0, 2));
    const rows = pairs(columns, name, { label: 'from', kind: date }, { label: 'reference rate', kind: referenceRate });
    const sources = matrix.filter(([a, b]) => !isNothing(a) || !isNothing(b)).map((row) => row[2]);
    const given = rows.map(([from, yearly], i) => {
      const source = sources[i];
      return { from, rate: yearly, source: isNothing(source) || isFault(source) ? '' : text.read(source, name).trim() };
    });
    given.sort((a, b) => a.from - b.from);
    const twice = given.find(({ from }, i) => given[i + 1]?.from === from);
    if (twice !== undefined) {
      throw new FormulaError('#VALUE!', `${name} has two rows from ${isoOf(twice.from)}; expected one row a day.`);
    }
    const [first, ...later] = given;
    if (first === undefined) throw wrongArgument(name, null, OWN_ROWS);
    return [first, ...later];
  },
};

/** Reference rates of one's own, the last argument of the statutory functions. */
export const ownRatesParameter = {
  name: 'rates',
  kind: ownRates,
  optional: true,
  text: 'Reference rates of your own, as rows of from, rate as a fraction, and source. From the first row on they stand in for the official ones, and the margin of the law comes on top.',
} as const;

/** The payments parameter of a function for one debt or a column of debts. */
export const paymentsOfOneDebt = {
  name: 'payments',
  kind: payments,
  optional: true,
  singleDebt: true,
  text: 'Rows of date and amount, in any order, for one debt. Those after as_of are ignored.',
} as const;

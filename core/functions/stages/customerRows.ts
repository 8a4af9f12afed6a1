import { isFault, isNothing, quoted, type Matrix } from '../../cells/cell';
import { NameIndex } from '../../cells/nameIndex';
import type { Day } from '../../calendar/civil';
import { oldestOpenDay } from '../../dunning/customerStage';
import { FormulaError } from '../../errors';
import { signOf } from '../../money/minor';
import { amount, date, text, type RangeKind } from '../kinds';
import { cellAt, checkLengths, readAt, vectorOf, type Vector } from '../vectors';

/** The customer column of a ledger, indexed once a call, however many customers are asked for. */
export interface CustomerColumn {
  readonly vector: Vector;
  readonly customers: NameIndex;
  /** The places (from 0) of each customer's rows, by the customer's number. */
  readonly rows: readonly (readonly number[])[];
  /** Answers of this call by the customer's number: the due day of the oldest open invoice, null for none. */
  readonly oldest: (Day | null | undefined)[];
}

export const customerColumn: RangeKind<CustomerColumn> = {
  shape: 'range',
  expects: 'a column of customers',
  read(cells, name) {
    const vector = vectorOf(cells, name);
    const customers = new NameIndex();
    const rows: number[][] = [];
    for (let i = 0; i < vector.length; i++) {
      const cell = cellAt(vector, i);
      // An error among the customers belongs to nobody who can be asked for.
      if (isNothing(cell) || isFault(cell)) continue;
      const customer = customers.seen(cell) ?? customers.add(cell, text.read(cell, name));
      (rows[customer] ??= []).push(i);
    }
    return { vector, customers, rows, oldest: [] };
  },
};

/**
 * The due day of a customer's oldest invoice with an open amount above 0; null where none is open.
 * @throws FormulaError #N/A for a customer who is not in the column; #VALUE! naming the row of a cell that cannot be read
 */
export function oldestOpenDayOf(
  customer: string,
  { vector, customers, rows, oldest }: CustomerColumn,
  dueDates: Matrix,
  openAmounts: Matrix,
): Day | null {
  const number = customers.find(customer);
  if (number === undefined) {
    throw new FormulaError('#N/A', `customer is ${quoted(customer)}; expected one of the customers in the range.`);
  }
  const known = oldest[number];
  if (known !== undefined) return known;
  const dues = vectorOf(dueDates, 'due_dates');
  const opens = vectorOf(openAmounts, 'open_amounts');
  checkLengths(vector, dues, opens);
  const open = (rows[number] ?? []).filter((row) => signOf(readAt(opens, row, amount)) > 0);
  const day = oldestOpenDay(open.map((row) => readAt(dues, row, date)));
  oldest[number] = day;
  return day;
}

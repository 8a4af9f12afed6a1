import type { Cell, Matrix } from '../../cells/cell';
import { matchKey } from '../../cells/key';
import { FormulaError } from '../../errors';
import { toMinor } from '../../money/minor';
import type { DatedAmount } from '../../plans/planStatus';
import { NO_PAYMENTS, paymentSums, type PaymentSums } from '../../plans/promise';
import { amountFromZero } from '../interest/arguments';
import { date, text, type RangeKind } from '../kinds';
import { readRows } from '../rows';
import { present } from './datedAmounts';

/** Each customer's payments; the key '' holds everybody's where customers are not told apart. */
type Book = ReadonlyMap<string, PaymentSums>;

/** The payments' dates, with the book made of them: read once a call, however many promises are judged. */
export interface PaymentDates {
  readonly cells: Matrix;
  book?: Book | FormulaError;
}

export const paymentDatesOfCall: RangeKind<PaymentDates> = {
  shape: 'range',
  expects: 'a range',
  read: (cells) => ({ cells }),
};

/** The payments that count for a promise. @throws FormulaError #VALUE! naming the row of a payment that cannot be read */
export function paymentsFor(
  customer: string | undefined,
  dates: PaymentDates | undefined,
  amounts: Matrix | undefined,
  customers: Matrix | undefined,
  digits: number,
): PaymentSums {
  checkCustomers(customer, customers);
  if (dates === undefined && amounts === undefined) return NO_PAYMENTS;
  const held: PaymentDates = dates ?? { cells: present({ name: 'payment_dates', cells: undefined }).cells };
  const book = (held.book ??= bookOf(held.cells, amounts, customers, digits));
  if (book instanceof FormulaError) throw book;
  return book.get(customer === undefined ? '' : matchKey(customer)) ?? NO_PAYMENTS;
}

function checkCustomers(customer: string | undefined, customers: Matrix | undefined): void {
  if ((customer === undefined) === (customers === undefined)) return;
  const [blank, given] = customer === undefined ? ['customer', 'payment_customers'] : ['payment_customers', 'customer'];
  throw new FormulaError('#VALUE!', `${blank} is blank beside ${given}; expected both or neither.`);
}

function bookOf(...given: Parameters<typeof readBook>): Book | FormulaError {
  try {
    return readBook(...given);
  } catch (error) {
    if (error instanceof FormulaError) return error; // kept, or every promise would read all payments again
    throw error;
  }
}

const payer = {
  shape: 'cell',
  expects: 'a customer',
  read: (cell: Exclude<Cell, null>, name: string) => matchKey(text.read(cell, name)),
} as const;

function readBook(dates: Matrix, amounts: Matrix | undefined, customers: Matrix | undefined, digits: number): Book {
  const day = { name: 'payment_dates', cells: dates, kind: date };
  const sum = { ...present({ name: 'payment_amounts', cells: amounts }), kind: amountFromZero };
  const [days, sums, payers] =
    customers === undefined
      ? [...readRows(day, sum).columns, undefined]
      : readRows(day, sum, { name: 'payment_customers', cells: customers, kind: payer }).columns;
  const byPayer = new Map<string, DatedAmount[]>();
  days.forEach((paidOn, i) => {
    const key = payers?.[i] ?? '';
    const payment = { day: paidOn, amount: toMinor(sums[i] ?? 0, digits) };
    const known = byPayer.get(key);
    if (known === undefined) byPayer.set(key, [payment]);
    else known.push(payment);
  });
  return new Map([...byPayer].map(([key, payments]) => [key, paymentSums(payments)]));
}

import type { Day } from '../../calendar/civil';
import type { Matrix } from '../../cells/cell';
import { paymentRisk, type PaymentRisk, type RiskContext } from '../../portfolio/paymentRisk';
import { amountFromZero } from '../interest/arguments';
import { amount, cells, date, share } from '../kinds';
import { options } from '../options';
import { asOf } from '../parameters';
import { readRows } from '../rows';

const riskOptions = options({
  broken_promises: { kind: share, text: 'The share of promises to pay that were broken, from 0 to 1.' },
  credit_limit: { kind: amountFromZero, text: 'The customer’s credit limit.' },
});

/** The arguments that PAYMENT_RISK and PAYMENT_RISK_DRIVERS share. */
export const riskParameters = [
  { name: 'due_dates', kind: cells, text: 'The due dates of one customer’s invoices; use FILTER.' },
  { name: 'paid_dates', kind: cells, optional: 'blank only', text: 'When each was paid; blank while it is open.' },
  { name: 'amounts', kind: cells, text: 'The amount of each invoice; credit notes take no part.' },
  asOf,
  { name: 'options', kind: riskOptions, optional: true, text: 'Text key=value; key=value, or rows of key and value.' },
] as const;

export const RISK_ERRORS = [
  'Rows that are blank throughout are skipped; any other row that cannot be read is #VALUE!, and the message names it.',
];

export const RISK_SOURCE =
  '40 × min(1, mean days late weighted by amount ÷ 60) + 25 × share of the paid amount paid over 30 days late + 15 × broken promises + 10 × min(1, overdue ÷ credit limit) + 10 × trend';

export const RISK_NOTES = [
  'Days late (0 where paid early) and shares are over paid invoices; one paid after as_of is still open. Overdue is what is open and past due at as_of. Trend is the mean days late of the newer half by due date less that of the older half, the middle one left out, ÷ 30, from 0 to 1. A part whose option is not given counts 0.',
];

/** An example’s ledger: three invoices paid 10, 40 and 70 days late, one open. */
export const RISK_LEDGER = [
  [['2025-01-31'], ['2025-02-28'], ['2025-03-31'], ['2025-06-30']],
  [['2025-02-10'], ['2025-04-09'], ['2025-06-09'], ['']],
  [[1000], [1000], [2000], [500]],
] as const;

/** Left blank as a whole, none is paid yet, however many invoices there are. */
function nonePaid(dueDates: Matrix): Matrix {
  return dueDates.map((row) => row.map(() => null));
}

export function riskOf(
  dueDates: Matrix,
  paidDates: Matrix | undefined,
  amounts: Matrix,
  asOfDay: Day,
  chosen: { readonly broken_promises?: number; readonly credit_limit?: number } = {},
): PaymentRisk {
  const { columns } = readRows(
    { name: 'due_dates', cells: dueDates, kind: date },
    { name: 'paid_dates', cells: paidDates ?? nonePaid(dueDates), kind: date, mayBeBlank: true },
    { name: 'amounts', cells: amounts, kind: amount },
  );
  const [dues, paid, sums] = columns;
  const invoices = dues.map((dueDate, i) => ({ dueDate, paidDate: paid[i], amount: sums[i] ?? 0 }));
  const context: RiskContext = { brokenPromises: chosen.broken_promises, creditLimit: chosen.credit_limit };
  return paymentRisk(invoices, asOfDay, context);
}

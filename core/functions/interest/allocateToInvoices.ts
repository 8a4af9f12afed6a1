import { isNothing, type Matrix, type ResultCell } from '../../cells/cell';
import { allocateToInvoices, INVOICE_RULES, type OpenInvoice } from '../../plans/allocation';
import { minorDigits } from '../../money/currency';
import { define } from '../definition';
import { amount, choice, date } from '../kinds';
import { cellAt, checkLengths, ledgerColumn, readAt, vectorOf } from '../vectors';
import { currencyOptions } from '../parameters';
import { amountFromZero } from './arguments';

interface InvoiceRows {
  readonly invoices: readonly OpenInvoice[];
  /** Where each stands among all rows, those that are blank throughout included; from 0. */
  readonly places: readonly number[];
  readonly count: number;
}

function invoiceRows(dueDates: Matrix, openAmounts: Matrix): InvoiceRows {
  const dues = vectorOf(dueDates, 'due_dates');
  const opens = vectorOf(openAmounts, 'open_amounts');
  checkLengths(dues, opens);
  const invoices: OpenInvoice[] = [];
  const places: number[] = [];
  for (let i = 0; i < dues.length; i++) {
    if (isNothing(cellAt(dues, i)) && isNothing(cellAt(opens, i))) continue;
    invoices.push({ due: readAt(dues, i, date), open: readAt(opens, i, amount) });
    places.push(i);
  }
  return { invoices, places, count: dues.length };
}

export const ALLOCATE_TO_INVOICES = define({
  name: 'ALLOCATE_TO_INVOICES',
  category: 'Late interest',
  summary: 'Which invoices a payment settles: the amount for each row, and the unapplied rest in one more row.',
  parameters: [
    { name: 'payment', kind: amountFromZero, text: 'What was paid.' },
    { name: 'due_dates', kind: ledgerColumn, text: 'A column of due dates.' },
    { name: 'open_amounts', kind: ledgerColumn, text: 'A column of open amounts; 0 or less gets nothing.' },
    {
      name: 'rule',
      kind: choice(INVOICE_RULES),
      optional: true,
      text: 'The oldest first (default), largest or smallest first, or pro rata. Ties go by row.',
    },
    currencyOptions,
  ],
  result: 'table',
  errors: [
    'Rows that are blank throughout stay blank; any other row without a date or an amount is #VALUE!, and the message names it.',
  ],
  notes: ['The figures sum to the payment, to the minor unit.'],
  examples: [
    [
      [150, [['2025-03-01'], ['2025-01-15'], ['2025-02-10']], [[100], [80], [60]]],
      [[10], [80], [60], [0]],
      'The oldest first.',
    ],
    [
      [150, [['2025-03-01'], ['2025-01-15'], ['2025-02-10']], [[100], [80], [60]], 'largest'],
      [[100], [50], [0], [0]],
      'The largest first.',
    ],
    [
      [300, [['2025-03-01'], [''], ['2025-02-10']], [[100], [''], [-20]], 'pro rata'],
      [[100], [''], [0], [200]],
      'A credit note gets nothing; 200 is left over.',
    ],
    [
      [20.01, [['2025-03-01'], ['2025-01-15']], [[10.005], [10.005]], '', 'currency=KWD'],
      [[10.005], [10.005], [0]],
      'Three decimals.',
    ],
  ],
  run(payment, dueDates, openAmounts, rule, chosen) {
    const { invoices, places, count } = invoiceRows(dueDates, openAmounts);
    const { applied, unapplied } = allocateToInvoices(
      payment,
      invoices,
      rule ?? 'oldest',
      minorDigits(chosen?.currency),
    );
    const column = Array.from({ length: count }, (): ResultCell[] => ['']);
    places.forEach((place, i) => (column[place] = [applied[i] ?? 0]));
    return [...column, [unapplied]];
  },
});

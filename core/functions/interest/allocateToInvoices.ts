import { isBlank, type Matrix, type ResultCell } from '../../cells/cell';
import { FormulaError } from '../../errors';
import { allocateToInvoices, INVOICE_RULES, type OpenInvoice } from '../../plans/allocation';
import { define } from '../definition';
import { amount, cells, choice, date } from '../kinds';
import { amountFromZero } from './arguments';
import { readCell } from './rows';

interface InvoiceRows {
  readonly invoices: readonly OpenInvoice[];
  /** The row of each invoice among all rows, blank ones included. */
  readonly places: readonly number[];
  readonly count: number;
}

function oneColumn(matrix: Matrix, name: string): Matrix {
  if (matrix.every((row) => row.length === 1)) return matrix;
  throw new FormulaError('#VALUE!', `${name} has ${matrix[0]?.length ?? 0} columns; expected one.`);
}

function invoiceRows(dueDates: Matrix, openAmounts: Matrix): InvoiceRows {
  const [dues, opens] = [oneColumn(dueDates, 'due_dates'), oneColumn(openAmounts, 'open_amounts')];
  if (dues.length !== opens.length) {
    throw new FormulaError(
      '#VALUE!',
      `open_amounts has ${opens.length} rows and due_dates ${dues.length}; expected as many.`,
    );
  }
  const invoices: OpenInvoice[] = [];
  const places: number[] = [];
  dues.forEach(([due], row) => {
    const open = opens[row]?.[0];
    if (isBlank(due) && isBlank(open)) return;
    invoices.push({
      due: readCell(due, { label: 'date', kind: date }, 'due_dates', row),
      open: readCell(open, { label: 'amount', kind: amount }, 'open_amounts', row),
    });
    places.push(row);
  });
  return { invoices, places, count: dues.length };
}

export const ALLOCATE_TO_INVOICES = define({
  name: 'ALLOCATE_TO_INVOICES',
  category: 'Late interest',
  summary: 'Which invoices a payment settles: the amount for each row, and the unapplied rest in one more row.',
  parameters: [
    { name: 'payment', kind: amountFromZero, text: 'What was paid.' },
    { name: 'due_dates', kind: cells, text: 'A column of due dates.' },
    { name: 'open_amounts', kind: cells, text: 'A column of open amounts; 0 or less gets nothing.' },
    {
      name: 'rule',
      kind: choice(INVOICE_RULES),
      optional: true,
      text: 'The oldest first (default), largest or smallest first, or pro rata. Ties go by row.',
    },
  ],
  result: 'table',
  errors: [
    'Rows that are blank throughout stay blank; any other row without a date or an amount is #VALUE!, and the message names it.',
  ],
  notes: ['The figures sum to the payment, to the cent. Amounts have two decimal digits.'],
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
  ],
  run(payment, dueDates, openAmounts, rule) {
    const { invoices, places, count } = invoiceRows(dueDates, openAmounts);
    const { applied, unapplied } = allocateToInvoices(payment, invoices, rule ?? 'oldest');
    const column = Array.from({ length: count }, (): ResultCell[] => ['']);
    places.forEach((row, i) => (column[row] = [applied[i] ?? 0]));
    return [...column, [unapplied]];
  },
});

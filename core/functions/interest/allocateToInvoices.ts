import type { ResultCell } from '../../cells/cell';
import { allocateToInvoices, INVOICE_RULES } from '../../plans/allocation';
import { define } from '../definition';
import { amount, cells, choice, date } from '../kinds';
import { readRows } from '../rows';
import { amountFromZero } from './arguments';

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
    const { columns, rowNumbers } = readRows(
      { name: 'due_dates', cells: dueDates, kind: date },
      { name: 'open_amounts', cells: openAmounts, kind: amount },
    );
    const [dues, opens] = columns;
    const invoices = dues.map((due, i) => ({ due, open: opens[i] ?? 0 }));
    const { applied, unapplied } = allocateToInvoices(payment, invoices, rule ?? 'oldest');
    const column = openAmounts.flatMap((row) => row.map((): ResultCell[] => ['']));
    rowNumbers.forEach((row, i) => (column[row - 1] = [applied[i] ?? 0]));
    return [...column, [unapplied]];
  },
});

import { daysSalesCountback } from '../../portfolio/daysSales';
import { define } from '../definition';
import { amountFromZero } from '../interest/arguments';
import { cells, positive } from '../kinds';
import { readRows } from '../rows';

export const DSO_COUNTBACK = define({
  name: 'DSO_COUNTBACK',
  category: 'Portfolio',
  summary: 'Days sales outstanding by counting back: each period’s own sales are taken off the receivables.',
  parameters: [
    { name: 'receivables', kind: amountFromZero, text: 'What customers owe today.' },
    { name: 'sales', kind: cells, text: 'Credit sales of each period, the newest first.' },
    { name: 'days_in_periods', kind: cells, text: 'Days of each period.' },
  ],
  result: 'number',
  errors: [
    'Receivables that the sales do not use up are #N/A: give earlier periods too.',
    'Rows that are blank throughout are skipped; any other row that cannot be read, or has sales below 0, is #VALUE!, and the message names it.',
  ],
  source: 'Count-back method: whole periods are taken off, the last one pro rata.',
  notes: ['The result is not rounded. Sales that are used up exactly are enough.'],
  examples: [
    [
      [212000, [[100000], [80000], [70000]], [[30], [30], [30]]],
      30 + 30 + (32000 / 70000) * 30,
      'Two whole months and 32,000 of the third: 73.71 days.',
    ],
    [[180000, [[100000], [80000]], [[31], [28]]], 59, 'Used up exactly.'],
    [
      [200000, [[100000], [80000]], [[31], [28]]],
      {
        error: '#N/A',
        message: 'sales of 2 periods leave receivables of 20000 over; expected sales of earlier periods too.',
      },
      'Older sales are missing.',
    ],
  ],
  run(receivables, sales, daysInPeriods) {
    const { columns } = readRows(
      { name: 'sales', cells: sales, kind: amountFromZero },
      { name: 'days_in_periods', cells: daysInPeriods, kind: positive },
    );
    const [amounts, lengths] = columns;
    return daysSalesCountback(
      receivables,
      amounts.map((sum, i) => ({ sales: sum, days: lengths[i] ?? 0 })),
    );
  },
});

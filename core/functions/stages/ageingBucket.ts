import { ageingBucket } from '../../dunning/ageing';
import { define } from '../definition';
import { ascendingDays, date } from '../kinds';
import { asOfCells } from '../parameters';

export const AGEING_BUCKET = define({
  name: 'AGEING_BUCKET',
  category: 'Stages and ageing',
  summary: 'The ageing bucket of an invoice by its days past due, as text.',
  parameters: [
    { name: 'due_date', kind: date, elementwise: true, text: 'The day payment is due.' },
    asOfCells,
    {
      name: 'edges',
      kind: ascendingDays,
      optional: true,
      text: 'The last day of each bucket, ascending. Left out: 30, 60, 90.',
    },
  ],
  result: 'text',
  errors: ['Edges that do not ascend, are below 1 or not whole are #VALUE!.'],
  examples: [
    [['2025-03-01', '2025-03-01'], 'Not due', 'On the due date.'],
    [['2025-03-01', '2025-03-31'], '1-30', '30 days late.'],
    [['2025-03-01', '2025-04-01'], '31-60', '31 days late.'],
    [['2025-03-01', '2025-05-30'], '61-90', '90 days late.'],
    [['2025-03-01', '2025-05-31'], 'Over 90', '91 days late.'],
    [['2025-03-01', '2025-03-20', [[15, 45]]], '16-45', 'Buckets of your own.'],
  ],
  run: (dueDate, asOf, edges) => ageingBucket(dueDate, asOf, edges),
});

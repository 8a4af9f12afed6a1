import { daysToDue } from '../../dunning/daysPastDue';
import { define } from '../definition';
import { date } from '../kinds';
import { asOfCells } from '../parameters';

export const DAYS_TO_DUE = define({
  name: 'DAYS_TO_DUE',
  category: 'Stages and ageing',
  summary: 'The days until an invoice is due, below 0 once it is late.',
  parameters: [{ name: 'due_date', kind: date, elementwise: true, text: 'The day payment is due.' }, asOfCells],
  result: 'number',
  errors: ['A due date that is no date is #VALUE!.'],
  examples: [
    [['2025-03-31', '2025-03-01'], 30, 'Due in 30 days.'],
    [['2025-03-01', '2025-03-01'], 0, 'Due today.'],
    [['2025-03-01', '2025-03-04'], -3, 'Three days late.'],
  ],
  run: (dueDate, asOf) => daysToDue(dueDate, asOf),
});

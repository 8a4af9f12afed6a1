import { daysPastDue } from '../../dunning/daysPastDue';
import { define } from '../definition';
import { date, holidays, whole } from '../kinds';
import { asOfCells } from '../parameters';

export const DAYS_PAST_DUE = define({
  name: 'DAYS_PAST_DUE',
  category: 'Stages and ageing',
  summary: 'The days that an invoice is late, 0 while it is not.',
  parameters: [
    { name: 'due_date', kind: date, elementwise: true, text: 'The day payment is due.' },
    asOfCells,
    {
      name: 'grace_days',
      kind: whole(0, 36500),
      optional: true,
      elementwise: true,
      text: 'Days of grace: within them the result is 0, past them the days count in full.',
    },
    {
      name: 'holidays',
      kind: holidays,
      optional: true,
      text: 'Holidays; may be empty cells. With them a due date on a weekend or holiday moves to the next business day.',
    },
  ],
  result: 'number',
  errors: ['A due date that is no date is #VALUE!.', 'Days of grace that are below 0 or not whole are #VALUE!.'],
  examples: [
    [['2025-03-01', '2025-03-31'], 30, 'From 1 to 31 March.'],
    [['2025-03-01', '2025-03-01'], 0, 'On the due date nothing is late.'],
    [['2025-03-01', '2025-03-06', 5], 0, '5 days late, within 5 days of grace.'],
    [['2025-03-01', '2025-03-07', 5], 6, 'Past the grace all days count.'],
    [['2025-03-01', '2025-03-04', '', [['']]], 1, 'Due on a Saturday, so on Monday 3 March.'],
    [['2025-04-18', '2025-04-23', '', [['2025-04-18'], ['2025-04-21']]], 1, 'Due at Easter, so on Tuesday 22 April.'],
    [
      [[['2025-03-01'], [''], ['2025-04-01']], '2025-03-11'],
      [[10], [''], [0]],
      'A range spills; blank rows stay blank.',
    ],
  ],
  run: (dueDate, asOf, graceDays, calendar) => daysPastDue(dueDate, asOf, graceDays, calendar),
});

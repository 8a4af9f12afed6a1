import { calendarNamed } from '../../calendar/holidays';
import { businessDaysPastDue } from '../../dunning/daysPastDue';
import { define } from '../definition';
import { date, holidays } from '../kinds';
import { asOfCells } from '../parameters';

export const BUSINESS_DAYS_PAST_DUE = define({
  name: 'BUSINESS_DAYS_PAST_DUE',
  category: 'Stages and ageing',
  summary: 'The business days that an invoice is late, 0 while it is not.',
  parameters: [
    { name: 'due_date', kind: date, elementwise: true, text: 'The day payment is due.' },
    asOfCells,
    {
      name: 'holidays',
      kind: holidays,
      optional: true,
      text: 'Holidays that are no business days; weekends never are.',
    },
  ],
  result: 'number',
  errors: ['A due date or holiday that is no date is #VALUE!.'],
  notes: ['Counts the business days after the due date, up to and including the as-of date.'],
  examples: [
    [['2025-03-06', '2025-03-11'], 3, 'Friday, Monday and Tuesday after a Thursday.'],
    [['2025-03-07', '2025-03-09'], 0, 'Only a weekend has passed.'],
    [['2025-04-17', '2025-04-23', [['2025-04-18'], ['2025-04-21']]], 2, 'Good Friday and Easter Monday do not count.'],
    [['2025-03-10', '2025-03-01'], 0, 'Not due yet.'],
  ],
  run: (dueDate, asOf, calendar) => businessDaysPastDue(dueDate, asOf, calendar ?? calendarNamed('weekends')),
});

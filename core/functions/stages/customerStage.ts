import { customerStage } from '../../dunning/customerStage';
import { define } from '../definition';
import { text } from '../kinds';
import { asOf } from '../parameters';
import { namedSteps } from '../policy';
import { ledgerColumn } from '../vectors';
import { customerColumn, oldestOpenDayOf } from './customerRows';

const LEDGER = [
  [['Fischer'], ['Ortega'], ['Fischer'], ['Dubois']],
  [['2025-03-01'], ['2025-05-20'], ['2025-05-10'], ['2025-01-10']],
  [[0], [250], [90], [-40]],
] as const;

export const CUSTOMER_STAGE = define({
  name: 'CUSTOMER_STAGE',
  category: 'Stages and ageing',
  summary: 'The stage of collection of a customer: that of the oldest invoice that is still open.',
  parameters: [
    {
      name: 'customer',
      kind: text,
      elementwise: true,
      text: 'The customer, written as in the ledger; case does not matter.',
    },
    { name: 'customers', kind: customerColumn, text: "The ledger's customers, one a row." },
    { name: 'due_dates', kind: ledgerColumn, text: "The ledger's due dates, one a row." },
    { name: 'open_amounts', kind: ledgerColumn, text: "The ledger's open amounts, one a row; above 0 is open." },
    asOf,
    {
      name: 'policy',
      kind: namedSteps('stage'),
      optional: true,
      text: 'Rows of from day and stage, ascending, in place of the four stages.',
    },
  ],
  result: 'text',
  errors: [
    'A customer who is not in the ledger is #N/A.',
    "A due date or open amount of the customer's own rows that cannot be read is #VALUE!, with its row.",
  ],
  source: 'Stages by days past due: preventive to 0, administrative 1–30, extrajudicial 31–90, judicial from 91.',
  examples: [
    [
      ['Fischer', ...LEDGER, '2025-06-01'],
      'Administrative',
      'The oldest open invoice was due on 10 May; the one of March is paid.',
    ],
    [['Dubois', ...LEDGER, '2025-06-01'], 'Paid', 'Only a credit is left.'],
    [
      ['Weiss', [['Weiss']], [['2025-03-01']], [[0.1 + 0.2 - 0.3]], '2025-06-01'],
      'Paid',
      'Less than half a cent is nothing.',
    ],
    [
      [[['fischer'], ['Ortega']], ...LEDGER, '2025-08-20'],
      [['Judicial'], ['Judicial']],
      'A range of customers spills; case does not matter.',
    ],
    [
      [
        'Ortega',
        ...LEDGER,
        '2025-06-01',
        [
          [0, 'Early'],
          [10, 'Late'],
        ],
      ],
      'Late',
      'Stages of your own: 12 days late.',
    ],
  ],
  run: (customer, customers, dueDates, openAmounts, asOfDay, policy) =>
    customerStage(oldestOpenDayOf(customer, customers, dueDates, openAmounts), asOfDay, policy),
});

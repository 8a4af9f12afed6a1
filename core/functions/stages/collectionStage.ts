import { wrongArgument } from '../../cells/cell';
import { stageOf } from '../../dunning/stage';
import { define } from '../definition';
import { signOf } from '../../money/minor';
import { amount, date, hold } from '../kinds';
import { asOfCells } from '../parameters';
import { namedSteps } from '../policy';

export const COLLECTION_STAGE = define({
  name: 'COLLECTION_STAGE',
  category: 'Stages and ageing',
  summary: 'The stage of collection that an invoice has reached.',
  parameters: [
    { name: 'due_date', kind: date, optional: 'blank only', elementwise: true, text: 'The day payment is due.' },
    asOfCells,
    {
      name: 'open_amount',
      kind: amount,
      optional: true,
      elementwise: true,
      text: 'What is still owed, in major units. 0 gives Paid, less gives Credit.',
    },
    {
      name: 'hold',
      kind: hold,
      optional: true,
      elementwise: true,
      text: 'Why collection waits, such as Dispute; TRUE for a hold without a name.',
    },
    {
      name: 'policy',
      kind: namedSteps('stage'),
      optional: true,
      text: 'Rows of from day and stage, ascending, in place of the four stages.',
    },
  ],
  result: 'text',
  errors: ['A due date that is blank beside an open amount, or that is no date, is #VALUE!.'],
  source: 'Stages by days past due: preventive to 0, administrative 1–30, extrajudicial 31–90, judicial from 91.',
  examples: [
    [['2025-03-01', '2025-03-01'], 'Preventive', 'On the due date nothing is late.'],
    [['2025-03-01', '2025-03-02'], 'Administrative', 'One day late.'],
    [['2025-03-01', '2025-03-31'], 'Administrative', '30 days late.'],
    [['2025-03-01', '2025-04-01'], 'Extrajudicial', '31 days late.'],
    [['2025-03-01', '2025-05-31'], 'Judicial', '91 days late.'],
    [['2025-03-01', '2025-05-31', 0], 'Paid', 'Nothing is open any more.'],
    [['2025-03-01', '2025-05-31', -20], 'Credit', 'A credit note is open.'],
    [['2026-08-01', '2026-09-03', 179.99 + 69.99 - 249.98], 'Paid', 'Less than half a cent is nothing.'],
    [['2025-03-01', '2025-05-31', 100, 'Dispute'], 'On hold: Dispute', 'A hold comes before the stage.'],
    [['2025-03-01', '2025-05-31', 100, true], 'On hold', 'A hold without a name.'],
    [
      [[['2025-03-01'], [''], ['2025-06-01']], '2025-05-31'],
      [['Judicial'], [''], ['Preventive']],
      'A range spills; blank rows stay blank.',
    ],
    [
      [
        '2025-03-01',
        '2025-03-20',
        50,
        '',
        [
          [0, 'Early'],
          [15, 'Late'],
        ],
      ],
      'Late',
      'Stages of your own.',
    ],
  ],
  run(dueDate, asOf, openAmount, holdName, policy) {
    if (dueDate === undefined) {
      if (!openAmount) return '';
      throw wrongArgument('due_date', null, 'a date beside an open amount');
    }
    const sign = openAmount === undefined ? 1 : signOf(openAmount);
    if (sign <= 0) return sign < 0 ? 'Credit' : 'Paid';
    if (holdName !== undefined) return holdName === '' ? 'On hold' : `On hold: ${holdName}`;
    return stageOf(asOf - dueDate, policy);
  },
});

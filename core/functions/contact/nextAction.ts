import { isNothing, wrongArgument, type Cell } from '../../cells/cell';
import { RISKS, nextAction, type ActionStep } from '../../dunning/nextAction';
import { signOf } from '../../money/minor';
import { define } from '../definition';
import { amount, choice, date, hold, type RangeKind } from '../kinds';
import { asOfCells } from '../parameters';
import { policyRows } from '../policy';

const actionPolicy: RangeKind<readonly ActionStep[]> = {
  shape: 'range',
  expects: `rows of from day, ${RISKS.join(', ')}`,
  read: (matrix, name) =>
    policyRows(matrix, name, RISKS).map(({ fromDay, rest }) => {
      const [Low, Medium, High, New] = RISKS.map((risk, i) => actionOf(rest[i], `${name} ${risk}`)) as [
        string,
        string,
        string,
        string,
      ];
      return { fromDay, actions: { Low, Medium, High, New } };
    }),
};

function actionOf(cell: Cell | undefined, name: string): string {
  if (isNothing(cell)) return '';
  if (typeof cell !== 'string') throw wrongArgument(name, cell, 'text');
  return cell.trim();
}

export const NEXT_ACTION = define({
  name: 'NEXT_ACTION',
  category: 'Reminders and contact',
  summary: 'The next step to take with a customer, by days past due and risk.',
  parameters: [
    { name: 'due_date', kind: date, elementwise: true, text: 'The day payment is due.' },
    asOfCells,
    {
      name: 'risk',
      kind: choice(RISKS),
      optional: true,
      elementwise: true,
      text: 'Low, Medium, High or New, as RISK_SEGMENT gives it. Left out: Low, the mildest ladder.',
    },
    {
      name: 'hold',
      kind: hold,
      optional: true,
      elementwise: true,
      text: 'Why collection waits; TRUE for a hold without a name.',
    },
    {
      name: 'policy',
      kind: actionPolicy,
      optional: true,
      text: 'Rows of from day, Low, Medium, High and New, days ascending, in place of the built-in table.',
    },
    {
      name: 'open_amount',
      kind: amount,
      optional: true,
      elementwise: true,
      text: 'What is still owed; 0 or less gives a blank.',
    },
  ],
  result: 'text',
  errors: ['A risk that is none of the four is #VALUE!.'],
  examples: [
    [['2025-03-31', '2025-03-01', 'High'], 'Courtesy call', 'High risks are called before they are late.'],
    [['2025-03-01', '2025-03-02'], 'Reminder', 'One day late, without a risk.'],
    [['2025-03-01', '2025-03-11', 'Medium'], 'Call', 'Ten days late.'],
    [['2025-03-01', '2025-03-21', 'New'], 'Cancel open orders', 'A new customer, 20 days late.'],
    [['2025-03-01', '2025-05-01', 'High'], 'Last demand', 'Nobody is reported to a credit bureau by default.'],
    [['2025-03-01', '2025-06-30', 'Low'], 'Hand to counsel', 'From day 91 for all.'],
    [['2025-03-01', '2025-03-21', 'New', 'Dispute'], 'Wait: Dispute', 'A hold comes first.'],
    [['2025-03-01', '2025-03-21', 'New', '', '', 0], '', 'Nothing is open.'],
    [['2025-03-01', '2025-03-21', 'New', '', '', 0.1 + 0.2 - 0.3], '', 'Less than half a cent is nothing.'],
    [
      [
        '2025-03-01',
        '2025-03-21',
        'High',
        '',
        [
          [0, 'Wait', 'Wait', 'Call', 'Call'],
          [30, 'Call', 'Call', 'Sue', 'Sue'],
        ],
      ],
      'Call',
      'A table of your own.',
    ],
  ],
  run(dueDate, asOf, risk, holdName, policy, openAmount) {
    if (openAmount !== undefined && signOf(openAmount) <= 0) return '';
    if (holdName !== undefined) return holdName === '' ? 'Wait' : `Wait: ${holdName}`;
    return nextAction(asOf - dueDate, risk ?? 'Low', policy);
  },
});

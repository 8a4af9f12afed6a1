import { nextLevel } from '../../dunning/level';
import { signOf } from '../../money/minor';
import { define } from '../definition';
import { amount, date, hold, whole } from '../kinds';
import { asOfCells } from '../parameters';
import { levelPolicy } from './levelPolicy';

export const REMINDER_LEVEL = define({
  name: 'REMINDER_LEVEL',
  category: 'Reminders and contact',
  summary: 'The level of reminder to send now, or blank.',
  parameters: [
    { name: 'due_date', kind: date, elementwise: true, text: 'The day payment is due.' },
    asOfCells,
    {
      name: 'last_level',
      kind: whole(0, 999),
      optional: true,
      elementwise: true,
      text: 'The highest level sent so far. Left out: none.',
    },
    { name: 'last_sent', kind: date, optional: true, elementwise: true, text: 'The day the last reminder was sent.' },
    {
      name: 'policy',
      kind: levelPolicy,
      optional: true,
      text: 'Rows of from day and level, ascending, or the levels of the policy sheet. Left out: −3 1, 1 2, 10 3, 20 4, 31 5, 61 6, 91 7.',
    },
    {
      name: 'open_amount',
      kind: amount,
      optional: true,
      elementwise: true,
      text: 'What is still owed; 0 or less gives a blank.',
    },
    {
      name: 'hold',
      kind: hold,
      optional: true,
      elementwise: true,
      text: 'Why collection waits; a hold gives a blank.',
    },
    {
      name: 'granted_until',
      kind: date,
      optional: true,
      elementwise: true,
      text: 'The day that the last reminder gave to pay; the next level waits until it has passed. Left out: none.',
    },
  ],
  result: 'number',
  errors: ['Days or levels of the policy that do not ascend are #VALUE!.'],
  notes: [
    'No level is skipped: the next one is the last level + 1, however late the invoice is, so missed days give one message. Levels that begin on the due date or before count as passed once it has gone by, save for the last of the ladder.',
    'Two reminders are at least 5 days apart, except after a level that begins on the due date or before; two levels never go out on one day.',
    'A level is due on the later of its own day and the day after granted_until.',
  ],
  examples: [
    [['2025-03-31', '2025-03-28'], 1, 'Three days before it is due.'],
    [['2025-03-31', '2025-03-27'], '', 'Four days before it is still too early.'],
    [['2025-03-01', '2025-06-01'], 2, 'A first reminder is level 2, however late the invoice is.'],
    [['2025-03-01', '2025-03-12', 2, '2025-03-05'], 3, 'The next level after 11 days, a week after the last message.'],
    [['2025-03-01', '2025-03-12', 2, '2025-03-08'], '', 'Only four days after the last message.'],
    [['2025-03-01', '2025-03-02', 1, '2025-03-01'], 2, 'A courtesy note before the due date delays nothing.'],
    [['2025-03-01', '2025-06-01', '', '', '', 0], '', 'Nothing is open.'],
    [['2025-03-01', '2025-06-01', '', '', '', 0.1 + 0.2 - 0.3], '', 'Less than half a cent is nothing.'],
    [['2025-03-01', '2025-06-01', '', '', '', 100, 'Dispute'], '', 'A hold stands.'],
    [
      [
        '2025-03-01',
        '2025-03-09',
        1,
        '',
        [
          [1, 1],
          [7, 2],
          [14, 3],
        ],
      ],
      2,
      'A ladder of your own.',
    ],
    [
      ['2026-03-01', '2026-03-12', 2, '2026-03-02', '', '', '', '2026-03-12'],
      '',
      'The last reminder gave time until today.',
    ],
    [['2026-03-01', '2026-03-13', 2, '2026-03-02', '', '', '', '2026-03-12'], 3, 'The day after it.'],
  ],
  run(dueDate, asOf, lastLevel, lastSent, policy, openAmount, holdName, grantedUntil) {
    if (holdName !== undefined || (openAmount !== undefined && signOf(openAmount) <= 0)) return '';
    const daysSinceLast = lastSent === undefined ? undefined : asOf - lastSent;
    const daysGranted = grantedUntil === undefined ? undefined : grantedUntil - asOf;
    const position = { daysPastDue: asOf - dueDate, lastLevel: lastLevel ?? 0, daysSinceLast, daysGranted };
    const next = nextLevel(position, policy);
    return next.state === 'due' ? next.level : '';
  },
});

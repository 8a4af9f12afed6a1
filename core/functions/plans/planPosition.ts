import { dateOut } from '../../cells/dates';
import { minorDigits } from '../../money/currency';
import { fromMinor } from '../../money/minor';
import { define } from '../definition';
import { planParameters, positionOf } from './planArguments';

const PLAN = [
  [['2025-01-31'], ['2025-02-28'], ['2025-03-31']],
  [[100], [100], [100]],
] as const;

export const PLAN_POSITION = define({
  name: 'PLAN_POSITION',
  category: 'Plans, promises and settlements',
  summary: 'One row: status, due to date, paid to date, arrears, days late, next due date, next amount due.',
  parameters: planParameters,
  result: 'table',
  errors: [
    'Rows that are blank throughout are skipped; any other row that cannot be read is #VALUE!, and the message names it.',
    'A payment below 0 is #VALUE!: leave a payment that bounced out. A plan without instalments is #N/A.',
  ],
  source:
    'Payments fill the oldest due instalment first, a surplus goes to the next. One instalment in arrears is Late, two are Broken.',
  notes: [
    'Arrears are the unpaid parts of the instalments in arrears, which heed the days of grace; due to date does not. Days late run from the oldest due date in arrears.',
    'Next is the oldest instalment not fully paid and not in arrears, with what is left of it; without one the date is blank and the amount 0.',
  ],
  examples: [
    [
      [...PLAN, [['2025-01-30']], [[130]], '2025-03-10'],
      [['Late', 200, 130, 70, 10, dateOut('2025-03-31'), 100]],
      '30 of the second instalment came early; 70 are ten days late.',
    ],
    [
      [...PLAN, [['2025-01-30']], [[130]], '2025-02-10'],
      [['Current', 100, 130, 0, 0, dateOut('2025-02-28'), 70]],
      'The surplus counts for the next one.',
    ],
    [
      [...PLAN, [['2025-01-30']], [[300]], '2025-02-10'],
      [['Completed', 100, 300, 0, 0, '', 0]],
      'Paid before it was due.',
    ],
    [
      [[['2025-01-31']], [[10.005]], [['2025-01-30']], [[10.004]], '2025-02-10', 0, 'currency=KWD'],
      [['Late', 10.005, 10.004, 0.001, 10, '', 0]],
      'Three decimals: a fils is missing.',
    ],
  ],
  run(...plan) {
    const digits = minorDigits(plan[6]?.currency);
    const money = (minor: number): number => fromMinor(minor, digits);
    const { status, dueToDate, paidToDate, arrears, daysLate, next } = positionOf(...plan);
    const nextDue = next === undefined ? '' : { date: next.day };
    return [[status, money(dueToDate), money(paidToDate), money(arrears), daysLate, nextDue, money(next?.amount ?? 0)]];
  },
});

import { lateInterest } from '../../interest/lateInterest';
import { DEFAULT_TERMS } from '../../interest/interestTerms';
import { define } from '../definition';
import { amount, date } from '../kinds';
import { asOfCells } from '../parameters';
import { askHighRate, paymentsOfOneDebt, rates } from './arguments';
import { interestOptions } from './interestOptions';

export const LATE_INTEREST = define({
  name: 'LATE_INTEREST',
  category: 'Late interest',
  summary: 'Interest for late payment, accrued from the day after the due date up to and with the as-of date.',
  parameters: [
    {
      name: 'amount',
      kind: amount,
      elementwise: true,
      text: 'What was owed on the due date, before the listed payments. Nothing or less bears no interest.',
    },
    { name: 'due_date', kind: date, elementwise: true, text: 'The day payment is due.' },
    {
      name: 'annual_rate',
      kind: rates,
      elementwise: true,
      text: 'A yearly rate such as 0.08, one a row, or two columns: effective from and rate.',
    },
    asOfCells,
    paymentsOfOneDebt,
    interestOptions,
  ],
  result: 'number',
  errors: [
    'A day that bears interest before the first row of a rate table is #N/A.',
    'Payments beside a range of debts are #VALUE!: they belong to one debt.',
    'A payment below 0 is #VALUE!: leave a payment that bounced out.',
    'A yearly rate above 1 is #VALUE!: 8 % is 0.08. Where more than 100 % is meant, say so with `high_rate=yes`.',
    'Compounding past every finite figure is #NUM!.',
  ],
  source:
    'Simple interest: amount × rate × year fraction, on the days t with due date < t ≤ as-of date. A payment lowers the balance from the next day on.',
  notes: [
    'Interest is reckoned without rounding and rounded once, at the end. A published figure that was worked out from a rounded daily amount differs by some cents: gov.uk shows 11.50 for 1,000 at 8.5 % over 50 days (0.23 a day), where the unrounded interest is 11.64. With `daily_rounding=yes` the result is gov.uk’s.',
    'A debt paid in full within a threshold grace bears no interest. A payment goes to interest that has not joined the base before interest that has. Interest raised to a minimum still keeps the cap.',
  ],
  examples: [
    [[1000, '2024-01-31', 0.085, '2025-01-30'], 85, '8.5 % for 365 days.'],
    [[10000, '2025-01-01', 0.1, '2025-07-20', [['2025-04-11', 1000]]], 528.05, '1,000 paid on day 100 of 200.'],
    [
      [10000, '2025-01-01', 0.1, '2025-07-20', [['2025-04-11', 1000]], 'result=outstanding'],
      254.08,
      'What that payment has not covered.',
    ],
    [
      [10000, '2025-01-01', 0.1, '2025-07-20', [['2025-04-11', 1000]], 'allocation=principal first'],
      520.55,
      'The payment lowers the principal by all of it.',
    ],
    [[1000, '2025-01-01', 0.085, '2025-02-20', '', 'daily_rounding=yes'], 11.5, '0.23 a day for 50 days.'],
    [
      [
        1000,
        '2024-06-14',
        [
          ['2024-01-01', 0.1162],
          ['2024-07-01', 0.1137],
        ],
        '2024-07-15',
      ],
      9.77,
      '16 days at 11.62 % and 15 at 11.37 %.',
    ],
    [
      [1000, '2025-01-31', 0.12, '2026-01-31', '', 'compounding=monthly'],
      126.82,
      'Interest joins the base each month.',
    ],
    [[1000, '2022-09-30', 0.3692, '2022-10-31', '', 'compounding=effective'], 27.05, 'An effective yearly rate.'],
    [[1000, '2025-01-01', 0.08, '2025-01-11', '', 'grace_days=10'], 0, 'Within the grace.'],
    [
      [[[1000], [''], [2000]], [['2025-01-01'], [''], ['2025-01-31']], 0.0365, '2025-01-31'],
      [[3], [''], [0]],
      'A range spills; blank rows stay blank.',
    ],
  ],
  run(owed, dueDate, yearly, asOf, paid, terms = DEFAULT_TERMS) {
    askHighRate(yearly, terms.highRate);
    return lateInterest(owed, dueDate, yearly, asOf, paid, terms);
  },
});

import { balanceAfterPayments } from '../../interest/partialPayments';
import { minorDigits } from '../../money/currency';
import { define } from '../definition';
import { askHighRate } from './arguments';
import { balanceParameters } from './balanceArguments';

export const BALANCE_AFTER_PAYMENTS = define({
  name: 'BALANCE_AFTER_PAYMENTS',
  category: 'Late interest',
  summary: 'What is still owed after partial payments, by the United States Rule or the Merchant’s Rule.',
  parameters: balanceParameters,
  result: 'number',
  errors: [
    'A day that bears interest before the first row of a rate table is #N/A.',
    'A payment below 0 is #VALUE!: leave a payment that bounced out.',
  ],
  source:
    'United States Rule: Story v. Livingston, 38 U.S. 359 (1839); 12 CFR 1026 appendix J (a)(3). Merchant’s Rule: principal and payments both bear interest to the as-of date.',
  notes: [
    'United States Rule: a payment goes to the interest accrued to its day and then to principal; one below that interest is held, without lowering the principal, until payments together reach it. Unpaid interest never bears interest. A negative result is what was paid too much.',
  ],
  examples: [
    [
      [
        10000,
        0.1,
        '2025-01-01',
        [
          ['2025-03-02', 100],
          ['2025-04-01', 200],
        ],
        '2025-07-01',
      ],
      10194.56,
      '100 on day 60 is held, 200 on day 90 makes it reach the interest; day 181.',
    ],
    [
      [
        10000,
        0.1,
        '2025-01-01',
        [
          ['2025-03-02', 100],
          ['2025-04-01', 200],
        ],
        '2025-07-01',
        'rule=merchant',
      ],
      10187.59,
      'The payments earn interest too.',
    ],
    [
      [7000, 0.11, '2025-01-01', [['2025-04-01', 1200]], '2025-05-01', 'day_count=ACT/360'],
      6047.43,
      '90 days, then 30.',
    ],
  ],
  run(principal, yearly, start, paid, day, chosen = {}) {
    askHighRate(yearly, chosen.high_rate === true);
    const debt = { principal, rates: yearly, start, asOf: day, payments: paid, dayCount: chosen.day_count };
    return balanceAfterPayments(debt, chosen.rule, minorDigits(chosen.currency));
  },
});

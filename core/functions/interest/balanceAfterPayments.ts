import { DAY_COUNTS } from '../../calendar/dayCounts';
import { balanceAfterPayments, PARTIAL_PAYMENT_RULES } from '../../interest/partialPayments';
import { currency, minorDigits } from '../../money/currency';
import { define } from '../definition';
import { choice, date } from '../kinds';
import { options } from '../options';
import { asOf } from '../parameters';
import { amountFromZero, payments, rates } from './arguments';

export const BALANCE_AFTER_PAYMENTS = define({
  name: 'BALANCE_AFTER_PAYMENTS',
  category: 'Late interest',
  summary: 'What is still owed after partial payments, by the United States Rule or the Merchant’s Rule.',
  parameters: [
    { name: 'principal', kind: amountFromZero, text: 'What was owed on the start date.' },
    { name: 'annual_rate', kind: rates, text: 'A yearly rate such as 0.1, or two columns: effective from and rate.' },
    { name: 'start_date', kind: date, text: 'The day after which interest runs.' },
    {
      name: 'payments',
      kind: payments,
      optional: 'blank only',
      text: 'Rows of date and amount, in any order; one on as_of counts, later ones are ignored.',
    },
    asOf,
    {
      name: 'options',
      kind: options({
        rule: { kind: choice(PARTIAL_PAYMENT_RULES), text: 'United States (default) or merchant.' },
        day_count: { kind: choice(DAY_COUNTS), text: 'How days become years; ACT/365F unless given.' },
        currency: { kind: currency, text: 'Whose minor unit the result is rounded to; two digits unless given.' },
      }),
      optional: true,
      text: 'Text key=value; key=value, or rows of key and value.',
    },
  ],
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
    const debt = { principal, rates: yearly, start, asOf: day, payments: paid, dayCount: chosen.day_count };
    return balanceAfterPayments(debt, chosen.rule, minorDigits(chosen.currency));
  },
});

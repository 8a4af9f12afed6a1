import { minorDigits } from '../../money/currency';
import { FREQUENCIES } from '../../plans/dueDates';
import { planLength } from '../../plans/planInstalment';
import { define } from '../definition';
import { amount, choice, rate } from '../kinds';
import { currencyOptions } from '../parameters';

export const PLAN_LENGTH = define({
  name: 'PLAN_LENGTH',
  category: 'Plans, promises and settlements',
  summary: 'How many instalments of an amount repay a debt, the last one smaller.',
  parameters: [
    { name: 'principal', kind: amount, elementwise: true, text: 'What is to be repaid, 0 or more.' },
    { name: 'annual_rate', kind: rate, elementwise: true, text: 'The yearly rate as a fraction.' },
    { name: 'instalment', kind: amount, elementwise: true, text: 'What is paid each time.' },
    {
      name: 'frequency',
      kind: choice(FREQUENCIES),
      optional: true,
      text: 'weekly, fortnightly, semi-monthly, monthly (default), quarterly, half-yearly or yearly.',
    },
    currencyOptions,
  ],
  result: 'number',
  errors: ['An instalment that does not cover the first interest is #NUM!; the message says the least that would.'],
  source: 'PAYMENT_PLAN with method=fixed amount: counted on its rounded rows, not on a formula.',
  examples: [
    [[1000, 0.12, 100], 11, 'Ten of 100 and a smaller one.'],
    [[1000, 0, 100], 10, 'Free of interest.'],
    [[0, 0.12, 100], 0, 'Nothing to repay.'],
    [[1.001, 0, 0.1, '', 'currency=KWD'], 11, 'Ten of 100 fils, and one of a single fils.'],
    [[[[500], [5000]], 0.1, 200, 'fortnightly'], [[3], [27]], 'A column of debts.'],
    [
      [1000, 0.24, 20],
      {
        error: '#NUM!',
        message: 'instalment is 20.00 and does not cover the first interest, 20.00; the least that would is 20.01.',
      },
      'The debt would never fall.',
    ],
  ],
  run: (principal, annualRate, instalment, frequency = 'monthly', chosen = {}) =>
    planLength(principal, annualRate, instalment, frequency, minorDigits(chosen.currency)),
});

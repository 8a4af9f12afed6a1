import { DAY_COUNTS } from '../../calendar/dayCounts';
import { PARTIAL_PAYMENT_RULES } from '../../interest/partialPayments';
import { currency } from '../../money/currency';
import { choice, date } from '../kinds';
import { options } from '../options';
import { asOf } from '../parameters';
import { amountFromZero, payments, rates } from './arguments';
import { highRate } from './interestOptions';

/** The arguments that BALANCE_AFTER_PAYMENTS and BALANCE_STATEMENT share. */
export const balanceParameters = [
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
      high_rate: highRate,
      currency: { kind: currency, text: 'Whose minor unit the result is rounded to; two digits unless given.' },
    }),
    optional: true,
    text: 'Text key=value; key=value, or rows of key and value.',
  },
] as const;

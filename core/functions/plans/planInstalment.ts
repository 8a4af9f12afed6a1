import { currency, minorDigits } from '../../money/currency';
import { FREQUENCIES } from '../../plans/dueDates';
import { planInstalment } from '../../plans/planInstalment';
import { MAX_INSTALMENTS } from '../../plans/planTerms';
import { define } from '../definition';
import { amount, choice, rate, whole } from '../kinds';
import { options } from '../options';

export const PLAN_INSTALMENT = define({
  name: 'PLAN_INSTALMENT',
  category: 'Plans, promises and settlements',
  summary: 'The level instalment that repays a debt.',
  parameters: [
    { name: 'principal', kind: amount, elementwise: true, text: 'What is to be repaid, 0 or more.' },
    { name: 'annual_rate', kind: rate, elementwise: true, text: 'The yearly rate as a fraction; 0 divides evenly.' },
    { name: 'instalments', kind: whole(1, MAX_INSTALMENTS), elementwise: true, text: 'How many instalments.' },
    {
      name: 'frequency',
      kind: choice(FREQUENCIES),
      optional: true,
      text: 'weekly, fortnightly, semi-monthly, monthly (default), quarterly, half-yearly or yearly.',
    },
    {
      name: 'options',
      kind: options({
        balloon: { kind: amount, text: 'Due with the last instalment, on top of it.' },
        currency: { kind: currency, text: 'Whose minor unit the instalment has; two digits unless given.' },
      }),
      optional: true,
      text: 'Text key=value; key=value, or rows of key and value.',
    },
  ],
  result: 'number',
  errors: [
    'A principal below 0, and a balloon above the principal, are #VALUE!.',
    'A rate so high that no finite instalment repays the debt is #NUM!.',
  ],
  source: 'Annuity: payment = principal × r ÷ (1 − (1 + r)^−n), r the rate of a period.',
  notes: ['It is the Payment of PAYMENT_PLAN’s rows, save the one that takes the odd cents.'],
  examples: [
    [[1000, 0.12, 12], 88.85, 'Twelve months at 1 % each.'],
    [[1000, 0, 3], 333.33, 'Free of interest.'],
    [[[[1000], [''], [20000]], 0.06, 24], [[44.32], [''], [886.41]], 'A column of debts.'],
    [[20000, 0.06, 36, 'monthly', 'balloon=5000'], 481.33, 'A balloon lowers the instalments.'],
    [[1000000, 0.03, 12, 'monthly', 'currency=JPY'], 84694, 'Yen have no minor unit.'],
  ],
  run: (principal, annualRate, instalments, frequency = 'monthly', chosen = {}) =>
    planInstalment(principal, annualRate, instalments, frequency, chosen.balloon ?? 0, minorDigits(chosen.currency)),
});

import { minorDigits } from '../../money/currency';
import { round } from '../../money/round';
import { settlementFloor } from '../../plans/settlement';
import { define } from '../definition';
import { amountFromZero } from '../interest/arguments';
import { amount, rate, share, whole } from '../kinds';
import { currencyOptions } from '../parameters';

export const SETTLEMENT_FLOOR = define({
  name: 'SETTLEMENT_FLOOR',
  category: 'Plans, promises and settlements',
  summary: 'The least offer worth taking today instead of going on with collection.',
  parameters: [
    { name: 'balance', kind: amount, elementwise: true, text: 'What is owed.' },
    {
      name: 'recovery_probability',
      kind: share,
      elementwise: true,
      text: 'How likely the balance is to be recovered, from 0 to 1.',
    },
    { name: 'cost', kind: amountFromZero, elementwise: true, text: 'What going on would cost.' },
    { name: 'delay_days', kind: whole(0, 36525), elementwise: true, text: 'Days until the money would come.' },
    { name: 'annual_rate', kind: rate, elementwise: true, text: 'The yearly rate at which waiting is reckoned.' },
    currencyOptions,
  ],
  result: 'number',
  errors: ['A probability outside 0 to 1, a cost below 0 and days that are not whole are #VALUE!.'],
  source: '(probability × balance − cost) ÷ (1 + r)^(days ÷ 365), at least 0.',
  examples: [
    [[10000, 0.6, 1000, 365, 0.1], 4545.45, '5,000 expected in a year are worth 4,545.45 today.'],
    [[1000, 0.2, 300, 180, 0.1], 0, 'Going on costs more than it brings.'],
    [[[[10000], [''], [5000]], 0.5, 0, 0, 0.1], [[5000], [''], [2500]], 'A column of debts, no wait.'],
    [[100.01, 0.5, 0, 0, 0.1, 'currency=KWD'], 50.005, 'Three decimals.'],
  ],
  run: (balance, probability, cost, delayDays, annualRate, chosen = {}) =>
    round(settlementFloor(balance, probability, cost, delayDays, annualRate), minorDigits(chosen.currency)),
});

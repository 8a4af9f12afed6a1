import { DISCOUNT_METHODS, discountRate, type DiscountMethod } from '../../terms/earlyDiscount';
import type { PaymentTerms } from '../../terms/paymentTerms';
import { FormulaError } from '../../errors';
import { round } from '../../money/round';
import { define } from '../definition';
import { choice, positive } from '../kinds';
import { TERMS_TEXT, terms } from './termsKind';

const YEAR_DAYS = 365;

export const DISCOUNT_RATE = define({
  name: 'DISCOUNT_RATE',
  category: 'Terms and discounts',
  summary: 'What it costs a year, as a rate, not to take an early payment discount.',
  parameters: [
    {
      name: 'terms',
      kind: terms,
      elementwise: true,
      text: `${TERMS_TEXT} Here they need a discount and fixed net days.`,
    },
    {
      name: 'method',
      kind: choice(DISCOUNT_METHODS),
      optional: true,
      elementwise: true,
      text: 'simple (default) or effective, which compounds.',
    },
    {
      name: 'year_days',
      kind: positive,
      optional: true,
      elementwise: true,
      text: 'The days of a year, such as 360. Left out: 365.',
    },
  ],
  result: 'number',
  errors: [
    'Net days equal to the discount days, or a discount of 100 %, are #NUM!.',
    'Terms without a discount, whose discount outlives the due date, or without fixed days between the two, are #VALUE!.',
  ],
  source: 'With the discount d and the w days gained: simple d/(1−d)·Y/w; effective (1/(1−d))^(Y/w) − 1.',
  examples: [
    [['2/10 net 30'], ((0.02 / 0.98) * 365) / 20, '0.372449: 2 on 98 for 20 days.'],
    [['2/10 net 30', 'effective'], Math.expm1((-Math.log1p(-0.02) * 365) / 20), '0.445853: the same, compounded.'],
    [['2/10 net 30', 'simple', 360], ((0.02 / 0.98) * 360) / 20, '0.367347, in a year of 360 days.'],
    [['2/10 net 30 EOM'], ((0.02 / 0.98) * 365) / 20, 'Both count from the end of the month: 20 days between.'],
  ],
  run: rateOf,
});

function rateOf({ discount, due }: PaymentTerms, method: DiscountMethod = 'simple', yearDays = YEAR_DAYS): number {
  const fixed = due.months === 0 && due.monthEnd !== 'after' && due.onDay === undefined;
  if (discount === undefined || !fixed) {
    const fault = discount === undefined ? 'have no discount' : 'have no fixed net days';
    throw new FormulaError('#VALUE!', `terms ${fault}; expected a discount and net days, such as 2/10 net 30.`);
  }
  const rate = discountRate(discount, due.days, method, yearDays);
  if (rate !== undefined) return rate;
  throw new FormulaError(
    '#NUM!',
    `terms give ${round(discount.fraction * 100, 6)} % until day ${discount.days} and are due on day ${due.days}; expected a discount below 100 % and more net days than discount days.`,
  );
}

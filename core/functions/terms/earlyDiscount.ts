import { earlyDiscount } from '../../terms/earlyDiscount';
import { minorDigits } from '../../money/currency';
import { define } from '../definition';
import { amount, date } from '../kinds';
import { asOfCells, currencyOptions } from '../parameters';
import { TERMS_TEXT, terms } from './termsKind';

export const EARLY_DISCOUNT = define({
  name: 'EARLY_DISCOUNT',
  category: 'Terms and discounts',
  summary: 'The discount for early payment that can still be had.',
  parameters: [
    { name: 'amount', kind: amount, elementwise: true, text: 'The amount of the invoice.' },
    { name: 'terms', kind: terms, elementwise: true, text: TERMS_TEXT },
    {
      name: 'invoice_date',
      kind: date,
      elementwise: true,
      text: 'The date of the invoice; the discount days run from it, or with EOM from the end of its month.',
    },
    asOfCells,
    currencyOptions,
  ],
  result: 'number',
  errors: [
    'Terms that mean nothing certain are #VALUE!; the message lists the forms.',
    'A discount that outlives the due date is #VALUE!.',
  ],
  notes: ['Terms without a discount give 0. The result is rounded to the minor unit.'],
  examples: [
    [[1000, '2/10 net 30', '2025-03-01', '2025-03-11'], 20, 'The tenth day is the last one.'],
    [[1000, '2/10 net 30', '2025-03-01', '2025-03-12'], 0, 'A day too late.'],
    [[1000, 'net 30', '2025-03-01', '2025-03-05'], 0, 'No discount was offered.'],
    [
      [1000, '2/10, net 20, EOM', '2025-06-16', '2025-07-10'],
      20,
      'With EOM the discount counts from the end of the month, as the due date does.',
    ],
    [[1000, '8 Tage 3 %, 30 Tage netto', '2025-03-01', '2025-03-09'], 30, 'The eighth day.'],
    [[333.33, '2.5/14 net 45', '2025-03-01', '2025-03-05'], 8.33, '8.33325, rounded.'],
    [[333.33, '2.5/14 net 45', '2025-03-01', '2025-03-05', 'currency=KWD'], 8.333, 'To three decimals.'],
  ],
  run: (invoiceAmount, paymentTerms, invoiceDate, asOf, chosen = {}) =>
    earlyDiscount(invoiceAmount, paymentTerms, invoiceDate, asOf, minorDigits(chosen.currency)),
});

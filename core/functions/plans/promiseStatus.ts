import { isoOf } from '../../calendar/civil';
import { wrongArgument } from '../../cells/cell';
import { minorDigits } from '../../money/currency';
import { toMinor } from '../../money/minor';
import { promiseStatus } from '../../plans/promise';
import { define } from '../definition';
import { amount, cells, date, share, text } from '../kinds';
import { asOfCells, currencyOptions } from '../parameters';
import { graceDays } from './planArguments';
import { paymentDatesOfCall, paymentsFor } from './promisePayments';

const PAYMENTS = [
  [['2025-03-05'], ['2025-03-12']],
  [[60], [40]],
] as const;

export const PROMISE_STATUS = define({
  name: 'PROMISE_STATUS',
  category: 'Plans, promises and settlements',
  summary: 'Whether a promise to pay was kept: Kept, Pending, Partly kept or Broken.',
  parameters: [
    { name: 'promised_on', kind: date, elementwise: true, text: 'The day the promise was made.' },
    { name: 'promised_by', kind: date, elementwise: true, text: 'The day by which the money was promised.' },
    { name: 'amount', kind: amount, elementwise: true, text: 'What was promised, above 0.' },
    {
      name: 'payment_dates',
      kind: paymentDatesOfCall,
      optional: 'blank only',
      text: 'When payments came in; blank for none.',
    },
    { name: 'payment_amounts', kind: cells, optional: 'blank only', text: 'What came in on each.' },
    asOfCells,
    graceDays,
    {
      name: 'tolerance',
      kind: share,
      optional: true,
      text: 'The share of the amount that may be missing; 0 unless given.',
    },
    { name: 'customer', kind: text, optional: true, elementwise: true, text: 'Who promised, with payment_customers.' },
    { name: 'payment_customers', kind: cells, optional: true, text: 'Who made each payment, as customer is written.' },
    currencyOptions,
  ],
  result: 'text',
  errors: [
    'A promise by a day before it was made, or of 0 or less, is #VALUE!.',
    'A payment that cannot be read, or is below 0, is #VALUE! for every promise, and the message names its row.',
    'A customer without payment_customers, or the other way round, is #VALUE!.',
  ],
  source: 'Payments from promised_on to promised_by and the days of grace count, as far as they were made by as_of.',
  notes: [
    'Two promises of one customer that overlap in time count the same payments. Case and blanks around a customer’s name do not matter.',
  ],
  examples: [
    [['2025-03-01', '2025-03-15', 100, ...PAYMENTS, '2025-03-20'], 'Kept', '60 and 40 came in time.'],
    [['2025-03-01', '2025-03-10', 100, ...PAYMENTS, '2025-03-11'], 'Partly kept', 'Only 60 came by the 10th.'],
    [['2025-03-01', '2025-03-10', 100, ...PAYMENTS, '2025-03-12', 2], 'Kept', 'Two days of grace.'],
    [['2025-03-01', '2025-03-10', 100, ...PAYMENTS, '2025-03-10'], 'Pending', 'The last day has not passed.'],
    [
      ['2025-03-06', '2025-03-11', 100, ...PAYMENTS, '2025-03-13'],
      'Broken',
      'Earlier and later payments do not count.',
    ],
    [
      [
        [['2025-03-01'], ['2025-03-01']],
        '2025-03-15',
        [[60], [60]],
        ...PAYMENTS,
        '2025-03-20',
        0,
        0,
        [['Ortega'], ['Dubois']],
        [['ortega'], ['DUBOIS']],
      ],
      [['Kept'], ['Partly kept']],
      'Each customer’s own payments.',
    ],
    [
      ['2025-03-01', '2025-03-15', 10.005, [['2025-03-05']], [[10.004]], '2025-03-20', 0, 0, '', '', 'currency=KWD'],
      'Partly kept',
      'Three decimals: a fils is missing.',
    ],
  ],
  run(promisedOn, promisedBy, sum, dates, amounts, asOfDay, grace, tolerance, customer, customers, chosen) {
    const digits = minorDigits(chosen?.currency);
    const minor = toMinor(sum, digits);
    if (minor <= 0) throw wrongArgument('amount', sum, 'an amount above 0');
    if (promisedBy < promisedOn) {
      throw wrongArgument('promised_by', isoOf(promisedBy), `a day on or after promised_on, ${isoOf(promisedOn)}`);
    }
    const payments = paymentsFor(customer, dates, amounts, customers, digits);
    return promiseStatus({ promisedOn, promisedBy, amount: minor }, payments, asOfDay, grace ?? 0, tolerance ?? 0);
  },
});

import { collectionEffectiveness } from '../../portfolio/daysSales';
import { define } from '../definition';
import { amount } from '../kinds';
import { creditSales } from './salesParameters';

export const COLLECTION_EFFECTIVENESS = define({
  name: 'COLLECTION_EFFECTIVENESS',
  category: 'Portfolio',
  summary: 'The share collected of what could have been collected in a period.',
  parameters: [
    { name: 'opening', kind: amount, elementwise: true, text: 'Receivables at the beginning of the period.' },
    creditSales,
    { name: 'closing', kind: amount, elementwise: true, text: 'Receivables at the end of the period.' },
    {
      name: 'closing_current',
      kind: amount,
      elementwise: true,
      text: 'The part of the closing receivables that is not yet due.',
    },
  ],
  result: 'number',
  errors: ['Where nothing could have been collected (opening + credit sales = closing current) the result is #NUM!.'],
  source: '(opening + credit sales − closing) ÷ (opening + credit sales − closing current)',
  notes: [
    'The result is a fraction, not rounded: 0.8 is 80 %. Sales are those of the whole period; a page in circulation divides them by its three months and prints 55.9 % for the first example.',
  ],
  examples: [
    [[6200, 10890, 6340, 3590], 10750 / 13500, 'A quarter: 79.63 %.'],
    [[1000, 500, 300, 300], 1, 'Everything that was due came in.'],
    [
      [0, 500, 500, 500],
      {
        error: '#NUM!',
        message: 'opening + credit_sales − closing_current is 0; expected something that could have been collected.',
      },
      'Nothing was due yet.',
    ],
  ],
  run: collectionEffectiveness,
});

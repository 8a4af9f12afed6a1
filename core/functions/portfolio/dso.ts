import { daysSalesOutstanding } from '../../portfolio/daysSales';
import { define } from '../definition';
import { NO_SALES, creditSales, days, receivables } from './salesParameters';

export const DSO = define({
  name: 'DSO',
  category: 'Portfolio',
  summary: 'Days sales outstanding: how many days of sales stand in receivables.',
  parameters: [receivables, creditSales, days],
  result: 'number',
  errors: [NO_SALES],
  source: 'receivables ÷ credit sales × days',
  notes: ['The result is not rounded.'],
  examples: [
    [[212000, 250000, 90], 76.32, 'A quarter.'],
    [[[[100], [''], [300]], 900, 90], [[10], [''], [30]], 'A column of months or customers.'],
    [
      [100, 0, 30],
      { error: '#NUM!', message: 'credit_sales is 0; expected an amount to divide by.' },
      'Nothing was sold.',
    ],
  ],
  run: daysSalesOutstanding,
});

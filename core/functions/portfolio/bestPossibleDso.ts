import { daysSalesOutstanding } from '../../portfolio/daysSales';
import { define } from '../definition';
import { NO_SALES, creditSales, currentReceivables, days } from './salesParameters';

export const BEST_POSSIBLE_DSO = define({
  name: 'BEST_POSSIBLE_DSO',
  category: 'Portfolio',
  summary: 'Days sales outstanding if every customer paid on the due date.',
  parameters: [currentReceivables, creditSales, days],
  result: 'number',
  errors: [NO_SALES],
  source: 'current receivables ÷ credit sales × days',
  notes: ['The result is not rounded.'],
  examples: [
    [[150000, 250000, 90], 54, 'A quarter.'],
    [[[[50], [80]], [[300], [400]], 30], [[5], [6]], 'A column of months.'],
  ],
  run: daysSalesOutstanding,
});

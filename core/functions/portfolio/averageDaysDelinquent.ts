import { averageDaysDelinquent } from '../../portfolio/daysSales';
import { define } from '../definition';
import { NO_SALES, creditSales, currentReceivables, days, receivables } from './salesParameters';

export const AVERAGE_DAYS_DELINQUENT = define({
  name: 'AVERAGE_DAYS_DELINQUENT',
  category: 'Portfolio',
  summary: 'How many days after the due date customers pay on average: DSO less the best possible DSO.',
  parameters: [receivables, currentReceivables, creditSales, days],
  result: 'number',
  errors: [NO_SALES],
  source: '(receivables − current receivables) ÷ credit sales × days',
  notes: ['The result is not rounded.'],
  examples: [
    [[212000, 150000, 250000, 90], 22.32, '76.32 less 54.'],
    [[150000, 150000, 250000, 90], 0, 'Nothing is overdue.'],
  ],
  run: averageDaysDelinquent,
});

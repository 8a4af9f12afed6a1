import { dateOut } from '../../cells/dates';
import { NO_PAYMENTS } from '../../interest/payments';
import { interestStatement } from '../../interest/statement';
import { DEFAULT_TERMS } from '../../interest/interestTerms';
import { define } from '../definition';
import { amount, date } from '../kinds';
import { asOf } from '../parameters';
import { askHighRate, paymentsOfOneDebt, rates } from './arguments';
import { interestOptions } from './interestOptions';
import { statementRows } from './statementRows';

export const INTEREST_STATEMENT = define({
  name: 'INTEREST_STATEMENT',
  category: 'Late interest',
  summary: 'The reckoning behind LATE_INTEREST: a row for each stretch of constant balance and rate, and the total.',
  parameters: [
    { name: 'amount', kind: amount, text: 'What was owed on the due date, before the listed payments.' },
    { name: 'due_date', kind: date, text: 'The day payment is due.' },
    {
      name: 'annual_rate',
      kind: rates,
      text: 'A yearly rate such as 0.08, or two columns: effective from and rate.',
    },
    asOf,
    paymentsOfOneDebt,
    interestOptions,
  ],
  result: 'table',
  errors: ['As LATE_INTEREST.'],
  source: 'As LATE_INTEREST, to the cent.',
  notes: [
    'From is the first day that bears interest, To the last. The rows’ rounded figures sum to the total: each is cut to whole cents, and the cents then missing go one each to the rows that lost most, so that no row is a whole cent off its own reckoning. A minimum, or payments where `result=outstanding`, stand in a row of their own above the total. Balance is what bears interest. Where interest compounds, each period has a row of its own and its interest joins the balance of the next.',
  ],
  examples: [
    [
      [10000, '2025-01-01', 0.1, '2025-07-20', [['2025-04-11', 1000]]],
      [
        ['From', 'To', 'Days', 'Balance', 'Rate', 'Interest'],
        [dateOut('2025-01-02'), dateOut('2025-04-11'), 100, 10000, 0.1, 273.97],
        [dateOut('2025-04-12'), dateOut('2025-07-20'), 100, 9273.97, 0.1, 254.08],
        ['Total', '', 200, '', '', 528.05],
      ],
      '1,000 paid on day 100: 273.97 of it pays interest.',
    ],
    [
      [
        1000,
        '2024-06-14',
        [
          ['2024-01-01', 0.1162],
          ['2024-07-01', 0.1137],
        ],
        '2024-07-15',
      ],
      [
        ['From', 'To', 'Days', 'Balance', 'Rate', 'Interest'],
        [dateOut('2024-06-15'), dateOut('2024-06-30'), 16, 1000, 0.1162, 5.1],
        [dateOut('2024-07-01'), dateOut('2024-07-15'), 15, 1000, 0.1137, 4.67],
        ['Total', '', 31, '', '', 9.77],
      ],
      'The rate changes on 1 July; 5.094 becomes 5.10, so that the rows sum to the total.',
    ],
    [
      [1000, '2025-01-31', 0.12, '2025-03-15', '', 'compounding=monthly'],
      [
        ['From', 'To', 'Days', 'Balance', 'Rate', 'Interest'],
        [dateOut('2025-02-01'), dateOut('2025-02-28'), 28, 1000, 0.12, 9.2],
        [dateOut('2025-03-01'), dateOut('2025-03-15'), 15, 1009.21, 0.12, 4.98],
        ['Total', '', 43, '', '', 14.18],
      ],
      'Interest joins the balance each month.',
    ],
    [
      [1000, '2025-03-01', 0.08, '2025-03-01'],
      [
        ['From', 'To', 'Days', 'Balance', 'Rate', 'Interest'],
        ['Total', '', 0, '', '', 0],
      ],
      'Nothing is late on the due date.',
    ],
  ],
  run(owed, due, yearly, day, paid, terms = DEFAULT_TERMS) {
    askHighRate(yearly, terms.highRate);
    const debt = { amount: owed, due, rates: yearly, asOf: day, payments: paid ?? NO_PAYMENTS };
    return statementRows(interestStatement(debt, terms));
  },
});

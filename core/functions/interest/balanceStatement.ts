import { dateOut } from '../../cells/dates';
import type { ResultCell } from '../../cells/cell';
import { balanceStatement } from '../../interest/partialPayments';
import { minorDigits } from '../../money/currency';
import { define } from '../definition';
import { askHighRate } from './arguments';
import { balanceParameters } from './balanceArguments';

const HEADER = ['Date', 'Payment', 'Interest', 'Held', 'Principal', 'Balance'];

export const BALANCE_STATEMENT = define({
  name: 'BALANCE_STATEMENT',
  category: 'Late interest',
  summary: 'The reckoning behind BALANCE_AFTER_PAYMENTS: a row for each payment and one for the as-of date.',
  parameters: balanceParameters,
  result: 'table',
  errors: ['As BALANCE_AFTER_PAYMENTS.'],
  source: 'As BALANCE_AFTER_PAYMENTS; the last balance is its result.',
  notes: [
    'United States Rule: Interest is what accrued since the row before, Held what has been paid and not yet reached the interest, Balance is principal + unpaid interest − held. Merchant’s Rule: the first row is the principal with its interest to the as-of date, each other row a payment with the interest that it earns.',
  ],
  examples: [
    [
      [
        10000,
        0.1,
        '2025-01-01',
        [
          ['2025-03-02', 100],
          ['2025-04-01', 200],
        ],
        '2025-07-01',
      ],
      [
        HEADER,
        [dateOut('2025-03-02'), 100, 164.38, 100, 10000, 10064.38],
        [dateOut('2025-04-01'), 200, 82.19, 0, 9946.58, 9946.58],
        [dateOut('2025-07-01'), 0, 247.98, 0, 9946.58, 10194.56],
      ],
      '100 is below the interest and held; with 200 it reaches it, and the rest lowers the principal.',
    ],
    [
      [7000, 0.11, '2025-01-01', [['2025-04-01', 1200]], '2025-05-01', 'rule=merchant; day_count=ACT/360'],
      [
        HEADER,
        [dateOut('2025-01-01'), 0, 256.67, 0, 7000, 7256.67],
        [dateOut('2025-04-01'), 1200, -11, 0, 7000, 6045.67],
      ],
      'The principal bears interest for 120 days, the payment earns it for 30.',
    ],
  ],
  run(principal, yearly, start, paid, day, chosen = {}): ResultCell[][] {
    askHighRate(yearly, chosen.high_rate === true);
    const debt = { principal, rates: yearly, start, asOf: day, payments: paid, dayCount: chosen.day_count };
    const lines = balanceStatement(debt, chosen.rule, minorDigits(chosen.currency));
    return [
      HEADER,
      ...lines.map((line) => [
        { date: line.day },
        line.payment,
        line.interest,
        line.held,
        line.principal,
        line.balance,
      ]),
    ];
  },
});

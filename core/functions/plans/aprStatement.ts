import { dateOut } from '../../cells/dates';
import type { ResultCell } from '../../cells/cell';
import { europeanStatement, unitedStatesStatement, type DiscountedFlow } from '../../plans/apr/aprStatement';
import { round } from '../../money/round';
import { define } from '../definition';
import { aprParameters } from './aprArguments';
import { cashFlows } from './cashFlows';

const HEADER = ['Date', 'Amount', 'Years', 'Discounted'];

export const APR_STATEMENT = define({
  name: 'APR_STATEMENT',
  category: 'Plans, promises and settlements',
  summary: 'The reckoning behind PLAN_APR: each flow with its time in years and what it is worth at the rate found.',
  parameters: aprParameters,
  result: 'table',
  errors: ['As PLAN_APR.'],
  source: 'As PLAN_APR; the discounted flows sum to 0 at the rate in the last row.',
  notes: [
    'Discounted is amount ÷ (1 + rate)^years by the European method. By Regulation Z it is amount ÷ ((1 + fraction × i)(1 + i)^whole), with the rate i of a unit period and the flow’s whole and odd unit periods; Years is their sum over the unit periods of a year.',
  ],
  examples: [
    [
      [
        [[1000], [-1200]],
        [['1994-01-01'], ['1995-07-01']],
      ],
      [
        HEADER,
        [dateOut('1994-01-01'), 1000, 0, 1000],
        [dateOut('1995-07-01'), -1200, 1.5, -1000],
        ['Sum', '', '', 0],
        ['Rate', '', '', 0.1292432346572341],
      ],
      'Eighteen months are one and a half years.',
    ],
    [
      [[[-1000], [510], [510]], [['2025-01-10'], ['2025-02-20'], ['2025-03-20']], 'US'],
      [
        HEADER,
        [dateOut('2025-01-10'), -1000, 0, -1000],
        [dateOut('2025-02-20'), 510, (1 + 1 / 3) / 12, 502.700551],
        [dateOut('2025-03-20'), 510, (2 + 1 / 3) / 12, 497.299449],
        ['Sum', '', '', 0],
        ['Rate', '', '', 0.13033037005648554],
      ],
      'Monthly, the first payment after a month and ten days.',
    ],
  ],
  run(amounts, dates, method): ResultCell[][] {
    const flows = cashFlows(amounts, dates);
    const statement = method === 'US' ? unitedStatesStatement(flows) : europeanStatement(flows);
    return [
      HEADER,
      ...statement.flows.map(({ day, amount, years, worth }) => [{ date: day }, amount, years, round(worth, 6)]),
      ['Sum', '', '', sumOf(statement.flows)],
      ['Rate', '', '', statement.rate],
    ];
  },
});

/** 0 where nothing but the dust of binary fractions is left. */
function sumOf(flows: readonly DiscountedFlow[]): number {
  let [sum, size] = [0, 0];
  for (const { worth } of flows) {
    sum += worth;
    size += Math.abs(worth);
  }
  return Math.abs(sum) < 1e-9 * size ? 0 : sum;
}

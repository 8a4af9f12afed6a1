import { DEFAULT_EDGES } from '../../dunning/ageing';
import { ageingSummary } from '../../dunning/ageingSummary';
import { define } from '../definition';
import { ascendingDays, cells } from '../kinds';
import { options, yesNo } from '../options';
import { asOf, currencyOptions } from '../parameters';
import { ledgerColumn } from '../vectors';
import { ageingLedger, partsOf } from './ageingLedger';

const DUE_DATES = [['2025-03-01'], ['2025-05-20'], ['2025-06-10'], ['2025-04-15'], ['']];
const OPEN_AMOUNTS = [[100.1], [250], [90.05], [-40], [7.5]];
const CUSTOMERS = [['Fischer'], ['Ortega'], ['Fischer'], ['Ortega'], ['Dubois']];

export const AGEING_SUMMARY = define({
  name: 'AGEING_SUMMARY',
  category: 'Stages and ageing',
  summary: 'Open amounts by group and ageing bucket, with totals.',
  parameters: [
    { name: 'due_dates', kind: ledgerColumn, text: 'The due dates, one a row.' },
    {
      name: 'open_amounts',
      kind: ledgerColumn,
      text: 'What is still owed, one a row, in major units; below 0 is a credit.',
    },
    asOf,
    {
      name: 'group_by',
      kind: cells,
      optional: true,
      text: 'What to group by, one a row, such as the customers. Left out: one row All.',
    },
    {
      name: 'edges',
      kind: ascendingDays,
      optional: true,
      text: 'The last day of each bucket, ascending. Left out: 30, 60, 90.',
    },
    {
      ...currencyOptions,
      kind: options({
        ...currencyOptions.kind.specs,
        empty_groups: { kind: yesNo, text: 'yes keeps groups of which nothing is open.' },
      }),
      text: 'Text such as currency=KWD, or rows of key and value.',
    },
    {
      name: 'currencies',
      kind: cells,
      optional: true,
      text: 'The currency of each row. Each has its own rows and totals; left out: all amounts are of one.',
    },
  ],
  result: 'table',
  errors: [
    'An open amount that cannot be read is #VALUE!, with its row; so is a blank one beside a due date or group.',
    'Ranges of unlike length are #VALUE!.',
  ],
  notes: [
    'Rows that are blank throughout are skipped, so whole columns may be passed, without their header.',
    'Due dates that are blank or cannot be read go to No due date, a column that appears only where it is needed. Credits stand in their own column, whatever their due date.',
    'Sums run in whole minor units: rows and columns add up to the totals, and the grand total is the sum of the open amounts.',
    'Groups stand in order of first appearance; case does not matter, and rows without a group stand under (blank). Groups of which nothing is open are left out.',
    'With currencies, a column Currency follows and every currency has its groups and its total; nothing unlike is added. Rows without one are of the option’s currency, else they stand apart.',
  ],
  examples: [
    [
      [DUE_DATES, OPEN_AMOUNTS, '2025-06-01'],
      [
        ['Group', 'Not due', '1-30', '31-60', '61-90', 'Over 90', 'No due date', 'Credits', 'Total'],
        ['All', 90.05, 250, 0, 0, 100.1, 7.5, -40, 407.65],
        ['Total', 90.05, 250, 0, 0, 100.1, 7.5, -40, 407.65],
      ],
      'Without group_by there is one row; one amount has no due date.',
    ],
    [
      [DUE_DATES.slice(0, 4), OPEN_AMOUNTS.slice(0, 4), '2025-06-01', CUSTOMERS.slice(0, 4), [[60]]],
      [
        ['Group', 'Not due', '1-60', 'Over 60', 'Credits', 'Total'],
        ['Fischer', 90.05, 0, 100.1, 0, 190.15],
        ['Ortega', 0, 250, 0, -40, 210],
        ['Total', 90.05, 250, 100.1, -40, 400.15],
      ],
      'By customer, with one edge of your own.',
    ],
    [
      [[['2025-05-20'], ['2025-05-20']], [[10.005], [-0.0004]], '2025-06-01', '', [[60]], 'currency=KWD'],
      [
        ['Group', 'Not due', '1-60', 'Over 60', 'Credits', 'Total'],
        ['All', 0, 10.005, 0, 0, 10.005],
        ['Total', 0, 10.005, 0, 0, 10.005],
      ],
      'Three decimals; what rounds to nothing is no credit.',
    ],
    [
      [
        [['2025-05-20'], ['2025-05-20'], ['2025-05-20']],
        [[100], [5000], [0]],
        '2025-06-01',
        [['Fischer'], ['Sato'], ['Ortega']],
        [[60]],
        '',
        [['EUR'], ['JPY'], ['EUR']],
      ],
      [
        ['Group', 'Currency', 'Not due', '1-60', 'Over 60', 'Credits', 'Total'],
        ['Fischer', 'EUR', 0, 100, 0, 0, 100],
        ['Total', 'EUR', 0, 100, 0, 0, 100],
        ['Sato', 'JPY', 0, 5000, 0, 0, 5000],
        ['Total', 'JPY', 0, 5000, 0, 0, 5000],
      ],
      'Euros and yen apart; nothing of Ortega’s is open.',
    ],
  ],
  run(dueDates, openAmounts, asOfDay, groupBy, edges, chosen, codes) {
    const ledger = ageingLedger(dueDates, openAmounts, groupBy, codes, chosen?.currency);
    const { columns, parts } = ageingSummary(partsOf(ledger, chosen?.currency), asOfDay, edges ?? DEFAULT_EDGES);
    const names = [...ledger.groupNames, 'Total'];
    const isKept = (row: readonly number[], name: number): boolean =>
      groupBy === undefined || name === ledger.groupCount || chosen?.empty_groups === true || row.some(Boolean);
    const rows = parts.flatMap((part, p) =>
      part.flatMap((row, i) => {
        const own = codes === undefined ? [] : [ledger.currencies[p] ?? ''];
        return isKept(row, i) ? [[names[i] as string, ...own, ...row]] : [];
      }),
    );
    return [['Group', ...(codes === undefined ? [] : ['Currency']), ...columns], ...rows];
  },
});

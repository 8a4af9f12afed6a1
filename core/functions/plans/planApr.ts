import { europeanApr } from '../../plans/apr/european';
import { unitedStatesApr } from '../../plans/apr/regulationZ';
import { define } from '../definition';
import { aprParameters } from './aprArguments';
import { cashFlows } from './cashFlows';

export const PLAN_APR = define({
  name: 'PLAN_APR',
  category: 'Plans, promises and settlements',
  summary: 'The annual percentage rate of a plan, by European or United States law, as a fraction.',
  parameters: aprParameters,
  result: 'number',
  errors: [
    'Amounts of one sign only, all on one day, or that no rate balances are #NUM!.',
    'Rows that are blank throughout are skipped; any other row that cannot be read is #VALUE!, and the message names it.',
  ],
  source:
    'EU: Directive 2014/17/EU annex I and Directive (EU) 2023/2225 annex III. US: Regulation Z, 12 CFR 1026 appendix J.',
  notes: [
    'EU: time is measured in the longest of years, months and weeks of which all gaps between the dates are whole multiples; the gap after the first date may be odd. Whole units are counted back from the later date, and odd days are divided by the days, 365 or 366, of the year that ends on the last of them. Where no unit fits, years and days.',
    'US: the unit period is the gap that occurs most often, the smaller on a tie, at most a year; for a single payment within a year it is the term. Where every gap differs, weeks, half months and months go before other gaps.',
    'The result is not rounded. Some published figures differ: 1,000 for 1,200 after 18 months is 12.92 % by months, where COM(1996) 79 prints 12.96 % by days; 500 for 510 after five days in a leap year is 326.12 %, where a year of 365 days gives 324.44 %; 500 for 270 after one and two months is 85.59 %, where days over 365 give 84.63 %.',
  ],
  examples: [
    [
      [
        [[1000], [-1200]],
        [['1994-01-01'], ['1995-07-01']],
      ],
      0.1292432346572341,
      'Eighteen months are one and a half years.',
    ],
    [
      [[[-1000], [510], [510]], [['2025-01-10'], ['2025-02-20'], ['2025-03-20']], 'US'],
      0.13033037005648554,
      'Monthly, the first payment after a month and ten days.',
    ],
    [
      [[[500]], [['2025-01-01']]],
      { error: '#NUM!', message: 'amounts have one sign only; expected what is received and what is paid.' },
      'Nothing is paid back.',
    ],
  ],
  run(amounts, dates, method) {
    const flows = cashFlows(amounts, dates);
    return method === 'US' ? unitedStatesApr(flows) : europeanApr(flows);
  },
});

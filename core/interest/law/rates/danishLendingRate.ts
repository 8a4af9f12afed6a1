import type { RateSeries } from '../rateSeries';

/** Values of 1 January and 1 July. Extend with `npm run rates -- FILE.csv`, which rewrites `checked`, `coveredTo` and `rows`. */
export const danishLendingRate: RateSeries = {
  name: 'Danmarks Nationalbanks udlånsrente',
  source: 'Danmarks Nationalbank, officielle udlånsrente',
  checked: '2026-12-01',
  coveredTo: '2026-06-30',
  rows: `
2013-01-01 0.2
2015-07-01 0.05
2021-07-01 -0.35
2022-01-01 -0.45
2023-01-01 1.9
2023-07-01 3.25
2024-01-01 3.75
2024-07-01 3.5
2025-01-01 2.75
2025-07-01 1.75
`,
  docs: {
    rowsFrom:
      'forbrug.dk (Danish competition and consumer authority) to July 2023, less the 8 points; January 2024 from selandiaadvokater.dk; July 2024 from global-rates.com, January 2025 from tradingeconomics.com, July 2025 from fx.co (1.75 since June 2025; the bank’s other rates in devdiscourse.com agree); January 2026, and every half-year before, from two public programs that agree; later half-years were not found',
    standing: 'secondary',
    csv: { column: 'udlansrente_pct', dates: 'effective_from', halfYears: true },
  },
};

import type { RateSeries } from '../rateSeries';

/** Extend with `npm run rates -- FILE.csv`, which rewrites `checked`, `coveredTo` and `rows`. */
export const refinancingRate: RateSeries = {
  name: 'ECB main refinancing rate',
  source: 'European Central Bank, key interest rates',
  checked: '2026-11-21',
  coveredTo: '2026-07-01',
  rows: `
2012-07-11 0.75
2013-05-08 0.5
2013-11-13 0.25
2014-06-11 0.15
2014-09-10 0.05
2016-03-16 0
2022-07-27 0.5
2022-09-14 1.25
2022-11-02 2
2022-12-21 2.5
2023-02-08 3
2023-03-22 3.5
2023-05-10 3.75
2023-06-21 4
2023-08-02 4.25
2023-09-20 4.5
2024-06-12 4.25
2024-09-18 3.65
2024-10-23 3.4
2024-12-18 3.15
2025-02-05 2.9
2025-03-12 2.65
2025-04-23 2.4
2025-06-11 2.15
2026-06-17 2.4
`,
  docs: {
    rowsFrom:
      'Banka Slovenije’s table of ECB rates to 23 April 2025; the rows of 11 June 2025 and 17 June 2026 from secondary pages; Italy’s, Portugal’s and Finland’s notices for 2026 agree',
    standing: 'secondary',
    csv: { column: 'mro_rate_pct', dates: 'effective_from', halfYears: false },
  },
};

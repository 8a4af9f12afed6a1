import type { RateSeries } from '../rateSeries';

/** Extend with `npm run rates -- FILE.csv`, which rewrites `checked`, `coveredTo` and `rows`. */
export const bankRate: RateSeries = {
  name: 'Bank of England Bank Rate',
  source: 'Bank of England, official Bank Rate history',
  checked: '2026-11-21',
  coveredTo: '2026-06-30',
  rows: `
2001-11-08 4
2003-02-06 3.75
2003-07-10 3.5
2003-11-06 3.75
2004-02-05 4
2004-05-06 4.25
2004-06-10 4.5
2004-08-05 4.75
2005-08-04 4.5
2006-08-03 4.75
2006-11-09 5
2007-01-11 5.25
2007-05-10 5.5
2007-07-05 5.75
2007-12-06 5.5
2008-02-07 5.25
2008-04-10 5
2008-10-08 4.5
2008-11-06 3
2008-12-04 2
2009-01-08 1.5
2009-02-05 1
2009-03-05 0.5
2016-08-04 0.25
2017-11-02 0.5
2018-08-02 0.75
2020-03-11 0.25
2020-03-19 0.1
2021-12-16 0.25
2022-02-03 0.5
2022-03-17 0.75
2022-05-05 1
2022-06-16 1.25
2022-08-04 1.75
2022-09-22 2.25
2022-11-03 3
2022-12-15 3.5
2023-02-02 4
2023-03-23 4.25
2023-05-11 4.5
2023-06-22 5
2023-08-03 5.25
2024-08-01 5
2024-11-07 4.75
2025-02-06 4.5
2025-05-08 4.25
2025-08-07 4
2025-12-18 3.75
`,
  docs: {
    rowsFrom: 'the Bank’s history as copied in datasets/interest-rates-gb (1 June 2025), then uktaxcalculators.co.uk',
    standing: 'secondary',
    csv: { column: 'rate_pct', dates: 'effective_from', halfYears: false },
  },
};

import type { RateSeries } from '../rateSeries';

/** Extend with `npm run rates -- FILE.csv`, which rewrites `checked`, `coveredTo` and `rows`. */
export const refinancingRate: RateSeries = {
  name: 'ECB main refinancing rate',
  source: 'European Central Bank, key interest rates',
  checked: '2026-12-01',
  coveredTo: '2026-07-01',
  // The latest operation before each half-year: by tenders with marginal rates up to 2008.
  older: `
2002-07-01 3.35
2003-01-01 2.85
2003-07-01 2.1
2004-01-01 2.02
2004-07-01 2.01
2005-01-01 2.09
2005-07-01 2.05
2006-01-01 2.25
2006-07-01 2.83
2007-01-01 3.58
2007-07-01 4.07
2008-01-01 4.2
2008-07-01 4.07
2009-01-01 2.5
2009-07-01 1
2011-07-01 1.25
2012-01-01 1
`,
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
      'Banka Slovenije’s table of ECB rates to 23 April 2025; the rows of 11 June 2025 and 17 June 2026 from secondary pages; Italy’s, Portugal’s and Finland’s notices for 2026 agree. Half-years before July 2012: the Treasury’s notices in the BOE less 7 points (BOE-A-2005-1042, BOE-A-2006-11885; studylib.es/doc/5259268 for 2006 to 2012), Danmarks Nationalbank’s tables of tenders for 2003 and 2005, and the Bundesbank’s base rate, which § 247 BGB moves with this rate, + 0.88 (the only source for July 2002, January 2003 and July 2004)',
    standing: 'secondary',
    csv: { column: 'mro_rate_pct', dates: 'effective_from', halfYears: false },
  },
};

import type { RateSeries } from '../rateSeries';

/** Extend with `npm run rates -- FILE.csv`, which rewrites `checked`, `coveredTo` and `rows`. */
export const germanBaseRate: RateSeries = {
  name: 'Basiszinssatz (§ 247 BGB)',
  source: 'Deutsche Bundesbank, Basiszinssatz nach § 247 BGB',
  checked: '2026-11-21',
  coveredTo: '2026-12-31',
  rows: `
2002-01-01 2.57
2002-07-01 2.47
2003-01-01 1.97
2003-07-01 1.22
2004-01-01 1.14
2004-07-01 1.13
2005-01-01 1.21
2005-07-01 1.17
2006-01-01 1.37
2006-07-01 1.95
2007-01-01 2.7
2007-07-01 3.19
2008-01-01 3.32
2008-07-01 3.19
2009-01-01 1.62
2009-07-01 0.12
2011-07-01 0.37
2012-01-01 0.12
2013-01-01 -0.13
2013-07-01 -0.38
2014-01-01 -0.63
2014-07-01 -0.73
2015-01-01 -0.83
2016-07-01 -0.88
2023-01-01 1.62
2023-07-01 3.12
2024-01-01 3.62
2024-07-01 3.37
2025-01-01 2.27
2025-07-01 1.27
2026-07-01 1.52
`,
  docs: {
    rowsFrom: 'Bundesbank series BBK.BBKBAS2 (2 October 2025); both rows of 2026 from secondary pages',
    standing: 'secondary',
    csv: { column: 'basiszinssatz_pct', dates: 'effective_from', halfYears: true },
  },
};

import type { RateSeries } from '../rateSeries';

/** Extend with `npm run rates -- FILE.csv`, which rewrites `checked`, `coveredTo` and `rows`. */
export const austrianBaseRate: RateSeries = {
  name: 'Basiszinssatz (OeNB)',
  source: 'Oesterreichische Nationalbank, Basis- und Referenzzinssätze',
  checked: '2026-12-01',
  coveredTo: '2026-12-31',
  // What the 30 June or 31 December before each half-year had.
  older: `
2002-08-01 2.75
2003-01-01 2.2
2003-07-01 1.47
2006-07-01 1.97
2007-01-01 2.67
2007-07-01 3.19
2009-01-01 1.88
2009-07-01 0.38
`,
  rows: `
2013-03-16 0.38
2013-07-01 -0.12
2016-07-01 -0.62
2023-01-01 1.88
2023-07-01 3.38
2024-01-01 3.88
2025-01-01 2.53
2025-07-01 1.53
`,
  docs: {
    rowsFrom:
      'OeNB’s table for § 456 UGB to the first half of 2024; later rows follow from the ECB’s rate by BGBl. II 27/1999. Half-years before 16 March 2013: OeNB’s announcement of July 2002 (derstandard.at/story/1027312), bruckbaeck.at, steuerberater-dr-weiss.at (July 2008) and 360.lexisnexis.at (2010), less 8 points',
    standing: 'derived',
    csv: { column: 'base_rate_pct', dates: 'half_year_from', halfYears: true },
  },
};

import type { RateSeries } from '../rateSeries';

/** Extend with `npm run rates -- FILE.csv`, which rewrites `checked`, `coveredTo` and `rows`. */
export const austrianBaseRate: RateSeries = {
  name: 'Basiszinssatz (OeNB)',
  source: 'Oesterreichische Nationalbank, Basis- und Referenzzinssätze',
  checked: '2026-11-21',
  coveredTo: '2026-12-31',
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
      'OeNB’s table for § 456 UGB to the first half of 2024; later rows follow from the ECB’s rate by BGBl. II 27/1999',
    standing: 'derived',
    csv: { column: 'base_rate_pct', dates: 'half_year_from', halfYears: true },
  },
};

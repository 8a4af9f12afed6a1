import type { RateSeries } from '../rateSeries';

/** Extend with `npm run rates -- FILE.csv`, which rewrites `checked`, `coveredTo` and `rows`. */
export const swedishReferenceRate: RateSeries = {
  name: 'Riksbankens referensränta',
  source: 'Sveriges riksbank, referensränta',
  checked: '2026-12-01',
  coveredTo: '2026-06-30',
  rows: `
2013-01-01 1
2015-01-01 0
2016-07-01 -0.5
2019-07-01 0
2022-07-01 0.5
2023-01-01 2.5
2023-07-01 3.5
2024-01-01 4
2025-01-01 3
2025-07-01 2
`,
  docs: {
    rowsFrom:
      'the Riksbank’s own table to July 2023; January 2024 from capway.se. Since then by Räntelagen 9 §, the policy rate in effect when the half-year before ended, rounded up to a half: 3.75 in June 2024 (aktarr.se), 2.75 until 7 January 2025 (the Riksbank’s decision of December 2024, copy), 2 since 25 June 2025 (placera.se, fxmacrodata.com), 1.75 in December 2025 (fastighetsvarlden.se); later half-years were not found',
    standing: 'derived',
    csv: { column: 'referensranta_pct', dates: 'effective_from', halfYears: true },
  },
};

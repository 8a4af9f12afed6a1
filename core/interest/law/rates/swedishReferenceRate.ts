import type { RateSeries } from '../rateSeries';

/** Extend with `npm run rates -- FILE.csv`, which rewrites `checked`, `coveredTo` and `rows`. */
export const swedishReferenceRate: RateSeries = {
  name: 'Riksbankens referensränta',
  source: 'Sveriges riksbank, referensränta',
  checked: '2026-11-30',
  coveredTo: '2024-06-30',
  rows: `
2013-01-01 1
2015-01-01 0
2016-07-01 -0.5
2019-07-01 0
2022-07-01 0.5
2023-01-01 2.5
2023-07-01 3.5
2024-01-01 4
`,
  docs: {
    rowsFrom: 'the Riksbank’s own table to July 2023; January 2024 from capway.se; later half-years were not found',
    standing: 'official',
    csv: { column: 'referensranta_pct', dates: 'effective_from', halfYears: true },
  },
};

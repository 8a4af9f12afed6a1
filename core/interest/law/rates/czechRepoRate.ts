import type { RateSeries } from '../rateSeries';

/** Values of 1 January and 1 July. Extend with `npm run rates -- FILE.csv`, which rewrites `checked`, `coveredTo` and `rows`. */
export const czechRepoRate: RateSeries = {
  name: 'Repo sazba ČNB',
  source: 'Česká národní banka, dvoutýdenní repo sazba',
  checked: '2026-12-01',
  coveredTo: '2026-06-30',
  rows: `
2014-01-01 0.05
2018-01-01 0.5
2018-07-01 1
2019-01-01 1.75
2019-07-01 2
2020-07-01 0.25
2021-07-01 0.5
2022-01-01 3.75
2022-07-01 7
2024-01-01 6.75
2024-07-01 4.75
2025-01-01 4
2025-07-01 3.5
`,
  docs: {
    rowsFrom:
      'kodap.cz to December 2021, conto-servis.cz and bekrfacility.cz for 2022, danebn.cz and zlato.cz for 2023 and 2024, patria.cz for January 2025, hn.cz for July 2025, finance.cz and cnb.cz (3.50 since 9 May 2025) for January 2026; later half-years were not found',
    standing: 'secondary',
    csv: { column: 'repo_pct', dates: 'effective_from', halfYears: true },
  },
};

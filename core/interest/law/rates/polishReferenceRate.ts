import type { RateSeries } from '../rateSeries';

/** Values of 1 January and 1 July. Extend with `npm run rates -- FILE.csv`, which rewrites `checked`, `coveredTo` and `rows`. */
export const polishReferenceRate: RateSeries = {
  name: 'Stopa referencyjna NBP',
  source: 'Narodowy Bank Polski, stopa referencyjna',
  checked: '2026-12-01',
  coveredTo: '2026-12-31',
  rows: `
2020-01-01 1.5
2020-07-01 0.1
2022-01-01 1.75
2022-07-01 6
2023-01-01 6.75
2024-01-01 5.75
2025-07-01 5.25
2026-01-01 4
2026-07-01 3.75
`,
  docs: {
    rowsFrom:
      'changes as the press and banks report them: skokwisla.pl (1.5 since 2015), zus.pl (2020), ksiegowoscjestsexy.blog (0.1 to 6 October 2021), podatki.biz (1.75), wp.pl (6), bsbrodnica.pl (6.75), totalmoney.pl (2023), wprost.pl (2025), infor.pl (January 2026). 3.75 since 5 March 2026 is the last entry of the NBP’s own archive as public programs fetched it on 25 August 2026 (stopy_procentowe_archiwum.xml)',
    standing: 'secondary',
    csv: { column: 'nbp_pct', dates: 'effective_from', halfYears: true },
  },
};

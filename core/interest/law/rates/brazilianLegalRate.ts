import type { RateSeries } from '../rateSeries';

/** A rate from its own day. Extend with `npm run rates -- FILE.csv`, which rewrites `checked`, `coveredTo` and `rows`. */
export const brazilianLegalRate: RateSeries = {
  name: 'Taxa legal (art. 406 CC)',
  source: 'Banco Central do Brasil, taxa legal',
  checked: '2026-11-30',
  coveredTo: '2024-08-29',
  rows: `
2003-01-11 12
`,
  docs: {
    rowsFrom:
      '1 % a month until Law 14.905/2024 took effect on 30 August 2024; since then the Banco Central’s monthly rate, of which no complete table was found: give it as your own',
    standing: 'secondary',
    csv: { column: 'taxa_legal_pct_a_year', dates: 'effective_from', halfYears: false },
  },
};

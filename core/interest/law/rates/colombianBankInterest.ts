import type { RateSeries } from '../rateSeries';

/** A rate from its own day, effective. Extend with `npm run rates -- FILE.csv`, which rewrites `checked`, `coveredTo` and `rows`. */
export const colombianBankInterest: RateSeries = {
  name: 'Interés bancario corriente',
  source: 'Superintendencia Financiera de Colombia, interés bancario corriente',
  checked: '2026-11-30',
  coveredTo: '1971-12-31',
  rows: `

`,
  docs: {
    rowsFrom: 'no complete monthly table was found: give the certified rates as your own',
    standing: 'secondary',
    csv: { column: 'ibc_pct', dates: 'effective_from', halfYears: false },
  },
};

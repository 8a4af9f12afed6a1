import type { RateSeries } from '../rateSeries';

/** A rate from its own day. Extend with `npm run rates -- FILE.csv`, which rewrites `checked`, `coveredTo` and `rows`. */
export const floridaJudgmentRate: RateSeries = {
  name: 'Judgment interest rate (§ 55.03)',
  source: 'Florida Chief Financial Officer, judgment interest rates',
  checked: '2026-11-30',
  coveredTo: '2011-09-30',
  rows: `

`,
  docs: {
    rowsFrom: 'no complete quarterly table was found: give the rates as your own',
    standing: 'secondary',
    csv: { column: 'florida_pct', dates: 'effective_from', halfYears: false },
  },
};

import type { RateSeries } from '../rateSeries';

/** For laws that name a rate themselves: it never ends. */
export const flat: RateSeries = {
  name: 'Fixed by law',
  source: '',
  checked: '2026-11-30',
  coveredTo: '9999-12-31',
  rows: '',
  docs: { rowsFrom: '', standing: 'official' },
};

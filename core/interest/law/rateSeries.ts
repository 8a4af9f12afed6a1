import type { Day } from '../../calendar/civil';
import { knownDay } from '../../calendar/knownDay';

/** An official rate's history, kept as text that `npm run rates` can extend. */
export interface RateSeries {
  readonly name: string;
  readonly source: string;
  /** The day the rows were last held against the source, YYYY-MM-DD. */
  readonly checked: string;
  /** The last day for which the rows are known to be complete, YYYY-MM-DD. */
  readonly coveredTo: string;
  /** Lines of `YYYY-MM-DD percent`, ascending; a rate holds until the next line. */
  readonly rows: string;
}

export interface SeriesRow {
  readonly from: Day;
  /** Percent a year. */
  readonly percent: number;
}

/** The rows of a series. */
export function seriesRows(series: RateSeries): SeriesRow[] {
  return series.rows
    .trim()
    .split('\n')
    .map((line) => {
      const [date = '', percent = ''] = line.trim().split(' ');
      return { from: knownDay(date), percent: Number(percent) };
    });
}

import type { Day } from '../../calendar/civil';
import { knownDay } from '../../calendar/knownDay';

/** How well a row of law or rates is known: read at the source, read elsewhere, or worked out from what was. */
export type Standing = 'official' | 'secondary' | 'derived';

/** An official rate's history, kept as text that `npm run rates` can extend. */
export interface RateSeries {
  readonly name: string;
  /** Who publishes it: what a claim cites. */
  readonly source: string;
  /** The day the rows were last held against the source, YYYY-MM-DD. */
  readonly checked: string;
  /** The last day for which the rows are known to be complete, YYYY-MM-DD. */
  readonly coveredTo: string;
  /** Lines of `YYYY-MM-DD percent`, ascending; a rate holds until the next line. */
  readonly rows: string;
  /** Lines of the same kind from before `rows`, closed: no file of today holds them. */
  readonly older?: string;
  /** For docs/statutory-interest.md and `npm run rates` only; no bundle has it. */
  readonly docs: {
    readonly rowsFrom: string;
    readonly standing: Standing;
    /** How a CSV file of official rates writes it; left out where there is nothing to extend. */
    readonly csv?: CsvShape;
  };
}

export interface CsvShape {
  /** The column of percentages, which tells the tables apart. */
  readonly column: string;
  /** The column of dates. */
  readonly dates: string;
  /** Each row is a half-year, and covers it. */
  readonly halfYears: boolean;
}

export interface SeriesRow {
  readonly from: Day;
  /** Percent a year. */
  readonly percent: number;
}

/** The rows of a series. */
export function seriesRows(series: RateSeries): SeriesRow[] {
  return [...readRows(series.older ?? ''), ...readRows(series.rows)];
}

/** Rows as they are written here, or as scripts/build/compactRates.cjs writes them for bundles. */
function readRows(text: string): SeriesRow[] {
  let [day, hundredths] = [0, 0];
  return Array.from(
    text.matchAll(/(\d{4}-\d\d-\d\d) (\S+)|([0-9a-z]{1,4})([+-]\d+)/g),
    ([, iso, percent, days = '', change]) => {
      if (iso !== undefined) return { from: knownDay(iso), percent: Number(percent) };
      day += parseInt(days, 36);
      hundredths += Number(change);
      return { from: day, percent: hundredths / 100 };
    },
  );
}

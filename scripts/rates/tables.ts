import { LAWS } from '../../core/interest/law/laws';
import type { CsvShape, RateSeries } from '../../core/interest/law/rateSeries';

/** A table of official rates and how a CSV file names it. */
export interface OfficialTable extends CsvShape {
  readonly series: RateSeries;
}

const SERIES = new Set<RateSeries>(Object.values(LAWS).map(({ reference }) => reference));

/** The tables that a law on offer refers to and that can be extended. */
export const TABLES: readonly OfficialTable[] = [...SERIES].flatMap((series) =>
  series.docs.csv === undefined ? [] : [{ series, ...series.docs.csv }],
);

import type { Day } from '../../calendar/civil';

/** A reference rate that the user gives, in force from a day on. */
export interface OwnRate {
  readonly from: Day;
  /** A yearly fraction. */
  readonly rate: number;
  /** Where it was read; '' where nothing is said. */
  readonly source: string;
}

/** Reference rates of one's own, ascending, at least one: from the first one's day on they replace the official ones. */
export type OwnRates = readonly [OwnRate, ...OwnRate[]];

/** Where rates of one's own were read, each source once; '' where nothing is said. */
export function sourcesOf(rates: OwnRates): string {
  return [...new Set(rates.map(({ source }) => source).filter((source) => source !== ''))].join('; ');
}

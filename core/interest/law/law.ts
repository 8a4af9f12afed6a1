import type { DayCount } from '../../calendar/dayCounts';
import type { RateSeries } from './rateSeries';

export const PARTIES = ['business', 'consumer'] as const;
/** Who owes. */
export type Party = (typeof PARTIES)[number];

/** Percentage points above the reference rate, or a flat percentage. */
export type Margin = { readonly points: number } | { readonly flat: number };

/** One band of fixed compensation: debts below an amount, up to and with one, or (the last band) all others. */
export interface CompensationBand {
  readonly below?: number;
  readonly upTo?: number;
  readonly amount: number;
}

/** What a country's law says about late payment. Dates are YYYY-MM-DD, rates percentages. */
export interface Law {
  /** The statute, as a claim cites it. */
  readonly title: string;
  readonly reference: RateSeries;
  /** Which day's reference rate a half-year takes: its first day's, or that of the day before. */
  readonly referenceDay: 'first day' | 'day before';
  /** Frozen: the rate of the day interest starts holds for the debt. Floating: each half-year brings its own. */
  readonly fixing: 'frozen' | 'floating';
  /** The first day that can bear interest under this rule. */
  readonly since: string;
  readonly business: Margin;
  /** Debts from before a date of their own margin. */
  readonly earlier?: { readonly before: string; readonly business: Margin };
  /** Left out where the law covers business debts only. */
  readonly consumer?: Margin;
  readonly dayCount: DayCount;
  readonly compensation: {
    readonly currency: string;
    /** Debts from before this day have none. */
    readonly since: string;
    readonly bands: readonly CompensationBand[];
  };
  /** The day this file was last held against the statute. */
  readonly checked: string;
}

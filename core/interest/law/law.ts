import type { Compounding } from '../interestTerms';
import type { RateSeries, Standing } from './rateSeries';

export const PARTIES = ['business', 'consumer'] as const;
/** Who owes. */
export type Party = (typeof PARTIES)[number];

/** Percentage points above the reference rate, or a flat percentage with the article that names it. */
export type Margin = { readonly points: number } | { readonly flat: number; readonly article: string };

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
  /** Which day's reference rate a half-year takes: that of the day before, or its first day's unless given. */
  readonly referenceDay?: 'day before';
  /**
   * Frozen: the rate of the day interest starts holds for the debt. As published: each rate from its own day. Unless
   * given, each half-year brings its own.
   */
  readonly fixing?: 'frozen' | 'as published';
  /** The reference rate counts so many times. */
  readonly factor?: number;
  /** The rate is rounded up to a multiple of so many points. */
  readonly roundedUpTo?: number;
  /** How interest joins the base; simple unless given. */
  readonly compounding?: Compounding;
  /** The first day that can bear interest under this rule. */
  readonly since: string;
  readonly business: Margin;
  /** Debts from before a date of their own margin. */
  readonly earlier?: { readonly before: string; readonly business: Margin };
  /** Days of interest from before a date bear other points than those after it. */
  readonly formerly?: { readonly before: string; readonly points: number };
  /** Left out where the law covers business debts only. */
  readonly consumer?: Margin;
  /** How many days after the due date interest begins; 1 unless given. */
  readonly firstDay?: number;
  readonly currency: string;
  /** Lump sums, their bands in `currency`; left out where the law has none. */
  readonly compensation?: {
    /** The lump sum's own currency, where it is another. */
    readonly paidIn?: string;
    /** Debts from before this day have none. */
    readonly since: string;
    readonly bands: readonly CompensationBand[];
  };
  /** The day this file was last held against the statute. */
  readonly checked: string;
  /** For docs/statutory-interest.md only; no bundle has it. */
  readonly docs: {
    readonly country: string;
    /** Where it was read. */
    readonly readIn: string;
    readonly standing: Standing;
    /** What is uncertain or left out. */
    readonly notes: string;
  };
}

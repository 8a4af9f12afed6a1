import type { DayCount } from '../calendar/dayCounts';
import { FormulaError } from '../errors';

export const COMPOUNDINGS = ['simple', 'daily', 'monthly', 'quarterly', 'yearly', 'effective'] as const;
export type Compounding = (typeof COMPOUNDINGS)[number];

export const GRACES = ['threshold', 'shift'] as const;
export const ALLOCATIONS = ['interest first', 'principal first'] as const;
export const MINIMUM_MODES = ['suppress', 'floor'] as const;
export const RESULTS = ['accrued', 'outstanding'] as const;

/** How late interest is reckoned. */
export interface InterestTerms {
  readonly dayCount: DayCount;
  readonly compounding: Compounding;
  /** Whole days, 0 for none. */
  readonly graceDays: number;
  /** `threshold`: nothing within the grace, everything past it. `shift`: interest starts when the grace ends. */
  readonly grace: (typeof GRACES)[number];
  /** What a payment settles first. */
  readonly allocation: (typeof ALLOCATIONS)[number];
  /** The most interest there can be, as a share of the amount; undefined for no limit. */
  readonly cap: number | undefined;
  /** Major units, 0 for none. */
  readonly minimum: number;
  /** Interest below the minimum: dropped, or raised to it. */
  readonly minimumMode: (typeof MINIMUM_MODES)[number];
  /** The day's amount is rounded and then multiplied by the days. */
  readonly dailyRounding: boolean;
  /** All interest, or the part that payments have not covered. */
  readonly result: (typeof RESULTS)[number];
  /** Decimal digits of the currency. */
  readonly digits: number;
  /** Whether a yearly rate above 1, more than 100 %, is meant. */
  readonly highRate: boolean;
  /** Simple interest and nothing else to watch: one rate and no payment need no reckoning. */
  readonly plain: boolean;
}

type Chosen = { readonly [K in Exclude<keyof InterestTerms, 'plain'>]?: InterestTerms[K] | undefined };

/** Terms from what was chosen; the rest takes its default. Choices that contradict each other are errors. */
export function interestTerms(chosen: Chosen): InterestTerms {
  const terms = {
    dayCount: chosen.dayCount ?? 'ACT/365F',
    compounding: chosen.compounding ?? 'simple',
    graceDays: chosen.graceDays ?? 0,
    grace: chosen.grace ?? 'threshold',
    allocation: chosen.allocation ?? 'interest first',
    cap: chosen.cap,
    minimum: chosen.minimum ?? 0,
    minimumMode: chosen.minimumMode ?? 'suppress',
    dailyRounding: chosen.dailyRounding ?? false,
    result: chosen.result ?? 'accrued',
    digits: chosen.digits ?? 2,
    highRate: chosen.highRate ?? false,
  };
  refuseClashes(terms);
  return { ...terms, plain: isPlain(terms) };
}

type Settled = Omit<InterestTerms, 'plain'>;

function isPlain(terms: Settled): boolean {
  const { compounding, dailyRounding, graceDays, cap, minimum } = terms;
  return compounding === 'simple' && !dailyRounding && graceDays === 0 && cap === undefined && minimum === 0;
}

function refuseClashes({ compounding, dayCount, dailyRounding }: Settled): void {
  if (dailyRounding && compounding !== 'simple') throw clash('daily_rounding', 'simple interest', compounding);
  if (dailyRounding && dayCount !== 'ACT/365F' && dayCount !== 'ACT/360') {
    throw clash('daily_rounding', 'day_count ACT/365F or ACT/360', dayCount);
  }
  if (compounding === 'effective' && dayCount !== 'ACT/365F') {
    throw clash('compounding effective', 'day_count ACT/365F', dayCount);
  }
}

function clash(option: string, needs: string, came: string): FormulaError {
  return new FormulaError('#VALUE!', `options ${option} goes with ${needs} only; ${came} came.`);
}

/** The terms of a debt for which no option was chosen. */
export const DEFAULT_TERMS: InterestTerms = interestTerms({});

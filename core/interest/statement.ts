import { apportion, fromMinor, toMinor } from '../money/minor';
import { round } from '../money/round';
import { chargeOf, type Charge } from './lateInterest';
import { reckon, type Debt, type Stretch } from './reckoning';
import type { InterestTerms } from './interestTerms';

/** A stretch to show, its figures rounded to the currency's minor unit. */
export interface StatementLine extends Stretch {
  readonly days: number;
}

/** A reckoning to show: lines whose interest sums to `charge.accrued`. */
export interface InterestStatement {
  readonly lines: readonly StatementLine[];
  /** Days that bore interest. */
  readonly days: number;
  readonly charge: Charge;
}

/**
 * The reckoning of a debt, a line a stretch. Interest is cut to whole minor units, and those that are then missing go
 * one each to the lines that lost most: each line stays within less than one of its own reckoning.
 */
export function interestStatement(debt: Debt, terms: InterestTerms): InterestStatement {
  const stretches: Stretch[] = [];
  // The charge is that of the plain reckoning, to the last bit: day by day the same interest sums a hair differently.
  const charge = chargeOf(reckon(debt, terms), debt, terms);
  reckon(debt, terms, stretches);
  const { digits } = terms;
  const exact = stretches.map(({ interest }) => interest * 10 ** digits);
  const minors = apportion(exact, toMinor(charge.accrued, digits));
  let total = 0;
  const lines = stretches.map((stretch, i) => {
    const days = stretch.to - stretch.from + 1;
    total += days;
    const interest = fromMinor(minors[i] as number, digits);
    return { ...stretch, days, balance: round(stretch.balance, digits), interest };
  });
  return { lines, days: total, charge };
}

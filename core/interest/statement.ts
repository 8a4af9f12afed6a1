import { fromMinor, toMinor } from '../money/minor';
import { round } from '../money/round';
import { chargeOf, type Charge } from './lateInterest';
import { reckon, type Debt, type Stretch } from './reckoning';
import type { InterestTerms } from './terms';

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

/** The reckoning of a debt, a line a stretch. The odd cents of rounding go to the last line. */
export function interestStatement(debt: Debt, terms: InterestTerms): InterestStatement {
  const stretches: Stretch[] = [];
  const charge = chargeOf(reckon(debt, terms, stretches), debt, terms);
  const { digits } = terms;
  let left = toMinor(charge.accrued, digits);
  let total = 0;
  const lines = stretches.map((stretch, i) => {
    const minor = i === stretches.length - 1 ? left : toMinor(stretch.interest, digits);
    const days = stretch.to - stretch.from + 1;
    left -= minor;
    total += days;
    return { ...stretch, days, balance: round(stretch.balance, digits), interest: fromMinor(minor, digits) };
  });
  return { lines, days: total, charge };
}

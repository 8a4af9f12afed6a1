import type { Day } from '../calendar/civil';
import type { InterestRule } from '../dunning/policy';
import { statutoryClaim, statutoryInterest } from '../interest/claim';
import { lateInterest } from '../interest/lateInterest';
import { JURISDICTIONS, type Jurisdiction } from '../interest/law/laws';
import { interestStatement, type StatementLine } from '../interest/statement';
import { interestTerms } from '../interest/terms';
import { FormulaError } from '../errors';

/** A stretch of constant rate in the reckoning of an invoice's interest. */
export type ReckonedStretch = Pick<StatementLine, 'from' | 'to' | 'days' | 'rate' | 'interest'>;

const BUSINESS = { party: 'business' as const, contractDate: undefined, currency: undefined };

function jurisdictionOf(name: string): Jurisdiction {
  const found = JURISDICTIONS.find((known) => known === name);
  if (found !== undefined) return found;
  throw new FormulaError('#VALUE!', `interest rule names "${name}"; expected one of ${JURISDICTIONS.join(', ')}.`);
}

/** How `interestCharge` comes about; the stretches' rounded interest sums to it. */
export function interestReckoning(
  rule: InterestRule,
  amount: number,
  due: Day,
  asOf: Day,
  digits: number,
): readonly ReckonedStretch[] {
  if (rule.kind === 'none' || amount <= 0 || asOf <= due) return [];
  const terms = interestTerms({ digits });
  const debt = { amount, due, asOf, payments: [] };
  if (rule.kind === 'rate') return interestStatement({ ...debt, rates: rule.rate }, terms).lines;
  return statutoryClaim(jurisdictionOf(rule.jurisdiction), debt, { ...BUSINESS, terms }).statement.lines;
}

/**
 * Late interest of an open invoice to a day, in major units, by the policy's rule; 0 where there is none.
 * A business debt; for consumers the rule is better left at none.
 * @throws FormulaError where the rule's rates do not reach that day
 */
export function interestCharge(rule: InterestRule, amount: number, due: Day, asOf: Day, digits: number): number {
  if (rule.kind === 'none' || amount <= 0) return 0;
  const terms = interestTerms({ digits });
  if (rule.kind === 'rate') return lateInterest(amount, due, rule.rate, asOf, undefined, terms);
  return statutoryInterest(jurisdictionOf(rule.jurisdiction), amount, due, asOf, undefined, { ...BUSINESS, terms });
}

import type { Day } from '../calendar/civil';
import type { InterestRule } from '../dunning/policy';
import { statutoryInterest } from '../interest/claim';
import { lateInterest } from '../interest/lateInterest';
import { JURISDICTIONS } from '../interest/law/laws';
import { interestTerms } from '../interest/terms';
import { FormulaError } from '../errors';

/**
 * Late interest of an open invoice to a day, in major units, by the policy's rule; 0 where there is none.
 * A business debt; for consumers the rule is better left at none.
 * @throws FormulaError where the rule's rates do not reach that day
 */
export function interestCharge(rule: InterestRule, amount: number, due: Day, asOf: Day, digits: number): number {
  if (rule.kind === 'none' || amount <= 0) return 0;
  const terms = interestTerms({ digits });
  if (rule.kind === 'rate') return lateInterest(amount, due, rule.rate, asOf, undefined, terms);
  const jurisdiction = JURISDICTIONS.find((name) => name === rule.jurisdiction);
  if (jurisdiction === undefined)
    throw new FormulaError(
      '#VALUE!',
      `interest rule names "${rule.jurisdiction}"; expected one of ${JURISDICTIONS.join(', ')}.`,
    );
  const choices = { party: 'business' as const, contractDate: undefined, currency: undefined, terms };
  return statutoryInterest(jurisdiction, amount, due, asOf, undefined, choices);
}

import type { Day } from '../calendar/civil';
import { statutoryClaim, statutoryInterest, type StatutoryChoices } from './claim';
import { lateInterest } from './lateInterest';
import type { Law, Party } from './law/law';
import { JURISDICTIONS, lawOf, type Jurisdiction } from './law/laws';
import type { OwnRates } from './law/ownRates';
import { interestStatement, type StatementLine } from './statement';
import { interestTerms, type InterestTerms } from './interestTerms';
import { FormulaError } from '../errors';

/** How late interest is worked out for messages. A rate is a yearly fraction, simple, ACT/365F. */
export type InterestRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'rate'; readonly rate: number }
  | {
      readonly kind: 'statutory';
      readonly jurisdiction: string;
      /** Reference rates of one's own, from their first day on. */
      readonly rates?: OwnRates | undefined;
    };

/** A stretch of constant rate in the reckoning of an invoice's interest. */
export type ReckonedStretch = Pick<StatementLine, 'from' | 'to' | 'days' | 'rate' | 'interest'>;

/** For whom a statutory rule has no rate: consumers, where the law is for business debts only. */
function isOutside(rule: InterestRule, party: Party): boolean {
  if (rule.kind !== 'statutory' || party === 'business') return false;
  const law: Law = lawOf(jurisdictionOf(rule.jurisdiction));
  return law.consumer === undefined;
}

/** What interest in messages waits for, as LATE_INTEREST has it: days of grace, and a least amount in major units. */
export interface InterestBounds {
  readonly graceDays: number;
  readonly minimum: number;
}

const NO_BOUNDS: InterestBounds = { graceDays: 0, minimum: 0 };

const termsBy = new Map<string, InterestTerms>();

/** Every line of every message asks; there are few kinds. */
function termsFor(digits: number, { graceDays, minimum }: InterestBounds): InterestTerms {
  const key = `${digits} ${graceDays} ${minimum}`;
  let terms = termsBy.get(key);
  if (terms === undefined) termsBy.set(key, (terms = interestTerms({ digits, graceDays, minimum })));
  return terms;
}

function choicesFor(party: Party, terms: InterestTerms, rates: OwnRates | undefined): StatutoryChoices {
  return { party, contractDate: undefined, currency: undefined, terms, rates };
}

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
  party: Party,
  bounds: InterestBounds = NO_BOUNDS,
): readonly ReckonedStretch[] {
  if (rule.kind === 'none' || amount <= 0 || asOf <= due || isOutside(rule, party)) return [];
  const debt = { amount, due, asOf, payments: [] };
  if (rule.kind === 'rate') return interestStatement({ ...debt, rates: rule.rate }, termsFor(digits, bounds)).lines;
  const choices = choicesFor(party, termsFor(digits, bounds), rule.rates);
  return statutoryClaim(jurisdictionOf(rule.jurisdiction), debt, choices).statement.lines;
}

/**
 * Late interest of an open invoice to a day, in major units, by the policy's rule; 0 where there is none.
 * A statutory rule charges each party the law's rate for it, and consumers nothing where the law is for business debts
 * only. A rate of one's own holds for everybody. No lump sum is ever part of it.
 * @throws FormulaError where the rule's rates do not reach that day
 */
export function interestCharge(
  rule: InterestRule,
  amount: number,
  due: Day,
  asOf: Day,
  digits: number,
  party: Party,
  bounds: InterestBounds = NO_BOUNDS,
): number {
  if (rule.kind === 'none' || amount <= 0 || isOutside(rule, party)) return 0;
  if (rule.kind === 'rate') return lateInterest(amount, due, rule.rate, asOf, undefined, termsFor(digits, bounds));
  const jurisdiction = jurisdictionOf(rule.jurisdiction);
  const choices = choicesFor(party, termsFor(digits, bounds), rule.rates);
  return statutoryInterest(jurisdiction, amount, due, asOf, undefined, choices);
}

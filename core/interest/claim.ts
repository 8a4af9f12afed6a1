import type { Day } from '../calendar/civil';
import { round } from '../money/round';
import { lateInterest } from './lateInterest';
import type { Party } from './law/law';
import { lawOf, type Jurisdiction } from './law/laws';
import { paidBy, type Payment } from './payments';
import type { Rates } from './rateTable';
import type { Debt } from './reckoning';
import { interestStatement, type InterestStatement } from './statement';
import { fixedCompensation, refuseParty, statutoryRates } from './statutory';
import type { InterestTerms } from './terms';

/** What a user may choose about a statutory claim. */
export interface StatutoryChoices {
  readonly party: Party;
  /** The contract's date; where it is not given, the due date stands in for it. */
  readonly contractDate: Day | undefined;
  /** The debt's currency, or undefined for the law's own. */
  readonly currency: string | undefined;
  readonly terms: InterestTerms;
}

/** A debt whose rates come from the law. */
export type ClaimedDebt = Omit<Debt, 'rates'>;

/** What may be claimed on the as-of day, with what it rests on. */
export interface StatutoryClaim {
  readonly statement: InterestStatement;
  /** In `compensationCurrency`; 0 while nothing is late. */
  readonly compensation: number;
  readonly compensationCurrency: string;
  /** Whether the compensation is part of the total: it is not where the debt is in another currency. */
  readonly compensationAdded: boolean;
  /** Amount + interest + compensation − payments. */
  readonly total: number;
  readonly law: string;
  readonly rateSource: string;
}

/** The rates of a debt; one not yet late needs none, and so none is missing. */
function ratesOf(jurisdiction: Jurisdiction, amount: number, due: Day, asOf: Day, choices: StatutoryChoices): Rates {
  const { party, contractDate } = choices;
  refuseParty(jurisdiction, party);
  return asOf > due && amount > 0 ? statutoryRates(jurisdiction, { due, party, contractDate }) : 0;
}

/**
 * Interest on a debt at the rate the law gives it, in major units, rounded once; 0 when not late.
 * @throws as `statutoryRates` and `lateInterest` do
 */
export function statutoryInterest(
  jurisdiction: Jurisdiction,
  amount: number,
  due: Day,
  asOf: Day,
  payments: readonly Payment[] | undefined,
  choices: StatutoryChoices,
): number {
  const rates = ratesOf(jurisdiction, amount, due, asOf, choices);
  return lateInterest(amount, due, rates, asOf, payments, choices.terms);
}

/** What may be claimed on the as-of day. @throws as `statutoryRates` and `reckon` do */
export function statutoryClaim(
  jurisdiction: Jurisdiction,
  debt: ClaimedDebt,
  choices: StatutoryChoices,
): StatutoryClaim {
  const { amount, due, asOf, payments } = debt;
  const { terms } = choices;
  const law = lawOf(jurisdiction);
  const rates = ratesOf(jurisdiction, amount, due, asOf, choices);
  const statement = interestStatement({ ...debt, rates }, terms);
  const { currency } = law.compensation;
  const compensation = compensationOf(jurisdiction, debt, choices);
  const compensationAdded = choices.currency === undefined || choices.currency === currency;
  const interest = statement.charge.accrued + statement.charge.minimum;
  const total = amount + interest + (compensationAdded ? compensation : 0) - paidBy(payments, asOf);
  const { name, source, checked } = law.reference;
  return {
    statement,
    compensation,
    compensationCurrency: currency,
    compensationAdded,
    total: round(total, terms.digits),
    law: `${law.title} (checked ${law.checked})`,
    rateSource: `${name}: ${source} (checked ${checked})`,
  };
}

/** The lump sum on what is still owed once the due date has passed: that is the debt which is late. */
function compensationOf(jurisdiction: Jurisdiction, debt: ClaimedDebt, choices: StatutoryChoices): number {
  const { amount, due, asOf, payments } = debt;
  if (asOf <= due) return 0;
  const overdue = round(amount - paidBy(payments, due), choices.terms.digits);
  return fixedCompensation(jurisdiction, overdue, choices.contractDate ?? due, choices.party);
}

import { dayOfIso, isoOf, type Day } from '../../calendar/civil';
import { fromMinor, toMinor } from '../../money/minor';
import { lopsided } from '../../plans/lopsided';
import { paymentPlan } from '../../plans/paymentPlan';
import { MAX_INSTALMENTS } from '../../plans/planTerms';
import { TERMS_OF, type DocumentKind } from './kinds';
import type { Account, CurrencyAccount } from './statementOfAccount';

/** What a person adds to the account where a document rests on more. */
export interface DocumentTerms {
  /** Equal monthly instalments without interest. */
  readonly instalments: number;
  /** The day of the first one, YYYY-MM-DD. */
  readonly firstDay: string;
  /** What settles the claim, in major units of its first currency. */
  readonly settlement: number;
  readonly objection: string;
  readonly finding: string;
}

/** One instalment, in major units of its currency. */
export interface Instalment {
  readonly currency: string;
  readonly digits: number;
  readonly due: string;
  readonly amount: number;
}

function planOf({ currency, digits, total }: CurrencyAccount, instalments: number, first: Day): readonly Instalment[] {
  if (total <= 0) return [];
  const firstDate = first;
  const plan = paymentPlan({
    principal: total,
    annualRate: 0,
    instalments,
    firstDate,
    currency: currency === '' ? undefined : currency,
  });
  if (lopsided(plan) !== undefined) return [];
  return plan.rows.map(({ due, payment }) => ({
    currency,
    digits,
    due: isoOf(due),
    amount: fromMinor(payment, plan.digits),
  }));
}

/**
 * The instalments of a plan for the account, currency by currency. Empty where the terms give none that anybody would
 * agree to: too many for so little, none at all, or a first day that is not after the day of the letter.
 */
export function instalmentsOf(
  account: Account,
  { instalments, firstDay }: DocumentTerms,
  asOf: Day,
): readonly Instalment[] {
  const first = dayOfIso(firstDay);
  const isCount = Number.isInteger(instalments) && instalments >= 2 && instalments <= MAX_INSTALMENTS;
  if (first === undefined || first <= asOf || !isCount) return [];
  return account.currencies.flatMap((one) => planOf(one, instalments, first));
}

/** What a settlement waives, in major units; undefined where it would not settle for less. */
export function waivedBy(account: Account, { settlement }: DocumentTerms): number | undefined {
  const [first] = account.currencies;
  if (first === undefined || !Number.isFinite(settlement)) return undefined;
  const [total, paid] = [toMinor(first.total, first.digits), toMinor(settlement, first.digits)];
  return paid > 0 && paid < total ? fromMinor(total - paid, first.digits) : undefined;
}

/** A settlement is about one currency: those that are not settled are not spoken of. */
export function accountFor(kind: DocumentKind, account: Account): Account {
  return TERMS_OF[kind] === 'settlement' ? { ...account, currencies: account.currencies.slice(0, 1) } : account;
}

/** Whether the terms are all there. */
export function isComplete(kind: DocumentKind, account: Account, terms: DocumentTerms, asOf: Day): boolean {
  const rests = TERMS_OF[kind];
  if (rests === 'plan') return instalmentsOf(account, terms, asOf).length > 0;
  if (rests === 'settlement') return waivedBy(account, terms) !== undefined;
  return rests === 'none' || (terms.objection.trim() !== '' && terms.finding.trim() !== '');
}

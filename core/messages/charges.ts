import type { Day } from '../calendar/civil';
import { ownField } from '../cells/ownField';
import { feeIn } from '../dunning/fee';
import { kindLaw, lawOfCountry, mildest } from '../dunning/law/countries';
import { lawfulFee } from '../dunning/law/fees';
import type { KindLaw } from '../dunning/law/dunningLaw';
import { leastIn, type Policy, type PolicyLevel } from '../dunning/policy';
import { isFormal, reminderOf } from '../dunning/wording';
import { interestCharge, type InterestBounds } from '../interest/charge';
import { digitsOf } from '../money/currency';
import { fromMinor, toMinor } from '../money/minor';
import type { DueRow } from './dueRow';
import type { MessageLine } from './message';

/** The law of a message's debtor. Rows that disagree about who owes have the mildest of their laws. @param rows not empty */
function lawOf(rows: readonly DueRow[]): KindLaw {
  const laws = new Map(rows.map(({ country, debtor }) => [`${country} ${debtor}`, kindLaw(country, debtor)]));
  return mildest([...laws.values()]);
}

/** Whole days that a message of a level gives to pay: the policy's, and of a formal demand at least the law's. */
export function daysToPay(rows: readonly DueRow[], step: PolicyLevel, { law, levels }: Policy): number {
  if (law !== 'followed' || rows.length === 0 || !isFormal(levels, step.level)) return step.payWithin;
  return Math.max(step.payWithin, lawOf(rows).demandDays);
}

/** What the interest of messages waits for. @param currency of the message */
export function boundsOf({ interestGrace, leastInterest }: Policy, currency: string): InterestBounds {
  return { graceDays: interestGrace, minimum: leastIn(leastInterest, currency) };
}

/** Late interest of an invoice to a day, in major units, as the policy and the law of its debtor have it. */
export function interestOf(row: DueRow, amount: number, { policy, asOf }: { policy: Policy; asOf: Day }): number {
  const from = row.interestDay === undefined ? row.dueDay : (row.interestDay ?? undefined);
  if (from === undefined || row.kind !== 'invoice') return 0;
  const digits = digitsOf(row.currency);
  return interestCharge(policy.interest, amount, from, asOf, digits, row.party, boundsOf(policy, row.currency));
}

/** What the fee of a message is for. */
export interface FeeInput {
  readonly rows: readonly DueRow[];
  readonly lines: readonly MessageLine[];
  readonly currency: string;
  readonly step: PolicyLevel;
  readonly policy: Policy;
  /** Of what a share is taken, in major units. */
  readonly amount: number;
}

/** The fee of a message in major units: of its highest level, or of each invoice by its own; within the law where it is followed. */
export function feeOf(input: FeeInput): number {
  const { rows, lines, currency, step, policy, amount } = input;
  if (policy.feesPer === 'message')
    return allowed(rows, step, policy, { fee: feeIn(step.fee, currency, amount), currency, amounts: amountsOf(lines) });
  const digits = digitsOf(currency);
  const minor = lines.reduce((sum, line, i) => {
    const own = policy.levels.find(({ level }) => level === line.level);
    const row = rows[i];
    if (own === undefined || row === undefined) return sum;
    const fee = feeIn(own.fee, currency, line.amount);
    return sum + toMinor(allowed([row], own, policy, { fee, currency, amounts: [line.amount] }), digits);
  }, 0);
  return fromMinor(minor, digits);
}

const amountsOf = (lines: readonly MessageLine[]): readonly number[] => lines.map(({ amount }) => amount);

function allowed(
  rows: readonly DueRow[],
  { level }: PolicyLevel,
  { law, levels }: Policy,
  asked: { readonly fee: number; readonly currency: string; readonly amounts: readonly number[] },
): number {
  if (law !== 'followed' || asked.fee === 0) return asked.fee;
  return lawfulFee(lawOf(rows), { ...asked, reminder: reminderOf(levels, level) });
}

/** What the law calls the fee of these invoices, in a language; undefined where it has no name for it. */
export function feeName(rows: readonly DueRow[], language: string): string | undefined {
  const [first, ...others] = new Set(rows.map(({ country, debtor }) => nameIn(country, debtor, language)));
  return others.length === 0 ? first : undefined;
}

function nameIn(country: string, debtor: DueRow['debtor'], language: string): string | undefined {
  return lawOfCountry(country) === undefined ? undefined : ownField(kindLaw(country, debtor).fee.name ?? {}, language);
}

import type { Day } from '../calendar/civil';
import { ownField } from '../cells/ownField';
import { feeIn } from '../dunning/fee';
import { kindLaw, lawOfCountry, mildest } from '../dunning/law/countries';
import { lawfulFee } from '../dunning/law/fees';
import type { KindLaw } from '../dunning/law/dunningLaw';
import { leastIn, type Policy, type PolicyLevel } from '../dunning/policy';
import { isFormal, reminderOf } from '../dunning/sharpness';
import { interestCharge, type InterestBounds } from '../interest/charge';
import { digitsOf } from '../money/currency';
import { fromMinor, toMinor } from '../money/minor';
import type { Step } from '../log/history';
import type { DueRow } from './dueRow';
import type { MessageLine } from './message';

/** What the law of dunning tells debtors apart by. */
type DebtorRow = Pick<DueRow, 'country' | 'debtor'>;
/** With the fees that were asked for about it. */
type FeeRow = DebtorRow & Pick<DueRow, 'earlierFees'>;

/** The law of a message's debtor. Rows that disagree about who owes have the mildest of their laws. @param rows not empty */
function lawOf(rows: readonly DebtorRow[]): KindLaw {
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

/** The fees of a message in major units, within the law where it is followed. */
export interface Fees {
  /** Of this message alone. */
  readonly own: number;
  /** Of earlier messages about its invoices, where the policy carries them on. */
  readonly earlier: number;
  /** What of `own` is noted for each line, in their order; together they are it. */
  readonly perLine: readonly number[];
}

/** The fee of a message's highest level, or of each invoice by its own level; with those that are carried on. */
export function feesOf(input: FeeInput): Fees {
  const { rows, lines, currency, step, policy, amount } = input;
  const digits = digitsOf(currency);
  if (policy.feesPer === 'message') {
    const { own, earlier } = withEarlier(rows, step, input, feeIn(step.fee, currency, amount));
    return { own, earlier, perLine: inEqualParts(toMinor(own, digits), lines.length).map((p) => fromMinor(p, digits)) };
  }
  const each = lines.map((line, i) => {
    const level = policy.levels.find((one) => one.level === line.level);
    const row = rows[i];
    if (level === undefined || row === undefined) return { own: 0, earlier: 0 };
    const fee = feeIn(level.fee, currency, line.amount);
    return withEarlier([row], level, { ...input, lines: [line] }, fee);
  });
  const sum = (of: 'own' | 'earlier'): number =>
    fromMinor(
      each.reduce((all, fees) => all + toMinor(fees[of], digits), 0),
      digits,
    );
  return { own: sum('own'), earlier: sum('earlier'), perLine: each.map(({ own }) => own) };
}

/** Odd minor units go to the first. */
function inEqualParts(minor: number, parts: number): readonly number[] {
  const part = Math.floor(minor / parts);
  return Array.from({ length: parts }, (_, i) => (i === 0 ? minor - part * (parts - 1) : part));
}

/** What fees are asked for beside. */
interface FeeBasis {
  readonly lines: readonly { readonly amount: number }[];
  readonly currency: string;
  readonly policy: Policy;
}

/** What earlier messages asked for about an invoice, where the policy carries it on. @param currency of the invoice */
export function earlierFeesOf(
  steps: () => readonly Step[],
  currency: string,
  { unpaidFees }: Policy,
): Pick<DueRow, 'earlierFees'> {
  if (unpaidFees !== 'carried on') return {};
  const fees = steps().filter((step) => step.fee > 0 && step.currency === currency);
  if (fees.length === 0) return {};
  return { earlierFees: fees.map(({ nonce, level, fee }) => ({ message: nonce, level, amount: fee })) };
}

/** The fees of earlier messages about invoices in one currency that are still asked for, in major units, within the law. */
export function feesCarriedOn(rows: readonly FeeRow[], basis: FeeBasis): number {
  const levels = rows.flatMap(({ earlierFees = [] }) => earlierFees.map(({ level }) => level));
  return levels.length === 0 ? 0 : withEarlier(rows, { level: Math.max(...levels) }, basis, 0).earlier;
}

/** A fee and those that are carried on, both within the law: what a statute gives once is given once. */
function withEarlier(
  rows: readonly FeeRow[],
  step: Pick<PolicyLevel, 'level'>,
  { lines, currency, policy }: FeeBasis,
  fee: number,
): Pick<Fees, 'own' | 'earlier'> {
  const asked = { currency, amounts: lines.map((line) => line.amount) };
  const own = allowed(rows, step, policy, { fee, ...asked });
  const earlier = carriedOn(rows, policy, asked);
  if (earlier === 0 || policy.law !== 'followed' || lawOf(rows).fee.ground === 'costs') return { own, earlier };
  const digits = digitsOf(currency);
  const both = fromMinor(toMinor(own, digits) + toMinor(earlier, digits), digits);
  const most = toMinor(allowed(rows, step, policy, { fee: both, ...asked }), digits);
  const before = Math.min(toMinor(earlier, digits), most);
  return { own: fromMinor(most - before, digits), earlier: fromMinor(before, digits) };
}

/** Fees of earlier messages about these rows, each within the law as it was asked for. */
function carriedOn(
  rows: readonly FeeRow[],
  policy: Policy,
  asked: { readonly currency: string; readonly amounts: readonly number[] },
): number {
  const digits = digitsOf(asked.currency);
  const byMessage = new Map<string, { level: number; minor: number }>();
  for (const { message, level, amount } of rows.flatMap(({ earlierFees = [] }) => earlierFees)) {
    const before = byMessage.get(message)?.minor ?? 0;
    byMessage.set(message, { level, minor: before + toMinor(amount, digits) });
  }
  let minor = 0;
  for (const { level, minor: fee } of byMessage.values())
    minor += toMinor(allowed(rows, { level }, policy, { fee: fromMinor(fee, digits), ...asked }), digits);
  return fromMinor(minor, digits);
}

function allowed(
  rows: readonly DebtorRow[],
  { level }: Pick<PolicyLevel, 'level'>,
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

import { dayOfIso, type Day } from '../calendar/civil';
import { daysBroughtForward, ladderOf, type Policy, type ReminderChannel } from '../dunning/policy';
import type { Party } from '../interest/law/law';
import { currencyCodeOf, minorDigits } from '../money/currency';
import { toMinor } from '../money/minor';
import { currencyNamed } from '../money/symbol';
import type { Field } from '../workbook/fields';
import type { LedgerRow } from '../workbook/ledger';
import { partyOf } from '../workbook/party';
import type { ContactKind, Contacts } from './contacts';
import type { History } from './history';
import { customerId, customerLabel } from './identity';
import { customerGap, levelFor, ownHistory } from './levelDue';
import { channelFor, type OpenChannels } from './reach';
import type { BroughtForward, SkipReason } from './types';

/** A row that gets a reminder at a level, or a credit that is netted with the customer's invoices. */
export interface EligibleRow {
  readonly kind: 'invoice' | 'credit';
  readonly ledger: LedgerRow;
  readonly customer: string;
  readonly level: number;
  readonly cycle: number;
  readonly channel: ReminderChannel;
  readonly dueDay: Day | undefined;
  readonly currency: string;
  readonly party: Party;
  /** E-mail addresses, or one phone number; empty for letters and credits. */
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** Where the level is due for the customer's risk alone. */
  readonly forward?: BroughtForward;
}

export interface Skip {
  readonly kind: 'skip';
  readonly ledger: LedgerRow;
  /** As `customerId` gives it. */
  readonly customer: string;
  readonly reason: SkipReason;
  readonly detail: string;
  /** The column whose cell explains it. */
  readonly field: Field;
}

export interface EligibilityContext extends OpenChannels {
  readonly asOf: Day;
  readonly policy: Policy;
  readonly history: History;
  readonly contacts: Contacts;
  /** Whether the law's interest depends on who owes. */
  readonly needsParty: boolean;
}

/**
 * The currency of a row's amounts: its own cell's, else the policy's; '' where neither names one.
 * @returns undefined where the cell names none, leaves open which, or cannot be read
 */
export function rowCurrency(row: LedgerRow, policyCurrency: string): string | undefined {
  const hidden = row.unreadable.some(({ field }) => field === 'currency');
  return hidden ? undefined : currencyNamed(row.currency, policyCurrency);
}

/** Whether a row may be reminded today, at which level, or why not. One rule after the other; the first that bars it is told. */
export function judge(row: LedgerRow, context: EligibilityContext): EligibleRow | Skip {
  const { asOf, policy } = context;
  const customer = customerId(customerLabel(row.customer, row.customerNumber));
  const skip = (reason: SkipReason, field: Field, detail = ''): Skip => ({
    kind: 'skip',
    ledger: row,
    customer,
    reason,
    detail,
    field,
  });
  const bad = (field: Field): string | undefined => row.unreadable.find((u) => u.field === field)?.text;

  const noAmount = (['openAmount', 'amount', 'paid'] as const).find((field) => bad(field) !== undefined);
  if (noAmount !== undefined) return skip('unreadable amount', noAmount, bad(noAmount));
  if (row.openAmount === null) return skip('unreadable amount', 'openAmount');
  if (row.openAmount === 0) return skip('paid', 'openAmount');
  const currency = rowCurrency(row, policy.currency);
  if (currency === undefined) return skip('unknown currency', 'currency', bad('currency') ?? row.currency);
  if (toMinor(row.openAmount, minorDigits(currencyCodeOf(currency))) === 0) return skip('paid', 'openAmount');
  const noNumber = bad('customerNumber');
  if (noNumber !== undefined) return skip('unreadable cell', 'customerNumber', noNumber);
  if (row.customer === '' || bad('customer') !== undefined) return skip('no customer', 'customer', bad('customer'));
  const dueDay = row.dueDate === null ? undefined : dayOfIso(row.dueDate);
  if (row.openAmount < 0) {
    const none = { level: 0, cycle: 1, channel: 'email' as const, party: 'business' as const, to: [], cc: [] };
    return { kind: 'credit', ledger: row, customer, dueDay, currency, ...none };
  }
  if (row.invoice === '') return skip('no invoice number', 'invoice', bad('invoice'));
  if (dueDay === undefined) return skip('unreadable date', 'dueDate', bad('dueDate') ?? '');
  const held = heldBy(row, customer, context);
  if (held !== undefined) return skip(held.reason, held.field, held.detail);
  const noLanguage = bad('language');
  if (noLanguage !== undefined) return skip('unreadable cell', 'language', noLanguage);
  const segment = context.contacts.segmentOf(customer, asOf);
  const verdict = levelFor(row, customer, asOf - dueDay, ladderOf(policy, segment), context);
  if (verdict.reason !== undefined) return skip(verdict.reason, verdict.field ?? 'dueDate', verdict.detail);
  const way = channelFor(row, verdict.step, context);
  if (way.reason !== undefined) return skip(way.reason, way.field, way.detail);
  const own = ownHistory(row, customer, context);
  const wait = customerGap(customer, way.channel, own, context);
  if (wait > 0) return skip('too soon', 'dueDate', String(wait));
  const party = partyOf(row);
  if (party === undefined && context.needsParty) {
    return skip('unreadable cell', 'customerType', bad('customerType'));
  }
  const { level } = verdict.step;
  const days = daysBroughtForward(policy, segment, level, asOf - dueDay);
  return {
    kind: 'invoice',
    ledger: row,
    customer,
    level,
    cycle: own.cycle,
    channel: way.channel,
    dueDay,
    currency,
    party: party ?? 'business',
    to: way.to,
    cc: way.cc,
    ...(segment === undefined || days === 0 ? {} : { forward: { segment, days } }),
  };
}

/** Cells that may bar a customer: what cannot be read in them is no no. */
const BARRING: ReadonlySet<Field> = new Set<Field>(['hold', 'dispute', 'doNotContact']);

const DISPUTE_WORDS = /disput|strittig|reklam|kl[aä]rung|litige|contest|reclam/i;
const BAR_REASONS: Readonly<Partial<Record<ContactKind, SkipReason>>> = {
  promise: 'promise pending',
  dispute: 'disputed',
  plan: 'plan current',
  'opt-out': 'opted out',
};

/** A hold of the ledger's own columns, or of the contacts sheet. */
export function heldBy(
  row: LedgerRow,
  customer: string,
  { asOf, contacts }: Pick<EligibilityContext, 'asOf' | 'contacts'>,
): { readonly reason: SkipReason; readonly field: Field; readonly detail: string } | undefined {
  if (row.disputed) return { reason: 'disputed', field: 'dispute', detail: '' };
  if (row.hold !== null) {
    return { reason: DISPUTE_WORDS.test(row.hold) ? 'disputed' : 'on hold', field: 'hold', detail: row.hold };
  }
  if (row.doNotContact) return { reason: 'opted out', field: 'doNotContact', detail: '' };
  const hidden = row.unreadable.find(({ field }) => BARRING.has(field));
  if (hidden !== undefined) return { reason: 'unreadable cell', field: hidden.field, detail: hidden.text };
  const unreadable = row.unreadable.find(({ field }) => field === 'promiseDate');
  if (unreadable !== undefined) return { reason: 'unreadable date', field: 'promiseDate', detail: unreadable.text };
  const promised = row.promiseDate === null ? undefined : dayOfIso(row.promiseDate);
  if (promised !== undefined && promised >= asOf) {
    return { reason: 'promise pending', field: 'promiseDate', detail: row.promiseDate ?? '' };
  }
  const bar = contacts.barOf(customer, row.invoice, asOf);
  if (bar === undefined) return undefined;
  return {
    reason: BAR_REASONS[bar.kind] ?? 'on hold',
    field: 'customer',
    detail: bar.until === '' ? bar.kind : bar.until,
  };
}

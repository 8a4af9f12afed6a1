import { dayOfIso, type Day } from '../calendar/civil';
import { daysBroughtForward, type Policy, type PolicyLevel, type ReminderChannel } from '../dunning/policy';
import type { Party } from '../interest/law/law';
import { toMinor } from '../money/minor';
import { currencyNamed } from '../money/symbol';
import type { RiskSegment } from '../portfolio/paymentRisk';
import type { Field } from '../ledger/fields';
import type { LedgerRow } from '../ledger/ledger';
import { partyOf } from '../ledger/party';
import type { ContactKind, Contacts } from '../contacts/facts';
import type { History } from '../log/history';
import { invoiceNumberId, type Named } from '../debtors/identity';
import { customerGap, levelFor } from './levelDue';
import { channelFor, type OpenChannels } from './reach';
import type { BroughtForward, SkipReason } from '../messages/message';

/** A row that gets a reminder at a level, or a credit that is netted with the customer's invoices. */
export interface EligibleRow {
  readonly kind: 'invoice' | 'credit';
  /** As `invoiceNumberId` gives it; '' where the row has no number. */
  readonly id: string;
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
  readonly forward?: BroughtForward | undefined;
}

export interface Skip {
  readonly kind: 'skip';
  /** As `invoiceNumberId` gives it; '' where the row has no number. */
  readonly id: string;
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
  /** `ladderOf` the policy; the same one for the same segment. */
  readonly ladderFor: (segment: RiskSegment | undefined) => readonly PolicyLevel[];
  /** `rowCurrency` with the policy's own. */
  readonly currencyOf: (row: LedgerRow) => string | undefined;
  /** Decimal digits of what `currencyOf` gives. */
  readonly digitsOf: (currency: string) => number;
  /** As `naming` gives it. */
  readonly customerOf: (customer: string, customerNumber: string) => Named;
  /** Whether the law's interest depends on who owes. */
  readonly needsParty: boolean;
}

/**
 * The currency of a row's amounts: its own cell's, else the policy's; '' where neither names one.
 * @returns undefined where the cell names none, leaves open which, or cannot be read
 */
export function rowCurrency(row: LedgerRow, policyCurrency: string): string | undefined {
  return fault(row, 'currency') === undefined ? currencyNamed(row.currency, policyCurrency) : undefined;
}

/** Why a row gets nothing, with the column whose cell explains it. */
interface Obstacle {
  readonly reason: SkipReason;
  readonly field: Field;
  readonly detail: string;
}

function obstacle(reason: SkipReason, field: Field, detail = ''): Obstacle {
  return { reason, field, detail };
}

/** What stands in a cell that cannot be read. */
function fault({ unreadable }: LedgerRow, field: Field): string | undefined {
  return unreadable.length === 0 ? undefined : unreadable.find((cell) => cell.field === field)?.text;
}

/** Whether a row may be reminded today, at which level, or why not. One rule after the other; the first that bars it is told. */
export function judge(row: LedgerRow, context: EligibilityContext): EligibleRow | Skip {
  const named = context.customerOf(row.customer, row.customerNumber);
  const id = invoiceNumberId(row.invoice);
  const verdict = judged(row, id, named, context);
  if (!('reason' in verdict)) return verdict;
  const { reason, field, detail } = verdict;
  return { kind: 'skip', id, ledger: row, customer: named.id, reason, detail, field };
}

function judged(
  row: LedgerRow,
  id: string,
  { label, id: customer }: Named,
  context: EligibilityContext,
): EligibleRow | Obstacle {
  const { asOf, policy } = context;
  const noAmount = amountObstacle(row);
  if (noAmount !== undefined) return noAmount;
  const currency = context.currencyOf(row);
  if (currency === undefined) return obstacle('unknown currency', 'currency', fault(row, 'currency') ?? row.currency);
  const open = row.openAmount ?? 0;
  if (toMinor(open, context.digitsOf(currency)) === 0) return obstacle('paid', 'openAmount');
  const nobody = customerObstacle(row);
  if (nobody !== undefined) return nobody;
  const dueDay = row.dueDate === null ? undefined : dayOfIso(row.dueDate);
  if (open < 0) return { kind: 'credit', id, ledger: row, customer, dueDay, currency, ...CREDIT };
  if (id === '') return obstacle('no invoice number', 'invoice', fault(row, 'invoice'));
  if (dueDay === undefined) return obstacle('unreadable date', 'dueDate', fault(row, 'dueDate'));
  const held = heldBy(row, label, context);
  if (held !== undefined) return held;
  const noLanguage = fault(row, 'language');
  if (noLanguage !== undefined) return obstacle('unreadable cell', 'language', noLanguage);

  const segment = context.contacts.segmentOf(label, asOf);
  const own = context.history.invoice(label, row.invoice);
  const verdict = levelFor({ row, customer: label, own }, asOf - dueDay, context.ladderFor(segment), context);
  if (verdict.reason !== undefined) return obstacle(verdict.reason, verdict.field ?? 'dueDate', verdict.detail);
  const way = channelFor(row, verdict.step, context);
  if (way.reason !== undefined) return way;
  const { channel, to, cc } = way;
  const wait = customerGap(label, channel, own, context);
  if (wait > 0) return obstacle('too soon', 'dueDate', String(wait));
  const party = partyOf(row);
  if (party === undefined && context.needsParty) {
    return obstacle('unreadable cell', 'customerType', fault(row, 'customerType'));
  }
  const { level } = verdict.step;
  const days = daysBroughtForward(policy, segment, level, asOf - dueDay);
  return {
    kind: 'invoice',
    id,
    ledger: row,
    customer,
    level,
    cycle: own.cycle,
    channel,
    dueDay,
    currency,
    party: party ?? 'business',
    to,
    cc,
    forward: segment === undefined || days === 0 ? undefined : { segment, days },
  };
}

/** What a credit has not got. */
const CREDIT = { level: 0, cycle: 1, channel: 'email', party: 'business', to: [], cc: [] } as const;

function amountObstacle(row: LedgerRow): Obstacle | undefined {
  for (const field of ['openAmount', 'amount', 'paid'] as const) {
    const text = fault(row, field);
    if (text !== undefined) return obstacle('unreadable amount', field, text);
  }
  if (row.openAmount === null) return obstacle('unreadable amount', 'openAmount');
  return row.openAmount === 0 ? obstacle('paid', 'openAmount') : undefined;
}

function customerObstacle(row: LedgerRow): Obstacle | undefined {
  const noNumber = fault(row, 'customerNumber');
  if (noNumber !== undefined) return obstacle('unreadable cell', 'customerNumber', noNumber);
  const noName = fault(row, 'customer');
  return row.customer === '' || noName !== undefined ? obstacle('no customer', 'customer', noName) : undefined;
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
): Obstacle | undefined {
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

import { dayOfIso } from '../calendar/civil';
import { otherCreditor, policyWith } from '../dunning/ownPolicy';
import { daysBroughtForward } from '../dunning/policy';
import { toMinor } from '../money/minor';
import type { Field } from '../ledger/fields';
import type { Step } from '../log/history';
import type { LedgerRow } from '../ledger/ledgerRow';
import { debtorOf } from '../ledger/party';
import { debtorOfRow } from '../messages/debtorLaw';
import { invoiceNumberId, madeOutLabel, type Named } from '../debtors/identity';
import { customerGap, levelFor } from './levelDue';
import { channelFor } from './reach';
import type { DueRow } from '../messages/dueRow';
import { earlierFeesOf } from '../messages/charges';
import { obstacle, type Obstacle, type SkipReason } from '../contacts/obstacles';
import { heldBy } from '../contacts/holds';
import { fault } from '../ledger/rowCurrency';
import { chosenLadder, type EligibilityContext } from './context';

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

/** Whether a row may be reminded today, at which level, or why not. One rule after the other; the first that bars it is told. */
export function judge(row: LedgerRow, context: EligibilityContext): DueRow | Skip {
  const named = context.customerOf(row.customer, row.customerNumber);
  const id = invoiceNumberId(row.invoice);
  const own = context.forRow(row, named.label);
  const verdict = own === undefined ? notInPolicy(row, named.label, context) : judged(row, id, named, own);
  if (!('reason' in verdict)) return verdict;
  const { reason, field, detail } = verdict;
  return { kind: 'skip', id, ledger: row, customer: named.id, reason, detail, field };
}

function judged(
  row: LedgerRow,
  id: string,
  { label, id: customer }: Named,
  context: EligibilityContext,
): DueRow | Obstacle {
  const { asOf, policy } = context;
  const never = standingObstacle(row);
  if (never !== undefined) return never;
  const noAmount = amountObstacle(row);
  if (noAmount !== undefined) return noAmount;
  const currency = context.currencyOf(row);
  if (currency === undefined) return obstacle('unknown currency', 'currency', fault(row, 'currency') ?? row.currency);
  const open = row.openAmount ?? 0;
  if (toMinor(open, context.digitsOf(currency)) === 0) return obstacle('paid', 'openAmount');
  const nobody = customerObstacle(row);
  if (nobody !== undefined) return nobody;
  const dueDay = row.dueDate === null ? undefined : dayOfIso(row.dueDate);
  if (open < 0) return { kind: 'credit', id, ledger: row, customer, dueDay, currency, own: context.own, ...CREDIT };
  const nobodyPays = payerObstacle(row);
  if (nobodyPays !== undefined) return nobodyPays;
  if (id === '') return obstacle('no invoice number', 'invoice', fault(row, 'invoice'));
  if (dueDay === undefined) return obstacle('unreadable date', 'dueDate', fault(row, 'dueDate'));
  const held = heldBy(row, label, context);
  if (held !== undefined) return held;
  const noLanguage = fault(row, 'language');
  if (noLanguage !== undefined) return obstacle('unreadable cell', 'language', noLanguage);

  const segment = context.contacts.segmentOf(label, asOf);
  const whose = madeOutLabel(row);
  const own = context.history.invoice(whose, row.invoice);
  const verdict = levelFor({ row, customer: whose, own }, asOf - dueDay, context.ladderFor(segment), context);
  if (verdict.reason !== undefined) return obstacle(verdict.reason, verdict.field ?? 'dueDate', verdict.detail);
  const way = channelFor(row, verdict.step, context);
  if (way.reason !== undefined) return noWay(row, way);
  const { channel, to, cc } = way;
  const wait = customerGap(label, channel, own, context);
  if (wait > 0) return obstacle('too soon', 'dueDate', String(wait));
  const debtor = debtorOf(row, policy.customers);
  if (debtor === undefined && context.needsParty) {
    return obstacle('unreadable cell', 'customerType', fault(row, 'customerType'));
  }
  const { level } = verdict.step;
  const stepsOf = (): readonly Step[] => context.history.stepsOf(whose, row.invoice);
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
    ...debtorOfRow(row, debtor ?? 'unknown', { steps: stepsOf, dueDay }, context),
    ...earlierFeesOf(stepsOf, currency, policy),
    to,
    cc,
    ...(channel === 'letter' ? { postal: context.postalOf(row) } : {}),
    own: context.own,
    forward: segment === undefined || days === 0 ? undefined : { segment, days },
  };
}

/** Where nobody can tell who pays, nobody is asked for it. */
function payerObstacle(row: LedgerRow): Obstacle | undefined {
  const { payerDoubt } = row;
  if (payerDoubt !== undefined) return obstacle(payerDoubt.reason, 'payer', payerDoubt.detail);
  const hidden = fault(row, 'payer');
  return hidden === undefined ? undefined : obstacle('unreadable cell', 'payer', hidden);
}

/** A payer's address is not in the row: it is told with who pays. */
function noWay({ madeOutTo, customer }: LedgerRow, way: Obstacle): Obstacle {
  const isAddress = way.field === 'email' || way.field === 'cc' || way.field === 'phone';
  if (madeOutTo === undefined || !isAddress || way.reason === 'contact rule') return way;
  return obstacle(way.reason, madeOutTo.payer === '' ? 'customer' : 'payer', way.detail === '' ? customer : way.detail);
}

/** A creditor or a ladder that the policy has not. What is not owed is told before it. */
function notInPolicy(row: LedgerRow, label: string, { contacts, asOf, policy }: EligibilityContext): Obstacle {
  const creditor = otherCreditor(policy, fault(row, 'creditor') ?? row.creditor);
  const isKnown = creditor === '' || policyWith(policy, '', creditor) !== undefined;
  const name = row.ladder === '' ? chosenLadder(row, label, { contacts, asOf }) : row.ladder;
  const unknown = isKnown
    ? obstacle('unknown ladder', 'ladder', fault(row, 'ladder') ?? name)
    : obstacle('unknown creditor', 'creditor', creditor);
  return standingObstacle(row) ?? amountObstacle(row) ?? unknown;
}

/** What is no invoice, not owed, or unclear is never asked for. */
function standingObstacle(row: LedgerRow): Obstacle | undefined {
  const { standing, saidBy } = row;
  if (standing === 'settled') return obstacle('paid', saidBy);
  if (standing === 'unclear') return unclearObstacle(row);
  return standing === 'owed' || standing === 'credit' || standing === 'disputed'
    ? undefined
    : obstacle(standing, saidBy);
}

/** What cannot be read is told by its own cell, which a person can mend; the rest waits for an answer. */
function unclearObstacle(row: LedgerRow): Obstacle {
  switch (row.reason) {
    case 'amount':
      return amountObstacle(row) ?? obstacle('unreadable amount', 'openAmount');
    case 'no customer':
      return customerObstacle(row) ?? obstacle('no customer', 'customer');
    case 'no invoice':
      return obstacle('no invoice number', 'invoice', fault(row, 'invoice'));
    case 'date order':
    case 'unreadable date':
      return obstacle('unreadable date', 'dueDate', fault(row, 'dueDate'));
    default:
      return obstacle('unclear', row.saidBy, row.reason ?? '');
  }
}

/** What a credit has not got. */
const CREDIT = {
  level: 0,
  cycle: 1,
  channel: 'email',
  party: 'business',
  debtor: 'business',
  country: '',
  to: [],
  cc: [],
} as const;

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

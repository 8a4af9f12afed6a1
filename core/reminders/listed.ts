import { dayOfIso } from '../calendar/civil';
import type { SkipReason } from '../contacts/obstacles';
import { otherCreditor } from '../dunning/ownPolicy';
import type { Debtors } from '../debtors/debtors';
import { invoiceNumberId } from '../debtors/identity';
import { toMinor } from '../money/minor';
import type { DueRow } from '../messages/dueRow';
import type { EligibilityContext } from './context';
import type { Skip } from './eligibility';
import type { Verdict } from './verdicts';

/** What only has to wait. Of anything else, such as a dispute, a promise or a hold, a message is silent. */
const WAITING: ReadonlySet<SkipReason> = new Set<SkipReason>([
  'not due',
  'too soon',
  'day granted',
  'already reminded',
  'levels ended',
]);

/**
 * Invoices that messages list for information: open ones that get no reminder today because their turn has not come. What is
 * due today is in a message of its own, whether or not it is chosen: it is not listed in others.
 */
export function listedOf(
  verdicts: readonly Verdict[],
  debtors: Debtors,
  context: EligibilityContext,
): readonly DueRow[] {
  if (context.policy.listed === 'nothing') return [];
  return verdicts.flatMap((verdict) => (verdict.kind === 'skip' ? (listedRow(verdict, debtors, context) ?? []) : []));
}

function listedRow(
  { ledger, id, customer, reason }: Skip,
  debtors: Debtors,
  { asOf, policy, currencyOf, digitsOf, addressesIn }: EligibilityContext,
): DueRow | undefined {
  const dueDay = dayOfIso(ledger.dueDate ?? '');
  const currency = currencyOf(ledger);
  if (!WAITING.has(reason) || dueDay === undefined || currency === undefined) return undefined;
  if (toMinor(ledger.openAmount ?? 0, digitsOf(currency)) <= 0 || invoiceNumberId(ledger.invoice) === '')
    return undefined;
  if (policy.listed === 'overdue' && dueDay >= asOf) return undefined;
  const sole = debtors.numberFor(ledger);
  const whose = sole?.id ?? customer;
  if (debtors.isMixed(whose)) return undefined;
  const creditor = otherCreditor(policy, ledger.creditor);
  return {
    kind: 'invoice',
    id,
    ledger,
    customer: whose,
    level: 0,
    cycle: 1,
    channel: 'email',
    dueDay,
    currency,
    party: 'business',
    debtor: 'unknown',
    country: '',
    to: addressesIn(ledger.email) ?? [],
    cc: [],
    ...(creditor === '' ? {} : { own: { key: creditor, creditor, policy } }),
  };
}

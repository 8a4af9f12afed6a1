import type { Debtors } from '../debtors/debtors';
import { oncePerNumber } from '../debtors/duplicateInvoices';
import { namesNobody } from '../ledger/customerNumber';
import type { LedgerRow } from '../ledger/ledgerRow';
import type { DueRow } from '../messages/dueRow';
import type { Skip } from './eligibility';

export type Verdict = DueRow | Skip;

function isPaid(verdict: Verdict): boolean {
  return verdict.kind === 'skip' && verdict.reason === 'paid';
}

/**
 * Two rows with one invoice number of one customer: equal ones count once, differing ones all wait for a correction.
 * @param others rows that are not judged, but may have the number of one that is
 */
export function withoutDuplicates(verdicts: readonly Verdict[], others: readonly LedgerRow[]): readonly Verdict[] {
  const all = [...verdicts.map(({ ledger }) => ledger), ...others];
  const { rows } = oncePerNumber(all);
  if (rows.length === all.length) return verdicts;
  const once = new Set(rows);
  return verdicts.map((verdict) => {
    if (once.has(verdict.ledger) || isPaid(verdict)) return verdict;
    const { id, ledger, customer } = verdict;
    return { kind: 'skip', id, ledger, customer, reason: 'duplicate', detail: ledger.invoice, field: 'invoice' };
  });
}

/**
 * The debtor of every row: one without a number goes with its namesake, and where different customers carry one number
 * those that would go out wait.
 */
export function byDebtor(verdicts: readonly Verdict[], debtors: Debtors): readonly Verdict[] {
  return verdicts.map((verdict) => {
    if (verdict.kind === 'skip') return verdict;
    const { id, ledger, customer } = verdict;
    if (debtors.isMixed(customer)) {
      const field = namesNobody(ledger.customerNumber) ? 'customer' : 'customerNumber';
      return { kind: 'skip', id, ledger, customer, reason: 'different customers', detail: ledger[field], field };
    }
    const sole = debtors.numberFor(ledger);
    if (sole === undefined) return verdict;
    return { ...verdict, customer: sole.id, ledger: { ...ledger, customerNumber: sole.customerNumber } };
  });
}

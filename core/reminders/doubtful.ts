import { namesNobody } from '../ledger/customerNumber';
import type { LedgerRow } from '../ledger/ledger';
import { oncePerNumber } from '../debtors/duplicateInvoices';
import { areDifferent } from '../debtors/sharedAddresses';
import type { Skip } from './eligibility';
import type { DueRow } from '../messages/dueRow';
import { customerNumbers, nameId } from '../debtors/identity';
import { remembered } from '../cells/memo';

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
 * Where different customers carry one customer number, nobody can tell whose a row is: those that would go out wait.
 * @param whole the rows that tell who carries a number
 */
export function withoutMixed(verdicts: readonly Verdict[], whole: readonly LedgerRow[]): readonly Verdict[] {
  const byNumber = rowsByNumber(whole);
  const mixed = new Set([...byNumber].filter(([, rows]) => areDifferent(rows)).map(([number]) => number));
  if (mixed.size === 0) return verdicts;
  return verdicts.map((verdict) => {
    const { id, ledger, customer } = verdict;
    if (verdict.kind === 'skip' || !mixed.has(customer)) return verdict;
    const field = namesNobody(ledger.customerNumber) ? 'customer' : 'customerNumber';
    return { kind: 'skip', id, ledger, customer, reason: 'different customers', detail: ledger[field], field };
  });
}

/** What is open under each customer number; one that stands in the name's column, without a number, is one too. */
function rowsByNumber(whole: readonly LedgerRow[]): ReadonlyMap<string, readonly LedgerRow[]> {
  const numberOf = customerNumbers();
  const nameOf = remembered(nameId);
  const byNumber = new Map<string, LedgerRow[]>();
  const unnumbered: LedgerRow[] = [];
  for (const row of whole) {
    if (row.openAmount === 0) continue;
    const number = numberOf(row.customerNumber);
    const same = byNumber.get(number);
    if (number === '') unnumbered.push(row);
    else if (same === undefined) byNumber.set(number, [row]);
    else same.push(row);
  }
  if (byNumber.size > 0) for (const row of unnumbered) byNumber.get(nameOf(row.customer))?.push(row);
  return byNumber;
}

import { namesNobody } from '../workbook/customerNumber';
import type { LedgerRow } from '../workbook/ledger';
import { isCopy } from './copies';
import { areDifferent } from './debtors';
import type { EligibleRow, Skip } from './eligibility';
import { CustomerIndex } from './customerIndex';
import { customerLabel, customerNumbers, invoiceNumberId, nameId } from './identity';
import { remembered } from './remembered';

export type Verdict = EligibleRow | Skip;

function isPaid(verdict: Verdict): boolean {
  return verdict.kind === 'skip' && verdict.reason === 'paid';
}

/** A row as rows with one invoice number are compared. */
type Numbered = Pick<Verdict, 'id' | 'ledger'>;

/**
 * Two rows with one invoice number of one customer: equal ones count once, differing ones all wait for a correction.
 * @param others rows that are not judged, but may have the number of one that is
 */
export function withoutDuplicates(verdicts: readonly Verdict[], others: readonly LedgerRow[]): readonly Verdict[] {
  const twins = others.map((ledger): Numbered => ({ id: invoiceNumberId(ledger.invoice), ledger }));
  const doubled = doublesOf([...verdicts, ...twins]);
  if (doubled.size === 0) return verdicts;
  return verdicts.map((verdict) => {
    if (!doubled.has(verdict) || isPaid(verdict)) return verdict;
    const { id, ledger, customer } = verdict;
    return { kind: 'skip', id, ledger, customer, reason: 'duplicate', detail: ledger.invoice, field: 'invoice' };
  });
}

/** Rows to set aside. Long ledgers hardly double a number, so customers are compared for those only that do. */
function doublesOf(verdicts: readonly Numbered[]): ReadonlySet<Numbered> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of verdicts) {
    if (seen.has(id)) twice.add(id);
    else if (id !== '') seen.add(id);
  }
  const doubled = new Set<Numbered>();
  if (twice.size === 0) return doubled;
  for (const group of groupsOf(verdicts.filter(({ id }) => twice.has(id)))) {
    const [first, ...rest] = group;
    if (first === undefined || rest.length === 0) continue;
    const copies = rest.every((verdict) => isCopy(verdict.ledger, first.ledger));
    for (const verdict of copies ? rest : group) doubled.add(verdict);
  }
  return doubled;
}

/** Rows of one invoice number that may be of one customer. */
function groupsOf(verdicts: readonly Numbered[]): Numbered[][] {
  const groups: Numbered[][] = [];
  const byNumber = new Map<string, CustomerIndex<Numbered[]>>();
  for (const verdict of verdicts) {
    let index = byNumber.get(verdict.id);
    if (index === undefined) byNumber.set(verdict.id, (index = new CustomerIndex<Numbered[]>()));
    const label = customerLabel(verdict.ledger.customer, verdict.ledger.customerNumber);
    const [known] = index.of(label);
    if (known === undefined) {
      const group = [verdict];
      groups.push(group);
      index.add(label, group);
    } else {
      known.push(verdict);
    }
  }
  return groups;
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

import { namesNobody } from '../workbook/customerNumber';
import type { LedgerRow } from '../workbook/ledger';
import { addressesOf } from './address';
import { addressSets } from './debtors';
import type { EligibleRow } from './eligibility';
import { naming } from './identity';

/** For rows of a name without a number that has several sets of addresses in the ledger: to which set a row belongs. */
export function addressSetsOf(
  eligible: readonly EligibleRow[],
  whole: readonly LedgerRow[],
): ReadonlyMap<EligibleRow, string> {
  const cells = addressCellsOf(whole);
  const several = new Map<string, EligibleRow[]>();
  for (const row of eligible) {
    if (!namesNobody(row.ledger.customerNumber) || !cells.has(row.customer)) continue;
    const same = several.get(row.customer);
    if (same === undefined) several.set(row.customer, [row]);
    else same.push(row);
  }
  const sets = new Map<EligibleRow, string>();
  for (const [customer, rows] of several) {
    const known = [...(cells.get(customer) ?? [])].map((email) => addressesOf(email) ?? []);
    const own = rows.map(({ ledger, to }) => [...(addressesOf(ledger.email) ?? []), ...to]);
    const names = addressSets([...known, ...own]);
    if (new Set(names.filter((name) => name !== '')).size < 2) continue;
    rows.forEach((row, at) => sets.set(row, names[known.length + at] ?? ''));
  }
  return sets;
}

/** By customers without a number, the differing address cells of those that have several. */
function addressCellsOf(whole: readonly LedgerRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const nameOf = naming();
  const first = new Map<string, string>();
  const several = new Map<string, Set<string>>();
  for (const { customer, customerNumber, email } of whole) {
    if (!namesNobody(customerNumber)) continue;
    const id = nameOf(customer, '').id;
    const known = first.get(id);
    if (known === undefined) first.set(id, email);
    else if (known !== email) several.set(id, (several.get(id) ?? new Set([known])).add(email));
  }
  return several;
}

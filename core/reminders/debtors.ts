import type { LedgerRow } from '../workbook/ledger';
import { addressesOf } from './address';
import { nameId } from './identity';

/** Sets that grow together: what is joined once stays joined. */
class Joined {
  private readonly parents = new Map<string, string>();

  rootOf(id: string): string {
    let root = id;
    for (let next = this.parents.get(root); next !== undefined && next !== root; next = this.parents.get(root))
      root = next;
    this.parents.set(id, root);
    return root;
  }

  join(ids: readonly string[]): void {
    const [first, ...others] = ids;
    if (first === undefined) return;
    const root = this.rootOf(first);
    for (const id of others) this.parents.set(this.rootOf(id), root);
  }
}

const mails = (row: LedgerRow): readonly string[] =>
  (addressesOf(row.email) ?? []).map((address) => address.toLowerCase());

/**
 * Whether rows with one customer number are those of different customers: neither their names nor their addresses hang
 * together. A row without an address tells nothing.
 */
export function areDifferent(rows: readonly LedgerRow[]): boolean {
  const names = new Set(rows.map(({ customer }) => nameId(customer)));
  if (names.size < 2) return false;
  const joined = new Joined();
  const known: string[] = [];
  for (const row of rows) {
    const addresses = mails(row);
    if (addresses.length === 0) continue;
    const name = `name ${nameId(row.customer)}`;
    joined.join([name, ...addresses]);
    known.push(name);
  }
  return new Set(known.map((name) => joined.rootOf(name))).size > 1;
}

/**
 * Parts lists of addresses into those that hang together by shared ones.
 * @returns for each list the name of its set, one address of it that does not depend on the order; '' for an empty list
 */
export function addressSets(lists: readonly (readonly string[])[]): string[] {
  const joined = new Joined();
  const folded = lists.map((list) => list.map((address) => address.toLowerCase()));
  for (const list of folded) joined.join(list);
  const names = new Map<string, string>();
  for (const address of folded.flat()) {
    const root = joined.rootOf(address);
    const least = names.get(root);
    if (least === undefined || address < least) names.set(root, address);
  }
  return folded.map(([first]) => (first === undefined ? '' : (names.get(joined.rootOf(first)) ?? '')));
}

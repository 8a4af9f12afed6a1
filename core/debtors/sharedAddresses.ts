import type { LedgerRow } from '../ledger/ledgerRow';
import { addressesOf } from '../addresses/email';
import { nameId } from './identity';
import { phoneOf } from '../addresses/phone';

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

/** Where the customer of a row is reached: e-mail addresses and the phone number, as messages carry them. */
export function addressesIn({ email, phone }: Pick<LedgerRow, 'email' | 'phone'>): readonly string[] {
  const mails = addressesOf(email) ?? [];
  const number = phone === '' ? undefined : phoneOf(phone);
  return number === undefined ? mails : [...mails, number];
}

/** The cells that `addressesIn` reads, as one text. */
export function addressCells({ email, phone }: LedgerRow): string {
  return phone === '' ? email : `${email}\u0001${phone}`;
}

/** A name among the addresses that it goes with. */
export function nameAmong({ customer }: LedgerRow): string {
  return `name ${nameId(customer)}`;
}

/**
 * Whether rows with one customer number are those of different customers: neither their names nor their addresses hang
 * together; a phone number is an address like any other. A row without an address tells nothing.
 */
export function areDifferent(rows: readonly LedgerRow[]): boolean {
  const names = new Set(rows.map(({ customer }) => nameId(customer)));
  if (names.size < 2) return false;
  const lists = rows.map((row) => ({ name: nameAmong(row), addresses: addressesIn(row) }));
  const telling = lists.filter(({ addresses }) => addresses.length > 0);
  return new Set(addressSets(telling.map(({ name, addresses }) => [name, ...addresses]))).size > 1;
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

import { namesNobody } from '../ledger/customerNumber';
import type { LedgerRow } from '../ledger/ledgerRow';
import { customerNumbers, nameId } from './identity';
import { addressCells, addressesIn, addressSets, areDifferent } from './sharedAddresses';

/** A customer number as it stands, and as `customerId` compares it. */
export interface Numbered {
  readonly id: string;
  readonly customerNumber: string;
}

interface Namesakes {
  readonly numbers: Map<string, Numbered>;
  /** Rows whose address cells differ. */
  readonly cells: Map<string, LedgerRow>;
}

const NONE: ReadonlyMap<string, Numbered> = new Map();

/**
 * By name, the only number that goes with it, for names that stand without one too: all rows of that name that have a
 * number have the same one, and all their addresses hang together. Whoever might be somebody else stays alone.
 * @param whole the rows that tell who carries which number and has which addresses
 */
export function soleNumbers(whole: readonly LedgerRow[]): ReadonlyMap<string, Numbered> {
  const names = new Set<string>();
  let numbered = false;
  for (const { customer, customerNumber } of whole) {
    if (namesNobody(customerNumber)) names.add(nameId(customer));
    else numbered = true;
  }
  if (!numbered || names.size === 0) return NONE;
  const numberOf = customerNumbers();
  const found = new Map<string, Namesakes>();
  for (const row of whole) {
    const name = nameId(row.customer);
    if (!names.has(name)) continue;
    let own = found.get(name);
    if (own === undefined) found.set(name, (own = { numbers: new Map(), cells: new Map() }));
    const id = numberOf(row.customerNumber);
    if (id !== '') own.numbers.set(id, { id, customerNumber: row.customerNumber });
    own.cells.set(addressCells(row), row);
  }
  const sole = new Map<string, Numbered>();
  for (const [name, { numbers, cells }] of found) {
    const [first] = numbers.values();
    if (first !== undefined && numbers.size === 1 && hangTogether([...cells.values()])) sole.set(name, first);
  }
  return withoutDisputed(sole, whole, numberOf);
}

function hangTogether(rows: readonly LedgerRow[]): boolean {
  const sets = addressSets(rows.map(addressesIn));
  return new Set(sets.filter((name) => name !== '')).size < 2;
}

/** A number stays alone where the rows that join it would make it one of different customers. */
function withoutDisputed(
  sole: ReadonlyMap<string, Numbered>,
  whole: readonly LedgerRow[],
  numberOf: (customerNumber: string) => string,
): ReadonlyMap<string, Numbered> {
  if (sole.size === 0) return sole;
  const joined = new Map<string, LedgerRow[]>([...sole.values()].map(({ id }) => [id, []]));
  for (const row of whole) {
    if (row.openAmount === 0) continue;
    joined.get(numberOf(row.customerNumber) || (sole.get(nameId(row.customer))?.id ?? ''))?.push(row);
  }
  return new Map([...sole].filter(([, { id }]) => !areDifferent(joined.get(id) ?? [])));
}

import { namesNobody } from '../ledger/customerNumber';
import type { LedgerRow } from '../ledger/ledger';
import { addressCells, addressesIn, addressSets, areDifferent } from '../debtors/sharedAddresses';
import type { Verdict } from './doubtful';
import { customerNumbers, nameId } from '../debtors/identity';

/**
 * Rows without a customer number are their namesake's where all rows of that name that have a number have the same one,
 * and all their addresses hang together: the customer gets one message, and credits are netted across all of it.
 * Whoever might be somebody else stays alone.
 * @param whole the rows that tell who carries which number and has which addresses
 */
export function withNumbersOfNamesakes(verdicts: readonly Verdict[], whole: readonly LedgerRow[]): readonly Verdict[] {
  const wanted = new Set<string>();
  for (const { kind, ledger, customer } of verdicts) {
    if (kind !== 'skip' && namesNobody(ledger.customerNumber)) wanted.add(customer);
  }
  if (wanted.size === 0 || whole.every(({ customerNumber }) => namesNobody(customerNumber))) return verdicts;
  const numbers = soleNumbers(wanted, whole);
  if (numbers.size === 0) return verdicts;
  return verdicts.map((verdict) => {
    const { kind, ledger, customer } = verdict;
    const sole = kind !== 'skip' && namesNobody(ledger.customerNumber) ? numbers.get(customer) : undefined;
    if (sole === undefined) return verdict;
    return { ...verdict, customer: sole.id, ledger: { ...ledger, customerNumber: sole.customerNumber } };
  });
}

/** A ledger's rows, those without a customer number with that of their namesakes where there is but one, as in messages. */
export function rowsWithNumbers(whole: readonly LedgerRow[]): readonly LedgerRow[] {
  const lacking = whole.filter(({ customerNumber }) => namesNobody(customerNumber));
  if (lacking.length === 0 || lacking.length === whole.length) return whole;
  const numbers = soleNumbers(new Set(lacking.map(({ customer }) => nameId(customer))), whole);
  if (numbers.size === 0) return whole;
  return whole.map((row) => {
    const sole = namesNobody(row.customerNumber) ? numbers.get(nameId(row.customer)) : undefined;
    return sole === undefined ? row : { ...row, customerNumber: sole.customerNumber };
  });
}

interface Numbered {
  readonly id: string;
  readonly customerNumber: string;
}
interface Namesakes {
  readonly numbers: Map<string, Numbered>;
  /** Rows whose address cells differ. */
  readonly cells: Map<string, LedgerRow>;
}

/** By name, the only number that goes with it. */
function soleNumbers(names: ReadonlySet<string>, whole: readonly LedgerRow[]): ReadonlyMap<string, Numbered> {
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

import { namesNobody } from '../workbook/customerNumber';
import type { LedgerRow } from '../workbook/ledger';
import { addressesOf } from './address';
import { addressSets } from './debtors';
import type { Verdict } from './doubtful';
import { naming, nameId } from './identity';

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

interface Numbered {
  readonly id: string;
  readonly customerNumber: string;
}
interface Namesakes {
  readonly numbers: Map<string, Numbered>;
  readonly emails: Set<string>;
}

/** By name, the only number that goes with it. */
function soleNumbers(names: ReadonlySet<string>, whole: readonly LedgerRow[]): ReadonlyMap<string, Numbered> {
  const nameOf = naming();
  const found = new Map<string, Namesakes>();
  for (const { customer, customerNumber, email } of whole) {
    const name = nameId(customer);
    if (!names.has(name)) continue;
    let own = found.get(name);
    if (own === undefined) found.set(name, (own = { numbers: new Map(), emails: new Set() }));
    if (!namesNobody(customerNumber)) {
      const { id } = nameOf(customer, customerNumber);
      own.numbers.set(id, { id, customerNumber });
    }
    own.emails.add(email);
  }
  const sole = new Map<string, Numbered>();
  for (const [name, { numbers, emails }] of found) {
    const [first] = numbers.values();
    if (first !== undefined && numbers.size === 1 && hangTogether(emails)) sole.set(name, first);
  }
  return sole;
}

function hangTogether(emails: ReadonlySet<string>): boolean {
  const sets = addressSets([...emails].map((email) => addressesOf(email) ?? []));
  return new Set(sets.filter((name) => name !== '')).size < 2;
}

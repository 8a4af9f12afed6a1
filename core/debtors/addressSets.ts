import type { LedgerRow } from '../ledger/ledgerRow';
import { addressCells, addressesIn, addressSets, nameAmong } from './sharedAddresses';
import { customerNumbers, nameId } from './identity';
import { remembered } from '../cells/memo';

/** A row of somebody who owes, with the addresses that a message about it would go to. */
export interface Reached {
  /** As `customerId` gives it. */
  readonly customer: string;
  readonly ledger: LedgerRow;
  readonly to: readonly string[];
}

type Lists = readonly (readonly string[])[];

/**
 * Rows of customers that are parted: to which set of addresses a row belongs. A name without a number may have several
 * sets in the ledger. Under one number a name that has nothing in common with another is a set of its own, so that its
 * credits lessen only what it owes itself.
 */
export function addressSetsOf<R extends Reached>(
  eligible: readonly R[],
  whole: readonly LedgerRow[],
): ReadonlyMap<R, string> {
  const numberOf = customerNumbers();
  const numbered = ({ ledger }: R): boolean => numberOf(ledger.customerNumber) !== '';
  const own = ({ ledger, to }: R): readonly string[] => [...addressesIn(ledger), ...to];
  const named = (row: R): readonly string[] => [nameAmong(row.ledger), ...own(row)];
  return new Map([
    ...setsOf(eligible, (row) => !numbered(row), own, addressesOfNames(whole, numberOf)),
    ...setsOf(eligible, numbered, named, namesOfNumbers(whole, numberOf)),
  ]);
}

/** @param known by customer, what tells apart whom it may mean */
function setsOf<R extends Reached>(
  eligible: readonly R[],
  fits: (row: R) => boolean,
  listOf: (row: R) => readonly string[],
  known: ReadonlyMap<string, Lists>,
): ReadonlyMap<R, string> {
  const sets = new Map<R, string>();
  if (known.size === 0) return sets;
  const several = new Map<string, R[]>();
  for (const row of eligible) {
    if (!known.has(row.customer) || !fits(row)) continue;
    const same = several.get(row.customer);
    if (same === undefined) several.set(row.customer, [row]);
    else same.push(row);
  }
  for (const [customer, rows] of several) {
    const lists = known.get(customer) ?? [];
    const names = addressSets([...lists, ...rows.map(listOf)]);
    if (new Set(names.filter((name) => name !== '')).size < 2) continue;
    rows.forEach((row, at) => sets.set(row, names[lists.length + at] ?? ''));
  }
  return sets;
}

/** By names without a number, the addresses of those whose cells differ. */
function addressesOfNames(
  whole: readonly LedgerRow[],
  numberOf: (customerNumber: string) => string,
): ReadonlyMap<string, Lists> {
  const idOf = remembered(nameId);
  const first = new Map<string, LedgerRow>();
  const several = new Map<string, Map<string, LedgerRow>>();
  for (const row of whole) {
    if (numberOf(row.customerNumber) !== '') continue;
    const id = idOf(row.customer);
    const known = first.get(id);
    if (known === undefined) first.set(id, row);
    else if (known.email !== row.email || known.phone !== row.phone) {
      const cells = several.get(id) ?? new Map([[addressCells(known), known]]);
      several.set(id, cells.set(addressCells(row), row));
    }
  }
  return new Map([...several].map(([id, cells]) => [id, [...cells.values()].map(addressesIn)]));
}

/** By numbers that stand for several names, these with their addresses; what such a name has without a number counts too. */
function namesOfNumbers(
  whole: readonly LedgerRow[],
  numberOf: (customerNumber: string) => string,
): ReadonlyMap<string, Lists> {
  const idOf = remembered(nameId);
  const lists = new Map<string, (readonly string[])[]>();
  const numbersOf = new Map<string, Set<string>>();
  for (const [number, names] of severalNames(whole, numberOf)) {
    lists.set(number, []);
    for (const name of names) numbersOf.set(name, (numbersOf.get(name) ?? new Set<string>()).add(number));
  }
  if (lists.size === 0) return lists;
  for (const row of whole) {
    const number = numberOf(row.customerNumber);
    const theirs = number === '' ? (numbersOf.get(idOf(row.customer)) ?? []) : [number];
    for (const id of theirs) lists.get(id)?.push([nameAmong(row), ...addressesIn(row)]);
  }
  return lists;
}

function severalNames(
  whole: readonly LedgerRow[],
  numberOf: (customerNumber: string) => string,
): readonly (readonly [number: string, names: ReadonlySet<string>])[] {
  const first = new Map<string, string>();
  const several = new Map<string, Set<string>>();
  for (const { customer, customerNumber } of whole) {
    const number = numberOf(customerNumber);
    if (number === '') continue;
    const known = first.get(number);
    if (known === undefined) first.set(number, customer);
    else if (known !== customer) {
      const names = several.get(number) ?? new Set([nameId(known)]);
      several.set(number, names.add(nameId(customer)));
    }
  }
  return [...several].filter(([, names]) => names.size > 1);
}

import { remembered } from '../cells/memo';
import { namesNobody } from '../ledger/customerNumber';
import type { LedgerRow } from '../ledger/ledgerRow';
import { addressSetsOf, type Reached } from './addressSets';
import { customerNumbers, nameId } from './identity';
import { soleNumbers, type Numbered } from './namesakes';
import { areDifferent } from './sharedAddresses';

/** Who is who in a ledger. Every answer is worked out once, when it is first asked for. */
export interface Debtors {
  /**
   * The only number that goes with the name of a row that has none: it is its namesake's, who gets one message, and whose
   * credits are netted across all of it. Undefined for rows with a number, and where it might be somebody else.
   */
  numberFor(row: LedgerRow): Numbered | undefined;
  /** The ledger's rows, each with the number that `numberFor` gives it. */
  numbered(): readonly LedgerRow[];
  /** Whether different customers carry a number, so that nobody can tell whose a row is. @param id as `customerId` gives it */
  isMixed(id: string): boolean;
  /** Rows of debtors that are parted by their addresses: the name of the set that each belongs to. */
  addressSets<R extends Reached>(rows: readonly R[]): ReadonlyMap<R, string>;
}

/** @param whole all rows of the ledger: a part of it would tell less of who is who */
export function debtorsOf(whole: readonly LedgerRow[]): Debtors {
  const sole = once(() => soleNumbers(whole));
  const mixed = once(() => mixedNumbers(whole));
  const idOf = remembered(nameId);
  const numberFor = (row: LedgerRow): Numbered | undefined =>
    sole().size > 0 && namesNobody(row.customerNumber) ? sole().get(idOf(row.customer)) : undefined;
  const numbered = once(() => (sole().size === 0 ? whole : whole.map((row) => withNumber(row, numberFor(row)))));
  return {
    numberFor,
    numbered,
    isMixed: (id) => mixed().has(id),
    addressSets: (rows) => addressSetsOf(rows, whole),
  };
}

function once<T>(of: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: of() }).value;
}

function withNumber(row: LedgerRow, own: Numbered | undefined): LedgerRow {
  return own === undefined ? row : { ...row, customerNumber: own.customerNumber };
}

/** Numbers that different customers carry. One that stands in the name's column, without a number, counts too. */
function mixedNumbers(whole: readonly LedgerRow[]): ReadonlySet<string> {
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
  return new Set([...byNumber].filter(([, rows]) => areDifferent(rows)).map(([number]) => number));
}

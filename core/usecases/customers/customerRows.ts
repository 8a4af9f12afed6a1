import { CollectionError, failureText } from '../../failures/text';
import { debtorsOf } from '../../debtors/debtors';
import { addressesIn, addressSets, areDifferent } from '../../debtors/sharedAddresses';
import { InvoiceIndex } from '../../debtors/customerIndex';
import { customerId, labelOf, madeOutLabel, sameCustomerAs } from '../../debtors/identity';
import { namesNobody } from '../../ledger/customerNumber';
import type { LedgerRow } from '../../ledger/ledgerRow';
import type { LogRecord } from '../../log/record';

/** A customer's rows, those that they pay for others among them. Where none is written quite so, those of the first whom the label may mean: a number came or went. */
export function rowsOf(ledger: readonly LedgerRow[], label: string): readonly LedgerRow[] {
  const rows = debtorsOf(ledger).numbered();
  const idOf = (row: LedgerRow): string => customerId(labelOf(row));
  const own = rows.filter((row) => idOf(row) === customerId(label));
  if (own.length > 0) return own;
  const isTheirs = sameCustomerAs(label);
  // Whoever is paid for by another is shown with them.
  const first =
    rows.find((row) => isTheirs(labelOf(row))) ??
    rows.find(({ madeOutTo }) => madeOutTo !== undefined && isTheirs(labelOf(madeOutTo)));
  return first === undefined ? [] : rows.filter((row) => idOf(row) === idOf(first));
}

/** Tells of any label whether it means the customer of these rows, or one of those that they pay for. */
export function namesOf(rows: readonly LedgerRow[]): (label: string) => boolean {
  const names = [...new Set(rows.flatMap((row) => [labelOf(row), madeOutLabel(row)]))].map(sameCustomerAs);
  return (label) => names.some((isTheirs) => isTheirs(label));
}

/** The messages to the customer of these rows, and those about one of them that another was written to for. */
export function messagesAbout(records: readonly LogRecord[], rows: readonly LedgerRow[]): readonly LogRecord[] {
  const [first] = rows;
  if (first === undefined) return [];
  const isTheirs = sameCustomerAs(labelOf(first));
  const theirs = invoicesOf(rows);
  return records.filter(({ customer, invoices }) => isTheirs(customer) || theirs({ customer, invoices }));
}

/** Tells of a message whether it is about one of these rows. */
function invoicesOf(rows: readonly LedgerRow[]): (message: Pick<LogRecord, 'customer' | 'invoices'>) => boolean {
  const index = new InvoiceIndex<true>();
  for (const row of rows) index.update(madeOutLabel(row), row.invoice, () => true);
  return ({ customer, invoices }) => invoices.some((own) => index.of(own.customer ?? customer, own.invoice).length > 0);
}

/**
 * The rows that a document about a customer may list: none of which another may owe. Of a name without a number that has
 * several sets of addresses, those of the set that is selected.
 * @param rows those of the customer
 * @param selected invoice numbers of the customer's selected rows
 * @throws CollectionError where it cannot be told whose rows they are
 */
export function tellable(rows: readonly LedgerRow[], selected: readonly string[]): readonly LedgerRow[] {
  const [first] = rows;
  if (first === undefined) return rows;
  const open = rows.filter(({ openAmount }) => openAmount !== 0);
  if (rows.some(({ customerNumber }) => !namesNobody(customerNumber))) {
    if (areDifferent(open)) throw new CollectionError(failureText('different-customers', first.customerNumber));
    return rows;
  }
  const sets = addressSets(rows.map(addressesIn));
  if (new Set(sets.filter((set) => set !== '')).size < 2) return rows;
  const meant = new Set(sets.filter((_set, at) => selected.includes(rows[at]?.invoice ?? '')));
  const [only] = meant;
  if (only === undefined || meant.size > 1) throw new CollectionError(failureText('several-of-name', first.customer));
  return rows.filter((_row, at) => sets[at] === only);
}

import type { Day } from '../calendar/civil';
import type { LedgerRow } from '../ledger/ledgerRow';
import { bars, inForce, namedInvoices, type ContactKind, type ContactRecord } from './contactFacts';
import { CustomerIndex } from '../debtors/customerIndex';
import { numberKey } from '../cells/key';
import { labelOf, madeOutLabel } from '../debtors/identity';
import { partsOfInvoice } from '../ledger/instalmentNames';

/** Facts that people typed and that stop nothing, because the ledger has nobody, or no invoice, of that name. */
export interface Strangers {
  /** Customers as typed, one a fact. */
  readonly customers: readonly string[];
  /** Invoices as typed, of customers that the ledger has, one entry a fact. */
  readonly invoices: readonly string[];
}

/** Kinds that stop nothing and yet change what goes out. */
const TELLING: ReadonlySet<ContactKind> = new Set<ContactKind>([
  'segment',
  'least amount',
  'ladder',
  'payer',
  'postal address',
]);

export const NO_STRANGERS: Strangers = { customers: [], invoices: [] };

/**
 * Finds typed facts in force that match nothing. What was recorded in the pane matched when it was, and its customer may
 * have paid and left the ledger since: it is not asked about.
 * @param rows the whole ledger
 */
export function strangersIn(records: readonly ContactRecord[], rows: readonly LedgerRow[], asOf: Day): Strangers {
  const typed = records.filter(
    (record) => record.id === '' && (bars(record) || TELLING.has(record.kind)) && inForce(record, asOf),
  );
  if (typed.length === 0) return NO_STRANGERS;
  const byCustomer = new CustomerIndex(rows, labelOf);
  for (const row of rows) if (row.madeOutTo !== undefined) byCustomer.add(madeOutLabel(row), row);
  const customers: string[] = [];
  const invoices: string[] = [];
  for (const { customer, invoices: named } of typed) {
    const theirs = byCustomer.of(customer);
    if (theirs.length === 0) customers.push(customer);
    else {
      const missing = missingOf(named, theirs);
      if (missing !== '') invoices.push(missing);
    }
  }
  return { customers, invoices };
}

/** The first part of a list that no invoice of the customer is called; '' where each is one. */
function missingOf(named: readonly string[], rows: readonly LedgerRow[]): string {
  const numbers = new Set(rows.map(({ invoice }) => numberKey(partsOfInvoice(invoice).number)));
  const known = (invoice: string): boolean => numbers.has(numberKey(partsOfInvoice(invoice).number));
  for (const text of named) {
    if (known(text)) continue;
    const [, ...parts] = namedInvoices([text]);
    const wanted = parts.length === 0 ? [text] : parts;
    const missing = wanted.find((part) => !known(part));
    if (missing !== undefined) return missing;
  }
  return '';
}

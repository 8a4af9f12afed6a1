import { customerId, customerLabel, sameCustomerAs } from '../reminders/identity';
import type { LedgerRow } from '../workbook/ledger';

/** A row's customer as in the log. */
export function labelOf({ customer, customerNumber }: LedgerRow): string {
  return customerLabel(customer, customerNumber);
}

/** A customer's rows. Where none is written quite so, those of the first whom the label may mean: a number came or went. */
export function rowsOf(rows: readonly LedgerRow[], label: string): readonly LedgerRow[] {
  const idOf = (row: LedgerRow): string => customerId(labelOf(row));
  const own = rows.filter((row) => idOf(row) === customerId(label));
  if (own.length > 0) return own;
  const isTheirs = sameCustomerAs(label);
  const first = rows.find((row) => isTheirs(labelOf(row)));
  return first === undefined ? [] : rows.filter((row) => idOf(row) === idOf(first));
}

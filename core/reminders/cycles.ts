import { dayOfIso, type Day } from '../calendar/civil';
import type { LedgerRow } from '../workbook/ledger';
import type { ContactRecord } from './contacts';
import type { History } from './history';
import { customerId, customerLabel, invoiceId } from './identity';

/**
 * The newest day on which an invoice was seen paid; undefined for never.
 * @param customer as `customerId` gives it @param invoice as `invoiceId` gives it
 */
export type SettledOn = (customer: string, invoice: string) => Day | undefined;

export const NEVER_SETTLED: SettledOn = () => undefined;

/**
 * Looks `settled` facts up. One without invoices is for all of the customer's. One that was ended has been taken back,
 * and a day after `asOf` is a slip: neither counts.
 */
export function settledDays(facts: readonly ContactRecord[], asOf: Day): SettledOn {
  const days = new Map<string, Day>();
  const note = (id: string, day: Day): void => {
    if (day > (days.get(id) ?? -Infinity)) days.set(id, day);
  };
  for (const { kind, customer, invoices, from, endedOn } of facts) {
    const day = dayOfIso(from);
    if (kind !== 'settled' || endedOn !== '' || day === undefined || day > asOf) continue;
    const id = customerId(customer);
    if (invoices.length === 0) note(id, day);
    for (const invoice of invoices) note(invoiceId(id, invoice), day);
  }
  if (days.size === 0) return NEVER_SETTLED;
  return (customer, invoice) => {
    const own = days.get(invoice);
    const all = days.get(customer);
    return own === undefined || (all !== undefined && all > own) ? all : own;
  };
}

/** Invoices of one customer that are paid since they were last reminded. */
export interface SettledInvoices {
  readonly customer: string;
  readonly invoices: readonly string[];
}

/**
 * The reminded invoices of a ledger that are paid by now and not noted as settled since. On the day of the reminder
 * itself nothing is noted: what is paid and opened again within a day never begins anew. An invoice number that stands
 * in two rows is left alone.
 * @param history up to `today`, with the facts noted so far
 */
export function settledSince(rows: readonly LedgerRow[], history: History, today: Day): readonly SettledInvoices[] {
  const found = new Map<string, { readonly row: LedgerRow; readonly customer: string }>();
  const twice = new Set<string>();
  for (const row of rows) {
    const customer = customerLabel(row.customer, row.customerNumber);
    const id = invoiceId(customerId(customer), row.invoice);
    if (!isReminded(history, id, today)) continue;
    if (found.has(id)) twice.add(id);
    found.set(id, { row, customer });
  }
  const byCustomer = new Map<string, { readonly customer: string; readonly invoices: string[] }>();
  for (const [id, { row, customer }] of found) {
    if (twice.has(id) || row.openAmount === null || row.openAmount > 0) continue;
    const key = customerId(customer);
    const same = byCustomer.get(key);
    if (same === undefined) byCustomer.set(key, { customer, invoices: [row.invoice] });
    else same.invoices.push(row.invoice);
  }
  return [...byCustomer.values()];
}

/** Whether any invoice could be noted as settled today, so that the ledger is only read where it is worth it. */
export function anyReminded(history: History, today: Day): boolean {
  for (const id of history.invoices.keys()) if (isReminded(history, id, today)) return true;
  return false;
}

/** Reminded in its current cycle, on a day before this one. */
function isReminded({ invoices }: History, id: string, today: Day): boolean {
  const lastDay = invoices.get(id)?.lastDay;
  return lastDay !== undefined && lastDay < today;
}

import { dayOfIso, type Day } from '../calendar/civil';
import type { Policy } from '../dunning/policy';
import type { LedgerRow } from '../ledger/ledgerRow';
import { namedInvoices, type ContactRecord } from './contactFacts';
import { CustomerIndex, InvoiceIndex } from '../debtors/customerIndex';
import { NEVER_SETTLED, type History, type SettledOn } from '../log/history';
import { customerId, invoiceId, madeOutLabel } from '../debtors/identity';

function newest(days: readonly Day[]): Day | undefined {
  return days.length === 0 ? undefined : Math.max(...days);
}

/**
 * Looks `settled` facts up. One without invoices is for all of the customer's. One that was ended has been taken back,
 * and a day after `asOf` is a slip: neither counts.
 */
export function settledDays(facts: readonly ContactRecord[], asOf: Day): SettledOn {
  const days = new InvoiceIndex<Day>();
  const ofAll = new CustomerIndex<Day>();
  let any = false;
  for (const { kind, customer, invoices, from, endedOn } of facts) {
    const day = dayOfIso(from);
    if (kind !== 'settled' || endedOn !== '' || day === undefined || day > asOf) continue;
    any = true;
    if (invoices.length === 0) ofAll.add(customer, day);
    for (const invoice of namedInvoices(invoices)) {
      days.update(customer, invoice, (before = day) => Math.max(before, day));
    }
  }
  if (!any) return NEVER_SETTLED;
  return (customer, invoice) => newest([...days.of(customer, invoice), ...ofAll.of(customer)]);
}

/** The days that begin a ladder anew, where the policy wants that; else none does. As `settledDays`. */
export function restartDays(
  facts: readonly ContactRecord[],
  asOf: Day,
  { reopened }: Pick<Policy, 'reopened'>,
): SettledOn {
  return reopened === 'begins anew' ? settledDays(facts, asOf) : NEVER_SETTLED;
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
    const customer = madeOutLabel(row);
    const id = invoiceId(customerId(customer), row.invoice);
    const { lastDay } = history.invoice(customer, row.invoice);
    if (lastDay === undefined || lastDay >= today) continue;
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

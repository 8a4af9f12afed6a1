import { dayOfIso, type Day } from '../../calendar/civil';
import { customerId, labelOf } from '../../debtors/identity';
import { oncePerNumber } from '../../debtors/duplicateInvoices';
import { bucketIndex, DEFAULT_EDGES } from '../../dunning/ageing';
import type { LedgerRow } from '../../ledger/ledgerRow';
import { rowCurrency } from '../../ledger/rowCurrency';
import { digitsOf } from '../../money/currency';
import { apportion, toMinor } from '../../money/minor';
import type { Glance } from '../types';
import { standingCounts } from '../workbook/standingCounts';
import { isInvoice, openTotals } from './openTotals';

/** What is open by days late; a row without a due date is never late, and credits are no debt of any age. */
function ageingOf(rows: readonly LedgerRow[], asOf: Day, policyCurrency: string): Glance['ageing'] {
  const sums = new Map<string, number[]>();
  for (const row of oncePerNumber(rows).rows) {
    const currency = rowCurrency(row, policyCurrency);
    if (currency === undefined || row.openAmount === null || row.openAmount <= 0 || !isInvoice(row)) continue;
    const buckets = sums.get(currency) ?? new Array<number>(DEFAULT_EDGES.length + 2).fill(0);
    const due = dayOfIso(row.dueDate ?? '');
    const bucket = due === undefined ? 0 : bucketIndex(asOf - due, DEFAULT_EDGES);
    buckets[bucket] = (buckets[bucket] ?? 0) + toMinor(row.openAmount, digitsOf(currency));
    sums.set(currency, buckets);
  }
  return [...sums].map(([currency, buckets]) => {
    const whole = buckets.reduce((sum, bucket) => sum + bucket, 0);
    const exact = buckets.map((bucket) => (bucket / whole) * 100);
    return { currency, shares: apportion(exact, 100) };
  });
}

/** What a whole ledger holds on a day: the invoices that are any, what is open, and how old it is. */
export function glanceAt(rows: readonly LedgerRow[], asOf: Day, policyCurrency: string): Glance {
  const invoices = rows.filter((row) => row.standing !== 'not an invoice' && isInvoice(row));
  return {
    invoices: invoices.length,
    customers: new Set(invoices.map((row) => customerId(labelOf(row)))).size,
    totals: openTotals(rows, asOf, policyCurrency),
    ageing: ageingOf(rows, asOf, policyCurrency),
    counts: standingCounts(rows),
  };
}

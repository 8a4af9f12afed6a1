import { dayOfIso, type Day } from '../../calendar/civil';
import { oncePerNumber } from '../../debtors/duplicateInvoices';
import type { LedgerRow } from '../../ledger/ledgerRow';
import { rowCurrency } from '../../ledger/rowCurrency';
import { digitsOf } from '../../money/currency';
import { fromMinor, toMinor } from '../../money/minor';
import type { OpenTotal } from '../types';

/** A row of sums below the ledger names no invoice, or no customer. */
export function isInvoice({ invoice, customer, customerNumber }: LedgerRow): boolean {
  return invoice !== '' && (customer !== '' || customerNumber !== '');
}

/** As in messages, equal rows of one invoice number count once, and rows that differ not at all. */
export function openTotals(rows: readonly LedgerRow[], asOf: Day, policyCurrency: string): OpenTotal[] {
  const sums = new Map<string, { open: number; overdue: number }>();
  for (const row of oncePerNumber(rows).rows) {
    const currency = rowCurrency(row, policyCurrency);
    if (currency === undefined || row.openAmount === null || !isInvoice(row)) continue;
    const minor = toMinor(row.openAmount, digitsOf(currency));
    const sum = sums.get(currency) ?? { open: 0, overdue: 0 };
    sum.open += minor;
    const due = dayOfIso(row.dueDate ?? '');
    if (minor > 0 && due !== undefined && due < asOf) sum.overdue += minor;
    sums.set(currency, sum);
  }
  return [...sums].map(([currency, { open, overdue }]) => {
    const digits = digitsOf(currency);
    return { currency, open: fromMinor(open, digits), overdue: fromMinor(overdue, digits) };
  });
}

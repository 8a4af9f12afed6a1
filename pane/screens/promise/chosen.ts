import { isoOf } from '../../../core/calendar/civil';
import { fromMinor, toMinor } from '../../../core/money/minor';
import { digitsOf } from '../../../core/money/currency';
import { currencyNamed } from '../../../core/money/symbol';
import { oncePerNumber } from '../../../core/debtors/duplicateInvoices';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import type { LedgerRow } from '../../../core/ledger/ledgerRow';

/** Open invoices that something can be recorded about: each has a number. */
export function recordable({ open }: CustomerView): readonly LedgerRow[] {
  return open.filter(({ invoice }) => invoice !== '');
}

export function currenciesOf(rows: readonly LedgerRow[]): readonly string[] {
  return [...new Set(rows.map(({ currency }) => currencyNamed(currency) ?? currency))];
}

export function inCurrency(rows: readonly LedgerRow[], currency: string): readonly LedgerRow[] {
  return rows.filter((row) => (currencyNamed(row.currency) ?? row.currency) === currency);
}

export function isOverdue({ dueDate }: LedgerRow, today: string): boolean {
  return dueDate !== null && dueDate < today;
}

/** What stands ticked at first: of the selected invoices, else of all, the overdue ones; where none is overdue, each. */
export function firstChosen(
  rows: readonly LedgerRow[],
  selected: readonly string[],
  today: string,
): ReadonlySet<string> {
  const among = (wanted: readonly LedgerRow[]): ReadonlySet<string> => new Set(wanted.map(({ invoice }) => invoice));
  const marked = rows.filter(({ invoice }) => selected.includes(invoice));
  const those = marked.length > 0 ? marked : rows;
  const overdue = those.filter((row) => isOverdue(row, today));
  return among(overdue.length > 0 ? overdue : those);
}

/** The open amounts together, in major units: as much as may be promised. */
export function openOf(rows: readonly LedgerRow[], currency: string): number {
  const digits = digitsOf(currency);
  const minor = oncePerNumber(rows).rows.reduce((sum, row) => sum + toMinor(row.openAmount ?? 0, digits), 0);
  return fromMinor(minor, digits);
}

/** The level at which the reminders of these invoices would go on; undefined where none of them is due for one. */
export function nextLevelOf({ today }: CustomerView, invoices: ReadonlySet<string>): number | undefined {
  const levels = today.messages.flatMap(({ lines }) =>
    lines.filter(({ invoice }) => invoices.has(invoice)).map(({ level }) => level),
  );
  return levels.length === 0 ? undefined : Math.max(...levels);
}

/** A week from today: what a customer asked for when to pay is offered first. */
export function inAWeek(today: number): string {
  return isoOf(today + 7);
}

import { currencyNamed } from '../money/symbol';
import type { Field } from './fields';
import type { LedgerRow } from './ledgerRow';

/** What stands in a cell that cannot be read. */
export function fault({ unreadable }: LedgerRow, field: Field): string | undefined {
  return unreadable.length === 0 ? undefined : unreadable.find((cell) => cell.field === field)?.text;
}

/**
 * The currency of a row's amounts: its own cell's, else the policy's; '' where neither names one.
 * @returns undefined where the cell names none, leaves open which, or cannot be read
 */
export function rowCurrency(row: LedgerRow, policyCurrency: string): string | undefined {
  return fault(row, 'currency') === undefined ? currencyNamed(row.currency, policyCurrency) : undefined;
}

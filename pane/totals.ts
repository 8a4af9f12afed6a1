import type { CurrencyTotal, PlannedMessage } from '../core/reminders/types';

/** Invoices, amounts and late interest by currency, in the order of the messages. */
export function totalsOf(messages: readonly PlannedMessage[]): readonly CurrencyTotal[] {
  const totals = new Map<string, CurrencyTotal>();
  for (const { currency, lines, amount, interest } of messages) {
    const before = totals.get(currency) ?? { currency, invoices: 0, amount: 0, interest: 0 };
    totals.set(currency, {
      currency,
      invoices: before.invoices + lines.length,
      amount: before.amount + amount,
      interest: before.interest + interest,
    });
  }
  return [...totals.values()];
}

export function customersOf(messages: readonly PlannedMessage[]): number {
  return new Set(messages.map(({ customer }) => customer)).size;
}

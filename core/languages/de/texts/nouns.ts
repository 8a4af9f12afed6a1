import type { Counted } from '../../../i18n/sections/counted';
import type { Say } from '../../../i18n/say';

/** What is counted in many sentences. */
export function nouns({
  count,
}: Say): Readonly<Record<'eMails' | 'invoices' | 'customers' | 'toCustomers' | 'rows', Counted>> {
  return {
    eMails: (n: number): string => count(n, { one: '# E-Mail', other: '# E-Mails' }),
    invoices: (n: number): string => count(n, { one: '# Rechnung', other: '# Rechnungen' }),
    customers: (n: number): string => count(n, { one: '# Kunde', other: '# Kunden' }),
    toCustomers: (n: number): string => count(n, { one: '# Kunden', other: '# Kunden' }),
    rows: (n: number): string => count(n, { one: '# Zeile', other: '# Zeilen' }),
  };
}

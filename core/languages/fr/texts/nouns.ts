import type { Counted } from '../../../i18n/sections/counted';
import type { Say } from '../../../i18n/say';

/** What is counted in many sentences. */
export function nouns({ count }: Say): Readonly<Record<'eMails' | 'invoices' | 'customers' | 'rows', Counted>> {
  return {
    eMails: (n: number): string => count(n, { one: '# e-mail', other: '# e-mails' }),
    invoices: (n: number): string => count(n, { one: '# facture', other: '# factures' }),
    customers: (n: number): string => count(n, { one: '# client', other: '# clients' }),
    rows: (n: number): string => count(n, { one: '# ligne', other: '# lignes' }),
  };
}

export function quoted(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}

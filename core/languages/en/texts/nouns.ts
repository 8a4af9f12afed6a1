import type { Counted } from '../../../i18n/sections/counted';
import type { Say } from '../../../i18n/say';

/** What is counted in many sentences. */
export function nouns({ count }: Say): Readonly<Record<'eMails' | 'invoices' | 'customers' | 'rows', Counted>> {
  return {
    eMails: (n: number): string => count(n, { one: '# e-mail', other: '# e-mails' }),
    invoices: (n: number): string => count(n, { one: '# invoice', other: '# invoices' }),
    customers: (n: number): string => count(n, { one: '# customer', other: '# customers' }),
    rows: (n: number): string => count(n, { one: '# row', other: '# rows' }),
  };
}

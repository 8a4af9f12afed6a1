import type { Counted } from '../../../i18n/sections/counted';
import type { Say } from '../../../i18n/say';

/** What is counted in many sentences. */
export function nouns({ count }: Say): Readonly<Record<'eMails' | 'invoices' | 'customers' | 'rows', Counted>> {
  return {
    eMails: (n: number): string => count(n, { one: '# correo', other: '# correos' }),
    invoices: (n: number): string => count(n, { one: '# factura', other: '# facturas' }),
    customers: (n: number): string => count(n, { one: '# cliente', other: '# clientes' }),
    rows: (n: number): string => count(n, { one: '# fila', other: '# filas' }),
  };
}

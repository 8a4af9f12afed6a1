import { matchKey, numberKey } from '../cells/key';
import { namesNobody } from './customerNumber';
import { repeatedNumbers } from './invoiceNumbers';
import type { LedgerRow } from './ledgerRow';
import type { Standing } from './standing';

/** What an instalment is called: the invoice's number and its due date, `F-100 · 2026-08-01`. */
const NAME = /^(.*) · (\d{4}-\d\d-\d\d)$/s;

/** What is what it calls itself: its number, and the due date of an instalment. */
export interface InvoiceParts {
  readonly number: string;
  /** YYYY-MM-DD; undefined for an invoice that is due at once. */
  readonly due: string | undefined;
}

/** @param due YYYY-MM-DD */
export function instalmentName(number: string, due: string): string {
  return `${number} · ${due}`;
}

export function partsOfInvoice(invoice: string): InvoiceParts {
  const found = invoice.includes(' · ') ? NAME.exec(invoice) : null;
  return found === null ? { number: invoice, due: undefined } : { number: found[1] ?? '', due: found[2] };
}

/** A number that itself ends like a name gets one more dot, so that a cell's text is never taken for an instalment. */
function marked(number: string): string {
  return number.includes(' ·') ? number.replace(/ (·+ \d{4}-\d\d-\d\d)$/, ' ·$1') : number;
}

/** What an open item is called whose cell holds a number. @param due YYYY-MM-DD of an instalment; left out for none */
export function itemName(number: string, due?: string): string {
  return due === undefined ? marked(number) : instalmentName(marked(number), due);
}

/** The number as the customer knows it: instalments stand beside their due dates anyway. */
export function shownNumber(invoice: string): string {
  const { number } = partsOfInvoice(invoice);
  return number.includes(' ··') ? number.replace(/ ·(·+ \d{4}-\d\d-\d\d)$/, ' $1') : number;
}

/** Whether what was said of one is said of the other: a number alone means each of its instalments. */
export function meansInvoice(said: string, invoice: string): boolean {
  const [a, b] = [partsOfInvoice(said), partsOfInvoice(invoice)];
  if (a.due !== undefined && b.due !== undefined && a.due !== b.due) return false;
  return numberKey(a.number) === numberKey(b.number);
}

/** What may be one of several parts of an invoice; a credit is none, nor is what was never owed. */
const PARTS: ReadonlySet<Standing> = new Set<Standing>(['owed', 'disputed', 'settled', 'unclear']);

/** Rows of one number, customer by customer: by their numbers, and where one has none by the name that has but one. */
function byCustomer(rows: readonly LedgerRow[]): Iterable<readonly LedgerRow[]> {
  const numbersOf = new Map<string, Set<string>>();
  const ownNumber = ({ customerNumber }: LedgerRow): string =>
    namesNobody(customerNumber) ? '' : numberKey(customerNumber);
  for (const row of rows) {
    const name = matchKey(row.customer);
    const numbers = numbersOf.get(name) ?? new Set<string>();
    numbersOf.set(name, ownNumber(row) === '' ? numbers : numbers.add(ownNumber(row)));
  }
  const found = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const name = matchKey(row.customer);
    const [only = '', ...others] = numbersOf.get(name) ?? [];
    const number = ownNumber(row) === '' && others.length === 0 ? only : ownNumber(row);
    const key = `${number === '' ? `@${name}` : number}\u0001${matchKey(row.creditor)}`;
    const same = found.get(key);
    if (same === undefined) found.set(key, [row]);
    else same.push(row);
  }
  return found.values();
}

/**
 * The due dates of an invoice that is paid in parts; empty for any other. A part that nobody can date, or in another
 * currency, leaves open what the rows are: they wait as doubled ones do.
 */
function dueDatesOf(rows: readonly LedgerRow[]): readonly string[] {
  const parts = rows.filter(({ standing }) => PARTS.has(standing));
  const open = parts.filter(({ standing }) => standing !== 'settled');
  if (open.some(({ dueDate }) => dueDate === null)) return [];
  if (new Set(parts.map(({ currency }) => matchKey(currency))).size > 1) return [];
  const dates = new Set(parts.flatMap(({ dueDate }) => dueDate ?? []));
  return dates.size > 1 ? [...dates].sort() : [];
}

/**
 * One number of one customer with several due dates is an invoice in instalments. Each is an open item of its own, named
 * by its number and its due date, in every list, claim and message; all other rows keep their number.
 */
export function withInstalments(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const repeated = repeatedNumbers(rows);
  const groups = new Map<string, LedgerRow[]>();
  for (const row of repeated.size === 0 ? [] : rows) {
    const number = numberKey(row.invoice);
    if (!repeated.has(number)) continue;
    const same = groups.get(number);
    if (same === undefined) groups.set(number, [row]);
    else same.push(row);
  }
  const dates = new Map<LedgerRow, readonly string[]>();
  for (const group of groups.values())
    for (const own of byCustomer(group)) {
      const due = dueDatesOf(own);
      if (due.length > 0) for (const row of own) if (PARTS.has(row.standing)) dates.set(row, due);
    }
  return rows.map((row) => {
    const { dueDate } = row;
    const due = dates.get(row);
    if (due !== undefined && dueDate !== null)
      return { ...row, invoice: itemName(row.invoice, dueDate), beside: due.filter((other) => other !== dueDate) };
    const invoice = itemName(row.invoice);
    return invoice === row.invoice ? row : { ...row, invoice };
  });
}

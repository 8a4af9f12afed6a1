import { namesNobody } from '../ledger/customerNumber';
import type { LedgerRow } from '../ledger/ledgerRow';
import { numberKey } from '../cells/key';
import { remembered } from '../cells/memo';
import { instalmentName, partsOfInvoice } from '../ledger/instalmentNames';

const NUMBER_MARK = ' · #';

/** Plain words with single blanks between them: nothing to compose or to squeeze, as in nearly every ledger. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

function squeezed(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/\s+/g, ' ').trim();
}

/** What looks like the mark gets one more dot, so that a cell's text is never taken for a number. */
function marked(text: string): string {
  return text.includes(' ·') ? text.replace(/ (·+) #/g, ' ·$1 #') : text;
}

/** What `marked` made of a text, undone. */
function unmarked(text: string): string {
  return text.includes(' ··') ? text.replace(/ ·(·+) #/g, ' $1 #') : text;
}

/**
 * How a customer is written in the log: the name, and the customer number where there is one. A name that itself ends
 * like a number, `Acme · #7`, is written with one dot more, `Acme ·· #7`.
 */
export function customerLabel(customer: string, customerNumber: string): string {
  const name = squeezed(customer);
  return customerNumber === name || namesNobody(customerNumber)
    ? marked(name)
    : `${marked(name)}${NUMBER_MARK}${marked(customerNumber)}`;
}

/** A row's customer as in the log. */
export function labelOf({ customer, customerNumber }: Pick<LedgerRow, 'customer' | 'customerNumber'>): string {
  return customerLabel(customer, customerNumber);
}

/** Whose invoice a row is, as in the log, whoever pays it. What went out about it, and whether it is paid, is kept under this name. */
export function madeOutLabel(row: LedgerRow): string {
  return labelOf(row.madeOutTo ?? row);
}

/** What a row tells of its customer. */
export interface Named {
  /** As `customerLabel` gives it. */
  readonly label: string;
  /** As `customerId` gives it. */
  readonly id: string;
}

/** Who a row's customer is. Rows repeat their customers, so that a name without a number is worked out but once. */
export function naming(): (customer: string, customerNumber: string) => Named {
  const named = (customer: string, customerNumber: string): Named => {
    const label = customerLabel(customer, customerNumber);
    return { label, id: customerId(label) };
  };
  const byName = remembered((customer: string) => named(customer, ''));
  return (customer, customerNumber) => (customerNumber === '' ? byName(customer) : named(customer, customerNumber));
}

interface NameAndNumber {
  readonly name: string;
  /** '' for none. */
  readonly number: string;
}

function partsOf(label: string): NameAndNumber {
  const at = label.lastIndexOf(NUMBER_MARK);
  if (at < 0) return { name: numberKey(unmarked(label)), number: '' };
  return {
    name: numberKey(unmarked(label.slice(0, at))),
    number: numberKey(unmarked(label.slice(at + NUMBER_MARK.length))),
  };
}

/**
 * Who a label means, by itself: the number where there is one, so that a corrected name stays the same customer. It
 * groups the rows of one reading; what was recorded earlier is found by `filedIds` and `soughtIds`.
 */
export function customerId(label: string): string {
  const { name, number } = partsOf(label);
  return number === '' ? name : number;
}

/** An invoice of a customer, or an instalment of it, whichever row it stands in. */
export function invoiceId(customer: string, invoice: string): string {
  return `${customer}\u0001${invoiceNumberId(invoice)}`;
}

/** The name of a customer alone, as names are compared. */
export function nameId(customer: string): string {
  return numberKey(customer);
}

/** A customer number alone, as numbers are compared: digits without leading zeros. */
export function customerNumberId(customerNumber: string): string {
  return numberKey(customerNumber);
}

/** The `customerNumberId` of a row's customer number; '' where it names nobody. Rows repeat their customers. */
export function customerNumbers(): (customerNumber: string) => string {
  return remembered((text: string) => (namesNobody(text) ? '' : customerNumberId(text)));
}

/** The number of an invoice, as numbers are compared among those of one customer: digits without leading zeros. */
export function invoiceNumberId(invoice: string): string {
  const { number, due } = partsOfInvoice(invoice);
  return due === undefined ? numberKey(number) : instalmentName(numberKey(number), due);
}

/**
 * Under which ids something about a customer is filed. Two labels mean one customer where both have a number by it, and
 * where one of them has none by the name: a number that is filled in later, or gets lost, makes nobody a stranger, and
 * two of one name with different numbers stay two. A text without a number may also be a number by itself.
 */
export function filedIds(label: string): readonly string[] {
  const { name, number } = partsOf(label);
  return number === '' ? [`@${name}`, `*${name}`] : [`#${number}`, `*${name}`];
}

/** Under which ids to look for what `filedIds` filed. */
export function soughtIds(label: string): readonly string[] {
  const { name, number } = partsOf(label);
  return number === '' ? [`*${name}`, `#${name}`] : [`#${number}`, `@${name}`, `@${number}`];
}

/** Tells of any label whether it means the same customer. */
export function sameCustomerAs(label: string): (other: string) => boolean {
  const sought = new Set(soughtIds(label));
  return (other) => other === label || filedIds(other).some((id) => sought.has(id));
}

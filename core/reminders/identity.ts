import { namesNobody } from '../workbook/customerNumber';
import { remembered } from './remembered';

const NUMBER_MARK = ' · #';

/** Plain words with single blanks between them: nothing to compose or to squeeze, as in nearly every ledger. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

function squeezed(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/\s+/g, ' ').trim();
}

function folded(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** How a customer is written in the log: the name, and the customer number where there is one. */
export function customerLabel(customer: string, customerNumber: string): string {
  const name = squeezed(customer);
  return customerNumber === name || namesNobody(customerNumber) ? name : `${name}${NUMBER_MARK}${customerNumber}`;
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
  if (at < 0) return { name: folded(label), number: '' };
  return { name: folded(label.slice(0, at)), number: folded(label.slice(at + NUMBER_MARK.length)) };
}

/**
 * Who a label means, by itself: the number where there is one, so that a corrected name stays the same customer. It
 * groups the rows of one reading; what was recorded earlier is found by `filedIds` and `soughtIds`.
 */
export function customerId(label: string): string {
  const { name, number } = partsOf(label);
  return number === '' ? name : number;
}

/** An invoice of a customer, whichever row it stands in. */
export function invoiceId(customer: string, invoice: string): string {
  return `${customer}\u0001${folded(invoice)}`;
}

/** The name of a customer alone, as names are compared. */
export function nameId(customer: string): string {
  return folded(customer);
}

/** The number of an invoice, as numbers are compared among those of one customer. */
export function invoiceNumberId(invoice: string): string {
  return folded(invoice);
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

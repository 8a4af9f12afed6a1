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
  return customerNumber === '' || customerNumber === name ? name : `${name}${NUMBER_MARK}${customerNumber}`;
}

/** Who a label means: the number where there is one, so that a corrected name stays the same customer. */
export function customerId(label: string): string {
  const at = label.lastIndexOf(NUMBER_MARK);
  const text = at < 0 ? label : label.slice(at + NUMBER_MARK.length);
  return folded(text);
}

/** An invoice of a customer, whichever row it stands in. */
export function invoiceId(customer: string, invoice: string): string {
  return `${customer}\u0001${folded(invoice)}`;
}

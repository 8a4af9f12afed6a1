const NUMBER_MARK = ' · #';

/** How a customer is written in the log: the name, and the customer number where there is one. */
export function customerLabel(customer: string, customerNumber: string): string {
  const name = customer.replace(/\s+/g, ' ').trim();
  return customerNumber === '' || customerNumber === name ? name : `${name}${NUMBER_MARK}${customerNumber}`;
}

/** Who a label means: the number where there is one, so that a corrected name stays the same customer. */
export function customerId(label: string): string {
  const at = label.lastIndexOf(NUMBER_MARK);
  const text = at < 0 ? label : label.slice(at + NUMBER_MARK.length);
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** An invoice of a customer, whichever row it stands in. */
export function invoiceId(customer: string, invoice: string): string {
  return `${customer}\u0001${invoice.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()}`;
}

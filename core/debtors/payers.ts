import { addressesIn, addressSets } from './sharedAddresses';
import { CustomerIndex } from './customerIndex';
import { debtorsOf } from './debtors';
import { customerId, labelOf, sameCustomerAs } from './identity';
import { remembered } from '../cells/memo';
import type { Field } from '../ledger/fields';
import type { ChosenPayer, LedgerRow, PayerDoubt } from '../ledger/ledgerRow';

/** What is a payer's, and not the customer's whose invoice it is. */
type PayersOwn = Pick<
  LedgerRow,
  | 'customer'
  | 'customerNumber'
  | 'email'
  | 'cc'
  | 'phone'
  | 'language'
  | 'contactName'
  | 'customerType'
  | 'country'
  | 'postal'
  | 'doNotContact'
  | 'unreadable'
>;

/** Cells that tell of a customer, not of an invoice. */
const PERSONAL: ReadonlySet<Field> = new Set<Field>([
  'customer',
  'customerNumber',
  'email',
  'cc',
  'phone',
  'language',
  'contactName',
  'customerType',
  'country',
  'postalAddress',
  'street',
  'postcode',
  'city',
  'region',
]);

/** A name with an address behind it: `Head office <ap@head.example>`. */
const MAILBOX = /^([^<>]*[^<>\s])\s*<\s*([^<>\s]+)\s*>$/;

/**
 * The rows as they are written about: where somebody else pays, by the row's own cell, else as a person chose it, the
 * customer and the addresses are the payer's, as the payer's own rows have them, and `madeOutTo` is the row as it stands.
 * A payer that the ledger does not know has the address that stands behind the name, or none: never that of the customer.
 * Who pays for themselves is left as they are.
 * @param rows the whole ledger, as it was read
 * @param chosen left out where nobody chose a payer
 */
export function withPayers(rows: readonly LedgerRow[], chosen?: ChosenPayer): readonly LedgerRow[] {
  if (chosen === undefined && rows.every(({ payer }) => payer === '')) return rows;
  const payers = new Payers(rows, chosen);
  return rows.map((row) => payers.of(row));
}

/** A row as the ledger has it. */
export function withoutPayer(row: LedgerRow): LedgerRow {
  const { madeOutTo, payerDoubt, ...own } = row;
  if (madeOutTo !== undefined) return madeOutTo;
  return payerDoubt === undefined ? row : own;
}

class Payers {
  private readonly index: CustomerIndex<LedgerRow>;
  private readonly named = remembered((text: string) => this.found(text));
  private readonly clear = remembered((text: string) => this.withoutPayer(text));

  constructor(
    rows: readonly LedgerRow[],
    private readonly chosen: ChosenPayer | undefined,
  ) {
    this.index = new CustomerIndex(debtorsOf(rows).numbered(), labelOf);
  }

  of(row: LedgerRow): LedgerRow {
    const text = this.textOf(row);
    if (text === '' || isSelf(row, text)) return row;
    const own = this.clear(text);
    if ('reason' in own) return { ...row, payerDoubt: own };
    if (customerId(labelOf(own)) === customerId(labelOf(row))) return row;
    return {
      ...row,
      ...own,
      language: given(own.language, row.language),
      customerType: given(own.customerType, row.customerType),
      country: given(own.country, row.country),
      doNotContact: own.doNotContact || row.doNotContact,
      unreadable: [...row.unreadable.filter(({ field }) => !PERSONAL.has(field)), ...own.unreadable],
      madeOutTo: row,
    };
  }

  private textOf(row: LedgerRow): string {
    return row.payer === '' ? (this.chosen?.(labelOf(row), row) ?? '') : row.payer;
  }

  /** A payer who has no payer. */
  private withoutPayer(text: string): PayersOwn | PayerDoubt {
    const own = this.named(text);
    if ('reason' in own) return own;
    const label = labelOf(own);
    const next = [
      ...this.index.of(label).map((row) => this.textOf(row)),
      this.chosen?.(label, { invoice: '' }) ?? '',
    ].find((further) => further !== '' && !this.means(further, own));
    return next === undefined ? own : { reason: 'payer has a payer', detail: `${text} \u2192 ${next}` };
  }

  private means(text: string, own: PayersOwn): boolean {
    if (isSelf(own, text)) return true;
    const named = this.named(text);
    return !('reason' in named) && customerId(labelOf(named)) === customerId(labelOf(own));
  }

  private found(text: string): PayersOwn | PayerDoubt {
    const [, name = text, email = ''] = MAILBOX.exec(text) ?? [];
    const rows = this.index.of(name);
    if (rows.length === 0) {
      // A number alone that no row has: nobody could be greeted by it.
      return /\p{L}/u.test(name) ? { ...NOBODY, customer: name, email } : { reason: 'unknown payer', detail: text };
    }
    if (areSeveral(rows)) return { reason: 'unknown payer', detail: text };
    const own = personal(rows);
    return email === '' ? own : { ...own, email, cc: '' };
  }
}

function given(text: string, otherwise: string): string {
  return text === '' ? otherwise : text;
}

const NOBODY: PayersOwn = {
  customer: '',
  customerNumber: '',
  email: '',
  cc: '',
  phone: '',
  language: '',
  contactName: '',
  customerType: '',
  country: '',
  postal: undefined,
  doNotContact: false,
  unreadable: [],
};

function isSelf(row: Pick<LedgerRow, 'customer' | 'customerNumber'>, text: string): boolean {
  return sameCustomerAs(labelOf(row))(text);
}

/** Whether a name may mean different customers: by their numbers, or without one by addresses that have nothing in common. */
function areSeveral(rows: readonly LedgerRow[]): boolean {
  if (new Set(rows.map((row) => customerId(labelOf(row)))).size > 1) return true;
  if (rows.some(({ customerNumber }) => customerNumber !== '')) return false;
  return new Set(addressSets(rows.map(addressesIn)).filter((set) => set !== '')).size > 1;
}

/** What a customer's newest row with an address says of them; which one that is does not depend on the order of rows. */
function personal(rows: readonly LedgerRow[]): PayersOwn {
  const reached = rows.filter(({ email, phone }) => email !== '' || phone !== '');
  const [newest] = [...(reached.length > 0 ? reached : rows)].sort(newestFirst);
  const { customer, customerNumber, email, cc, phone, language, contactName, customerType, country, unreadable } =
    newest as LedgerRow;
  return {
    customer,
    customerNumber,
    email,
    cc,
    phone,
    language,
    contactName,
    customerType,
    country,
    postal: newest?.postal ?? rows.find((row) => row.postal !== undefined)?.postal,
    doNotContact: rows.some((row) => row.doNotContact),
    unreadable: unreadable.filter(({ field }) => PERSONAL.has(field)),
  };
}

function newestFirst(a: LedgerRow, b: LedgerRow): number {
  const keyOf = ({ dueDate, invoice, email }: LedgerRow): string => `${dueDate ?? ''}\u0001${invoice}\u0001${email}`;
  return keyOf(a) < keyOf(b) ? 1 : keyOf(a) > keyOf(b) ? -1 : 0;
}

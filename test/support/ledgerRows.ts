import type { LedgerRow } from '../../core/ledger/ledgerRow';

const PLAIN: LedgerRow = {
  row: 1,
  invoice: 'A-1',
  customer: 'Orchard',
  customerNumber: '',
  dueDate: '2025-11-01',
  openAmount: 100,
  amount: null,
  paidDate: null,
  creditLimit: null,
  currency: 'EUR',
  email: 'ap@orchard.example',
  cc: '',
  phone: '',
  language: '',
  contactName: '',
  hold: null,
  disputed: false,
  promiseDate: null,
  doNotContact: false,
  lastLevel: 0,
  lastReminder: null,
  paymentLink: '',
  customerType: '',
  country: '',
  ladder: '',
  creditor: '',
  payer: '',
  unreadable: [],
  standing: 'owed',
  reason: null,
  saidBy: 'openAmount',
};

/** A row of a ledger: an open invoice, save for what is said otherwise. */
export function ledgerRow(part: Partial<LedgerRow> = {}): LedgerRow {
  return { ...PLAIN, ...part };
}

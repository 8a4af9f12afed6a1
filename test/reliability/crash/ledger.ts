import type { Cell } from '../../../core/cells/cell';

export const LEDGER = 'Receivables';
export const HEADERS = [
  'Invoice',
  'Customer',
  'E-mail',
  'Due date',
  'Open amount',
  'Currency',
  'Last level',
  'Last reminder',
  'Status',
  'Phone',
];
/** Where the ledger's own mirror of the log begins: level, date, status. */
export const LAST_LEVEL = 6;

type Row = readonly [invoice: string, customer: string, email: string, daysLate: number, amount: number, code: string];
/** How customers are reached; those with only a phone get short messages, as the policy says. */
export type Reached = 'by e-mail' | 'by phone';
const PHONES: Readonly<Record<string, string>> = {
  Orchard: '+447700900101',
  Bakery: '+447700900102',
  Casa: '+34600111222',
};

/** Four messages: two invoices in one, a second currency, a credit that is netted. Level 2 is due for each. */
const ROWS: readonly Row[] = [
  ['INV-101', 'Orchard', 'ap@orchard.example', 9, 100, 'EUR'],
  ['INV-201', 'Bakery', 'office@bakery.example', 20, 20, 'EUR'],
  ['INV-102', 'Orchard', 'ap@orchard.example', 30, 50.5, 'EUR'],
  ['INV-103', 'Orchard', 'ap@orchard.example', 15, 70, 'GBP'],
  ['INV-301', 'Casa', 'pagos@casa.example', 12, 30, 'EUR'],
  ['CRD-302', 'Casa', 'pagos@casa.example', 3, -5, 'EUR'],
];

/** What each message asks for. Short messages count invoices and name their sum only; no two sums are alike. */
const SUMS: Readonly<Record<string, string>> = {
  'EUR 150.50': 'INV-101 INV-102',
  'EUR 20.00': 'INV-201',
  'GBP 70.00': 'INV-103',
  'EUR 25.00': 'INV-301',
};

/** The invoices that a short message reminds of, by its sum; '' where it is of none of these messages. */
export function invoicesOf(text: string): string {
  const sum = /(?:EUR|GBP)\s[\d.,]+\d/.exec(text)?.[0].replace(/\s/g, ' ') ?? '';
  return SUMS[sum] ?? '';
}

/** Every invoice of which a reminder is due. */
export const DUE = ROWS.filter(([, , , , amount]) => amount > 0).map(([invoice]) => invoice);
export const MESSAGES = 4;
/** Due for each of them. */
export const LEVEL = 2;

export function ledgerRows(today: number, reached: Reached = 'by e-mail'): Cell[][] {
  const line = ([invoice, customer, email, daysLate, amount, code]: Row): Cell[] => [
    invoice,
    customer,
    reached === 'by e-mail' ? email : '',
    today - daysLate,
    amount,
    code,
    '',
    '',
    '',
    reached === 'by phone' ? (PHONES[customer] ?? '') : '',
  ];
  return [HEADERS, ...ROWS.map(line)];
}

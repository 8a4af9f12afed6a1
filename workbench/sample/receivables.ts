import type { FileCell, SheetFile, WorkbookFile } from '../hosts/workbookFile';
import { CUSTOMERS, type Customer } from './customers';
import { INVOICES, TROUBLES, type Invoice } from './invoices';

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Currency', 'Due date', 'Open amount', 'Language', 'Hold', 'Stage'];
const MORE_HEADERS = ['Last level', 'Last reminder', 'Status'];
const WIDTHS = [70, 172, 215, 66, 86, 98, 72, 80, 118, 62, 86, 80, 100, 140];
const DAY_FORMAT = 'yyyy-mm-dd';
const MONEY_FORMAT = '#,##0.00';

/** Turns a serial into the text of a date, for the row whose date was typed as text. */
function isoOf(serial: number): string {
  return new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);
}

function dueCell(invoice: Invoice, today: number): Pick<FileCell, 'content' | 'format'> {
  if (invoice.daysLate === undefined) return { content: '' };
  const due = today - invoice.daysLate;
  return invoice.dueAsText ? { content: `'${isoOf(due)}` } : { content: String(due), format: DAY_FORMAT };
}

function row(invoice: Invoice, customer: Customer, index: number, today: number): FileCell[] {
  const line = index + 2;
  const amount =
    typeof invoice.amount === 'string'
      ? { content: `'${invoice.amount}` }
      : { content: invoice.amount.toFixed(2), format: MONEY_FORMAT };
  const contents: readonly Pick<FileCell, 'content' | 'format'>[] = [
    { content: invoice.number },
    { content: /^[=+@-]/.test(customer.name) ? `'${customer.name}` : customer.name },
    { content: invoice.email ?? customer.email },
    { content: customer.currency },
    dueCell(invoice, today),
    amount,
    { content: customer.language },
    { content: invoice.hold ?? '' },
    { content: `=COLLECTION_STAGE(E${line},$K$1,F${line},H${line})` },
  ];
  return contents.flatMap((cell, column) => (cell.content === '' ? [] : [{ row: index + 1, column, ...cell }]));
}

/** An invented ledger as of a day (a serial): every stage, three currencies, five languages, and one row of each trouble. */
export function receivables(today: number): WorkbookFile {
  const head = HEADERS.map((content, column): FileCell => ({ row: 0, column, content }));
  const asOf: FileCell[] = [
    { row: 0, column: 9, content: 'As of' },
    { row: 0, column: 10, content: String(today), format: DAY_FORMAT },
  ];
  const more = MORE_HEADERS.map((content, i): FileCell => ({ row: 0, column: 11 + i, content }));
  const rows = [...INVOICES, ...TROUBLES].flatMap((invoice, index) => row(invoice, customerOf(invoice), index, today));
  const sheet: SheetFile = {
    name: 'Receivables',
    cells: [...head, ...asOf, ...more, ...rows],
    widths: Object.fromEntries(WIDTHS.map((width, column) => [column, width])),
    frozenRows: 1,
    boldRows: [0],
  };
  return { sheets: [sheet] };
}

function customerOf(invoice: Invoice): Customer {
  const customer = CUSTOMERS[invoice.customer];
  if (!customer) throw new Error(`Invoice ${invoice.number} names an unknown customer ${invoice.customer}.`);
  return customer;
}

import { civilOf } from '../../core/calendar/civil';
import type { FileCell, WorkbookFile } from '../hosts/workbookFile';

/** Invented ledgers in the layouts of others: what their exports and reports look like once opened. */
export type ForeignSample = 'xero' | 'datev' | 'quickBooks' | 'byHand';

/** A cell as a file has it: text stays text, a number is a number, a day stands in `{ day }`. */
type Field = string | number | { readonly day: number };
type Rows = readonly (readonly Field[])[];
type DayText = (daysLate: number) => string;

const two = (n: number): string => String(n).padStart(2, '0');

/** A day so many days before today, as a system writes it. */
function writer(today: number, write: (year: number, month: string, day: string) => string): DayText {
  return (daysLate) => {
    const { year, month, day } = civilOf(today - daysLate);
    return write(year, two(month), two(day));
  };
}

function xero(today: number): Rows {
  const on = writer(today, (year, month, day) => `${day}/${month}/${year}`);
  const row = (
    name: string,
    email: string,
    number: string,
    late: number,
    total: number,
    paid: number,
    status: string,
  ) => [name, email, number, on(late + 14), on(late), total, paid, total - paid, 'GBP', 'Sales invoice', status];
  return [
    [
      'ContactName',
      'EmailAddress',
      'InvoiceNumber',
      'InvoiceDate',
      'DueDate',
      'Total',
      'InvoiceAmountPaid',
      'InvoiceAmountDue',
      'Currency',
      'Type',
      'Status',
    ],
    row('Larkspur Bakery', 'office@larkspur.example', 'INV-0211', 33, 640, 0, 'Awaiting Payment'),
    row('Larkspur Bakery', 'office@larkspur.example', 'INV-0219', 4, 320, 120, 'Awaiting Payment'),
    row('Pike & Daughters', 'accounts@pike.example', 'INV-0205', 61, 1480, 1480, 'Paid'),
    row('Pike & Daughters', 'accounts@pike.example', 'INV-0222', 12, 90, 0, 'Voided'),
    row('Quarry Lane Gym', 'hello@quarrylane.example', 'INV-0224', -9, 210, 0, 'Draft'),
    row('Quarry Lane Gym', 'hello@quarrylane.example', 'INV-0216', 19, 455.5, 0, 'Awaiting Payment'),
  ];
}

function datev(today: number): Rows {
  const on = writer(today, (year, month, day) => `${day}.${month}.${year}`);
  return [
    ['Musterbetrieb Nordhain GmbH'],
    ['OPOS-Liste Debitoren, Beträge in EUR'],
    [],
    ['Konto', 'Name', 'E-Mail', 'Rechnungs-Nr.', 'Datum', 'Fälligkeit', 'Betrag', 'S/H', 'Offen'],
    ['10010', 'Tischlerei Ahorn', 'buero@ahorn.example', 'RE-1101', on(58), on(44), '1.190,00', 'S', '1.190,00'],
    ['10010', 'Tischlerei Ahorn', 'buero@ahorn.example', 'GS-0031', on(20), '', '190,00', 'H', '190,00'],
    ['10024', 'Café Morgenrot', 'kasse@morgenrot.example', 'RE-1117', on(30), on(16), '86,40', 'S', '86,40'],
    ['10024', 'Café Morgenrot', 'kasse@morgenrot.example', 'RE-1089', on(80), on(66), '240,00', 'S', '0,00'],
    [
      '10031',
      'Verlag Steinfeld',
      'buchhaltung@steinfeld.example',
      'RE-1120',
      on(9),
      on(-5),
      '2.380,00',
      'S',
      '2.380,00',
    ],
  ];
}

function quickBooks(today: number): Rows {
  const on = writer(today, (year, month, day) => `${month}/${day}/${year}`);
  return [
    ['Open Invoices'],
    ['Bluff Street Printing, in USD'],
    [],
    ['', 'Type', 'Date', 'Num', 'Due Date', 'Aging', 'Open Balance'],
    ['Ferris Hardware'],
    ['', 'Invoice', on(75), '4417', on(45), 45, 512.25],
    ['', 'Invoice', on(40), '4460', on(10), 10, 96],
    ['', 'Credit Memo', on(20), '4471', on(20), '', -96],
    ['Total Ferris Hardware', '', '', '', '', '', 512.25],
    ['Moss & Byrd LLP'],
    ['', 'Invoice', on(28), '4475', on(-2), '', 1800],
    ['Total Moss & Byrd LLP', '', '', '', '', '', 1800],
    ['TOTAL', '', '', '', '', '', 2312.25],
  ];
}

function byHand(today: number): Rows {
  const day = (late: number): Field => ({ day: today - late });
  return [
    ['Who owes us (EUR)'],
    [],
    ['Invoice no', 'Client', 'Mail', 'Sum', 'Due', 'Paid?', 'Notes'],
    ['2026-31', 'Villa Rosa', 'ciao@villarosa.example', 780, day(38), '', ''],
    ['2026-32', 'Villa Rosa', '', 120, day(21), 'yes', ''],
    ['2026-35', 'Ines Duarte', 'ines@duarte.example', 450, day(12), '', 'disputes the second night'],
    ['2026-36', 'Ines Duarte', 'ines@duarte.example', 95, day(6), '', ''],
    ['2026-40', 'Cycling Club Oost', 'penning@ccoost.example', 1310.4, day(-14), '', ''],
    ['', 'Total', '', 2755.4, '', '', ''],
  ];
}

const LEDGERS: Readonly<Record<ForeignSample, readonly [name: string, rows: (today: number) => Rows]>> = {
  xero: ['Invoices', xero],
  datev: ['OPOS', datev],
  quickBooks: ['Open Invoices', quickBooks],
  byHand: ['2026', byHand],
};

function cellOf(field: Field, row: number, column: number): FileCell | undefined {
  if (field === '') return undefined;
  if (typeof field === 'number') return { row, column, content: String(field) };
  if (typeof field === 'string') return { row, column, content: `'${field}` };
  return { row, column, content: String(field.day), format: 'yyyy-mm-dd' };
}

/** @param today a serial, around which the ledger's days lie */
export function foreignLedger(sample: ForeignSample, today: number): WorkbookFile {
  const [name, rows] = LEDGERS[sample];
  const cells = rows(today).flatMap((fields, row) =>
    fields.flatMap((field, column) => cellOf(field, row, column) ?? []),
  );
  return { sheets: [{ name, cells }] };
}

import type { Cell, DateOut } from '../../cells/cell';
import { CollectionError, failureText } from '../../failures/text';
import type { CellEdit } from '../../workbook/sheetEdit';
import type { Services } from '../types';

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Phone', 'Language', 'Due date', 'Open amount', 'Currency'] as const;

type Customer = readonly [name: string, mail: string, phone: string, language: string, currency: string];

const CUSTOMERS: readonly Customer[] = [
  ['Orchard Hotels plc', 'accounts@orchard-hotels.example', '+44 7700 900210', 'en', 'GBP'],
  ['Hexham Joinery Ltd', 'office@hexham-joinery.example', '+44 7700 900341', 'en', 'GBP'],
  ['Lindner Bäckerei GmbH', 'buchhaltung@lindner.example', '+49 30 23125 012', 'de', 'EUR'],
  ['Casa Marín S.L.', 'pagos@casamarin.example', '+34 600 000 214', 'es', 'EUR'],
  ['Moulin & Fils SARL', 'compta@moulin.example', '+33 1 99 00 12 34', 'fr', 'EUR'],
  ['Douro Azulejos Lda', 'financeiro@douro.example', '+351 900 000 118', 'pt', 'EUR'],
];

/** Which customer, days late (below 0 while not due), open amount; every stage, one that is paid, one credit. */
const INVOICES: readonly (readonly [customer: number, daysLate: number, open: number])[] = [
  [0, 70, 4193],
  [0, 23, 2640],
  [0, -12, 1840],
  [1, 40, 4193.4],
  [1, 12, 2480],
  [1, 5, 0],
  [2, 118, 1890.5],
  [2, 16, 1265.3],
  [2, -3, 412.5],
  [3, 47, 7250],
  [3, 6, 3150],
  [3, 4, -310],
  [4, 30, 1080],
  [4, 1, 935.2],
  [5, 96, 1560],
  [5, 2, 1210],
];

/** An invented ledger, counted from a day. */
function sampleRows(today: number): (Cell | DateOut)[][] {
  const rows = INVOICES.flatMap(([customer, daysLate, open], i) => {
    const own = CUSTOMERS[customer];
    if (own === undefined) return [];
    const [name, mail, phone, language, currency] = own;
    return [[`S-${1001 + i}`, name, mail, phone, language, { date: today - daysLate }, open, currency]];
  });
  return [[...HEADERS], ...rows];
}

/** What was put in. */
export interface SamplePut {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
}

const NAME = 'Receivables';
const MOST_TRIES = 20;

/** Puts the sample into the sheet at hand where that is empty, else into a new one; nothing else is touched. */
export async function putInSample({ host, clock }: Services): Promise<SamplePut> {
  const [first] = await host.sheetNames();
  const block = first === undefined ? null : await host.readSheet(first);
  const sheet = first !== undefined && block?.rows.length === 0 ? first : await freeName(host);
  await host.ensureSheet(sheet, []);
  const cells = sampleRows(clock.today()).flatMap((line, row) =>
    line.map((to, column): CellEdit => ({ row, column, was: '', to })),
  );
  if (!(await host.editCells({ sheet, cells }))) throw new CollectionError(failureText('busy'));
  await host.goTo(sheet, 1, 0);
  return { sheet, cells };
}

async function freeName(host: Services['host']): Promise<string> {
  const taken = new Set((await host.allSheets()).map((name) => name.toLowerCase()));
  for (let n = 1; n <= MOST_TRIES; n++) {
    const name = n === 1 ? NAME : `${NAME} ${n}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
  throw new CollectionError(failureText('busy'));
}

/** Takes the sample out again, where nobody has changed any of it. @returns false where it stays */
export async function takeOutSample({ host }: Services, { sheet, cells }: SamplePut): Promise<boolean> {
  const back = cells.map(({ row, column, to }): CellEdit => {
    const was = typeof to === 'object' && to !== null && 'date' in to ? to.date : to;
    return { row, column, was: was === null || typeof was === 'object' ? '' : String(was), to: '' };
  });
  return host.editCells({ sheet, cells: back });
}

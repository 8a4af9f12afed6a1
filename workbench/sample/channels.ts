import type { Cell } from '../../core/cells/cell';
import { DEFAULT_POLICY, type Policy, type PolicyLevel, type ReminderChannel } from '../../core/dunning/policy';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { writePolicy } from '../../core/workbook/writePolicy';
import type { FileCell, SheetFile, WorkbookFile } from '../hosts/workbookFile';

const HEADERS = [
  'Invoice',
  'Customer',
  'E-mail',
  'Phone',
  'Currency',
  'Due date',
  'Open amount',
  'Language',
  'Last level',
  'Last reminder',
  'Status',
];
const WIDTHS = [70, 190, 215, 130, 66, 86, 98, 72, 80, 100, 110];
const DAY_FORMAT = 'yyyy-mm-dd';
const MONEY_FORMAT = '#,##0.00';
/** Whoever heard of a level before heard of it so many days ago: the ten days that it gave to pay have passed. */
const LAST_REMINDER = 11;

type Row = readonly [
  invoice: string,
  customer: string,
  email: string,
  phone: string,
  language: string,
  daysLate: number,
  amount: number,
  lastLevel: number,
];

/**
 * Level 2 goes by e-mail or SMS, level 3 by e-mail or WhatsApp. Numbers are of ranges kept for fiction or not given out;
 * ...0000 is refused by the local services and ...9999 breaks the connection.
 */
const ROWS: readonly Row[] = [
  ['C-3101', 'Alder & Sons Ltd', 'accounts@alder.example', '+44 7700 900201', 'en', 4, 1480, 0],
  ['C-3102', 'Bramley Bakery', '', '+44 7700 900202', 'en', 5, 236.5, 0],
  ['C-3103', 'Corbett Cycles', '', '+44 7700 900203', 'en', 14, 1912.2, 2],
  ['C-3104', 'Dachdeckerei Ehlers', '', '+49 1579 2300004', 'de', 6, 640, 0],
  ['C-3105', 'Elm Street Dental', 'office@elmstreet.example', '', 'en', 13, 875, 2],
  ['C-3106', 'Ferreira & Filhos', '', '+351 920 000 206', 'pt', 15, 3310.75, 2],
  ['C-3107', 'Garfield Motors', '', '+44 7700 900000', 'en', 7, 590, 0],
  ['C-3108', 'Hollin Stonework', '', '+999 000 9999', 'en', 8, 1025, 0],
  ['C-3109', 'Ivory Catering', '', '07700 900209', 'en', 9, 310, 0],
  ['C-3110', 'Juniper Nursery', '', '+44 7700 900210', 'en', 25, 2200, 3],
];

function cellsOf(values: Row, index: number, today: number): FileCell[] {
  const [invoice, customer, email, phone, language, daysLate, amount, lastLevel] = values;
  const contents: readonly Pick<FileCell, 'content' | 'format'>[] = [
    { content: invoice },
    { content: customer },
    { content: email },
    { content: phone === '' ? '' : `'${phone}` },
    { content: customer.startsWith('Dach') || customer.startsWith('Ferr') ? 'EUR' : 'GBP' },
    { content: String(today - daysLate), format: DAY_FORMAT },
    { content: amount.toFixed(2), format: MONEY_FORMAT },
    { content: language },
    { content: lastLevel === 0 ? '' : String(lastLevel) },
    lastLevel === 0 ? { content: '' } : { content: String(today - LAST_REMINDER), format: DAY_FORMAT },
  ];
  return contents.flatMap((cell, column) => (cell.content === '' ? [] : [{ row: index + 1, column, ...cell }]));
}

const CHANNELS: Readonly<Record<number, readonly ReminderChannel[]>> = {
  2: ['email', 'sms', 'call'],
  3: ['email', 'whatsapp', 'call'],
};

/** Open at every hour and on every day, so that it can be tried out whenever somebody looks. */
function policy(): Policy {
  const levels = DEFAULT_POLICY.levels.map((level): PolicyLevel => ({
    ...level,
    channels: CHANNELS[level.level] ?? level.channels,
  }));
  const open = { contactFrom: '00:00', contactUntil: '23:59', workingDays: [0, 1, 2, 3, 4, 5, 6] };
  return {
    ...DEFAULT_POLICY,
    ...open,
    levels,
    creditor: 'Hartwell Supplies Ltd',
    signature: 'Ana Ruiz',
    withoutAccount: true,
  };
}

function contentOf(value: Cell): string {
  if (typeof value === 'string') return value === '' ? '' : `'${value}`;
  return typeof value === 'number' ? String(value) : '';
}

function policySheet(): SheetFile {
  const cells = writePolicy(policy()).flatMap((values, row) =>
    values.map((value, column): FileCell => ({ row, column, content: contentOf(value) })),
  );
  return {
    name: POLICY_SHEET,
    cells: cells.filter(({ content }) => content !== ''),
    widths: { 0: 170, 1: 160, 2: 420 },
    boldRows: [0],
  };
}

/** A ledger with customers who have only a phone, and a policy that writes to them by SMS and WhatsApp. */
export function channels(today: number): WorkbookFile {
  const head = HEADERS.map((content, column): FileCell => ({ row: 0, column, content }));
  const ledger: SheetFile = {
    name: 'Receivables',
    cells: [...head, ...ROWS.flatMap((row, index) => cellsOf(row, index, today))],
    widths: Object.fromEntries(WIDTHS.map((width, column) => [column, width])),
    frozenRows: 1,
    boldRows: [0],
  };
  return { sheets: [ledger, policySheet()] };
}

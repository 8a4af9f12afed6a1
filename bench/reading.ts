// Reading and judging a ledger. Compiled as the pane's bundle is before it is measured: see compiled.ts.
import { isoOf } from '../core/calendar/civil';
import type { Cell } from '../core/cells/cell';
import type { SheetBlock } from '../core/cells/block';
import { readWhole } from '../core/ledger/ledger';
import { AS_OF, ledger } from './ledger';

const HEADERS = [
  'Invoice',
  'Customer',
  'E-mail',
  'Currency',
  'Invoice date',
  'Due date',
  'Total',
  'Paid',
  'Open',
  'Status',
];
const STATUSES = ['Open', 'Open', 'Part paid', 'Paid'];

/** An invented export: days as text, a status and what was paid beside what is open. Through JSON, as a host gives it. */
export function sheetOf(count: number): SheetBlock {
  const { due, amounts, customerColumn } = ledger(count);
  const rows = Array.from({ length: count }, (_, i): Cell[] => {
    const status = STATUSES[i % STATUSES.length] ?? 'Open';
    const total = amounts[i] ?? 0;
    const paid = status === 'Paid' ? total : status === 'Part paid' ? Math.round(total * 50) / 100 : 0;
    const customer = customerColumn[i]?.[0] ?? '';
    const [year, month, day] = isoOf(due[i] ?? AS_OF).split('-');
    return [
      `R-${i}`,
      customer,
      `accounts${customer.slice(9)}@customer.example`,
      'EUR',
      (due[i] ?? AS_OF) - 30,
      `${day}/${month}/${year}`,
      total,
      paid,
      Math.round((total - paid) * 100) / 100,
      status,
    ];
  });
  return { sheet: 'Export', top: 0, left: 0, rows: JSON.parse(JSON.stringify([HEADERS, ...rows])) as Cell[][] };
}

/** Reads and judges. @returns how many rows are owed */
export function owedIn(sheet: SheetBlock): number {
  const owed = readWhole(sheet).rows.filter(({ standing }) => standing === 'owed').length;
  if (owed === 0) throw new Error('The bench reads nothing that is owed.');
  return owed;
}

import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../core/calendar/civil';
import type { Cell } from '../../../core/cells/cell';
import { readWhole } from '../../../core/ledger/ledger';

const day = (iso: string): number => dayOfIso(iso) ?? 0;
const read = (rows: readonly (readonly Cell[])[]): string[] =>
  readWhole({ sheet: 'Report', top: 0, left: 0, rows }).rows.map(
    ({ row, invoice, customer, dueDate, openAmount, standing }) =>
      standing === 'not an invoice'
        ? `${row + 1} –`
        : `${row + 1} ${invoice} | ${customer} | ${dueDate ?? '?'} ${openAmount ?? '?'} ${standing}`,
  );

/** The layout of Odoo's aged receivable: https://github.com/odoo/odoo, addons/account_reports (columns of the report). */
const AGED: readonly (readonly Cell[])[] = [
  ['', 'Invoice Date', 'Due Date', 'Currency', 'Account', 'At Date', '1-30', '31-60', 'Older', 'Total'],
  ['Aged Receivable', '', '', '', '', '', '', '', '', ''],
  ['Azure Interior', '', '', '', '', 1200, 500, 0, 0, 1700],
  ['INV/12', day('2026-08-01'), day('2026-08-31'), 'EUR', '121000 Account Receivable', 0, 500, 0, 0, 500],
  ['INV/19', day('2026-09-05'), day('2026-10-05'), 'EUR', '121000 Account Receivable', 1200, 0, 0, 0, 1200],
  ['Deco Addict', '', '', '', '', 0, 0, 950.5, 0, 950.5],
  ['INV/3', day('2026-06-20'), day('2026-07-20'), 'EUR', '121000 Account Receivable', 0, 0, 1000.5, 0, 1000.5],
  ['RINV/1', day('2026-07-02'), day('2026-07-20'), 'EUR', '121000 Account Receivable', 0, 0, -50, 0, -50],
  ['Total Aged Receivable', '', '', '', '', 1200, 500, 950.5, 0, 2650.5],
];

describe('groups with their sums above them', () => {
  test('an ageing report without a header over its names and numbers, whose account is everybody’s', () => {
    expect(read(AGED)).toEqual([
      '2 –',
      '3 –',
      '4 INV/12 | Azure Interior | 2026-08-31 500 owed',
      '5 INV/19 | Azure Interior | 2026-10-05 1200 owed',
      '6 –',
      '7 INV/3 | Deco Addict | 2026-07-20 1000.5 owed',
      '8 RINV/1 | Deco Addict | 2026-07-20 -50 credit',
      '9 –',
    ]);
  });

  test('the ages may be those of a day', () => {
    const [head = [], ...rows] = AGED;
    const dated = head.map((text) => (text === 'At Date' ? 'Not due on 2026-09-15' : text));
    expect(read([dated, ...rows])).toEqual(read(AGED));
  });

  test('one sum that is wrong proves nothing: no row is dropped', () => {
    const rows = AGED.map((row, i) => (i === 5 ? row.map((cell) => (cell === 950.5 ? 950 : cell)) : row));
    expect(read(rows).filter((row) => /–$/.test(row))).toEqual(['2 –', '9 –']);
    expect(read(rows)).toHaveLength(8);
  });

  test('a pivot table of customers and their invoices', () => {
    expect(
      read([
        ['Row Labels', 'Due date', 'Sum of Open amount'],
        ['Alpha Ltd', '', 300],
        ['RE-1', day('2026-08-31'), 100],
        ['RE-2', day('2026-08-15'), 200],
        ['Beta Ltd', '', 50],
        ['RE-3', day('2026-08-13'), 50],
        ['Grand Total', '', 350],
      ]),
    ).toEqual([
      '2 –',
      '3 RE-1 | Alpha Ltd | 2026-08-31 100 owed',
      '4 RE-2 | Alpha Ltd | 2026-08-15 200 owed',
      '5 –',
      '6 RE-3 | Beta Ltd | 2026-08-13 50 owed',
      '7 –',
    ]);
  });

  test('a grouped list whose rows name their customers', () => {
    expect(
      read([
        ['Number', 'Partner', 'Due Date', 'Total', 'Amount Due', 'Payment Status'],
        ['Azure (2)', '', '', 1210, 1210, ''],
        ['INV/1', 'Azure', day('2026-08-31'), 605, 605, 'Not Paid'],
        ['INV/2', 'Azure', day('2026-09-30'), 605, 605, 'Not Paid'],
        ['Deco (1)', '', '', 1000.5, 0.5, ''],
        ['INV/3', 'Deco', day('2026-07-20'), 1000.5, 0.5, 'Partially Paid'],
      ]).map((row) => row.replace(/ \|.*\| /, ' | ')),
    ).toEqual([
      '2 –',
      '3 INV/1 | 2026-08-31 605 owed',
      '4 INV/2 | 2026-09-30 605 owed',
      '5 –',
      '6 INV/3 | 2026-07-20 0.5 owed',
    ]);
  });

  test('an invoice without a due date above one of the same amount stays an invoice', () => {
    const rows = read([
      ['Customer', 'Invoice', 'Due date', 'Open'],
      ['Beta', 'A', '', 250],
      ['Beta', 'B', day('2026-08-03'), 250],
      ['Gamma', 'C', '', 50],
      ['Delta', 'D', day('2026-08-04'), 50],
    ]);
    expect(rows.map((row) => row.slice(0, 3))).toEqual(['2 A', '3 B', '4 C', '5 D']);
    expect(rows.every((row) => row.endsWith('owed'))).toBe(true);
  });
});

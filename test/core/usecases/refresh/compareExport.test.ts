import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../core/cells/cell';
import type { Comparison } from '../../../../core/usecases/refresh/compare';
import { compareExport, type Compared } from '../../../../core/usecases/refresh/compareExport';
import { MemoryHost } from '../../../fakes/memoryHost';
import { servicesOn } from '../../../fakes/services';
import { CSV, day, gridOf, ledger, SHEET } from './ledgers';

const against = (csv: string, rows: Cell[][] = ledger()): Promise<Compared> =>
  compareExport(servicesOn(new MemoryHost({ [SHEET]: rows })), SHEET, gridOf(csv));

async function compared(csv: string, rows?: Cell[][]): Promise<Comparison> {
  const found = await against(csv, rows);
  if (found.state !== 'compared') throw new Error(found.state);
  return found.comparison;
}

const cellsOf = ({ changed }: Comparison) =>
  changed.flatMap(({ invoice, cells }) =>
    cells.map(({ header, before, after }) => [invoice, header, before?.value, after.value] as const),
  );

describe('an export held against the ledger', () => {
  test('is compared by invoice, whatever the order of rows and columns and the notation', async () => {
    const found = await compared(CSV);
    expect(cellsOf(found).sort()).toEqual([
      ['CM-1180', 'Due date', day('2025-11-14'), day('2025-11-28')],
      ['OH-2207', 'Balance due', 3200, 1200],
      ['TF-0412', 'Balance due', 7410, 0],
    ]);
    expect(found.fresh.map(({ invoice, customer, open }) => [invoice, customer, open])).toEqual([
      ['NS-0007', 'Novák; Stavby s.r.o.', 1234.56],
      ['EV-0001', '=HYPERLINK("https://evil.example")', 10],
    ]);
    expect(found.gone.map(({ invoice, open }) => [invoice, open])).toEqual([
      ['HJ-0911', 980.5],
      ['LB-0340', 410],
    ]);
    expect(found.unchanged).toBe(1);
    expect(found.stays).toEqual(['E-mail', 'Notes', 'Last level']);
    expect(found.listed).toBe(6);
  });

  test('tells what is open before and after, currency by currency', async () => {
    expect((await compared(CSV)).totals).toEqual([
      { currency: 'GBP', before: 4255.5, after: 2255.5 },
      { currency: 'EUR', before: 10320, after: 4154.56 },
    ]);
  });

  test('that says the same changes nothing', async () => {
    const rows = ledger();
    const same = rows.map((row, i) =>
      row.map((cell, c) =>
        c === 3 && i > 0 ? new Date((Number(cell) - 25569) * 864e5).toISOString().slice(0, 10) : cell,
      ),
    );
    const found = await compared(same.map((row) => row.map((cell) => `"${String(cell)}"`).join(',')).join('\n'));
    expect([found.changed, found.fresh, found.gone, found.unchanged]).toEqual([[], [], [], 6]);
  });

  test('a blank cell of it erases nothing, and one that cannot be read changes nothing', async () => {
    const found = await compared(
      'Invoice no.,Customer,E-mail,Due date,Balance due\nOH-2207,Orchard Hotels plc,,2025-09-12,n/a\nTF-0412,Tessier & Fils SA,,,7410.00\n',
    );
    expect(cellsOf(found)).toEqual([]);
    expect(found.unread).toBeGreaterThan(0);
  });

  test('instalments under one number are told apart by their due dates', async () => {
    const [head = [], first = []] = ledger();
    const second = first.map((cell, c) => (c === 3 ? day('2025-10-12') : c === 5 ? 500 : cell));
    const found = await compared(
      'Invoice no.,Customer,Due date,Currency,Balance due\nOH-2207,Orchard Hotels plc,2025-10-12,GBP,500.00\nOH-2207,Orchard Hotels plc,2025-09-12,GBP,100.00\n',
      [head, first, second],
    );
    expect(cellsOf(found)).toEqual([['OH-2207', 'Balance due', 3200, 100]]);
    expect(found.keyHeaders).toContain('Due date');
  });

  test('the same number of two customers is two invoices', async () => {
    const [head = [], first = []] = ledger();
    const other = first.map((cell, c) => (c === 1 ? 'Orchard Farms Ltd' : c === 5 ? 10 : cell));
    const found = await compared(
      'Invoice no.,Customer,Due date,Currency,Balance due\nOH-2207,Orchard Farms Ltd,2025-09-12,GBP,0.00\nOH-2207,Orchard Hotels plc,2025-09-12,GBP,3200.00\n',
      [head, first, other],
    );
    expect(cellsOf(found)).toEqual([['OH-2207', 'Balance due', 10, 0]]);
  });

  test('rows that cannot be told apart are left alone, and named', async () => {
    const [head = [], first = []] = ledger();
    const found = await compared(
      'Invoice no.,Customer,Due date,Currency,Balance due\nOH-2207,Orchard Hotels plc,2025-09-12,GBP,1.00\n',
      [head, first, first],
    );
    expect(found.changed).toEqual([]);
    expect(found.twice).toContain('OH-2207');
  });

  test('a status goes only into a column of the same name', async () => {
    const rows = ledger().map((row, i) => [...row, i === 0 ? 'Status' : 'my own word']);
    const csv =
      'Invoice no.,Customer,Due date,Currency,Balance due,State\nOH-2207,Orchard Hotels plc,2025-09-12,GBP,3200.00,Approved\n';
    expect(cellsOf(await compared(csv, rows))).toEqual([]);
  });

  test('without a column that is needed, the columns of the file are offered', async () => {
    const found = await against('Ref,Customer,Balance due\nOH-2207,Orchard Hotels plc,3200\n');
    expect(found).toMatchObject({ state: 'columns differ' });
  });

  test('that has no headers says so', async () => {
    expect(await against('Milk\nBread\n')).toEqual({ state: 'no headers' });
  });
});

test.each([
  ['Doc;Customer;When;Currency;To pay;Salesperson', [['Due date', 'When', 4, 4]]],
  [
    'Zeta;Customer;Due date;Currency;Eta;Theta',
    [
      ['Invoice no.', 'Zeta', 4, 4],
      ['Balance due', 'Eta', 3, 4],
    ],
  ],
])('columns of other names that say mostly the same are told, with how often: %s', async (head, wanted) => {
  const rows = [
    'OH-2207;Orchard Hotels plc;12.09.2025;GBP;3.200,00;Tom',
    'TF-0412;Tessier & Fils SA;17.10.2025;EUR;0,00;Pia',
    'HJ-0911;Hexham Joinery;01.10.2025;GBP;980,50;Tom',
    'LB-0340;Lindner GmbH;20.10.2025;EUR;410,00;Tom',
  ];
  const found = await against([head, ...rows].join('\n'));
  if (found.state !== 'columns differ') throw new Error(found.state);
  const headers = new Map(found.headers.map(({ column, text }) => [column, text]));
  expect(
    found.missing.map(({ header, like }) => [header, headers.get(like?.column ?? -1), like?.same, like?.of]),
  ).toEqual(wanted);
});

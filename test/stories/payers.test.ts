import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../core/cells/cell';
import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../core/contacts/contactFacts';
import { LOG_SHEET, type LOG_HEADERS } from '../../core/log/record';
import { callList } from '../../core/usecases/planning/callList';
import { dueToday } from '../../core/usecases/planning/dueToday';
import { todayOf } from '../../core/usecases/planning/today';
import { customerView, customersSelected } from '../../core/usecases/customers/customerView';
import { prepareDocument } from '../../core/usecases/customers/documents';
import type { Services } from '../../core/usecases/types';
import { HOSTS, inMemory, withOwnDays, type Book, type Content } from './books';
import { HEAD, invoiceRow, on, pressed } from './days';

beforeAll(withOwnDays);

const COLUMNS = [...HEAD, 'Payer'];
const PAYER = COLUMNS.indexOf('Payer');
const row = (no: string, customer: string, payer = '', amount = 100, due = '2026-03-01'): Cell[] => [
  ...invoiceRow(no, due, amount, customer),
  payer,
];
/** A head office with an invoice of its own, and two branches of which each has an invoice 7. */
const ROWS = [COLUMNS, row('H-1', 'Head'), row('7', 'North', 'Head', 20), row('7', 'South', 'HEAD ', 30)];
const FIRST = { from: '2026-03-02', to: '2026-03-02' };
const WEEKS = { from: '2026-03-02', to: '2026-03-13' };

function factRow(cells: Readonly<Record<string, Cell>>): Cell[] {
  return CONTACT_HEADERS.map((header): Cell => cells[header] ?? '');
}
const facts = (...rows: readonly Readonly<Record<string, Cell>>[]): Content['sheets'] => ({
  [CONTACTS_SHEET]: [[...CONTACT_HEADERS], ...rows.map(factRow)],
});

async function logged(book: Book, ...headers: readonly (typeof LOG_HEADERS)[number][]): Promise<readonly Cell[][]> {
  const { host } = await book.on(on('2026-03-20'));
  const [head = [], ...rows] = (await host.readSheet(LOG_SHEET))?.rows ?? [];
  return rows.map((cells) => headers.map((header) => cells[head.indexOf(header)] ?? ''));
}

async function planned(services: Services): Promise<readonly string[]> {
  const plan = await dueToday(services);
  return [
    ...(plan?.messages ?? []).map(
      ({ customer, to, lines }) => `${customer} to ${to.join()}: ${lines.map(({ invoice }) => invoice).join()}`,
    ),
    ...(plan?.skipped ?? []).map(({ customer, invoice, reason, detail, place }) =>
      [customer, invoice, reason, COLUMNS[place.column], detail].filter(Boolean).join(' | '),
    ),
  ];
}

describe.each(HOSTS)('a head office that pays for its branches, %s', (_name, bookOf) => {
  test('gets one message, which says whose each invoice is; the levels are the invoices’ own', async () => {
    const book = bookOf({ rows: ROWS });
    expect(await pressed(book, WEEKS)).toEqual([
      '2026-03-02 7@2 + 7@2 + H-1@2 until 2026-03-12',
      '2026-03-13 7@3 + 7@3 + H-1@3 until 2026-03-23',
    ]);
    const [mail = ''] = book.mails();
    expect(mail).toMatch(/^7 \(North\) .*20\.00$/m);
    expect(mail).toMatch(/^7 \(South\) .*30\.00$/m);
    expect(mail).toMatch(/^H-1 +1 .*100\.00$/m);
    expect(mail).toMatch(/^To pay +150\.00$/m);
    expect(await logged(book, 'Customer', 'To', 'Claims')).toEqual([
      ['Head', 'ap@head.example', '7 [2, of North]; 7 [2, of South]; H-1 [2]'],
      ['Head', 'ap@head.example', '7 [3, of North]; 7 [3, of South]; H-1 [3]'],
    ]);
  });

  test('may be named between two runs, and given up again: nothing goes out twice, no level is skipped', async () => {
    const book = bookOf({ rows: [COLUMNS, row('H-1', 'Head'), row('N-1', 'North')] });
    const lines = await pressed(book, {
      from: '2026-03-02',
      to: '2026-03-24',
      before(iso, { put }) {
        if (iso === '2026-03-05') put(2, PAYER, 'Head');
        if (iso === '2026-03-15') put(2, PAYER, '');
      },
    });
    expect(lines).toEqual([
      '2026-03-02 H-1@2 until 2026-03-12',
      '2026-03-02 N-1@2 until 2026-03-12',
      '2026-03-13 H-1@3 + N-1@3 until 2026-03-23',
      '2026-03-24 H-1@4 until 2026-03-31',
      '2026-03-24 N-1@4 until 2026-03-31',
    ]);
  });
});

describe('a payer', () => {
  test('may stand in the contacts sheet, for all invoices or some, until a day', async () => {
    const rows = [HEAD, ...[row('H-1', 'Head'), row('N-1', 'North'), row('N-2', 'North')].map((r) => r.slice(0, -1))];
    const some = facts({ Customer: 'North', Kind: 'payer', Note: 'Head', Invoices: 'N-2', Until: '2026-03-09' });
    const book = inMemory({ rows, sheets: some });
    expect(await planned(await book.on(on('2026-03-02')))).toEqual([
      'Head to ap@head.example: H-1,N-2',
      'North to ap@north.example: N-1',
    ]);
    expect(await planned(await book.on(on('2026-03-10')))).toEqual([
      'Head to ap@head.example: H-1',
      'North to ap@north.example: N-1,N-2',
    ]);
  });

  test('that the ledger does not know is written to at the address behind the name, never at the customer’s', async () => {
    const known = inMemory({ rows: [COLUMNS, row('N-1', 'North', 'Head Ltd <ap@head.example>')] });
    expect(await planned(await known.on(on('2026-03-02')))).toEqual(['Head Ltd to ap@head.example: N-1']);
    const unknown = inMemory({ rows: [COLUMNS, row('N-1', 'North', 'Head Ltd')] });
    expect(await planned(await unknown.on(on('2026-03-02')))).toEqual([
      'Head Ltd | N-1 | no address | Payer | Head Ltd',
    ]);
  });

  test('may be a customer number; who pays for themselves is left as they are', async () => {
    const columns = [...COLUMNS, 'Customer number'];
    const numbered = (cells: Cell[], number: string): Cell[] => [...cells, number];
    const rows = [
      columns,
      numbered(row('H-1', 'Head', 'Head'), '0077'),
      numbered(row('N-1', 'North', '77'), '12'),
      numbered(row('S-1', 'South', '13'), '13'),
    ];
    expect(await planned(await inMemory({ rows }).on(on('2026-03-02')))).toEqual([
      'Head · #0077 to ap@head.example: H-1,N-1',
      'South · #13 to ap@south.example: S-1',
    ]);
  });

  test('who has a payer, or names nobody or several, is told with the cell, and nothing goes out', async () => {
    const columns = [...COLUMNS, 'Customer number'];
    const rows = [
      columns,
      [...row('A-1', 'Ash', 'Birch'), '1'],
      [...row('B-1', 'Birch', 'Cedar'), '2'],
      [...row('C-1', 'Cedar', 'Birch'), '3'],
      [...row('D-1', 'Dogwood', '4711'), '4'],
      [...row('E-1', 'Elm', 'Twin'), '5'],
      [...row('T-1', 'Twin'), '6'],
      [...row('T-2', 'Twin'), '7'],
    ];
    expect(await planned(await inMemory({ rows }).on(on('2026-03-02')))).toEqual([
      'Twin · #6 to ap@twin.example: T-1',
      'Twin · #7 to ap@twin.example: T-2',
      'Ash · #1 | A-1 | payer has a payer | Payer | Birch \u2192 Cedar',
      'Birch · #2 | B-1 | payer has a payer | Payer | Cedar \u2192 Birch',
      'Cedar · #3 | C-1 | payer has a payer | Payer | Birch \u2192 Cedar',
      'Dogwood · #4 | D-1 | unknown payer | Payer | 4711',
      'Elm · #5 | E-1 | unknown payer | Payer | Twin',
    ]);
  });

  test('is held by a hold of their own, and by one on whose invoice it is', async () => {
    const plan = async (...held: readonly Readonly<Record<string, Cell>>[]): Promise<readonly string[]> =>
      planned(await inMemory({ rows: ROWS, sheets: facts(...held) }).on(on('2026-03-02')));
    expect(await plan({ Customer: 'North', Kind: 'dispute' })).toEqual([
      'Head to ap@head.example: 7,H-1',
      'Head | 7 | disputed | Customer | dispute',
    ]);
    expect(await plan({ Customer: 'Head', Kind: 'plan', Until: '2026-05-01' })).toHaveLength(3);
  });

  test('lessens what is asked for by the credits of all they pay for, and waits the gap for all', async () => {
    const late = inMemory({ rows: [...ROWS, row('N-2', 'North', 'Head', 9, '2026-03-02')] });
    expect(await pressed(late, { from: '2026-03-02', to: '2026-03-07' })).toEqual([
      '2026-03-02 7@2 + 7@2 + H-1@2 until 2026-03-12',
      '2026-03-07 N-2@2 until 2026-03-17',
    ]);
    const book = inMemory({ rows: [...ROWS, row('CN', 'North', 'Head', -50)] });
    await pressed(book, FIRST);
    expect(book.mails()[0]).toMatch(/^Credit CN \(North\) .*50\.00$/m);
    expect(book.mails()[0]).toMatch(/^To pay +100\.00$/m);
  });

  test('is the one that the call list, the customer screen, statements and what comes next are about', async () => {
    const phones = ROWS.map((cells, i) => [...cells, i === 0 ? 'Phone' : i === 1 ? '+44 7700 900100' : '']);
    const book = inMemory({ rows: phones });
    const before = await book.on(on('2026-02-20'));
    expect((await todayOf(before)).next).toEqual({ day: '2026-02-26', invoices: 3, from: '' });
    await pressed(book, FIRST);
    const services = await book.on(on('2026-03-13'));
    const calls = await callList(services, 'Ledger');
    expect(calls?.plan.messages.map(({ customer, lines }) => [customer, lines.length])).toEqual([['Head', 3]]);
    const view = await customerView(services, 'North');
    expect(view?.label).toBe('Head');
    expect(view?.open.map(({ invoice }) => invoice)).toEqual(['H-1', '7', '7']);
    expect(view?.events.map(({ kind }) => kind)).toEqual(['message']);
    expect(view?.today.messages.map(({ lines }) => lines.length)).toEqual([3]);
    const page = await prepareDocument(services, {
      customer: 'Head',
      kind: 'verification',
      language: '',
      objectBy: '',
    });
    expect(page?.account.currencies.map(({ total, lines }) => [total, lines.length])).toEqual([[150, 3]]);
    expect(page?.html).toContain('<td>7 (North)</td>');
    expect(page?.html).toContain('7 (North), 7 (South), H-1');
    expect(await customersSelected(services)).toEqual([]);
  });

  test('does not see what went out before they paid as theirs; the customer’s own messages stay in sight', async () => {
    const book = inMemory({ rows: [COLUMNS, row('H-1', 'Head'), row('N-1', 'North'), row('N-2', 'North')] });
    await pressed(book, FIRST);
    book.put(2, PAYER, 'Head');
    const services = await book.on(on('2026-03-05'));
    const titles = async (name: string): Promise<readonly string[]> =>
      ((await customerView(services, name))?.events ?? []).flatMap((event) =>
        event.kind === 'message' ? [event.record.customer] : [],
      );
    expect(await titles('Head')).toEqual(['Head', 'North']);
    expect(await titles('North')).toEqual(['North']);
  });
});

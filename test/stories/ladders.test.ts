import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../core/cells/cell';
import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../core/contacts/contactFacts';
import { DEFAULT_POLICY, type Policy, type PolicyLevel } from '../../core/dunning/policy';
import { LOG_SHEET } from '../../core/log/record';
import { dueToday } from '../../core/usecases/planning/dueToday';
import { HOSTS, inMemory, withOwnDays } from './books';
import { HEAD, invoiceRow, on, pressed } from './days';

beforeAll(withOwnDays);

const [, friendly] = DEFAULT_POLICY.levels as [PolicyLevel, PolicyLevel, ...PolicyLevel[]];
const gentle = {
  name: 'Gentle',
  levels: [5, 30].map((fromDay, i) => ({ ...friendly, level: i + 1, fromDay, payWithin: 20 })),
};
const strict = {
  name: 'Strict',
  levels: [1, 4].map((fromDay, i) => ({ ...friendly, level: i + 1, fromDay, payWithin: 2 })),
};
const POLICY: Partial<Policy> = { ladders: [gentle, strict], gap: 2 };

const row = (no: string, customer: string, ...more: Cell[]): Cell[] => [
  ...invoiceRow(no, '2026-03-01', 100, customer),
  ...more,
];
const WEEK = { from: '2026-03-02', to: '2026-03-08' };

describe.each(HOSTS)('a ladder of one’s own, %s', (_name, bookOf) => {
  test('is named by a column; who names none follows the usual one', async () => {
    const rows = [
      [...HEAD, 'Ladder'],
      row('A-1', 'Orchard', 'gentle'),
      row('B-1', 'Lindner', 'Strict'),
      row('C-1', 'Hexham', ''),
    ];
    expect(await pressed(bookOf({ rows, policy: POLICY }), WEEK)).toEqual([
      '2026-03-02 C-1@2 until 2026-03-12',
      '2026-03-02 B-1@1 until 2026-03-04',
      '2026-03-05 B-1@2 until 2026-03-07',
      '2026-03-06 A-1@1 until 2026-03-26',
    ]);
  });
});

describe('a ladder', () => {
  test('is chosen for a customer in the contacts sheet, for its days', async () => {
    const fact = CONTACT_HEADERS.map((header): Cell => {
      if (header === 'Customer') return 'Orchard';
      if (header === 'Kind') return 'ladder';
      if (header === 'Until') return '2026-03-03';
      return header === 'Note' ? 'Gentle' : '';
    });
    const sheets = { [CONTACTS_SHEET]: [[...CONTACT_HEADERS], fact] };
    const book = inMemory({ rows: [HEAD, row('A-1', 'Orchard')], policy: POLICY, sheets });
    expect(await pressed(book, WEEK)).toEqual(['2026-03-04 A-1@2 until 2026-03-14']);
  });

  test('is chosen by a rule: country, kind of customer, risk; the first that fits', async () => {
    const rows = [
      [...HEAD, 'Country', 'Customer type'],
      row('A-1', 'Orchard', 'France', 'Company'),
      row('B-1', 'Lindner', 'DE', 'Verbraucher'),
      row('C-1', 'Hexham', 'GB', 'Ltd'),
    ];
    const ladderRules = [
      { trait: 'country', value: 'FR', ladder: 'Strict' },
      { trait: 'customer type', value: 'consumer', ladder: 'Gentle' },
    ] as const;
    expect(await pressed(inMemory({ rows, policy: { ...POLICY, ladderRules } }), WEEK)).toEqual([
      '2026-03-02 C-1@2 until 2026-03-12',
      '2026-03-02 A-1@1 until 2026-03-04',
      '2026-03-05 A-1@2 until 2026-03-07',
      '2026-03-06 B-1@1 until 2026-03-26',
    ]);
  });

  test('waits for no courtesy note of another ladder', async () => {
    const early = {
      name: 'Early',
      levels: [1, 8].map((fromDay, i) => ({ ...friendly, level: i + 1, fromDay, payWithin: 5 })),
    };
    const rows = [
      [...HEAD, 'Ladder'],
      row('A-1', 'Orchard', 'Early'),
      [...invoiceRow('A-2', '2026-03-08', 100, 'Orchard'), ''],
    ];
    const book = inMemory({ rows, policy: { ladders: [early], gap: 5 } });
    expect(await pressed(book, { from: '2026-03-02', to: '2026-03-09' })).toEqual([
      '2026-03-02 A-1@1 until 2026-03-07',
      expect.stringMatching(/^2026-03-0[5-8] A-2@1$/),
      '2026-03-09 A-1@2 until 2026-03-14',
      '2026-03-09 A-2@2 until 2026-03-19',
    ]);
  });

  test('that the policy has not is told, and nothing goes out', async () => {
    const rows = [[...HEAD, 'Ladder'], row('A-1', 'Orchard', 'Gentel')];
    const plan = await dueToday(await inMemory({ rows, policy: POLICY }).on(on('2026-03-10')));
    expect(plan?.messages).toEqual([]);
    expect(plan?.skipped).toMatchObject([{ reason: 'unknown ladder', detail: 'Gentel' }]);
  });
});

const SECOND = {
  name: 'Hartwell Wales Ltd',
  signature: 'Rhys Evans',
  replyTo: 'wales@hartwell.example',
  iban: 'GB29NWBK60161331926819',
  bic: '',
  details: { ...DEFAULT_POLICY.details, address: '2 Bay St, Cardiff' },
};

describe.each(HOSTS)('two creditors in one ledger, %s', (_name, bookOf) => {
  test('never share a message, a gap or a number; each has its own details', async () => {
    const rows = [
      [...HEAD, 'Creditor'],
      row('A-1', 'Orchard', ''),
      row('A-1', 'Orchard', 'Hartwell  Wales Ltd'),
      row('A-2', 'Orchard', 'Hartwell Supplies Ltd'),
    ];
    const book = bookOf({ rows, policy: { creditors: [SECOND] } });
    const services = await book.on(on('2026-03-02'));
    const plan = await dueToday(services);
    expect(
      plan?.messages.map(({ lines, payee, signature, replyTo }) => [
        lines.length,
        payee.creditor,
        payee.iban,
        signature,
        replyTo,
      ]),
    ).toEqual([
      [2, 'Hartwell Supplies Ltd', '', 'Ana Ruiz', ''],
      [1, SECOND.name, SECOND.iban, SECOND.signature, SECOND.replyTo],
    ]);
    expect(await pressed(book, { from: '2026-03-02', to: '2026-03-13' })).toEqual([
      '2026-03-02 A-1@2 + A-2@2 until 2026-03-12',
      '2026-03-02 A-1@2 until 2026-03-12',
      '2026-03-13 A-1@3 + A-2@3 until 2026-03-23',
      '2026-03-13 A-1@3 until 2026-03-23',
    ]);
    const [head = [], ...log] = (await services.host.readSheet(LOG_SHEET))?.rows ?? [];
    expect(log.map((cells) => cells[head.indexOf('Creditor')])).toEqual(['main', SECOND.name, 'main', SECOND.name]);
  });
});

describe('another creditor', () => {
  test('has its own gap', async () => {
    const rows = [[...HEAD, 'Creditor'], row('A-1', 'Orchard', ''), row('B-1', 'Orchard', SECOND.name)];
    const late = rows.map((cells, i) =>
      i === 2 ? cells.map((cell, c) => (c === 3 ? on('2026-03-02') : cell)) : cells,
    );
    expect(
      await pressed(inMemory({ rows: late, policy: { creditors: [SECOND] } }), {
        from: '2026-03-02',
        to: '2026-03-04',
      }),
    ).toEqual(['2026-03-02 A-1@2 until 2026-03-12', '2026-03-02 B-1@1', '2026-03-03 B-1@2 until 2026-03-13']);
  });

  test('of whom the policy says nothing is told, and nothing goes out', async () => {
    const rows = [[...HEAD, 'Creditor'], row('A-1', 'Orchard', 'Someone Ltd')];
    const plan = await dueToday(await inMemory({ rows }).on(on('2026-04-10')));
    expect(plan?.messages).toEqual([]);
    expect(plan?.skipped).toMatchObject([{ reason: 'unknown creditor', detail: 'Someone Ltd' }]);
  });

  test('has its own address for formal demands', async () => {
    const head = [...HEAD, 'Creditor', 'Last level', 'Last reminder'];
    const rows = [head, row('A-1', 'Orchard', SECOND.name, 4, on('2026-03-20'))];
    const nowhere = { ...SECOND, details: DEFAULT_POLICY.details };
    const of = async (creditors: Policy['creditors']): Promise<readonly string[]> =>
      pressed(inMemory({ rows, policy: { creditors } }), { from: '2026-04-10', to: '2026-04-10' });
    expect(await of([nowhere])).toEqual([]);
    expect(await of([SECOND])).toEqual(['2026-04-10 A-1@5 until 2026-04-24']);
  });

  test('gets none of the credits of the other', async () => {
    const rows = [
      [...HEAD, 'Creditor'],
      row('A-1', 'Orchard', ''),
      row('B-1', 'Orchard', SECOND.name),
      row('CN', 'Orchard', SECOND.name),
    ];
    const credit = rows.map((cells, i) => (i === 3 ? cells.map((cell, c) => (c === 4 ? -30 : cell)) : cells));
    const plan = await dueToday(await inMemory({ rows: credit, policy: { creditors: [SECOND] } }).on(on('2026-03-02')));
    expect(plan?.messages.map(({ payee, amount }) => [payee.creditor, amount])).toEqual([
      ['Hartwell Supplies Ltd', 100],
      [SECOND.name, 70],
    ]);
  });
});

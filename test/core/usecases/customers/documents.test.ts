import { describe, expect, test } from '@jest/globals';
import { allCustomers, customerView } from '../../../../core/usecases/customers/customerView';
import { prepareDocument } from '../../../../core/usecases/customers/documents';
import { asOnePrint, prepareMany, type ManyDocuments } from '../../../../core/usecases/customers/manyDocuments';
import type { Cell } from '../../../../core/cells/cell';
import { DEFAULT_POLICY, type Policy } from '../../../../core/dunning/policy';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { RATE_HEADERS, RATES_SHEET } from '../../../../core/workbook/ratesSheet';
import { writePolicy } from '../../../../core/workbook/writePolicy';
import { readFailure } from '../../../../core/failures/text';
import { fewRows, serial, type FewCells } from '../../reminders/fewRows';

async function stated(rows: readonly FewCells[], customer: string, selected: readonly number[]): Promise<unknown> {
  const { services, host } = fewRows(rows);
  host.selected = { sheet: 'Ledger', rows: [...selected] };
  try {
    const document = await prepareDocument(services, {
      customer,
      kind: 'statement',
      language: 'en',
      objectBy: '2025-12-21',
    });
    return document?.account.currencies.flatMap(({ lines }) => lines.map(({ invoice }) => invoice));
  } catch (error) {
    return error instanceof Error ? readFailure(error.message)?.code : error;
  }
}

test('a statement names rates of one’s own, and says to when the official ones are known', async () => {
  const html = async (jurisdiction: string, ...rates: Cell[][]): Promise<string> => {
    const interest = { kind: 'statutory', jurisdiction } as const;
    const policy = writePolicy({ ...DEFAULT_POLICY, interest, customers: 'business' });
    const own = rates.length === 0 ? {} : { [RATES_SHEET]: [[...RATE_HEADERS], ...rates] };
    const { services } = fewRows([{ Invoice: 'A', 'Due date': serial('2024-06-20') }], {
      [POLICY_SHEET]: policy,
      ...own,
    });
    const order = { customer: 'Acme', kind: 'statement', language: 'en', objectBy: '2025-12-21' } as const;
    return (await prepareDocument(services, order))?.html ?? '';
  };
  const own = await html('SE', ['2024-07-01', 0.0375, 'Riksbank']);
  expect(own).toContain('from 1 July 2024 on reference rates of the creditor’s own: Riksbank');
  expect(own).toContain('11.75');
  expect(own).not.toContain('known up to');
  expect(await html('BR')).toContain('Official rates are known up to 29 August 2024');
  expect(await html('DE')).not.toMatch(/known up to|creditor’s own/);
});

test.each([
  ['business', '§§ 456, 458 UGB; Basiszinssatz', '§ 1000 ABGB'],
  ['consumer', '§ 1000 ABGB', '456'],
] as const)('what an Austrian %s is asked for cites the law that holds for them', async (customers, cited, other) => {
  const interest = { kind: 'statutory', jurisdiction: 'AT' } as const;
  const policy = writePolicy({ ...DEFAULT_POLICY, interest, customers });
  const { services } = fewRows([{ Invoice: 'A', 'Due date': serial('2024-06-20') }], { [POLICY_SHEET]: policy });
  const order = { customer: 'Acme', kind: 'statement', language: 'en', objectBy: '2025-12-21' } as const;
  const { html = '' } = (await prepareDocument(services, order)) ?? {};
  expect(html).toContain(cited);
  expect(html).not.toContain(other);
});

describe('a document lists nothing that another may owe', () => {
  const KATO: FewCells = { Customer: 'Kato', 'Customer number': '77', Email: 'kato@a.example' };
  const LINDNER: FewCells = { Customer: 'Lindner', 'Customer number': '77', Email: 'l@b.example' };

  test.each([
    ['Kato · #77', [KATO, LINDNER], 'different-customers'],
    ['Lindner · #77', [KATO, LINDNER], 'different-customers'],
    ['Kato · #77', [KATO, { ...LINDNER, Email: 'KATO@a.example' }], ['0', '1']],
    ['Kato · #77', [KATO, { ...LINDNER, 'Open amount': 0 }], ['0']],
  ])('%s with %j: %j', async (customer, rows, seen) => {
    expect(
      await stated(
        rows.map((row, i) => ({ Invoice: String(i), ...row })),
        customer,
        [1],
      ),
    ).toEqual(seen);
  });

  test.each([
    [[1], ['A', 'C']],
    [[2], ['B']],
    [
      [1, 3],
      ['A', 'C'],
    ],
    [[1, 2], 'several-of-name'],
    [[4], 'several-of-name'],
  ])('a name with several sets of addresses, rows %j selected: %j', async (selected, seen) => {
    const rows = [
      { Invoice: 'A', Customer: 'John', Email: 'j1@a.example' },
      { Invoice: 'B', Customer: 'John', Email: 'j2@b.example' },
      { Invoice: 'C', Customer: 'John', Email: 'J1@a.example' },
      { Invoice: 'D' },
    ];
    expect(await stated(rows, 'John', selected)).toEqual(seen);
  });

  test.each(['Acme', 'Acme · #1001'])('rows of %s that messages ask for together stand together', async (customer) => {
    const rows = [{ Invoice: 'A' }, { Invoice: 'B', 'Customer number': '1001' }, { Invoice: 'C', 'Open amount': -30 }];
    expect(await stated(rows, customer, [1])).toEqual(['A', 'B', 'C']);
    const { services } = fewRows(rows);
    expect(await allCustomers(services)).toEqual(['Acme · #1001']);
    const view = await customerView(services, customer);
    expect(view?.open.map(({ invoice }) => invoice)).toEqual(['A', 'B']);
  });
});

describe('one print for many customers', () => {
  const ROWS: readonly FewCells[] = [
    { Customer: 'Acme', Invoice: 'A' },
    { Customer: 'Birch', Invoice: 'B', Language: 'de' },
    { Customer: 'Paid up', Invoice: 'C', 'Open amount': 0 },
    { Customer: 'Kato', 'Customer number': '77', Invoice: 'D', Email: 'kato@a.example' },
    { Customer: 'Lindner', 'Customer number': '77', Invoice: 'E', Email: 'l@b.example' },
  ];
  const many = async (policy: Partial<Policy>, most = 99): Promise<ManyDocuments & { done: readonly number[] }> => {
    const sheets = { [POLICY_SHEET]: writePolicy({ ...DEFAULT_POLICY, ...policy }) };
    const done: number[] = [];
    const found = await prepareMany(fewRows(ROWS, sheets).services, {
      kind: 'statement',
      customers: ['Acme', 'Paid up', 'Nobody', 'Kato · #77', 'Birch'],
      objectBy: '2025-12-21',
      onDone: (n) => done.push(n),
      isStopped: () => done.length >= most,
    });
    return { ...found, done };
  };
  const SIGNED = { creditor: 'Hartwell Ltd', signature: 'Ana Ruiz' };

  test('each has a page in its own language; who has none is told with the reason, and stops no other', async () => {
    const { pages, leftOut, stopped, done } = await many(SIGNED);
    expect(pages.map(({ customer, document }) => [customer, document.language])).toEqual([
      ['Acme', 'en'],
      ['Birch', 'de'],
    ]);
    expect(leftOut.map(({ customer, why }) => [customer, why])).toEqual([
      ['Paid up', 'nothing'],
      ['Nobody', 'nothing'],
      ['Kato · #77', 'failed'],
    ]);
    expect([stopped, done]).toEqual([false, [1, 2, 3, 4, 5]]);
    const html = asOnePrint(pages.map(({ document }) => document));
    expect(html.match(/<section lang="(en|de)"/g)).toEqual(['<section lang="en"', '<section lang="de"']);
    expect(html.match(/break-before:page/g)).toHaveLength(1);
    expect(html.match(/<body>/g)).toHaveLength(1);
  });

  test('it stops where a person says so', async () => {
    const { pages, stopped } = await many(SIGNED, 1);
    expect([pages.length, stopped]).toEqual([1, true]);
  });

  test('nothing is printed that does not say who writes', async () => {
    const { pages, leftOut } = await many({ creditor: '', signature: '' });
    expect(pages).toEqual([]);
    expect(leftOut.filter(({ why }) => why === 'unsigned').map(({ customer }) => customer)).toEqual(['Acme', 'Birch']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { allCustomers, customerView } from '../../../../core/usecases/customers/customerView';
import { prepareDocument } from '../../../../core/usecases/customers/documents';
import { readFailure } from '../../../../core/failures/text';
import { fewRows, type FewCells } from '../../reminders/fewRows';

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

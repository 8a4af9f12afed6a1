import { beforeAll, describe, expect, test } from '@jest/globals';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { HOSTS, withOwnDays, type Book } from './books';
import { HEAD, invoiceRow, on, pressed } from './days';

const OPEN = 4;
const rows = [HEAD, invoiceRow('A-1', '2026-03-01')];

/** Reminded twice, paid on 16 March, taken back by the bank on 18 March. */
const bounces = {
  from: '2026-03-02',
  to: '2026-03-26',
  before: (iso: string, book: Book): void => {
    if (iso === '2026-03-16') book.put(1, OPEN, 0);
    if (iso === '2026-03-18') book.put(1, OPEN, 100);
  },
};
const BEFORE = ['2026-03-02 A-1@2 until 2026-03-12', '2026-03-13 A-1@3 until 2026-03-23'];

beforeAll(withOwnDays);

describe.each(HOSTS)('a payment that bounced, %s', (_name, bookOf) => {
  test('goes on where the ladder stood', async () => {
    const book = bookOf({ rows });
    expect(await pressed(book, bounces)).toEqual([...BEFORE, '2026-03-24 A-1@4 until 2026-03-31']);
  });

  test('begins anew, where the policy says so', async () => {
    const book = bookOf({ rows, policy: { reopened: 'begins anew' } });
    expect(await pressed(book, bounces)).toEqual([...BEFORE, '2026-03-18 A-1@2 until 2026-03-28']);
  });
});

describe('a policy sheet from before', () => {
  test('begins anew, as it did', async () => {
    const [[, bookOf]] = HOSTS;
    const book = bookOf({ rows });
    const { host } = await book.on(on('2026-03-01'));
    const sheet = await host.readSheet(POLICY_SHEET);
    const row = sheet?.rows.findIndex(([name]) => name === 'Paid and open again') ?? -1;
    expect(sheet?.rows[row]?.[1]).toBe('goes on');
    if (sheet === null) throw new Error('no policy');
    const cells = [0, 1, 2].map((column) => ({ row, column, cell: '' }));
    expect(await host.changeSheet({ sheet: POLICY_SHEET, seen: sheet, rows: [], cells })).toBe(true);
    expect((await pressed(book, bounces)).slice(2)).toEqual(['2026-03-18 A-1@2 until 2026-03-28']);
  });
});

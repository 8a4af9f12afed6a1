import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../core/cells/cell';
import { DEFAULT_POLICY } from '../../core/dunning/policy';
import { LOG_HEADERS, LOG_SHEET } from '../../core/log/record';
import { todayOf } from '../../core/usecases/planning/today';
import { HOSTS, inMemory, withOwnDays, type Content } from './books';
import { HEAD, invoiceRow, on, pressed } from './days';

const one: Content = { rows: [HEAD, invoiceRow('A-1', '2026-03-01')] };

beforeAll(withOwnDays);

describe.each(HOSTS)('a level waits for the day that the last message gave, %s', (_name, bookOf) => {
  test('from the due date on', async () => {
    expect(await pressed(bookOf(one), { from: '2026-02-25', to: '2026-04-02' })).toEqual([
      '2026-02-26 A-1@1',
      '2026-03-02 A-1@2 until 2026-03-12',
      '2026-03-13 A-1@3 until 2026-03-23',
      '2026-03-24 A-1@4 until 2026-03-31',
      '2026-04-01 A-1@5 until 2026-04-15',
    ]);
  });

  test('first seen on 10 March', async () => {
    expect(await pressed(bookOf(one), { from: '2026-03-10', to: '2026-04-02' })).toEqual([
      '2026-03-10 A-1@2 until 2026-03-20',
      '2026-03-21 A-1@3 until 2026-03-31',
      '2026-04-01 A-1@4 until 2026-04-08',
    ]);
  });
});

describe('the day that was given', () => {
  test('is the message’s, for every invoice in it', async () => {
    const rows = [HEAD, invoiceRow('A-1', '2026-03-01'), invoiceRow('A-2', '2026-03-10')];
    const policy = { levels: DEFAULT_POLICY.levels.map((step) => ({ ...step, payWithin: step.level === 2 ? 3 : 20 })) };
    const sent = await pressed(inMemory({ rows, policy }), { from: '2026-03-05', to: '2026-04-06' });
    // A-2 has the 20 days of the message that it first stood in, not the 3 of its own level.
    expect(sent).toEqual([
      '2026-03-05 A-1@2 until 2026-03-08',
      '2026-03-10 A-2@1',
      '2026-03-11 A-1@3 + A-2@2 until 2026-03-31',
      '2026-04-01 A-1@4 + A-2@3 until 2026-04-21',
    ]);
  });

  test('counts also where it is no longer what the policy gives', async () => {
    const book = inMemory(one);
    const log = await logAfter(book, '2026-03-02');
    expect(log.map((row) => row[LOG_HEADERS.indexOf('Granted until')])).toEqual(['2026-03-12']);
    const hasty = { levels: DEFAULT_POLICY.levels.map((step) => ({ ...step, payWithin: 1 })) };
    const later = inMemory({ ...one, policy: hasty, sheets: { [LOG_SHEET]: [[...LOG_HEADERS], ...log] } });
    expect(await pressed(later, { from: '2026-03-03', to: '2026-03-14' })).toEqual([
      '2026-03-13 A-1@3 until 2026-03-14',
    ]);
  });
});

/** The headers of a log that knew neither what was granted nor whose money it is. */
const before = (): readonly string[] => LOG_HEADERS.filter((header) => !LATER.includes(header));
const LATER: readonly string[] = ['Granted until', 'Creditor'];
const asBefore = (row: readonly Cell[]): Cell[] => row.filter((_, i) => !LATER.includes(LOG_HEADERS[i] ?? ''));

describe('a log from before', () => {
  test('goes on without a jump: its messages gave what the policy gives', async () => {
    const head = before();
    const log = (await logAfter(inMemory(one), '2026-03-02')).map(asBefore);
    const book = inMemory({ ...one, sheets: { [LOG_SHEET]: [[...head], ...log] } });
    expect(await pressed(book, { from: '2026-03-03', to: '2026-04-02' })).toEqual([
      '2026-03-13 A-1@3 until 2026-03-23',
      '2026-03-24 A-1@4 until 2026-03-31',
      '2026-04-01 A-1@5 until 2026-04-15',
    ]);
    const [first, ...rows] = await sheetOf(book, LOG_SHEET);
    expect(first).toContain('Granted until');
    const column = (first ?? []).indexOf('Granted until');
    expect(rows.map((row) => row[column] ?? '')).toEqual(['', '2026-03-23', '2026-03-31', '2026-04-15']);
  });

  test('a courtesy note from then delays nothing', async () => {
    const head = before();
    const log = (await logAfter(inMemory(one), '2026-02-26')).map(asBefore);
    const book = inMemory({ ...one, sheets: { [LOG_SHEET]: [[...head], ...log] } });
    expect(await pressed(book, { from: '2026-02-27', to: '2026-03-05' })).toEqual([
      '2026-03-02 A-1@2 until 2026-03-12',
    ]);
  });
});

describe('a log of a creditor that the policy does not know', () => {
  test('counts for everybody: whoever was renamed begins no ladder anew', async () => {
    const log = await logAfter(inMemory(one), '2026-03-02');
    const at = LOG_HEADERS.indexOf('Creditor');
    const renamed = log.map((row) => row.map((cell, i) => (i === at ? 'Hartwell as it was called before' : cell)));
    const book = inMemory({ ...one, sheets: { [LOG_SHEET]: [[...LOG_HEADERS], ...renamed] } });
    expect(await pressed(book, { from: '2026-03-03', to: '2026-03-14' })).toEqual([
      '2026-03-13 A-1@3 until 2026-03-23',
    ]);
  });
});

describe('what comes next', () => {
  test('is the day after the one that was given', async () => {
    const book = inMemory(one);
    await pressed(book, { from: '2026-03-02', to: '2026-03-02' });
    expect((await todayOf(await book.on(on('2026-03-04')))).next).toEqual({ day: '2026-03-13', invoices: 1, from: '' });
  });
});

async function sheetOf(book: ReturnType<typeof inMemory>, name: string): Promise<Cell[][]> {
  const { host } = await book.on(on('2026-04-02'));
  const block = await host.readSheet(name);
  return (block?.rows ?? []).map((row) => [...row]);
}

async function logAfter(book: ReturnType<typeof inMemory>, day: string): Promise<Cell[][]> {
  await pressed(book, { from: day, to: day });
  return (await sheetOf(book, LOG_SHEET)).slice(1);
}

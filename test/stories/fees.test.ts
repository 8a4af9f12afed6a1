import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../core/cells/cell';
import { DEFAULT_POLICY, type Policy } from '../../core/dunning/policy';
import { LOG_SHEET, type LOG_HEADERS } from '../../core/log/record';
import { dueToday } from '../../core/usecases/planning/dueToday';
import { takeBack } from '../../core/usecases/sending/takeBack';
import { HOSTS, inMemory, withOwnDays, type Book } from './books';
import { HEAD, invoiceRow, on, pressed } from './days';

beforeAll(withOwnDays);

/** Five from level 2 on, seven from level 4 on. */
const LEVELS = DEFAULT_POLICY.levels.map((step) => ({ ...step, fee: step.level < 2 ? 0 : step.level < 4 ? 5 : 7 }));
const TOLD: Partial<Policy> = { levels: LEVELS, law: 'told', unpaidFees: 'carried on' };
const ONE = [HEAD, invoiceRow('A-1', '2026-03-01')];
const TWO = [...ONE, invoiceRow('A-2', '2026-03-01', 50)];

async function logged(book: Book, day: string, ...headers: readonly (typeof LOG_HEADERS)[number][]): Promise<Cell[][]> {
  const { host } = await book.on(on(day));
  const [head = [], ...rows] = (await host.readSheet(LOG_SHEET))?.rows ?? [];
  return rows.map((cells) => headers.map((header) => cells[head.indexOf(header)] ?? ''));
}

/** What the plan of a day asks for: fee and sum of each message. */
async function asked(book: Book, day: string): Promise<readonly (readonly number[])[]> {
  const plan = await dueToday(await book.on(on(day)));
  return (plan?.messages ?? []).map(({ fee, toPay }) => [fee, toPay]);
}

describe.each(HOSTS)('fees of earlier reminders, %s', (_name, bookOf) => {
  test('are carried on with the invoices that are still open, and stand apart in the message', async () => {
    const book = bookOf({ rows: TWO, policy: TOLD });
    await pressed(book, { from: '2026-03-02', to: '2026-03-13' });
    const [first = '', second = ''] = book.mails();
    expect(first).toMatch(/^Reminder costs +5\.00$/m);
    expect(first).not.toContain('earlier reminders');
    expect(second).toMatch(/^Reminder costs +5\.00$/m);
    expect(second).toMatch(/^Costs of earlier reminders +5\.00$/m);
    expect(second).toMatch(/^To pay +160\.00$/m);
    // A-2 is paid: its part of the fees is no more asked for.
    book.put(2, HEAD.indexOf('Open amount'), 0);
    expect(await asked(book, '2026-03-24')).toEqual([[12, 112]]);
    expect(await logged(book, '2026-03-24', 'Claims', 'Fees', 'Amount')).toEqual([
      ['A-1 [2]; A-2 [2]', '2.5; 2.5', 155],
      ['A-1 [3]; A-2 [3]', '2.5; 2.5', 160],
    ]);
  });
});

describe('fees of earlier reminders', () => {
  test('are dropped where the policy says so, as it does at first', async () => {
    expect(DEFAULT_POLICY.unpaidFees).toBe('dropped');
    const book = inMemory({ rows: ONE, policy: { ...TOLD, unpaidFees: 'dropped' } });
    await pressed(book, { from: '2026-03-02', to: '2026-03-12' });
    expect(await asked(book, '2026-03-13')).toEqual([[5, 105]]);
  });

  test('of a level that was taken back count no more; the level costs its fee once when it is sent anew', async () => {
    const book = inMemory({ rows: ONE, policy: TOLD });
    await pressed(book, { from: '2026-03-02', to: '2026-03-13' });
    const services = { ...(await book.on(on('2026-03-14'))), ids: { next: () => 'back' } };
    const nonces = (await services.outbox.records()).slice(-1).map(({ nonce }) => nonce);
    expect(await takeBack(services, { nonces, reason: 'Too early' })).toBe(1);
    await pressed(book, { from: '2026-03-15', to: '2026-03-15' });
    expect(await logged(book, '2026-03-16', 'State code', 'Fees', 'Amount')).toEqual([
      ['sent', '5', 105],
      ['sent', '5', 110],
      ['taken back', '', 0],
      ['sent', '5', 110],
    ]);
    expect(await asked(book, '2026-03-26')).toEqual([[17, 117]]);
  });

  test('by invoice stay with their invoice', async () => {
    const book = inMemory({ rows: TWO, policy: { ...TOLD, feesPer: 'invoice' } });
    await pressed(book, { from: '2026-03-02', to: '2026-03-02' });
    book.put(1, HEAD.indexOf('Open amount'), 0);
    expect(await asked(book, '2026-03-13')).toEqual([[10, 60]]);
  });

  test('stay within the law: a lump sum is asked for once, of consumers nothing where nothing is allowed', async () => {
    const levels = LEVELS.map((step) => ({ ...step, fee: step.level < 2 ? 0 : 40 }));
    const german = [
      [...HEAD, 'Country', 'Customer type'],
      [...invoiceRow('A-1', '2026-03-01'), 'DE', 'business'],
    ];
    const book = inMemory({ rows: german, policy: { ...TOLD, levels, law: 'followed' } });
    await pressed(book, { from: '2026-03-02', to: '2026-03-12' });
    expect(await asked(book, '2026-03-13')).toEqual([[40, 140]]);
    await pressed(book, { from: '2026-03-13', to: '2026-03-13' });
    expect(await logged(book, '2026-03-14', 'Fees')).toEqual([['40'], ['']]);
    expect(await asked(book, '2026-03-24')).toEqual([[40, 140]]);
  });

  test('that somebody wrote past reading stop the run, with the cell', async () => {
    const book = inMemory({ rows: ONE, policy: TOLD });
    await pressed(book, { from: '2026-03-02', to: '2026-03-02' });
    const { host } = await book.on(on('2026-03-03'));
    const rows = (host as unknown as { sheets: Map<string, Cell[][]> }).sheets.get(LOG_SHEET);
    const [head = [], row = []] = rows ?? [];
    row[head.indexOf('Fees')] = 'five';
    await expect(dueToday(await book.on(on('2026-03-13')))).rejects.toThrow('five');
  });
});

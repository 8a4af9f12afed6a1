import { beforeAll, describe, expect, test } from '@jest/globals';
import { LOG_SHEET } from '../../core/log/record';
import { customerView } from '../../core/usecases/customers/customerView';
import { runOf, takeBack } from '../../core/usecases/sending/takeBack';
import { HOSTS, inMemory, withOwnDays, type Book } from './books';
import { HEAD, invoiceRow, on, pressed } from './days';

beforeAll(withOwnDays);

const ONE = { rows: [HEAD, invoiceRow('A-1', '2026-03-01')] };
const TWO = { rows: [...ONE.rows, invoiceRow('B-1', '2026-03-01', 50, 'Lindner')] };
const SECOND = { from: '2026-03-02', to: '2026-03-02' };

/** The newest message of a customer, or single invoices of it. */
async function backOn(book: Book, day: string, customer: string, invoices?: readonly string[]): Promise<number> {
  const opened = await book.on(on(day));
  // What is opened twice in a day would number its rows alike in these tests.
  const services = { ...opened, ids: { next: () => `back ${day} ${customer}` } };
  const log = await services.outbox.records();
  const sent = log.filter((record) => record.customer === customer && record.state === 'sent');
  const nonces = sent.slice(-1).map(({ nonce }) => nonce);
  const named = invoices?.map((invoice) => ({ invoice }));
  return takeBack(services, { nonces, ...(named === undefined ? {} : { invoices: named }), reason: 'Wrong ledger' });
}

async function statesOf(book: Book): Promise<readonly string[]> {
  const { host } = await book.on(on('2026-04-30'));
  const [head = [], ...rows] = (await host.readSheet(LOG_SHEET))?.rows ?? [];
  const columns = ['State code', 'Claims', 'Error'].map((name) => head.indexOf(name));
  return rows.map((row) =>
    columns
      .map((column) => row[column] ?? '')
      .filter((cell) => cell !== '')
      .join(' '),
  );
}

describe.each(HOSTS)('a message that is taken back, %s', (_name, bookOf) => {
  test('goes out with the next run as though it had not; the log only grows', async () => {
    const book = bookOf(TWO);
    await pressed(book, SECOND);
    expect(await backOn(book, '2026-03-03', 'Orchard')).toBe(1);
    expect(await pressed(book, { from: '2026-03-03', to: '2026-03-14' })).toEqual([
      '2026-03-03 A-1@2 until 2026-03-13',
      '2026-03-13 B-1@3 until 2026-03-23',
      '2026-03-14 A-1@3 until 2026-03-24',
    ]);
    expect(await statesOf(book)).toEqual([
      'sent A-1 [2]',
      'sent B-1 [2]',
      'taken back A-1 [2] Wrong ledger',
      'sent A-1 [2]',
      'sent B-1 [3]',
      'sent A-1 [3]',
    ]);
  });
});

describe('taking back', () => {
  test('a later level sets the ladder back by that level alone', async () => {
    const book = inMemory(ONE);
    await pressed(book, { from: '2026-03-02', to: '2026-03-13' });
    await backOn(book, '2026-03-14', 'Orchard');
    expect(await pressed(book, { from: '2026-03-14', to: '2026-03-15' })).toEqual([
      '2026-03-14 A-1@3 until 2026-03-24',
    ]);
  });

  test('one invoice leaves the others, and the customer has heard from us all the same', async () => {
    const book = inMemory({ rows: [...ONE.rows, invoiceRow('A-2', '2026-03-01')] });
    await pressed(book, SECOND);
    expect(await backOn(book, '2026-03-03', 'Orchard', ['A-2'])).toBe(1);
    expect(await pressed(book, { from: '2026-03-03', to: '2026-03-13' })).toEqual([
      '2026-03-07 A-2@2 until 2026-03-17',
      '2026-03-13 A-1@3 until 2026-03-23',
    ]);
  });

  test('a whole run, once', async () => {
    const book = inMemory(TWO);
    await pressed(book, SECOND);
    let made = 0;
    const services = { ...(await book.on(on('2026-03-02'))), ids: { next: () => `back ${++made}` } };
    const log = await services.outbox.records();
    const nonces = runOf(log[0] as (typeof log)[number], log).map(({ nonce }) => nonce);
    expect(await takeBack(services, { nonces, reason: 'Too early' })).toBe(2);
    expect(await takeBack(services, { nonces, reason: 'Too early' })).toBe(0);
    expect(await pressed(book, { from: '2026-03-03', to: '2026-03-03' })).toHaveLength(2);
  });

  test('wants a reason, and writes nothing without one', async () => {
    const book = inMemory(TWO);
    await pressed(book, SECOND);
    const services = await book.on(on('2026-03-02'));
    const nonces = (await services.outbox.records()).map(({ nonce }) => nonce);
    await expect(takeBack(services, { nonces, reason: ' ' })).rejects.toThrow('say why');
    expect(await statesOf(book)).toEqual(['sent A-1 [2]', 'sent B-1 [2]']);
  });

  test('is no obstacle where the ledger’s own columns still say the level', async () => {
    const rows = [
      [...HEAD, 'Last level', 'Last reminder'],
      [...invoiceRow('A-1', '2026-03-01'), '', ''],
    ];
    const book = inMemory({ rows });
    await pressed(book, SECOND);
    book.put(1, 6, 2);
    book.put(1, 7, on('2026-03-02'));
    await backOn(book, '2026-03-03', 'Orchard');
    expect(await pressed(book, { from: '2026-03-03', to: '2026-03-03' })).toEqual([
      '2026-03-03 A-1@2 until 2026-03-13',
    ]);
  });

  test('stands in the time line', async () => {
    const book = inMemory(TWO);
    await pressed(book, SECOND);
    await backOn(book, '2026-03-03', 'Orchard');
    const view = await customerView(await book.on(on('2026-03-03')), 'Orchard');
    const states = view?.events.flatMap((event) => (event.kind === 'message' ? [event.record.state] : []));
    expect(states?.sort()).toEqual(['sent', 'taken back']);
  });
});

import { beforeAll, describe, expect, test } from '@jest/globals';
import { CONTACT_HEADERS, CONTACTS_SHEET, type ContactRecord } from '../../core/contacts/contactFacts';
import { writeContact } from '../../core/contacts/rows';
import { dueToday } from '../../core/usecases/planning/dueToday';
import { todayOf } from '../../core/usecases/planning/today';
import { HOSTS, inMemory, withOwnDays, type Book } from './books';
import { HEAD, invoiceRow, on, pressed } from './days';

const MARCH = { from: '2026-03-02', to: '2026-03-12' };
const TEN = { leastToChase: [{ currency: '', amount: 10 }] };

beforeAll(withOwnDays);

async function skipsOn(book: Book, day: string): Promise<readonly string[]> {
  const plan = await dueToday(await book.on(on(day)));
  return (plan?.skipped ?? []).map(({ invoice, reason, detail }) => `${invoice} ${reason} ${detail}`.trim());
}

describe.each(HOSTS)('the least amount to chase, %s', (_name, bookOf) => {
  test('waits, with its reason, until there is more', async () => {
    const book = bookOf({
      rows: [HEAD, invoiceRow('A-1', '2026-03-01', 6), invoiceRow('A-2', '2026-03-09', 5)],
      policy: TEN,
    });
    expect(await pressed(book, { ...MARCH, to: '2026-03-09' })).toEqual([]);
    expect(await skipsOn(book, '2026-03-09')).toContain('A-1 too little EUR 6');
    expect(await pressed(book, { from: '2026-03-10', to: '2026-03-12' })).toEqual([
      '2026-03-10 A-1@2 + A-2@2 until 2026-03-20',
    ]);
  });
});

describe('the least amount', () => {
  test('is exact to the cent, and credits count', async () => {
    const of = async (amount: number, credit = 0): Promise<readonly string[]> => {
      const rows = [HEAD, invoiceRow('A-1', '2026-03-01', amount)];
      if (credit > 0) rows.push(invoiceRow('CN-1', '2026-03-01', -credit));
      return pressed(inMemory({ rows, policy: TEN }), { from: '2026-03-02', to: '2026-03-02' });
    };
    expect(await of(9.99)).toEqual([]);
    expect(await of(10)).toHaveLength(1);
    expect(await of(12, 2)).toHaveLength(1);
    expect(await of(12, 2.01)).toEqual([]);
  });

  test('goes by currency; one that is not named is chased whatever it is', async () => {
    const pounds = invoiceRow('A-2', '2026-03-01', 5);
    pounds[5] = 'GBP';
    const content = { rows: [HEAD, invoiceRow('A-1', '2026-03-01', 5), pounds] };
    const sent = async (policy: object): Promise<readonly string[]> =>
      (await pressed(inMemory({ ...content, policy }), { from: '2026-03-02', to: '2026-03-02' })).map((line) =>
        line.slice(11, 14),
      );
    expect(await sent({ leastToChase: [{ currency: 'EUR', amount: 10 }] })).toEqual(['A-2']);
    expect(await sent({ leastToChase: [{ currency: 'EUR', amount: 5 }] })).toEqual(['A-1', 'A-2']);
    const both = [
      { currency: '', amount: 10 },
      { currency: 'GBP', amount: 5 },
    ];
    expect(await sent({ leastToChase: both })).toEqual(['A-2']);
  });

  test('of a customer stands in the contacts sheet, while it is in force', async () => {
    const fact: ContactRecord = {
      id: '',
      customer: 'Orchard',
      kind: 'least amount',
      invoices: [],
      from: '',
      until: '2026-03-04',
      amount: 200,
      currency: 'eur',
      openThen: 0,
      note: '',
      setBy: '',
      setUtc: '',
      endedOn: '',
      saidBy: '',
    };
    const book = inMemory({
      rows: [HEAD, invoiceRow('A-1', '2026-03-01'), invoiceRow('B-1', '2026-03-01', 100, 'Bakery')],
      sheets: { [CONTACTS_SHEET]: [[...CONTACT_HEADERS], writeContact(fact)] },
    });
    // What comes next says the same, before anything is sent.
    expect((await todayOf(await book.on(on('2026-02-20')))).next).toMatchObject({ day: '2026-02-26', invoices: 1 });
    expect(await pressed(book, MARCH)).toEqual([
      '2026-03-02 B-1@2 until 2026-03-12',
      '2026-03-05 A-1@2 until 2026-03-15',
    ]);
  });
});

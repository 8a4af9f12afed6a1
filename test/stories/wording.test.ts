import { beforeAll, describe, expect, test } from '@jest/globals';
import { DEFAULT_POLICY, type PolicyLevel } from '../../core/dunning/policy';
import { LANGUAGES } from '../../core/locale/languages';
import { TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../core/messages/templateRows';
import { HOSTS, inMemory, withOwnDays } from './books';
import { HEAD, invoiceRow, pressed } from './days';

const [, friendly] = DEFAULT_POLICY.levels as readonly [PolicyLevel, PolicyLevel];
const ladder = (...days: number[]): PolicyLevel[] =>
  days.map((fromDay, i) => ({ ...friendly, level: i + 1, fromDay, name: `Step ${i + 1}`, payWithin: 5 }));

beforeAll(withOwnDays);

describe.each(HOSTS)('a ladder that begins at level 1 on day 11, %s', (_name, bookOf) => {
  test('writes a first reminder, not that the invoice falls due', async () => {
    const book = bookOf({ rows: [HEAD, invoiceRow('A-1', '2026-03-01')], policy: { levels: ladder(11, 30, 60) } });
    expect(await pressed(book, { from: '2026-03-31', to: '2026-03-31' })).toEqual([
      '2026-03-31 A-1@1 until 2026-04-05',
    ]);
    const [mail = ''] = book.mails();
    expect(mail).toContain('we have not yet received your payment');
    expect(mail).not.toMatch(/falls due|courtesy note/);
  });
});

describe('the only level, from the due date on', () => {
  test.each(LANGUAGES)('says that it is due, and later that it is late (%s)', async (language) => {
    const policy = { levels: ladder(0), language };
    const text = async (day: string): Promise<string> => {
      const book = inMemory({ rows: [HEAD, invoiceRow('A-1', '2026-03-01')], policy });
      await pressed(book, { from: day, to: day });
      return book.mails().join();
    };
    const [due, late] = [await text('2026-03-01'), await text('2026-03-20')];
    expect(due).not.toBe('');
    expect(late).not.toBe('');
    expect(late).not.toBe(due);
  });

  test('goes out once, whenever the invoice is first seen', async () => {
    const content = { rows: [HEAD, invoiceRow('A-1', '2026-03-01')], policy: { levels: ladder(0) } };
    expect(await pressed(inMemory(content), { from: '2026-02-27', to: '2026-03-20' })).toEqual(['2026-03-01 A-1@1']);
    expect(await pressed(inMemory(content), { from: '2026-03-04', to: '2026-03-20' })).toEqual([
      '2026-03-04 A-1@1 until 2026-03-09',
    ]);
  });
});

describe('a text of the workbook’s own', () => {
  test('goes by the number of its level', async () => {
    const own = [2, 'email', 'en', 'Step two', 'Hello {{customer}}\n\n{{invoice_table}}\n\n{{signature}}', '1'];
    const book = inMemory({
      rows: [HEAD, invoiceRow('A-1', '2026-03-01')],
      policy: { levels: ladder(11, 30, 60) },
      sheets: { [TEMPLATES_SHEET]: [[...TEMPLATE_HEADERS], own] },
    });
    await pressed(book, { from: '2026-03-12', to: '2026-04-30' });
    const [first = '', second = '', third = ''] = book.mails();
    expect(first).toContain('we have not yet received your payment');
    expect(second).toContain('Hello Orchard');
    expect(third).toContain('We therefore formally demand payment');
  });
});

describe('Send pressed three times a day without a gap', () => {
  test('climbs one level a day at most', async () => {
    const levels = ladder(1, 2, 3, 4).map((level) => ({ ...level, payWithin: 0 }));
    const book = inMemory({ rows: [HEAD, invoiceRow('A-1', '2026-03-01')], policy: { gap: 0, levels } });
    expect(await pressed(book, { from: '2026-03-20', to: '2026-03-24', times: 3 })).toEqual([
      '2026-03-20 A-1@1 until 2026-03-20',
      '2026-03-21 A-1@2 until 2026-03-21',
      '2026-03-22 A-1@3 until 2026-03-22',
      '2026-03-23 A-1@4 until 2026-03-23',
    ]);
  });

  test('also before the due date', async () => {
    const levels = ladder(-9, -6, 1);
    const book = inMemory({ rows: [HEAD, invoiceRow('A-1', '2026-03-10')], policy: { gap: 0, levels } });
    expect(await pressed(book, { from: '2026-03-05', to: '2026-03-11', times: 3 })).toEqual([
      '2026-03-05 A-1@1',
      '2026-03-06 A-1@2',
      '2026-03-11 A-1@3 until 2026-03-16',
    ]);
  });
});

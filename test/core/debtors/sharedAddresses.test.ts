import { describe, expect, test } from '@jest/globals';
import { DEFAULT_POLICY, type ReminderChannel } from '../../../core/dunning/policy';
import { NEVER_SETTLED } from '../../../core/log/history';
import { historyOf } from '../../../core/log/history';
import { planReminders } from '../../../core/reminders/planning';
import { templateBook } from '../../../core/messages/templateBook';
import { WORDINGS } from '../../support/words';
import { findLedger, readMemory } from '../../../core/usecases/workbook/ledgers';
import { recheck } from '../../../core/usecases/planning/recheck';
import type { ColumnMapping } from '../../../core/ledger/fields';
import { fewRows, planned, planOf, type FewCells } from '../reminders/fewRows';

describe('a phone number is an address', () => {
  const BY_SMS = (['sms', 'whatsapp', 'call'] as const).map((channel) => [channel] as const);
  const planBy = async (channel: ReminderChannel, rows: readonly FewCells[]): Promise<string[]> => {
    const { services } = fewRows(rows.map((row) => ({ Email: '', ...row })));
    const ledger = await findLedger(services, await readMemory(services.host));
    const levels = DEFAULT_POLICY.levels.map((level) => ({ ...level, channels: [channel] }));
    const { messages, skipped } = planReminders({
      rows: ledger?.rows ?? [],
      mapping: ledger?.mapping as ColumnMapping,
      history: historyOf([], NEVER_SETTLED),
      asOf: services.clock.today(),
      time: '12:00',
      policy: { ...DEFAULT_POLICY, levels },
      book: templateBook(WORDINGS),
    });
    return [
      ...messages.map(({ lines, to }) => `${lines.map(({ invoice }) => invoice).join()} to ${to.join()}`),
      ...skipped.map(({ invoice, reason }) => `${invoice} ${reason}`),
    ];
  };

  test.each(BY_SMS)('two of one name without a number, by %s: each gets what is theirs', async (channel) => {
    expect(
      await planBy(channel, [
        { Invoice: 'A', Phone: '+34 600 111 222' },
        { Invoice: 'B', Phone: '+34600999888', 'Customer number': '0' },
        { Invoice: 'C', Phone: '0034-600-111-222' },
      ]),
    ).toEqual(['A,C to +34600111222', 'B to +34600999888']);
  });

  test.each(BY_SMS)('two names under one number, by %s: none of their rows goes', async (channel) => {
    expect(
      await planBy(channel, [
        { Invoice: 'A', 'Customer number': '77', Phone: '+34600111222' },
        { Invoice: 'B', 'Customer number': '77', Customer: 'Beta', Phone: '+34600999888' },
      ]),
    ).toEqual(['A different customers', 'B different customers']);
  });

  test.each(BY_SMS)('one customer with a number and two phones, by %s: one message, to the first', async (channel) => {
    expect(
      await planBy(channel, [
        { Invoice: 'A', 'Customer number': '77', Phone: '+34600111222' },
        { Invoice: 'B', 'Customer number': '77', Phone: '+34600999888' },
      ]),
    ).toEqual(['A,B to +34600111222']);
  });

  test('a row without a number at another phone stays alone; one at the same phone joins', async () => {
    expect(
      await planBy('sms', [
        { Invoice: 'A', 'Customer number': '77', Phone: '+34600111222' },
        { Invoice: 'B', Phone: '+34600999888' },
      ]),
    ).toEqual(['A to +34600111222', 'B to +34600999888']);
    expect(
      await planBy('sms', [
        { Invoice: 'A', 'Customer number': '77', Phone: '+34600111222' },
        { Invoice: 'B', Phone: '+34 600 111222' },
      ]),
    ).toEqual(['A,B to +34600111222']);
  });

  test.each([
    ['one phone, two e-mail addresses', { Phone: '+34600111222' }],
    ['one e-mail address, two phones', { Email: 'ap@acme.example', Phone: '+34600999888' }],
  ])('%s: one customer', async (_what, cells) => {
    const { services } = fewRows([
      { Invoice: 'A', 'Customer number': '77', Phone: '+34600111222' },
      { Invoice: 'B', 'Customer number': '77', Customer: 'Beta', Email: 'b@beta.example', ...cells },
    ]);
    expect((await planOf(services)).messages).toHaveLength(1);
  });
});

describe('under one number, another name without an address', () => {
  const KATO: FewCells = { Customer: 'Kato', 'Customer number': '77', Email: 'kato@a.example', 'Open amount': 500 };
  const LINDNER: FewCells = { Customer: 'Lindner', 'Customer number': '77', Email: '', 'Open amount': -450 };

  test.each<[string, FewCells, number, string[]]>([
    ['lessens nothing of the others', {}, 500, ['C credit']],
    ['at the same address it does', { Email: 'KATO@a.example' }, 50, []],
    ['of the same name it does', { Customer: 'KATO' }, 50, []],
  ])('a credit: %s', async (_what, cells, amount, told) => {
    const { services, host } = fewRows([
      { Invoice: 'A', ...KATO },
      { Invoice: 'C', ...LINDNER, ...cells },
    ]);
    const { messages, skipped } = await planOf(services);
    expect(messages.map((message) => message.amount)).toEqual([amount]);
    expect(skipped.map(({ invoice, reason }) => `${invoice} ${reason}`)).toEqual(told);
    expect((await recheck(services, 'Ledger', messages)).unchanged).toHaveLength(1);
    host.selected = { sheet: 'Ledger', rows: [1] };
    expect((await planOf(services)).messages.map(({ id, amount: asked }) => [id, asked])).toEqual([
      [messages[0]?.id, amount],
    ]);
  });

  test('its rows without a number, at an address of its own, stay alone', async () => {
    const { services } = fewRows([
      { Invoice: 'A', ...KATO },
      { Invoice: 'C', ...LINDNER },
      { Invoice: 'D', ...LINDNER, 'Customer number': '', Email: 'l@b.example', 'Open amount': 300 },
    ]);
    expect((await planned(services)).sent).toEqual(['Kato · #77: A to kato@a.example', 'Lindner: D to l@b.example']);
  });

  test('a name that is the number is under it too', async () => {
    const { services } = fewRows([
      { Invoice: 'A', ...KATO },
      { Invoice: 'B', Customer: '077', Email: 'm@evil.example' },
    ]);
    expect(await planned(services)).toEqual({
      sent: [],
      skipped: ['A different customers Customer number "77"', 'B different customers Customer "077"'],
    });
  });
});

describe('an invoice that stands twice, one of its rows selected', () => {
  test.each<[string, FewCells, string[], string[]]>([
    ['they differ: it is told', { 'Open amount': 900 }, [], ['A duplicate Invoice "A"']],
    ['they are alike: it counts once', {}, ['Acme: A to ap@acme.example'], []],
    ['it is of another customer', { Customer: 'Beta', 'Open amount': 900 }, ['Acme: A to ap@acme.example'], []],
    ['the other is paid', { 'Open amount': 0 }, [], ['A duplicate Invoice "A"']],
  ])('%s', async (_what, cells, sent, skipped) => {
    const { services, host } = fewRows([{ Invoice: 'A' }, { Invoice: 'A', ...cells }, { Invoice: 'B' }]);
    const all = await planned(services);
    host.selected = { sheet: 'Ledger', rows: [1] };
    expect(await planned(services)).toEqual({ sent, skipped });
    expect(all.skipped.includes('A duplicate Invoice "A"')).toBe(skipped.length > 0 || Object.keys(cells).length === 0);
    const { messages } = await planOf(services);
    expect((await recheck(services, 'Ledger', messages)).unchanged).toHaveLength(messages.length);
  });
});

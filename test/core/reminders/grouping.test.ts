import { describe, expect, test } from '@jest/globals';
import { DEFAULT_POLICY, type Policy, type ReminderChannel } from '../../../core/dunning/policy';
import type { LedgerRow } from '../../../core/ledger/ledgerRow';
import { ago, asked, late, planRows, skips, type Planning } from '../../support/planRows';

const row = (invoice: string, openAmount: number, part: Partial<LedgerRow> = {}): Partial<LedgerRow> => ({
  invoice,
  openAmount,
  ...part,
});

/** Levels that go out by a channel of their own, and all others by e-mail. */
const by = (channels: Readonly<Record<number, ReminderChannel>>): Partial<Policy> => ({
  levels: DEFAULT_POLICY.levels.map((step) => ({ ...step, channels: [channels[step.level] ?? 'email'] })),
});
/** Due for its third level. */
const FIRM = { dueDate: late(15), lastLevel: 2, lastReminder: ago(30) };
/** Due for its fourth. */
const FINAL = { dueDate: late(25), lastLevel: 3, lastReminder: ago(30) };

/** What each message asks for, and the credits that it names. */
const netted = (parts: readonly Partial<LedgerRow>[], planning?: Planning): readonly string[] =>
  planRows(parts, planning).messages.map(
    ({ language, lines, toPay, credits }) =>
      `${language} ${lines.map(({ invoice }) => invoice).join('+')} ${toPay}: ${credits
        .map(({ invoice, amount }) => `${invoice} ${amount}`)
        .join(', ')}`,
  );

describe('one message', () => {
  test('holds all that a customer owes in a currency, in a language and by a channel, the oldest first', () => {
    const rows = [row('C', 20, FIRM), row('B', 10), row('A', 10), row('D', 30, FINAL)];
    expect(asked(planRows(rows))).toEqual(['email en D@4+C@3+A@2+B@2 70 EUR']);
    expect(asked(planRows([...rows].reverse()))).toEqual(['email en D@4+C@3+A@2+B@2 70 EUR']);
  });

  test.each<readonly [what: string, other: Partial<LedgerRow>, messages: readonly string[]]>([
    ['currency', { currency: 'GBP' }, ['email en A@2 100 EUR', 'email en B@2 60 GBP']],
    ['language', { language: 'de' }, ['email en A@2 100 EUR', 'email de B@2 60 EUR']],
    ['customer', { customer: 'Bakery' }, ['email en A@2 100 EUR', 'email en B@2 60 EUR']],
  ])('is of one %s', (_what, other, messages) => {
    expect([...asked(planRows([row('A', 100), row('B', 60, other)]))].sort()).toEqual([...messages].sort());
  });

  test('is by one channel', () => {
    const rows = [row('A', 100), row('B', 60, FIRM), row('C', 40)];
    expect(asked(planRows(rows, { policy: by({ 3: 'letter' }) }))).toEqual([
      'letter en B@3 60 EUR',
      'email en A@2+C@2 140 EUR',
    ]);
  });

  test('in the policy’s language where the row names none, or none that is known', () => {
    const rows = [row('A', 100), row('B', 60, { language: 'fr' }), row('C', 40, { language: 'xx' })];
    expect([...asked(planRows(rows, { policy: { language: 'fr' } }))]).toEqual(['email fr A@2+B@2+C@2 200 EUR']);
  });

  test('that demands what is late leaves out what is not due yet, and says so', () => {
    const plan = planRows([row('A', 100), row('B', 60, { dueDate: late(-2) })]);
    expect([asked(plan), skips(plan)]).toEqual([['email en A@2 100 EUR'], ['B not due [Due date] 1']]);
  });

  test('on the day on which it is due asks for nothing late either', () => {
    const levels = DEFAULT_POLICY.levels.map((step) => (step.level === 1 ? { ...step, fromDay: 0 } : step));
    const plan = planRows([row('A', 100), row('B', 60, { dueDate: late(0) })], { policy: { levels } });
    expect([asked(plan), skips(plan)]).toEqual([['email en A@2 100 EUR'], ['B not due [Due date] 1']]);
  });

  test('that is a note before the due date holds all of its kind', () => {
    const rows = [row('B', 60, { dueDate: late(-2) }), row('A', 100, { dueDate: late(-1) })];
    const plan = planRows(rows);
    expect([asked(plan), skips(plan)]).toEqual([['email en A@1+B@1 160 EUR'], []]);
  });
});

describe('a credit', () => {
  const credit = (invoice: string, amount: number, part: Partial<LedgerRow> = {}) => row(invoice, -amount, part);

  test.each<readonly [what: string, invoice: Partial<LedgerRow>, planning: Planning, language: string]>([
    ['in the message’s own language', {}, {}, 'en'],
    ['in another language', { language: 'de' }, {}, 'de'],
    ['of a message by letter', FIRM, { policy: by({ 3: 'letter' }) }, 'en'],
  ])('lessens what is asked for: %s', (_what, part, planning, language) => {
    expect(netted([row('A', 100, part), credit('C', 60)], planning)).toEqual([`${language} A 40: C -60`]);
    expect(netted([credit('C', 60), row('A', 100, part)], planning)).toEqual([`${language} A 40: C -60`]);
  });

  test('stands in the message in the order of its date, wherever its row is', () => {
    const rows = [row('A', 100), credit('C', 10, { dueDate: late(5) }), credit('D', 20, { dueDate: late(9) })];
    expect(netted(rows)).toEqual(['en A 70: D -20, C -10']);
    expect(netted([...rows].reverse())).toEqual(['en A 70: D -20, C -10']);
  });

  test('alone is told as such', () => {
    const plan = planRows([credit('C', 60), credit('D', 10, { currency: 'GBP' })]);
    expect(skips(plan)).toEqual(['C credit [Open amount]', 'D credit [Open amount]']);
  });

  test('of another currency or customer lessens nothing', () => {
    const rows = [row('A', 100), credit('C', 60, { currency: 'GBP' }), credit('D', 60, { customer: 'Bakery' })];
    expect(netted(rows)).toEqual(['en A 100: ']);
  });

  test('as large as what is owed leaves no message; a cent less leaves one', () => {
    expect(skips(planRows([row('A', 100), credit('C', 100)]))).toContain('A covered by credits [Open amount]');
    expect(netted([row('A', 100), credit('C', 99.99)])).toEqual(['en A 0.01: C -99.99']);
  });
});

describe('credits of a customer who gets several messages', () => {
  const credit = (invoice: string, amount: number, days = 8) => row(invoice, -amount, { dueDate: late(days) });
  const german = { language: 'de' };

  test('go to the highest level first, wherever it stands', () => {
    const rows = [row('A', 100), row('B', 100, { ...FINAL, ...german }), credit('C', 30)];
    expect([...netted(rows)].sort()).toEqual(['de B 70: C -30', 'en A 100: ']);
    const other = [row('A', 100, FINAL), row('B', 100, german), credit('C', 30)];
    expect([...netted(other)].sort()).toEqual(['de B 100: ', 'en A 70: C -30']);
  });

  test('are used the oldest first, each cent once, and the rest goes to the next message', () => {
    const rows = [
      row('A', 100),
      row('B', 60, { ...FINAL, ...german }),
      credit('F', 25, 5),
      credit('E', 50, 20),
      credit('D', 30, 30),
    ];
    // D and 30 of E cover B; 20 of E and F are left for A.
    expect(netted(rows)).toEqual(['en A 55: E -20, F -25']);
    expect(skips(planRows(rows))).toEqual([
      'B covered by credits [Open amount]',
      ...['E', 'D'].map((c) => `${c} covered by credits [Open amount]`),
    ]);
  });

  test('that are used up to the cent leave the next message as it is', () => {
    const rows = [row('A', 100), row('B', 60, { ...FINAL, ...german }), credit('D', 60)];
    expect(netted(rows)).toEqual(['en A 100: ']);
  });

  test('in three languages go down the levels', () => {
    const rows = [
      row('A', 100),
      row('B', 60, { ...FINAL, ...german }),
      row('C', 50, { ...FIRM, language: 'fr' }),
      credit('D', 150),
    ];
    expect(netted(rows)).toEqual(['en A 60: D -40']);
  });

  test('stay in their currency', () => {
    const rows = [
      row('A', 100),
      row('B', 60, german),
      row('P', 80, { currency: 'GBP' }),
      row('Q', 70, { currency: 'GBP', ...FINAL, ...german }),
      row('R', -50, { currency: 'GBP' }),
      credit('D', 10),
    ];
    expect([...netted(rows)].sort()).toEqual(['de B 60: ', 'de Q 20: R -50', 'en A 90: D -10', 'en P 80: ']);
  });
});

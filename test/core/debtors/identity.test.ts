import { describe, expect, test } from '@jest/globals';
import {
  customerId,
  customerLabel,
  customerNumberId,
  nameId,
  naming,
  sameCustomerAs,
} from '../../../core/debtors/identity';
import { NO_STRANGERS } from '../../../core/contacts/unmatchedFacts';
import { customerView } from '../../../core/usecases/customers/customerView';
import { leftOver, resumeWaiting } from '../../../core/usecases/sending/resume';
import { recheck } from '../../../core/usecases/planning/recheck';
import { todayOf } from '../../../core/usecases/planning/today';
import { ignore } from '../../fakes/services';
import {
  fewRows,
  planned,
  planOf,
  serial,
  typedContacts,
  type FewCells,
  type FewRows,
  type Header,
} from '../reminders/fewRows';

const send = async ({ services }: FewRows): Promise<string[]> =>
  (await services.sender.deliver((await planOf(services)).messages, ignore)).results.map(({ state }) => state);

describe('a customer number', () => {
  test.each(['0', '-', 'n/a', 'N/A', 'na', 'none', '?', '.', ' 000 ', '—'])('%j is none', async (number) => {
    expect(customerLabel('Acme', number)).toBe('Acme');
    const { services } = fewRows([
      { Invoice: 'A', Customer: 'Alpha', 'Customer number': number, Email: 'a@alpha.example' },
      { Invoice: 'B', Customer: 'Beta', 'Customer number': number, Email: 'b@beta.example' },
    ]);
    expect((await planned(services)).sent).toEqual(['Alpha: A to a@alpha.example', 'Beta: B to b@beta.example']);
  });

  test.each(['1', '0042', '10', 'A-0', 'NA7'])('%j is one', (number) => {
    expect(customerLabel('Acme', number)).toBe(`Acme · #${number}`);
  });

  test('a placeholder alone names no customer', async () => {
    const { services } = fewRows([{ Invoice: 'A', Customer: '', 'Customer number': 0 }]);
    services.clock.utc = '2025-11-21T13:02:11Z';
    expect((await planned(services)).skipped).toEqual([expect.stringContaining('A no customer')]);
  });

  const ALPHA: FewCells = { Customer: 'Alpha', 'Customer number': '1001', Email: 'a@alpha.example' };
  const BETA: FewCells = { Customer: 'Beta', 'Customer number': '1001', Email: 'b@beta.example' };

  test('of different customers: none of their rows goes', async () => {
    const { services } = fewRows([
      { Invoice: 'A', ...ALPHA },
      { Invoice: 'B', ...BETA },
      { Invoice: 'C', ...BETA, 'Open amount': -10 },
      { Invoice: 'D', Customer: 'Gamma', 'Customer number': '1002' },
    ]);
    const { sent, skipped } = await planned(services);
    expect(sent).toEqual(['Gamma · #1002: D to ap@acme.example']);
    expect(skipped).toEqual(['A', 'B', 'C'].map((invoice) => `${invoice} different customers Customer number "1001"`));
  });

  test.each<[string, FewCells]>([
    ['a corrected name, the same address', { Customer: 'Alpha Ltd', Email: 'a@alpha.example' }],
    ['the same name, another address', { Email: 'other@alpha.example' }],
    ['another name at one of several addresses', { Customer: 'Alpha Ltd', Email: 'x@alpha.example; A@Alpha.example' }],
    ['another name without an address', { Customer: 'Alpha Ltd', Email: '', 'Open amount': -1 }],
    ['another customer, paid', { Customer: 'Beta', Email: 'b@beta.example', 'Open amount': 0 }],
  ])('%s: still one customer', async (_what, cells) => {
    const { services } = fewRows([
      { Invoice: 'A', ...ALPHA },
      { Invoice: 'B', ...ALPHA, ...cells },
    ]);
    const { sent, skipped } = await planned(services);
    expect(sent).toHaveLength(1);
    expect(skipped.join()).not.toContain('different customers');
  });
});

describe('a name that looks like a name with a number', () => {
  const NAME = 'Mallory · #1001';

  test('takes over nobody', async () => {
    const { services } = fewRows([
      { Invoice: 'A', 'Customer number': '1001', 'Open amount': 5000 },
      { Invoice: 'X', Customer: NAME, Email: 'm@evil.example' },
      { Invoice: 'Y', Customer: NAME, Email: 'm@evil.example', 'Open amount': -5 },
    ]);
    expect((await planned(services)).sent).toEqual([
      'Acme · #1001: A to ap@acme.example',
      'Mallory ·· #1001: X to m@evil.example',
    ]);
  });

  test.each([
    [NAME, ''],
    ['Mallory ·· #1001', ''],
    [NAME, '7'],
    ['Mallory', '7 · #1001'],
    ['Mallory ·', '7'],
    [' · # · #1001', '7'],
  ])('%j with number %j is found again by its own label, and by that alone', (name, number) => {
    const label = customerLabel(name, number);
    expect(sameCustomerAs(label)(label)).toBe(true);
    expect(nameId(name)).toBe(customerId(customerLabel(name, '')));
    expect(customerNumberId(number)).toBe(number === '' ? '' : customerId(label));
    for (const other of ['Acme · #1001', '1001']) expect(sameCustomerAs(other)(label)).toBe(false);
  });

  test('is looked up by what a person types as a number', () => {
    expect(customerId('Acme · #1001')).toBe('1001');
    expect(sameCustomerAs('Acme · #1001')(customerLabel(NAME, ''))).toBe(false);
  });
});

describe('naming', () => {
  test('says of every row what its name and number say by themselves, however often they stand there', () => {
    const customerOf = naming();
    const rows = ['Acme', ' acme ', 'ACME', 'Beta', '', 'Acme · #7'].flatMap((customer) =>
      ['', '7', '0', ' ', '7'].map((number) => [customer, number] as const),
    );
    for (const [customer, number] of [...rows, ...rows]) {
      const label = customerLabel(customer, number);
      expect(customerOf(customer, number)).toEqual({ label, id: customerId(label) });
    }
  });
});

describe('one name without a number', () => {
  const JOHN: FewCells = { Customer: 'J. Smith', Email: 'john@x.example' };
  const JANE: FewCells = { Customer: 'J. Smith', Email: 'jane@y.example' };

  test('at addresses with nothing in common: each gets what is theirs', async () => {
    const rows = fewRows([
      { Invoice: 'A', ...JOHN },
      { Invoice: 'B', ...JANE },
      { Invoice: 'C', ...JANE, Email: 'jane@y.example, home@y.example' },
      { Invoice: 'D', ...JOHN, 'Open amount': -30 },
      { Invoice: 'E', ...JOHN, 'Open amount': -5, Email: '' },
    ]);
    const { messages, skipped } = await planOf(rows.services);
    expect(
      messages.map(({ lines, credits, to }) => [
        lines.map(({ invoice }) => invoice),
        credits.map(({ invoice }) => invoice),
        to,
      ]),
    ).toEqual([
      [['A'], ['D'], ['john@x.example']],
      [['B', 'C'], [], ['jane@y.example', 'home@y.example']],
    ]);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(2);
    expect(skipped.map(({ invoice, reason }) => `${invoice} ${reason}`)).toEqual(['E credit']);
    expect(await send(rows)).toEqual(['sent', 'sent']);
    expect((await planOf(rows.services)).messages).toEqual([]);
  });

  test('one of them alone is found again before sending, and knows whose the others are', async () => {
    const { services, host } = fewRows([
      { Invoice: 'A', ...JOHN },
      { Invoice: 'B', ...JANE },
    ]);
    const { messages } = await planOf(services);
    expect((await recheck(services, 'Ledger', messages.slice(1))).unchanged).toHaveLength(1);
    host.selected = { sheet: 'Ledger', rows: [2] };
    expect((await planOf(services)).messages.map(({ id }) => id)).toEqual([messages[1]?.id]);
  });

  test('at addresses that hang together: one message', async () => {
    const { services } = fewRows([
      { Invoice: 'A', ...JOHN },
      { Invoice: 'B', ...JANE },
      { Invoice: 'C', ...JOHN, Email: 'JOHN@x.example; jane@y.example' },
    ]);
    expect((await planOf(services)).messages.map(({ lines }) => lines.length)).toEqual([3]);
  });
});

describe('one name, with its number on some rows only', () => {
  const named = ({ invoice }: { invoice: string }): string => invoice;

  test('is one customer: one message, credits netted across', async () => {
    const rows = fewRows([
      { Invoice: 'A', 'Due date': serial('2025-10-30') },
      { Invoice: 'B', 'Customer number': '1001' },
      { Invoice: 'C', 'Customer number': 'n/a', Email: '', 'Open amount': -30 },
    ]);
    const { messages, customers } = await planOf(rows.services);
    expect(messages.map(({ customer, lines, credits }) => [customer, lines.map(named), credits.map(named)])).toEqual([
      ['Acme · #1001', ['A', 'B'], ['C']],
    ]);
    expect([messages[0]?.amount, customers]).toEqual([170, 1]);
    expect((await recheck(rows.services, 'Ledger', messages)).unchanged).toHaveLength(1);
    rows.host.selected = { sheet: 'Ledger', rows: [1] };
    expect((await planOf(rows.services)).messages.map(({ customer }) => customer)).toEqual(['Acme · #1001']);
    rows.host.selected = { sheet: 'Ledger', rows: [1, 2, 3] };
    expect(await send(rows)).toEqual(['sent']);
    expect((await planOf(rows.services)).messages).toEqual([]);
  });

  test.each<[string, FewCells]>([
    ['another number goes with that name too', { 'Customer number': '1002' }],
    ['another address has nothing in common', { Email: 'b@elsewhere.example' }],
    ['another row of that number is elsewhere', { 'Customer number': '1001', Email: 'b@elsewhere.example' }],
  ])('%s: the row without one stays alone', async (_what, cells) => {
    const { services } = fewRows([
      { Invoice: 'A' },
      { Invoice: 'B', 'Customer number': '1001' },
      { Invoice: 'C', ...cells },
    ]);
    const { messages } = await planOf(services);
    expect(messages.find(({ lines }) => lines.some(({ invoice }) => invoice === 'A'))?.lines.map(named)).toEqual(['A']);
  });
});

describe('a number that comes or goes', () => {
  test.each([
    ['1001', ''],
    ['', '1001'],
    ['0', '1001'],
  ])('from %j to %j: nobody is reminded again, nor sooner', async (before, after) => {
    const rows = fewRows([
      { Invoice: 'A', 'Customer number': before },
      { Invoice: 'B', 'Customer number': before, 'Due date': serial('2025-12-01') },
    ]);
    const first = await planOf(rows.services);
    expect(await send(rows)).toEqual(['sent']);
    for (const row of [0, 1]) rows.set(row, 'Customer number', after);
    rows.services.clock.utc = '2025-11-24T13:02:11Z';
    rows.set(1, 'Due date', serial('2025-11-22'));
    expect(await planned(rows.services)).toEqual({
      sent: [],
      skipped: ['A day granted Due date "2025-12-01"', 'B too soon Due date "2"'],
    });
    // A stale pane, and one that knows the customer by the other label, are both refused by the claims.
    const stale = first.messages.map((message) => ({ ...message, customer: customerLabel('Acme', after) }));
    const { results } = await rows.services.sender.deliver([...first.messages, ...stale], ignore);
    expect(results.map(({ state }) => state)).toEqual(['refused', 'refused']);
    expect(rows.services.channel.sent).toHaveLength(1);
  });

  test.each<[string, FewCells, FewCells, number]>([
    ['a customer number', { 'Customer number': '00123' }, { 'Customer number': 123, Customer: 'Acme Ltd' }, 0],
    ['a customer number', { 'Customer number': 123 }, { 'Customer number': '00123', Customer: 'Acme Ltd' }, 0],
    ['another number', { 'Customer number': '00123' }, { 'Customer number': '1230', Customer: 'Acme Ltd' }, 1],
    ['no digits alone', { 'Customer number': 'A-00123' }, { 'Customer number': 'A-123', Customer: 'Acme Ltd' }, 1],
    ['a name', { Customer: '00123' }, { Customer: 123 }, 0],
  ])('leading zeros that come or go, %s: %j, then %j', async (_what, before, after, again) => {
    const rows = fewRows([{ Invoice: 'A', ...before }]);
    expect(await send(rows)).toEqual(['sent']);
    for (const [header, cell] of Object.entries(after)) rows.set(0, header as Header, cell);
    rows.services.clock.utc = '2025-11-22T13:02:11Z';
    expect((await planOf(rows.services)).messages).toHaveLength(again);
  });

  test.each([
    [777, 'already reminded'],
    [7770, undefined],
  ])('leading zeros of an invoice go: 000777, then %j', async (invoice, reason) => {
    const rows = fewRows([{ Invoice: '000777', 'Due date': serial('2025-11-18') }]);
    expect(await send(rows)).toEqual(['sent']);
    rows.set(0, 'Invoice', invoice);
    rows.services.clock.utc = '2025-11-26T13:02:11Z';
    expect((await planOf(rows.services)).skipped[0]?.reason).toBe(reason);
  });

  test('leading zeros make no other invoice of one ledger', async () => {
    const { services } = fewRows([{ Invoice: '000777' }, { Invoice: 777, 'Open amount': 900 }]);
    expect(await planned(services)).toEqual({
      sent: [],
      skipped: ['000777 duplicate Invoice "000777"', '777 duplicate Invoice "777"'],
    });
  });

  test('an error in its cell, and a copy of the row with one', async () => {
    const rows = fewRows([
      { Invoice: 'A', 'Customer number': '1001' },
      { Invoice: 'A', 'Customer number': { error: '#N/A' } },
    ]);
    expect(await planned(rows.services)).toEqual({
      sent: [],
      skipped: ['A duplicate Invoice "A"', 'A duplicate Invoice "A"'],
    });
  });

  test('facts, messages and waiting claims are still theirs', async () => {
    const rows = fewRows(
      [{ Invoice: 'A' }, { Invoice: 'B', Customer: 'Beta', Email: 'b@beta.example' }],
      typedContacts(['Beta', 'opt-out', '']),
    );
    await rows.services.sender.deliver((await planOf(rows.services)).messages, { ...ignore, stopped: () => true });
    rows.set(0, 'Customer number', '1001');
    rows.set(1, 'Customer number', '1002');
    expect((await planned(rows.services)).skipped).toEqual(['A being sent Due date', 'B opted out Customer "opt-out"']);
    expect((await leftOver(rows.services)).waiting).toHaveLength(1);
    expect((await resumeWaiting(rows.services, ignore)).results.map(({ state }) => state)).toEqual(['sent']);
    const view = await customerView(rows.services, 'Acme');
    expect([view?.label, view?.events.length]).toEqual(['Acme · #1001', 1]);
    expect((await customerView(rows.services, 'Beta · #1002'))?.holds.map(({ kind }) => kind)).toEqual(['opt-out']);
  });

  test.each([
    ['Acme', 'acme ', true],
    ['Acme', 'Acme · #1001', true],
    ['Acme Ltd · #1001', 'Acme · #1001', true],
    ['1001', 'Acme · #1001', true],
    ['Acme · #1001', 'Acme · #1002', false],
    ['Acme', 'Beta · #1001', false],
    ['1001', 'Acme · #1002', false],
  ])('%j and %j: %j', (a, b, same) => {
    expect([sameCustomerAs(a)(b), sameCustomerAs(b)(a)]).toEqual([same, same]);
  });
});

describe('contacts that people type', () => {
  const TWO: readonly FewCells[] = [
    { Invoice: 'A', 'Customer number': '1001' },
    { Invoice: 'B', 'Customer number': '1001' },
    { Invoice: 'C', Customer: 'Beta', 'Customer number': '1002', Email: 'b@beta.example' },
  ];

  test.each([['Acme'], [' ACME '], ['1001'], [1001], ['Acme · #1001']])(
    'of %j count for the number too',
    async (customer) => {
      const { services } = fewRows(TWO, typedContacts([customer, 'opt-out', '']));
      expect((await planned(services)).sent).toEqual(['Beta · #1002: C to b@beta.example']);
    },
  );

  test.each(['A, B', 'A; B', 'A\nB', 'A,B,', 'B ;\n a'])('about %j are about both', async (invoices) => {
    const { services } = fewRows(TWO, typedContacts(['Acme', 'dispute', invoices]));
    const { sent, skipped } = await planned(services);
    expect(sent).toEqual(['Beta · #1002: C to b@beta.example']);
    expect(skipped).toEqual(['A disputed Customer "dispute"', 'B disputed Customer "dispute"']);
  });

  test('that match nobody, or no invoice, are told; those that match, and those of the pane, are not', async () => {
    const { services, host } = fewRows(
      TWO,
      typedContacts(
        ['Acme', 'opt-out', ''],
        ['Acme GmbH', 'opt-out', ''],
        ['1002', 'dispute', 'C'],
        ['Acme', 'dispute', 'A, X-9'],
        ['Beta', 'hold', 'A'],
        ['Nobody', 'note', ''],
      ),
    );
    expect((await todayOf(services)).strangers).toEqual({ customers: ['Acme GmbH'], invoices: ['X-9', 'A'] });
    for (const row of host.sheets.get('Collections Contacts')?.slice(1) ?? []) row[0] = 'recorded';
    expect((await todayOf(services)).strangers).toEqual(NO_STRANGERS);
  });

  test('a number with a comma in it is one number', async () => {
    const { services } = fewRows(
      [{ Invoice: '2025,117' }, { Invoice: 'B' }],
      typedContacts(['Acme', 'dispute', '2025,117']),
    );
    expect((await planned(services)).sent).toEqual(['Acme: B to ap@acme.example']);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../core/cells/cell';
import { DEFAULT_POLICY, type ReminderChannel } from '../../../core/dunning/policy';
import { customerView } from '../../../core/usecases/customers/customerView';
import { look } from '../../../core/usecases/planning/overview';
import { writePolicy } from '../../../core/workbook/writePolicy';
import { ignore } from '../../fakes/services';
import { fewRows, planned, planOf, policySheet, serial, type FewCells, type Header } from './fewRows';

const NA: Cell = { error: '#N/A' };

describe('a cell that shows an error is no answer', () => {
  test.each<[Header, string]>([
    ['Hold', 'unreadable cell'],
    ['Dispute', 'unreadable cell'],
    ['Do not contact', 'unreadable cell'],
    ['Language', 'unreadable cell'],
    ['Customer number', 'unreadable cell'],
    ['Promise date', 'unreadable date'],
    ['Currency', 'unknown currency'],
    ['Email', 'bad address'],
    ['Cc', 'bad address'],
    ['Customer', 'no customer'],
    ['Invoice', 'no invoice number'],
    ['Open amount', 'unreadable amount'],
  ])('%s: the row is skipped, and the others go', async (header, reason) => {
    const { services } = fewRows([{ Invoice: 'A', [header]: NA }, { Invoice: 'B' }]);
    const { sent, skipped } = await planned(services);
    expect(sent).toEqual(['Acme: B to ap@acme.example']);
    expect(skipped).toEqual([`${header === 'Invoice' ? '' : 'A'} ${reason} ${header} "#N/A"`]);
  });

  test('days of credit in a column of due dates are no day of the year 1900', async () => {
    const { services } = fewRows([
      { Invoice: 'A', 'Due date': 90 },
      { Invoice: 'B', 'Due date': serial('1950-01-01') },
    ]);
    const { sent, skipped } = await planned(services);
    expect(sent).toEqual(['Acme: B to ap@acme.example']);
    expect(skipped).toEqual(['A unreadable date Due date "90"']);
  });

  test('does not fall to the currency of the policy', async () => {
    const { services } = fewRows([{ Invoice: 'A', Currency: NA }], {
      'Collections Policy': [
        ['Setting', 'Value', 'Explanation'],
        ['Currency', 'USD', ''],
      ],
    });
    expect((await planned(services)).skipped).toEqual(['A unknown currency Currency "#N/A"']);
  });

  test('spoils nothing on a row that is paid', async () => {
    const { services } = fewRows([{ Invoice: 'A', 'Open amount': 0, Hold: NA, 'Customer number': NA, Currency: NA }]);
    expect((await planned(services)).skipped).toEqual(['A paid Open amount']);
  });
});

describe('two rows of one invoice', () => {
  test('that are alike count once', async () => {
    const { services } = fewRows([{ Invoice: 'A' }, { Invoice: 'A' }]);
    const { sent, skipped } = await planned(services);
    expect(sent).toEqual(['Acme: A to ap@acme.example']);
    expect(skipped).toEqual(['A duplicate Invoice "A"']);
  });

  test.each<[Header, Cell]>([
    ['Do not contact', 'yes'],
    ['Promise date', serial('2025-12-20')],
    ['Email', 'other@acme.example'],
    ['Cc', 'boss@acme.example'],
    ['Last level', 2],
    ['Last reminder', serial('2025-11-20')],
    ['Language', 'de'],
    ['Hold', 'legal'],
    ['Hold', NA],
  ])('that differ in %s (%j) both wait, whichever stands first', async (header, cell) => {
    for (const rows of [
      [{ Invoice: 'A' }, { Invoice: 'A', [header]: cell }],
      [{ Invoice: 'A', [header]: cell }, { Invoice: 'A' }],
    ]) {
      const { sent, skipped } = await planned(fewRows(rows).services);
      expect(sent).toEqual([]);
      expect(skipped).toEqual(['A duplicate Invoice "A"', 'A duplicate Invoice "A"']);
    }
  });
});

describe('the mirrored columns of the ledger', () => {
  const LATE = { 'Due date': serial('2025-09-01') };

  test.each<[Cell, number]>([
    ['3', 4],
    [' 3 ', 4],
    ['3.0', 4],
    ['3,00', 4],
    [3, 4],
    [3.7, 4],
    ['-', 2],
    ['', 2],
    [-1, 2],
  ])('a last level of %j is followed by level %i', async (lastLevel, next) => {
    const { services } = fewRows([{ Invoice: 'A', ...LATE, 'Last level': lastLevel }]);
    expect((await planOf(services)).messages.map(({ level }) => level)).toEqual([next]);
  });

  test.each<[Header, Cell, string]>([
    ['Last level', 'third', 'A unreadable cell Last level "third"'],
    ['Last level', NA, 'A unreadable cell Last level "#N/A"'],
    ['Last level', true, 'A unreadable cell Last level "true"'],
    ['Last reminder', '20.11.2025', 'A too soon Due date "4"'],
    ['Last reminder', '03/04/2025', 'A unreadable date Last reminder "03/04/2025"'],
    ['Last reminder', 'last week', 'A unreadable date Last reminder "last week"'],
    ['Last reminder', NA, 'A unreadable date Last reminder "#N/A"'],
  ])('%s %j does not mean never', async (header, cell, reason) => {
    const { services, set } = fewRows([{ Invoice: 'A', ...LATE }]);
    set(0, header, cell);
    expect(await planned(services)).toEqual({ sent: [], skipped: [reason] });
  });

  test('matter no more where the log tells what went out', async () => {
    const { services, set } = fewRows([{ Invoice: 'A', ...LATE }]);
    await services.sender.deliver((await planOf(services)).messages, ignore);
    set(0, 'Last level', 'third');
    services.clock.utc = '2025-12-21T13:02:11Z';
    expect((await planOf(services)).messages.map(({ level }) => level)).toEqual([3]);
  });
});

describe('a currency', () => {
  const currencyOf = async (cell: Cell, own: string): Promise<string> => {
    const { services } = fewRows([{ Invoice: 'A', Currency: cell }], policySheet('Currency', own));
    const { messages, skipped } = await planOf(services);
    return messages[0]?.currency ?? `${skipped[0]?.reason ?? ''} ${skipped[0]?.detail ?? ''}`;
  };

  test.each([
    ['$', 'MXN', 'MXN'],
    ['$', 'USD', 'USD'],
    ['$', 'EUR', 'unknown currency $'],
    ['$', '', 'unknown currency $'],
    ['€', 'USD', 'EUR'],
    ['£', '', 'GBP'],
    ['£', 'EGP', 'EGP'],
    ['¥', 'CNY', 'CNY'],
    ['¥', '', 'unknown currency ¥'],
    [' r$ ', '', 'BRL'],
    ['usd', 'MXN', 'USD'],
    ['constructor', 'USD', 'unknown currency constructor'],
    ['bucks', 'USD', 'unknown currency bucks'],
    ['', 'MXN', 'MXN'],
  ])('%j in a workbook of %j is %s', async (cell, own, expected) => {
    expect(await currencyOf(cell, own)).toBe(expected);
  });

  test('counts on the screens as in the messages', async () => {
    const { services } = fewRows(
      [
        { Invoice: 'A', Currency: '$' },
        { Invoice: 'B', Currency: '' },
        { Invoice: 'C', Currency: 'MXN' },
      ],
      policySheet('Currency', 'MXN'),
    );
    const seen = await look(services);
    expect(seen.state === 'ready' && seen.totals).toEqual([{ currency: 'MXN', open: 300, overdue: 300 }]);
    const view = await customerView(services, 'Acme');
    expect(view?.totals).toMatchObject([{ currency: 'MXN', overdue: 300, interest: 0, credits: 0, owed: 300 }]);
    expect(view?.open.map(({ currency }) => currency)).toEqual(['MXN', 'MXN', 'MXN']);
  });
});

describe('less than the smallest coin', () => {
  test.each<[number, string]>([
    [100.1 - 100 - 0.1, 'EUR'],
    [-1e-14, 'EUR'],
    [0.004, 'EUR'],
    [-0.004, 'EUR'],
    [0.4, 'JPY'],
  ])('%d %s is paid, and stands in no message', async (amount, currency) => {
    const { services } = fewRows([
      { Invoice: 'A', Currency: currency },
      { Invoice: 'B', Currency: currency, 'Open amount': amount },
    ]);
    const { messages, skipped } = await planOf(services);
    expect(messages.map(({ lines, credits, toPay }) => [lines.length, credits.length, toPay])).toEqual([[1, 0, 100]]);
    expect(skipped.map(({ invoice, reason }) => `${invoice} ${reason}`)).toEqual(['B paid']);
  });
});

describe('a phone number', () => {
  /** The level that is due, by these channels. */
  const byChannels = (...channels: ReminderChannel[]): Readonly<Record<string, Cell[][]>> => ({
    'Collections Policy': writePolicy({
      ...DEFAULT_POLICY,
      levels: DEFAULT_POLICY.levels.map((level) => ({ ...level, channels })),
    }),
  });

  test('in international form, trunk zero and all, is written to', async () => {
    const { services } = fewRows([{ Invoice: 'A', Phone: '+49 (0)151 2345678' }], byChannels('sms'));
    expect((await planned(services)).sent).toEqual(['Acme: A to +491512345678']);
  });

  test.each<[ReminderChannel[], FewCells, string]>([
    [['email', 'sms'], { Email: '', Phone: '0151 2345678' }, 'A bad phone Phone "0151 2345678"'],
    [['sms'], { Phone: 'call me' }, 'A bad phone Phone "call me"'],
    [['sms'], { Phone: 491512345678 }, 'A bad phone Phone "491512345678"'],
    [['sms'], { Phone: NA }, 'A bad phone Phone "#N/A"'],
    [['sms', 'whatsapp'], {}, 'A no phone Phone'],
    [['email', 'sms'], { Email: '' }, 'A no address Email'],
    [['email'], { Email: '', Phone: 'call me' }, 'A no address Email'],
  ])('by %j with %j is told where it stands', async (channels, cells, reason) => {
    const { services } = fewRows([{ Invoice: 'A', ...cells }], byChannels(...channels));
    expect(await planned(services)).toEqual({ sent: [], skipped: [reason] });
  });

  test('that is none spoils no e-mail', async () => {
    const { services } = fewRows([{ Invoice: 'A', Phone: '0151 2345678' }], byChannels('sms', 'email'));
    expect((await planned(services)).sent).toEqual(['Acme: A to ap@acme.example']);
  });
});

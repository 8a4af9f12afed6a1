import { describe, expect, test } from '@jest/globals';
import type { ContactKind } from '../../../core/contacts/contactFacts';
import type { Field } from '../../../core/ledger/fields';
import type { LedgerRow } from '../../../core/ledger/ledgerRow';
import { DEFAULT_POLICY } from '../../../core/dunning/policy';
import { ago, asked, late, planRows, skips, verdictOn } from '../../support/planRows';

const REMINDED = 'email en A-1@2 100 EUR';
const hiding = (field: Field, text = '#REF!'): Partial<LedgerRow> => ({ unreadable: [{ field, text }] });

describe('a row that cannot be read', () => {
  test.each<readonly [Partial<LedgerRow>, string]>([
    [hiding('openAmount', '1,234.50'), 'A-1 unreadable amount [Open amount] 1,234.50'],
    [hiding('amount', 'many'), 'A-1 unreadable amount [Invoice amount] many'],
    [hiding('paid', 'some'), 'A-1 unreadable amount [Paid] some'],
    [{ openAmount: null }, 'A-1 unreadable amount [Open amount]'],
    [hiding('currency', 'Taler'), 'A-1 unknown currency [Currency] Taler'],
    [{ currency: 'Taler' }, 'A-1 unknown currency [Currency] Taler'],
    [{ currency: '$' }, 'A-1 unknown currency [Currency] $'],
    [hiding('customerNumber', '1e+15'), 'A-1 unreadable cell [Customer number] 1e+15'],
    [hiding('customer'), 'A-1 no customer [Customer] #REF!'],
    [{ customer: '' }, 'A-1 no customer [Customer]'],
    [{ invoice: '' }, 'no invoice number [Invoice]'],
    [{ invoice: '', ...hiding('invoice') }, 'no invoice number [Invoice] #REF!'],
    [{ dueDate: null }, 'A-1 unreadable date [Due date]'],
    [{ dueDate: null, ...hiding('dueDate', 'soon') }, 'A-1 unreadable date [Due date] soon'],
    [hiding('hold'), 'A-1 unreadable cell [Hold] #REF!'],
    [hiding('dispute'), 'A-1 unreadable cell [Dispute] #REF!'],
    [hiding('doNotContact'), 'A-1 unreadable cell [Do not contact] #REF!'],
    [hiding('promiseDate', 'Friday'), 'A-1 unreadable date [Promise date] Friday'],
    [hiding('language', 'Klingon'), 'A-1 unreadable cell [Language] Klingon'],
    [hiding('email', 'ap@'), 'A-1 bad address [Email] ap@'],
    [hiding('cc', 'boss@'), 'A-1 bad address [Cc] boss@'],
  ])('%j: %s', (part, verdict) => {
    expect(verdictOn(part)).toBe(verdict);
  });

  test('is reminded all the same where only a cell is meant that reminders do not rest on', () => {
    for (const field of ['phone', 'contactName', 'creditLimit', 'paidDate', 'status'] as const) {
      expect(verdictOn(hiding(field))).toBe(REMINDED);
    }
  });
});

describe('a row without a currency', () => {
  test('is in the policy’s', () => {
    expect(verdictOn({ currency: '' }, { policy: { currency: 'CHF' } })).toBe('email en A-1@2 100 CHF');
    expect(verdictOn({ currency: '', ...hiding('phone') }, { policy: { currency: 'CHF' } })).toBe(
      'email en A-1@2 100 CHF',
    );
  });

  test('goes without one where the policy has none', () => {
    expect(planRows([{ currency: '' }]).messages).toMatchObject([{ currency: '', toPay: 100 }]);
  });

  test('but with a cell that cannot be read is not in the policy’s', () => {
    expect(verdictOn({ currency: '', ...hiding('currency', '??') }, { policy: { currency: 'CHF' } })).toBe(
      'A-1 unknown currency [Currency] ??',
    );
  });
});

describe('what is open', () => {
  test.each<readonly [amount: number, currency: string, verdict: string]>([
    [0, 'EUR', 'A-1 paid [Open amount]'],
    [0.004, 'EUR', 'A-1 paid [Open amount]'],
    [-0.004, 'EUR', 'A-1 paid [Open amount]'],
    [0.005, 'EUR', 'email en A-1@2 0.01 EUR'],
    [-0.01, 'EUR', 'A-1 credit [Open amount]'],
    [0.4, 'JPY', 'A-1 paid [Open amount]'],
    [1, 'JPY', 'email en A-1@2 1 JPY'],
    [0.004, 'KWD', 'email en A-1@2 0.004 KWD'],
  ])('%d %s: %s', (openAmount, currency, verdict) => {
    expect(verdictOn({ openAmount, currency })).toBe(verdict);
  });

  test('nothing: that is told before anything else is wrong with the row', () => {
    expect(verdictOn({ openAmount: 0, customer: '', dueDate: null, disputed: true })).toBe('A-1 paid [Open amount]');
    expect(verdictOn({ openAmount: 0, currency: 'Taler' })).toBe('A-1 paid [Open amount]');
    expect(verdictOn({ openAmount: 0.001, customer: '', dueDate: null })).toBe('A-1 paid [Open amount]');
  });

  test('a credit needs no number, no date and no address, and holds do not keep it back', () => {
    const bare = { openAmount: -40, invoice: '', dueDate: null, email: '', hold: 'wait', disputed: true };
    const [message] = planRows([{}, bare]).messages;
    expect(message).toMatchObject({ toPay: 60, to: ['ap@orchard.example'], cc: [] });
    expect(message?.credits).toMatchObject([{ invoice: '', amount: -40, level: 0, cycle: 1 }]);
  });

  test('a credit of nobody is no one’s', () => {
    const plan = planRows([{}, { invoice: 'C', openAmount: -40, customer: '' }]);
    expect([asked(plan), skips(plan)]).toEqual([[REMINDED], ['C no customer [Customer]']]);
  });
});

describe('holds in the ledger', () => {
  test.each<readonly [Partial<LedgerRow>, string]>([
    [{ disputed: true }, 'A-1 disputed [Dispute]'],
    [{ hold: 'Until the new year' }, 'A-1 on hold [Hold] Until the new year'],
    [{ hold: 'Dispute about freight' }, 'A-1 disputed [Hold] Dispute about freight'],
    [{ hold: 'strittig' }, 'A-1 disputed [Hold] strittig'],
    [{ hold: 'Reklamation' }, 'A-1 disputed [Hold] Reklamation'],
    [{ hold: 'in Klärung' }, 'A-1 disputed [Hold] in Klärung'],
    [{ hold: 'in KLARUNG' }, 'A-1 disputed [Hold] in KLARUNG'],
    [{ hold: 'Litige' }, 'A-1 disputed [Hold] Litige'],
    [{ hold: 'contestado' }, 'A-1 disputed [Hold] contestado'],
    [{ hold: 'en reclamación' }, 'A-1 disputed [Hold] en reclamación'],
    [{ doNotContact: true }, 'A-1 opted out [Do not contact]'],
    [{ promiseDate: ago(0) }, `A-1 promise pending [Promise date] ${ago(0)}`],
    [{ promiseDate: ago(-9) }, `A-1 promise pending [Promise date] ${ago(-9)}`],
    [{ promiseDate: ago(1) }, REMINDED],
    [{ hold: '' }, 'A-1 on hold [Hold]'],
  ])('%j: %s', (part, verdict) => {
    expect(verdictOn(part)).toBe(verdict);
  });
});

describe('holds and promises that somebody noted', () => {
  test.each<readonly [ContactKind, string, string]>([
    ['promise', ago(-3), `A-1 promise pending [Customer] ${ago(-3)}`],
    ['dispute', '', 'A-1 disputed [Customer] dispute'],
    ['plan', ago(-30), `A-1 plan current [Customer] ${ago(-30)}`],
    ['opt-out', '', 'A-1 opted out [Customer] opt-out'],
    ['hold', '', 'A-1 on hold [Customer] hold'],
    ['insolvency', '', 'A-1 on hold [Customer] insolvency'],
    ['breathing space', ago(-60), `A-1 on hold [Customer] ${ago(-60)}`],
    ['legal', '', 'A-1 on hold [Customer] legal'],
    ['note', '', REMINDED],
    ['call', '', REMINDED],
  ])('%s until "%s": %s', (kind, until, verdict) => {
    expect(verdictOn({}, { facts: [{ kind, until }] })).toBe(verdict);
  });

  test.each<readonly [string, Parameters<typeof planRows>[1]]>([
    ['over', { facts: [{ until: ago(1) }] }],
    ['ended', { facts: [{ endedOn: ago(0) }] }],
    ['not begun', { facts: [{ from: ago(-1) }] }],
    ['about another invoice', { facts: [{ invoices: ['A-2'] }] }],
    ['about another customer', { facts: [{ customer: 'Bakery' }] }],
  ])('that are %s hold nothing', (_what, planning) => {
    expect(verdictOn({}, planning)).toBe(REMINDED);
  });
});

describe('a customer’s risk', () => {
  const risky = (note: string) => ({ facts: [{ kind: 'segment' as const, note }] });
  const days = (n: number): Partial<LedgerRow> => ({ dueDate: late(n), lastLevel: 2, lastReminder: ago(12) });

  test.each<readonly [note: string, days: number, level: number | undefined, forward: object | undefined]>([
    // The third level begins on the tenth day; three days earlier where the risk is high, two for new customers.
    ['High', 6, undefined, undefined],
    ['High', 7, 3, { segment: 'High', days: 3 }],
    ['High', 9, 3, { segment: 'High', days: 3 }],
    ['High', 10, 3, undefined],
    ['New', 8, 3, { segment: 'New', days: 2 }],
    ['Low', 10, 3, undefined],
    ['Low', 9, undefined, undefined],
  ])('%s, %i days late: level %j', (note, n, level, forward) => {
    const [message] = planRows([days(n)], risky(note)).messages;
    expect(message?.level).toBe(level);
    expect(message?.forward).toEqual(forward);
  });

  test('that nobody knows brings nothing forward', () => {
    const [message] = planRows([days(10)]).messages;
    expect(message).toMatchObject({ level: 3 });
    expect(message).not.toHaveProperty('forward');
  });
});

describe('who owes', () => {
  const statutory = { interest: { kind: 'statutory', jurisdiction: 'DE' } } as const;
  const final: Partial<LedgerRow> = { dueDate: late(60), lastLevel: 3, lastReminder: ago(30), openAmount: 10_000 };
  const interestOf = (customerType: string): number =>
    planRows([{ ...final, customerType }], { policy: statutory }).messages[0]?.interest ?? 0;

  test('decides the law’s rate: a consumer owes less', () => {
    expect(interestOf('consumer')).toBeGreaterThan(0);
    expect(interestOf('')).toBeGreaterThan(interestOf('consumer'));
    expect(interestOf('GmbH')).toBe(interestOf(''));
  });

  test('must be readable where the law asks for it, and only there', () => {
    const hidden = { ...final, ...hiding('customerType', '#N/A') };
    expect(verdictOn(hidden, { policy: statutory })).toBe('A-1 unreadable cell [Customer type] #N/A');
    expect(verdictOn(hidden)).toBe('email en A-1@4 10000 EUR');
    const free = { ...statutory, levels: DEFAULT_POLICY.levels.map((step) => ({ ...step, interest: false })) };
    expect(verdictOn(hidden, { policy: free })).toBe('email en A-1@4 10000 EUR');
  });
});

describe('the hour', () => {
  const phoned: Partial<LedgerRow> = { email: '', phone: '+441632960001' };

  test.each<readonly [string, string]>([
    ['07:59', 'A-1 contact rule [Phone]'],
    ['08:00', 'call en A-1@2 100 EUR'],
    ['17:59', 'call en A-1@2 100 EUR'],
    ['18:00', 'A-1 contact rule [Phone]'],
  ])('at %s a call: %s; an e-mail may go', (time, verdict) => {
    expect(verdictOn(phoned, { time })).toBe(verdict);
    expect(verdictOn({}, { time })).toBe(REMINDED);
  });
});

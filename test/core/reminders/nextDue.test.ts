import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOfIso, isoOf, type Day } from '../../../core/calendar/civil';
import {
  DEFAULT_POLICY,
  MESSAGES_BY,
  REOPENED,
  type Policy,
  type PolicyLevel,
  type ReminderChannel,
} from '../../../core/dunning/policy';
import {
  CONTACT_KINDS,
  contactsOf,
  withScores,
  type ContactKind,
  type ContactRecord,
  type Contacts,
} from '../../../core/contacts/contactFacts';
import { restartDays } from '../../../core/contacts/settled';
import { withPayers } from '../../../core/debtors/payers';
import { creditorsIn } from '../../../core/dunning/ownPolicy';
import { historyOf } from '../../../core/log/history';
import { MESSAGE_STATES, type LogRecord } from '../../../core/log/record';
import { nextDue, type NextDue } from '../../../core/reminders/nextDue';
import type { OutlookInput } from '../../../core/reminders/outlook';
import { planReminders } from '../../../core/reminders/planning';
import { segmentsByScore } from '../../../core/contacts/riskScores';
import { templateBook } from '../../../core/messages/templateBook';
import { WORDINGS } from '../../support/words';
import type { ReminderPlan } from '../../../core/reminders/reminderPlan';
import type { LedgerRow } from '../../../core/ledger/ledgerRow';
import { recogniseColumns } from '../../../core/ledger/recognise';
import { ledgerRow } from '../../support/ledgerRows';

/** A Friday. */
const TODAY = dayOfIso('2025-11-21') ?? 0;
const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency', 'Phone'];
const MAPPING = recogniseColumns({ sheet: 'Ledger', top: 0, left: 0, rows: [HEADERS] });

interface Story {
  readonly rows: readonly LedgerRow[];
  readonly facts?: readonly ContactRecord[];
  readonly log?: readonly LogRecord[];
  readonly policy?: Policy;
  readonly time?: string;
}

const onDay = (days: number): string => isoOf(TODAY + days);
const late = (days: number, part: Partial<LedgerRow> = {}): LedgerRow => ledgerRow({ dueDate: onDay(-days), ...part });

function fact(part: Partial<ContactRecord>): ContactRecord {
  return {
    id: 'f1',
    customer: 'Orchard',
    kind: 'hold',
    invoices: [],
    from: '',
    until: '',
    amount: 0,
    currency: '',
    openThen: 0,
    note: '',
    setBy: '',
    setUtc: '',
    endedOn: '',
    saidBy: '',
    ...part,
  };
}

function sent(day: number, level: number, part: Partial<LogRecord> = {}): LogRecord {
  return {
    key: `k${day}`,
    cycle: 1,
    whenUtc: '',
    whenLocal: `${onDay(day)} 09:00`,
    who: '',
    host: '',
    customer: 'Orchard',
    invoices: [{ invoice: 'A-1', level, cycle: 1 }],
    level,
    channel: 'email',
    address: '',
    subject: '',
    amount: 0,
    currency: 'EUR',
    template: '',
    templateVersion: '',
    state: 'sent',
    updatedUtc: '',
    providerId: '',
    error: '',
    hash: '',
    nonce: `n${day}`,
    ...part,
  };
}

const BOOK = templateBook(WORDINGS);

/** As they are written about on a day. */
function paidBy(rows: readonly LedgerRow[], { payerOf }: Contacts, day: Day): readonly LedgerRow[] {
  return withPayers(rows, (customer, invoice) => payerOf(customer, invoice, day));
}

/** Simply planning a day. */
function planOn(
  day: Day,
  { rows: raw, facts = [], log = [], policy = DEFAULT_POLICY }: Story,
  time?: string,
): ReminderPlan {
  const typed = contactsOf(facts);
  const rows = paidBy(raw, typed, day);
  const contacts = policy.segmentsFromScores ? withScores(typed, segmentsByScore(rows, facts, day)) : typed;
  const history = historyOf(log, restartDays(facts, day, policy), creditorsIn(policy));
  const open = time === undefined ? {} : { time };
  return planReminders({ rows, mapping: MAPPING, history, asOf: day, policy, contacts, book: BOOK, ...open });
}

const invoicesIn = (plan: ReminderPlan): number => plan.messages.flatMap(({ lines }) => lines).length;

function dayByDay(story: Story, days: number): NextDue | null {
  for (let day = TODAY + 1; day <= TODAY + days; day++) {
    const invoices = invoicesIn(planOn(day, story));
    if (invoices > 0) return { day: isoOf(day), invoices, from: '' };
  }
  return null;
}

function nextOf({ rows, facts = [], log = [], policy = DEFAULT_POLICY, time }: Story): NextDue | null {
  const open = time === undefined ? {} : { time };
  const input: OutlookInput = {
    rows: paidBy(rows, contactsOf(facts), TODAY),
    mapping: MAPPING,
    asOf: TODAY,
    policy,
    contacts: contactsOf(facts),
    history: historyOf(log, restartDays(facts, TODAY, policy), creditorsIn(policy)),
    log,
    book: BOOK,
    ...open,
  };
  return nextDue(input);
}

const WALES = {
  name: 'Wales',
  signature: '',
  replyTo: '',
  iban: '',
  bic: '',
  details: { ...DEFAULT_POLICY.details, address: '2 Bay St, Cardiff' },
};

const by = (...channels: ReminderChannel[]): Policy => ({
  ...DEFAULT_POLICY,
  levels: DEFAULT_POLICY.levels.map((level) => ({ ...level, channels })),
});
const PHONE = { phone: '+44 7700 900100', email: '' };

describe('what comes next', () => {
  test('the first level of an invoice that is not due, with those that come on the same day', () => {
    const rows = [late(-20), late(-20, { invoice: 'A-2' }), late(-21, { invoice: 'A-3' })];
    expect(nextOf({ rows })).toEqual({ day: onDay(17), invoices: 2, from: '' });
  });

  test('nothing where there is nothing to come', () => {
    expect(nextOf({ rows: [] })).toBeNull();
    expect(
      nextOf({ rows: [late(30, { openAmount: 0 }), late(30, { hold: 'Court' }), late(30, { email: '' })] }),
    ).toBeNull();
    expect(nextOf({ rows: [late(200, { lastLevel: 7, lastReminder: onDay(-9) })] })).toBeNull();
  });

  test('after a promise, a hold and the gap', () => {
    expect(nextOf({ rows: [late(30, { promiseDate: onDay(6) })] })).toEqual({ day: onDay(7), invoices: 1, from: '' });
    expect(nextOf({ rows: [late(30)], facts: [fact({ until: onDay(4) })] })).toEqual({
      day: onDay(5),
      invoices: 1,
      from: '',
    });
    const given = (days: number, part = {}): LogRecord[] => [sent(days, 2, { grantedUntil: '', ...part })];
    expect(nextOf({ rows: [late(30)], log: given(-2) })).toEqual({ day: onDay(3), invoices: 1, from: '' });
    const until = { grantedUntil: onDay(7) };
    expect(nextOf({ rows: [late(30)], log: given(-2, until) })).toEqual({ day: onDay(8), invoices: 1, from: '' });
    expect(nextOf({ rows: [late(30)], log: [sent(-2, 2)] })).toEqual({ day: onDay(9), invoices: 1, from: '' });
    const other = { invoice: 'B-1', currency: 'EUR' };
    expect(nextOf({ rows: [late(9), late(30, other)], log: given(-1) })).toEqual({
      day: onDay(4),
      invoices: 2,
      from: '',
    });
  });

  test('a hold from a day to come lets nothing through that it bars', () => {
    expect(nextOf({ rows: [late(-4)], facts: [fact({ from: onDay(1), until: onDay(9) })] })).toEqual({
      day: onDay(10),
      invoices: 1,
      from: '',
    });
  });

  test('calls wait for the next working day, and for the hour of the same day', () => {
    const rows = [late(30, PHONE)];
    expect(nextOf({ rows, policy: by('call'), time: '19:00' })).toEqual({ day: onDay(3), invoices: 1, from: '' });
    expect(nextOf({ rows, policy: by('call'), time: '07:00' })).toEqual({ day: onDay(0), invoices: 1, from: '08:00' });
    const never = { ...by('call'), workingDays: [] };
    expect(nextOf({ rows, policy: never, time: '07:00' })).toBeNull();
  });

  test('what a credit covers today counts once more comes on top', () => {
    const credit = { row: 2, invoice: 'C', openAmount: -150 };
    const rows = [late(30), late(5, credit), late(-10, { row: 3, invoice: 'A-2' })];
    expect(invoicesIn(planOn(TODAY, { rows }))).toBe(0);
    // A demand leaves out what is not late yet: the second invoice counts from its first day late.
    expect(nextOf({ rows })).toEqual({ day: onDay(11), invoices: 2, from: '' });
  });
});

describe('against simply planning every day', () => {
  const pick = <T>(...of: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...of);
  const near = fc.integer({ min: -6, max: 40 });
  const customer = pick('Orchard', 'Bakery', 'Delta');
  const ledgerOf = fc.array(
    fc.record({
      days: fc.integer({ min: -70, max: 95 }),
      customer,
      customerNumber: pick('', '', 'K-1'),
      openAmount: pick(100, 60, 40, -80, 0, null),
      paid: fc.option(fc.integer({ min: -40, max: 20 })),
      reached: pick({}, {}, {}, PHONE, { email: '' }, { ...PHONE, email: 'ap@phone.example' }),
      part: pick<Partial<LedgerRow>>({}, {}, {}, {}, { hold: 'Court' }, { currency: 'GBP' }, { creditLimit: 90 }),
      promise: fc.option(near, { freq: 6 }),
      whose: pick<Partial<LedgerRow>>(
        {},
        {},
        {},
        { payer: 'Bakery' },
        { payer: 'Delta' },
        { payer: 'Head office <ap@head.example>' },
        { ladder: 'Slow' },
        { ladder: 'Slow', payer: 'orchard' },
        { creditor: 'Wales' },
        { creditor: 'wales', payer: 'Bakery' },
        { creditor: 'Nobody known' },
      ),
      last: fc.option(fc.record({ lastLevel: fc.integer({ min: 1, max: 7 }), ago: fc.integer({ min: 0, max: 9 }) })),
      twin: fc.boolean(),
    }),
    { maxLength: 7 },
  );
  const rowsOf = ledgerOf.map((drawn) =>
    drawn.map(({ days, reached, part, whose, promise, last, twin, paid, ...plain }, i): LedgerRow => {
      const open = plain.openAmount === 0 && paid !== null ? { paidDate: onDay(paid), amount: 100 } : {};
      const before = last === null ? {} : { lastLevel: last.lastLevel, lastReminder: onDay(-last.ago) };
      const promised = promise === null ? {} : { promiseDate: onDay(promise) };
      const invoice = `A-${twin && i > 0 ? i - 1 : i}`;
      return late(days, {
        ...plain,
        row: i + 1,
        invoice,
        ...open,
        ...before,
        ...promised,
        ...reached,
        ...part,
        ...whose,
      });
    }),
  );
  const day = fc.option(near, { nil: undefined });
  const NOTES: Readonly<Partial<Record<ContactKind, readonly string[]>>> = {
    segment: ['High', 'Low', 'New'],
    ladder: ['Slow', 'slow', ''],
    payer: ['Bakery', 'Delta', 'Orchard'],
  };
  const factsOf = fc.array(
    fc
      .record({
        customer,
        kind: pick(...CONTACT_KINDS),
        from: day,
        until: day,
        ended: fc.option(near, { freq: 6 }),
        about: fc.nat(5),
      })
      .map(({ from, until, ended, about, kind, ...rest }) =>
        fact({
          ...rest,
          kind,
          from: onDay(from ?? -3),
          until: until === undefined ? '' : onDay(until),
          endedOn: ended === null ? '' : onDay(ended),
          invoices: about > 3 ? [] : [`A-${about}`],
          amount: 50,
          openThen: 100,
          note: NOTES[kind]?.[about % 3] ?? '',
        }),
      ),
    { maxLength: 4 },
  );
  const logOf = fc.array(
    fc
      .record({
        customer,
        day: fc.integer({ min: -12, max: 0 }),
        level: fc.integer({ min: 1, max: 6 }),
        invoice: fc.nat(5),
        state: pick(...MESSAGE_STATES, 'sent' as const, 'sent' as const),
        channel: pick('email', 'call'),
        granted: pick<number | string | undefined>(undefined, undefined, '', 3, 9, 20),
        whose: pick<Partial<LogRecord>>({}, {}, { creditor: '' }, { creditor: 'Wales' }),
        forWhom: pick(undefined, undefined, 'Orchard', 'Delta'),
      })
      .map(({ day: when, level, invoice, granted, whose, forWhom, ...rest }) => {
        const until = typeof granted === 'number' ? onDay(when + granted) : granted;
        const given = until === undefined ? {} : { grantedUntil: until };
        const claimed = {
          invoice: `A-${invoice}`,
          level,
          cycle: 1,
          ...(forWhom === undefined ? {} : { customer: forWhom }),
        };
        return sent(when, level, { ...rest, ...given, ...whose, invoices: [claimed] });
      }),
    { maxLength: 4 },
  );
  const channels = fc.array(pick<ReminderChannel>('email', 'call', 'sms', 'letter'), { minLength: 1, maxLength: 2 });
  const policyOf = fc
    .record({
      orders: fc.array(channels, { minLength: 7, maxLength: 7 }),
      gap: pick(0, 5, 12),
      segmentsFromScores: fc.boolean(),
      reopened: pick(...REOPENED),
      messagesBy: pick(...MESSAGES_BY),
      calendar: pick('weekends' as const, 'UK' as const),
      workingDays: pick([0, 1, 2, 3, 4], [2], [5, 6]),
      usual: fc.boolean(),
      days: fc.uniqueArray(fc.integer({ min: -12, max: 70 }), { minLength: 1, maxLength: 7 }),
      within: fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 7, maxLength: 7 }),
    })
    .map(({ orders, usual, days, within, ...rest }): Policy => {
      const own = [...days].sort((a, b) => a - b);
      const level = (step: PolicyLevel, i: number): PolicyLevel => ({
        ...step,
        channels: orders[i] ?? step.channels,
        fromDay: own[i] ?? step.fromDay,
        payWithin: within[i] ?? step.payWithin,
      });
      const levels = usual ? DEFAULT_POLICY.levels : DEFAULT_POLICY.levels.slice(0, own.length).map(level);
      const slow = DEFAULT_POLICY.levels.slice(1, 4).map((step, i) => ({ ...level(step, i), level: i + 1 }));
      return {
        ...DEFAULT_POLICY,
        ...rest,
        levels,
        ladders: [{ name: 'Slow', levels: slow }],
        creditors: [WALES],
        earlier: { Low: -4, Medium: 0, High: 3, New: 2 },
      };
    });
  const time = '19:00';

  test('the day and the number are the same, up to 60 days ahead', () => {
    let compared = 0;
    let found = 0;
    fc.assert(
      fc.property(rowsOf, factsOf, logOf, policyOf, (rows, facts, log, policy) => {
        const story = { rows, facts, log, policy, time };
        if (invoicesIn(planOn(TODAY, story, time)) > 0) return;
        compared += 1;
        const expected = dayByDay(story, 60);
        const next = nextOf(story);
        if (expected !== null) found += 1;
        if (expected === null && next !== null) expect(next.day > onDay(60)).toBe(true);
        else expect(next).toEqual(expected);
      }),
      { numRuns: 400 },
    );
    // Both kinds of ending are met.
    expect(found).toBeGreaterThan(20);
    expect(compared - found).toBeGreaterThan(20);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOfIso, isoOf } from '../../../core/calendar/civil';
import { DEFAULT_POLICY, type Policy } from '../../../core/dunning/policy';
import { RISK_SEGMENTS } from '../../../core/portfolio/paymentRisk';
import { writeActionNote } from '../../../core/contacts/actionFacts';
import { contactsOf, withScores, type ContactRecord } from '../../../core/contacts/contactFacts';
import { dueActions, type DueAction } from '../../../core/contacts/dueTasks';
import { customerId } from '../../../core/debtors/identity';
import { segmentsByScore } from '../../../core/contacts/riskScores';
import type { LedgerRow } from '../../../core/ledger/ledgerRow';
import { ledgerRow } from '../../support/ledgerRows';

const TODAY = dayOfIso('2025-11-21') ?? 0;
const late = (days: number, part: Partial<LedgerRow> = {}): LedgerRow =>
  ledgerRow({ dueDate: isoOf(TODAY - days), ...part });
const fact = (part: Partial<ContactRecord>): ContactRecord => ({
  id: 'f1',
  customer: 'Orchard',
  kind: 'action',
  invoices: [],
  from: '2025-11-21',
  until: '',
  amount: 0,
  currency: '',
  openThen: 0,
  note: '',
  setBy: 'ana',
  setUtc: '',
  endedOn: '',
  saidBy: '',
  ...part,
});
const due = (
  rows: readonly LedgerRow[],
  facts: readonly ContactRecord[] = [],
  asOf = TODAY,
  policy: Policy = DEFAULT_POLICY,
): readonly DueAction[] => dueActions({ rows, asOf, policy, contacts: contactsOf(facts) });
const names = (found: readonly DueAction[]): string[] =>
  found.map(({ action, invoices }) => `${action}: ${invoices.join(' ')}`);
const HIGH = fact({ kind: 'segment', note: 'High: slow since June', from: '2025-01-01' });

describe('what is due', () => {
  test('one entry for a customer and step, the oldest invoice first, with what is open by currency', () => {
    const rows = [
      late(95, { invoice: 'B' }),
      late(100, { invoice: 'A', openAmount: 50.25 }),
      late(99, { invoice: 'C', currency: 'GBP', openAmount: 7 }),
      late(25, { invoice: 'D' }),
    ];
    const [counsel, call] = due(rows);
    expect(counsel).toMatchObject({
      action: 'Hand to counsel',
      kind: 'counsel',
      fromDay: 91,
      daysLate: 100,
      stage: 3,
      segment: undefined,
      invoices: ['A', 'C', 'B'],
      amounts: [
        { currency: 'EUR', amount: 150.25 },
        { currency: 'GBP', amount: 7 },
      ],
    });
    expect(call).toMatchObject({ action: 'Call', invoices: ['D'] });
  });

  test('the segment chooses the column', () => {
    expect(names(due([late(12)], [HIGH]))).toEqual(['Suspend deliveries: A-1']);
    expect(names(due([late(12)]))).toEqual([]);
  });

  test.each([
    ['paid', { openAmount: 0 }],
    ['a credit', { openAmount: -5 }],
    ['without a number', { invoice: '' }],
    ['without a readable amount', { openAmount: null }],
    ['without a readable day', { dueDate: null }],
    ['disputed', { disputed: true }],
    ['on hold', { hold: 'Insolvency' }],
    ['promised', { promiseDate: isoOf(TODAY + 3) }],
  ])('nothing for an invoice that is %s', (_, part) => {
    expect(due([late(95, part)])).toEqual([]);
  });

  test('a hold of the contacts sheet stops it, its end lets it go on', () => {
    const plan = fact({ kind: 'plan', from: '2025-11-01', until: '2025-11-20' });
    expect(due([late(95)], [{ ...plan, until: '2025-12-20' }])).toEqual([]);
    expect(due([late(95)], [plan]).length).toBe(1);
  });

  test('who wants no messages is not called, but the file still goes to counsel', () => {
    expect(due([late(25, { doNotContact: true })])).toEqual([]);
    expect(names(due([late(95, { doNotContact: true })]))).toEqual(['Hand to counsel: A-1']);
  });

  test('invoices that credits cover are left alone', () => {
    expect(due([late(95), late(20, { invoice: 'G-1', openAmount: -100 })])).toEqual([]);
    expect(due([late(95), late(20, { invoice: 'G-1', openAmount: -99.99 })]).length).toBe(1);
  });

  test('a row that stands twice counts once; two that differ wait for a correction', () => {
    expect(due([late(95), late(95)])[0]?.amounts).toEqual([{ currency: 'EUR', amount: 100 }]);
    expect(due([late(95), late(95, { openAmount: 90 })])).toEqual([]);
  });
});

describe('what was done', () => {
  const COUNSEL = fact({ note: 'Hand to counsel', invoices: ['A-1'] });

  test('is not due again, whatever its note says and however the number is written', () => {
    expect(
      due([late(95)], [{ ...COUNSEL, note: writeActionNote(' hand to  Counsel', 'file 7'), invoices: ['a-1 '] }]),
    ).toEqual([]);
  });

  test('another invoice that reaches the step is due', () => {
    expect(names(due([late(95), late(92, { invoice: 'B' })], [COUNSEL]))).toEqual(['Hand to counsel: B']);
  });

  test('what was taken back is due again', () => {
    expect(due([late(95)], [{ ...COUNSEL, endedOn: '2025-11-21' }]).length).toBe(1);
  });

  test('a stopped supply stays stopped for the account while an invoice it was stopped for is open', () => {
    const stopped = fact({ note: 'Suspend deliveries', invoices: ['A-1'], from: '2025-11-15' });
    const two = [late(14), late(11, { invoice: 'B' })];
    expect(due(two, [HIGH, stopped])).toEqual([]);
    const paid = [late(14, { openAmount: 0 }), late(11, { invoice: 'B' })];
    expect(names(due(paid, [HIGH, stopped]))).toEqual(['Suspend deliveries: B']);
  });

  test('days of the table moved later do not ask again', () => {
    const actions = [{ fromDay: 24, actions: { Low: 'Call', Medium: '', High: '', New: '' } }];
    const called = fact({ note: 'Call', invoices: ['A-1'], from: isoOf(TODAY - 4) });
    expect(due([late(25)], [called], TODAY, { ...DEFAULT_POLICY, actions })).toEqual([]);
  });

  test('the same action later in the table is a step of its own', () => {
    const call = { Low: 'Call', Medium: '', High: '', New: '' };
    const actions = [
      { fromDay: 10, actions: call },
      { fromDay: 20, actions: { ...call, Low: 'Reminder' } },
      { fromDay: 30, actions: call },
    ];
    const policy = { ...DEFAULT_POLICY, actions };
    const first = fact({ note: 'Call', invoices: ['A-1'], from: isoOf(TODAY - 20) });
    expect(names(due([late(32)], [first], TODAY, policy))).toEqual(['Call: A-1']);
    expect(due([late(32)], [first, { ...first, from: isoOf(TODAY) }], TODAY, policy)).toEqual([]);
    // A first call that nobody made is not asked for beside the second.
    expect(due([late(32)], [{ ...first, from: isoOf(TODAY) }], TODAY, policy)).toEqual([]);
  });
});

describe('what was put off', () => {
  const later = fact({ kind: 'put off', note: 'Suspend deliveries', invoices: ['A-1'], until: '2025-11-28' });

  test('waits until its day and comes back on it', () => {
    const rows = [late(11)];
    expect(due(rows, [HIGH, later])).toEqual([]);
    expect(due(rows, [HIGH, later], TODAY + 6)).toEqual([]);
    expect(names(due(rows, [HIGH, later], TODAY + 7))).toEqual(['Suspend deliveries: A-1']);
  });

  test('is not forgotten where the table has gone on to another step', () => {
    expect(names(due([late(15)], [HIGH, later], TODAY + 7))).toEqual([
      'Suspend deliveries: A-1',
      'Offer a payment plan: A-1',
    ]);
  });

  test('is over once it was done', () => {
    const done = fact({ note: 'Suspend deliveries', invoices: ['A-1'] });
    expect(due([late(11)], [HIGH, later, done], TODAY + 7)).toEqual([]);
  });
});

const anyRow = fc
  .record({
    invoice: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    customer: fc.constantFrom('Orchard', 'Fjord', 'Quay'),
    days: fc.integer({ min: -20, max: 150 }),
    openAmount: fc.constantFrom(10, 20.5, 0, -15, 300),
    disputed: fc.boolean(),
    currency: fc.constantFrom('EUR', 'GBP'),
  })
  .map(({ days, ...part }) => late(days, part));
const ledger = fc.uniqueArray(anyRow, { maxLength: 12, selector: ({ customer, invoice }) => `${customer} ${invoice}` });
const segments = fc.uniqueArray(
  fc.record({ customer: fc.constantFrom('Orchard', 'Fjord', 'Quay'), note: fc.constantFrom(...RISK_SEGMENTS) }),
  { selector: ({ customer }) => customer },
);

describe('for any ledger', () => {
  const idOf = ({ customer, action, fromDay }: DueAction): string => `${customer} ${action} ${fromDay}`;
  const doneFor = (action: DueAction): ContactRecord =>
    fact({ customer: action.customer, note: action.action, invoices: action.invoices });

  test('there is one entry for a customer and step, and every invoice in it is open and not disputed', () => {
    fc.assert(
      fc.property(ledger, segments, (rows, set) => {
        const found = due(
          rows,
          set.map((part) => fact({ kind: 'segment', from: '', ...part })),
        );
        expect(new Set(found.map(idOf)).size).toBe(found.length);
        for (const { customer, invoices } of found) {
          for (const invoice of invoices) {
            const row = rows.find((one) => one.customer === customer && one.invoice === invoice);
            expect(row).toMatchObject({ disputed: false });
            expect(row?.openAmount).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('what is done is not due again, on this day and on the next, and nothing else is lost by it', () => {
    fc.assert(
      fc.property(ledger, segments, fc.nat(20), (rows, set, pick) => {
        const facts = set.map((part) => fact({ kind: 'segment', from: '', ...part }));
        const before = due(rows, facts);
        const chosen = before[pick % Math.max(1, before.length)];
        if (chosen === undefined) return;
        const after = due(rows, [...facts, doneFor(chosen)]);
        const others = before.filter((one) => idOf(one) !== idOf(chosen));
        // A supply that was stopped is stopped for the customer's other invoices too; all else stays as it was.
        expect(names(after)).toEqual(names(others));
        const next = due(rows, [...facts, doneFor(chosen)], TODAY + 1);
        const again = next.filter((one) => idOf(one) === idOf(chosen)).flatMap(({ invoices }) => invoices);
        expect(again.filter((invoice) => chosen.invoices.includes(invoice))).toEqual([]);
      }),
      { numRuns: 300, seed: 12 },
    );
  });

  test('what is put off comes back whole on its day, where nothing else changed', () => {
    fc.assert(
      fc.property(ledger, fc.integer({ min: 1, max: 60 }), (rows, days) => {
        const before = due(rows);
        const put = before.map((one) => ({ ...doneFor(one), kind: 'put off' as const, until: isoOf(TODAY + days) }));
        expect(due(rows, put)).toEqual([]);
        const back = due(rows, put, TODAY + days);
        for (const one of before) {
          const again = back.filter(({ customer, action }) => customer === one.customer && action === one.action);
          const invoices = again.flatMap((each) => each.invoices);
          expect(one.invoices.filter((invoice) => !invoices.includes(invoice))).toEqual([]);
        }
      }),
      { numRuns: 300, seed: 13 },
    );
  });
});

test('a ledger of 100,000 rows is answered', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) =>
    late(i % 140, { invoice: `I-${i}`, customer: `Customer ${i % 9000}` }),
  );
  const facts = Array.from({ length: 9000 }, (_, i) =>
    fact({ customer: `Customer ${i}`, note: 'Call', invoices: [`I-${i}`] }),
  );
  expect(due(rows, facts).length).toBeGreaterThan(9000);
});

describe('segments from scores', () => {
  const paid = (customer: string, days: number): LedgerRow[] =>
    [1, 2, 3].map((n) =>
      ledgerRow({
        customer,
        invoice: `P-${n}`,
        openAmount: 0,
        amount: 100,
        dueDate: `2025-0${n}-01`,
        paidDate: isoOf((dayOfIso(`2025-0${n}-01`) ?? 0) + days),
      }),
    );
  const rows = [...paid('Slow', 70), ...paid('Prompt', 0), ...paid('Young', 70).slice(0, 2)];
  const scores = segmentsByScore(rows, [], TODAY);

  test('only customers with enough history have one', () => {
    expect([...scores]).toEqual([
      ['slow', 'High'],
      ['prompt', 'Low'],
    ]);
  });

  test('broken promises count', () => {
    const open = ledgerRow({ customer: 'Mid', invoice: 'Q', openAmount: 900, amount: 900, dueDate: '2025-05-01' });
    const broken = fact({ kind: 'promise', customer: 'Mid', invoices: ['Q'], from: '2025-06-01', until: '2025-06-10' });
    const mid = [...paid('Mid', 30), open];
    const promised = { ...broken, amount: 900, openThen: 900, currency: 'EUR' };
    expect(segmentsByScore(mid, [], TODAY).get('mid')).toBe('Low');
    expect(segmentsByScore(mid, [promised], TODAY).get('mid')).toBe('Medium');
  });

  test('what a person set comes before them, while it is in force', () => {
    const set = fact({ kind: 'segment', customer: 'Slow', note: 'Low', from: '2025-11-01', until: '2025-11-30' });
    const contacts = withScores(contactsOf([set]), scores);
    const of = (customer: string, asOf: number) => contacts.segmentOf(customerId(customer), asOf);
    expect([of('Slow', TODAY), of('Slow', TODAY + 10), of('Prompt', TODAY), of('Young', TODAY)]).toEqual([
      'Low',
      'High',
      'Low',
      undefined,
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { approvalHash, type Approved } from '../../../../core/messages/hash';
import type { Policy } from '../../../../core/dunning/policy';
import { DEFAULT_POLICY } from '../../../../core/dunning/policy';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { writePolicy } from '../../../../core/workbook/writePolicy';
import { recheck } from '../../../../core/usecases/planning/recheck';
import { dueToday } from '../../../../core/usecases/planning/dueToday';
import { leftOver, resumeWaiting, waitingMessages } from '../../../../core/usecases/sending/resume';
import type { Cell } from '../../../../core/cells/cell';
import { LOG_SHEET, type ClaimedInvoice } from '../../../../core/log/record';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeChannel, FakeClock, ignore, servicesOn } from '../../../fakes/services';

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency', 'Last level'];
const ROWS = [['A-1', 'Alder', 'ap@alder.example', 45972, 100, 'EUR', 1]];
const POLICY: Policy = {
  ...DEFAULT_POLICY,
  creditor: 'Hartwell',
  signature: 'Ana Ruiz',
  replyTo: 'ar@hartwell.example',
  iban: 'DE89370400440532013000',
};

const CHANGES: readonly (readonly [what: string, change: Partial<Policy>])[] = [
  ['another Reply-To', { replyTo: 'ar@evil.example' }],
  ['another account', { iban: 'GB82WEST12345698765432' }],
  ['another bank', { bic: 'COBADEFFXXX' }],
  ['another creditor', { creditor: 'Hartwell Ltd' }],
];

function world() {
  const host = new MemoryHost({ Receivables: [HEADERS, ...ROWS], [POLICY_SHEET]: writePolicy(POLICY) });
  const [clock, mails] = [new FakeClock(), new FakeChannel()];
  const start = (prefix: string) => servicesOn(host, clock, prefix, mails);
  const changePolicy = (change: Partial<Policy>): void => {
    host.sheets.set(
      POLICY_SHEET,
      writePolicy({ ...POLICY, ...change }).map((row) => [...row]),
    );
  };
  return { start, changePolicy, mails, host };
}

describe.each(CHANGES)('%s after the approval', (_what, change) => {
  test('brings the message back to the review', async () => {
    const { start, changePolicy } = world();
    const services = start('a');
    const plan = await dueToday(services);
    changePolicy(change);
    const { unchanged, changed } = await recheck(services, 'Receivables', plan?.messages ?? []);
    expect([unchanged.length, changed.length]).toEqual([0, 1]);
  });

  test('releases a message that was left waiting: going on sends nothing', async () => {
    const { start, changePolicy, mails } = world();
    const services = start('a');
    const plan = await dueToday(services);
    await services.sender.deliver(plan?.messages ?? [], { ...ignore, stopped: () => true });
    changePolicy(change);
    const report = await resumeWaiting(start('b'), ignore);
    expect([report.results, report.changed, mails.sent]).toEqual([[], 1, []]);
  });
});

const CLAIM: ClaimedInvoice = {
  invoice: 'A-1',
  level: 1,
  cycle: 1,
  beside: ['2026-01-31'],
  customer: 'Alder',
  fee: 5,
};
/** All that a message has to say, and something else for each part of it, in every way that it can differ. */
const APPROVED: Approved = {
  to: ['ap@alder.example'],
  cc: ['boss@alder.example'],
  replyTo: 'ar@hartwell.example',
  payee: { creditor: 'Hartwell', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' },
  subject: 'A-1',
  text: 'Please pay',
  html: '<p>Please pay</p>',
  claims: [CLAIM],
  toPay: 105,
};
type Others<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> };
const { payee, claims } = APPROVED;
const OTHER_PAYEE: Others<Approved['payee']> = {
  creditor: 'Hartwell Ltd',
  iban: 'GB82WEST12345698765432',
  bic: 'WESTGB2LXXX',
};
const OTHER_CLAIM: Others<Approved['claims'][number]> = {
  invoice: 'A-2',
  level: 2,
  cycle: 2,
  beside: ['2026-02-28'],
  customer: 'Birch',
  fee: 6,
};
const OTHER: Others<Omit<Approved, 'payee' | 'claims'>> = {
  to: ['ap@birch.example'],
  cc: [],
  replyTo: 'ar@evil.example',
  subject: 'A-2',
  text: 'Please pay at once',
  html: '<p>Please pay at once</p>',
  toPay: 106,
};
const each = (others: object): [string, object][] =>
  Object.entries(others).map(([key, other]) => [key, { [key]: other }]);

describe('an approval is bound to every part of a message', () => {
  const changes: readonly (readonly [string, Partial<Approved>])[] = [
    ...each(OTHER),
    ...each(OTHER_PAYEE).map(([key, other]) => [`payee: ${key}`, { payee: { ...payee, ...other } }] as const),
    ...each(OTHER_CLAIM).map(([key, other]) => [`claim: ${key}`, { claims: [{ ...CLAIM, ...other }] }] as const),
    ['one address more', { to: [...APPROVED.to, 'ap@birch.example'] }],
    ['an address moved from to to cc', { to: [], cc: [...APPROVED.to, ...APPROVED.cc] }],
    ['one claim more', { claims: [...claims, ...claims] }],
  ];
  test.each(changes)('%s', (_part, change) => {
    expect(approvalHash({ ...APPROVED, ...change })).not.toBe(approvalHash(APPROVED));
  });

  test('and to nothing else', () => {
    expect(approvalHash(structuredClone(APPROVED))).toBe(approvalHash(APPROVED));
  });
});

test('what waits is told with where answers and the money go', async () => {
  const { start } = world();
  const services = start('a');
  const plan = await dueToday(services);
  await services.sender.deliver(plan?.messages ?? [], { ...ignore, stopped: () => true });
  const { waiting, terms } = await leftOver(start('b'));
  expect(waiting.map(({ address, amount }) => [address, amount])).toEqual([['ap@alder.example', 100]]);
  expect(terms).toEqual({ replyTo: 'ar@hartwell.example', payee: 'Hartwell, DE89370400440532013000' });
});

describe('what going on would send can be read before', () => {
  async function waitingAfter(change: (host: MemoryHost) => void = () => undefined) {
    const { start, mails, host } = world();
    const services = start('a');
    const plan = await dueToday(services);
    await services.sender.deliver(plan?.messages ?? [], { ...ignore, stopped: () => true });
    change(host);
    const later = start('b');
    return { later, mails, host, plan, said: await waitingMessages(later, await leftOver(later)) };
  }

  test('as it was approved', async () => {
    const { plan, said } = await waitingAfter();
    const [message] = plan?.messages ?? [];
    expect([...said.values()].map(({ subject, text }) => [subject, text])).toEqual([[message?.subject, message?.text]]);
  });

  test('a subject in the log that the message has not got: it comes back to the review', async () => {
    const other = ({ sheets }: MemoryHost): void => {
      const log = sheets.get(LOG_SHEET);
      const column = log?.[0]?.indexOf('Subject') ?? -1;
      const row = log?.[1] as Cell[];
      row[column] = 'Something harmless';
    };
    const { later, mails, said } = await waitingAfter(other);
    expect(said.size).toBe(0);
    expect((await resumeWaiting(later, ignore)).changed).toBe(1);
    expect(mails.sent).toEqual([]);
  });
});

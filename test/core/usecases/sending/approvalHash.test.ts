import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../../../core/dunning/policy';
import { DEFAULT_POLICY } from '../../../../core/dunning/policy';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { writePolicy } from '../../../../core/workbook/writePolicy';
import { recheck } from '../../../../core/usecases/planning/recheck';
import { dueToday } from '../../../../core/usecases/planning/dueToday';
import { leftOver, resumeWaiting, waitingMessages } from '../../../../core/usecases/sending/resume';
import type { Cell } from '../../../../core/cells/cell';
import { LOG_SHEET } from '../../../../core/log/record';
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

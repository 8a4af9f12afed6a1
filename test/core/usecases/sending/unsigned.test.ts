import { beforeEach, describe, expect, test } from '@jest/globals';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { writePolicy } from '../../../../core/workbook/writePolicy';
import { DEFAULT_POLICY, lackingIn, type Policy } from '../../../../core/dunning/policy';
import { readFailure } from '../../../../core/failures/text';
import type { PlannedMessage } from '../../../../core/messages/message';
import { dueToday } from '../../../../core/usecases/planning/dueToday';
import { planUnder } from '../../../../core/usecases/planning/planUnder';
import { handOff } from '../../../../core/usecases/sending/handOff';
import { leftOver, resumeWaiting } from '../../../../core/usecases/sending/resume';
import { loadPolicy, savePolicy } from '../../../../core/usecases/settings/editPolicy';
import { LOG_SHEET } from '../../../../core/log/record';
import { MemoryHost } from '../../../fakes/memoryHost';
import { ignore, servicesOn, type FakeServices } from '../../../fakes/services';
import { neverSent, SIGNED } from '../../../support/signedPolicy';

const ROWS = [
  ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency', 'Last level'],
  ['A-1', 'Alder', 'ap@alder.example', 45972, 100, 'GBP', 1],
  ['B-1', 'Bramley', 'ap@bramley.example', 45972, 200, 'GBP', 1],
];
let host: MemoryHost;
let services: FakeServices;

beforeEach(() => {
  host = new MemoryHost({ Receivables: ROWS });
  services = servicesOn(host);
});

const policyIs = (policy: Partial<Policy>): unknown =>
  host.sheets.set(POLICY_SHEET, writePolicy({ ...DEFAULT_POLICY, ...policy }));

async function planned(): Promise<readonly PlannedMessage[]> {
  const plan = await dueToday(services);
  expect(plan?.messages).toHaveLength(2);
  return plan?.messages ?? [];
}

async function refused(work: () => Promise<unknown>): Promise<void> {
  const error = await work().then(
    () => new Error('nothing was refused'),
    (thrown: unknown) => thrown as Error,
  );
  expect(readFailure(error.message)).toMatchObject({ code: 'unsigned', values: [POLICY_SHEET] });
}

const UNSIGNED: readonly (readonly [string, () => unknown])[] = [
  ['a workbook that never sent anything', () => neverSent(host)],
  ['no creditor', () => policyIs({ signature: 'Ana Ruiz' })],
  ['no signature', () => policyIs({ creditor: 'Hartwell Supplies Ltd' })],
  ['a signature of blanks', () => policyIs({ creditor: 'Hartwell Supplies Ltd', signature: ' \n ' })],
];

describe.each(UNSIGNED)('with %s', (_what, unsign) => {
  test('no message leaves, and nothing is claimed', async () => {
    unsign();
    const messages = await planned();
    await refused(() => services.sender.deliver(messages, ignore));
    expect(services.channel.sent).toEqual([]);
    expect(host.sheets.has(LOG_SHEET)).toBe(false);
  });

  test('no message is handed over; a call that a person made is recorded', async () => {
    unsign();
    const [message] = await planned();
    if (message === undefined) throw new Error('none is due');
    const opened: string[] = [];
    await refused(() =>
      handOff(services, { ...message, channel: 'letter' }, 'Excel', () => void opened.push('printed'), true),
    );
    await refused(() =>
      handOff(services, { ...message, channel: 'sms' }, 'Excel', () => void opened.push('a link'), true),
    );
    expect(opened).toEqual([]);
    expect((await handOff(services, { ...message, channel: 'call' }, 'Excel', () => undefined, true)).state).toBe(
      'handed off',
    );
  });

  test('a stopped run does not go on; what waits keeps waiting', async () => {
    const messages = await planned();
    let asked = 0;
    await services.sender.deliver(messages, { ...ignore, stopped: () => asked++ > 0 });
    expect(services.channel.sent).toHaveLength(1);
    const before = host.sheets.get(POLICY_SHEET);
    unsign();
    await refused(() => resumeWaiting(services, ignore));
    expect(services.channel.sent).toHaveLength(1);
    host.sheets.set(POLICY_SHEET, before ?? []);
    expect((await leftOver(services)).waiting.length + services.channel.sent.length).toBeGreaterThanOrEqual(1);
  });
});

describe('what is asked once', () => {
  test.each([
    ['creditor', { creditor: ' ' }],
    ['signature', { signature: '' }],
    ['account', { withoutAccount: false }],
  ] as const)('is the %s where it is missing', (what, part) => {
    expect(lackingIn({ ...DEFAULT_POLICY, ...SIGNED, ...part }, ['GBP'])).toEqual([what]);
  });

  test('is the currency where a row names none, and nothing where all is known', () => {
    const policy = { ...DEFAULT_POLICY, ...SIGNED };
    expect(lackingIn(policy, ['GBP', ''])).toEqual(['currency']);
    expect(lackingIn({ ...policy, currency: 'EUR' }, ['GBP', ''])).toEqual([]);
    expect(lackingIn({ ...policy, withoutAccount: false, iban: 'DE89370400440532013000' }, ['GBP'])).toEqual([]);
  });

  test('is kept in the policy sheet, as text whatever it begins with, and read again', async () => {
    neverSent(host);
    const loaded = await loadPolicy(services);
    const said = {
      creditor: '=HYPERLINK("https://evil.example","x")',
      signature: '@ana\n+44 20',
      withoutAccount: true,
    };
    expect(await savePolicy(services, loaded, { ...loaded.policy, ...said })).toMatchObject({ state: 'saved' });
    expect((await loadPolicy(services)).policy).toMatchObject(said);
    const cells = host.sheets.get(POLICY_SHEET)?.map(([name, value]) => [name, value]) ?? [];
    expect(cells).toContainEqual(['Creditor', said.creditor]);
    expect(cells).toContainEqual(['IBAN', 'none']);
  });

  test('an account said to be none and then named is named', async () => {
    const loaded = await loadPolicy(services);
    expect(loaded.policy.withoutAccount).toBe(true);
    await savePolicy(services, loaded, { ...loaded.policy, withoutAccount: false, iban: 'DE89370400440532013000' });
    expect((await loadPolicy(services)).policy).toMatchObject({
      withoutAccount: false,
      iban: 'DE89370400440532013000',
    });
  });
});

describe('messages under a policy that is not kept yet', () => {
  test('are those of the plan, and nothing is written', async () => {
    neverSent(host);
    const plan = await dueToday(services);
    if (plan === null) throw new Error('no plan');
    const half = { ...plan, messages: plan.messages.slice(0, 1) };
    const sheets = structuredClone([...host.sheets]);
    const found = await planUnder(services, half, { ...DEFAULT_POLICY, ...SIGNED });
    expect(found?.messages.map(({ customer }) => customer)).toEqual(half.messages.map(({ customer }) => customer));
    expect(found?.messages[0]?.text).toContain('Ana Ruiz');
    expect(half.messages[0]?.text).not.toContain('Ana Ruiz');
    expect([...host.sheets]).toEqual(sheets);
  });

  test('read exactly as once it is kept', async () => {
    neverSent(host);
    const plan = await dueToday(services);
    if (plan === null) throw new Error('no plan');
    const loaded = await loadPolicy(services);
    const policy = { ...loaded.policy, ...SIGNED, currency: 'GBP' };
    const before = await planUnder(services, plan, policy);
    await savePolicy(services, loaded, policy);
    expect((await dueToday(services))?.messages.map(({ basis }) => basis)).toEqual(
      before?.messages.map(({ basis }) => basis),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Channel, SendOutcome, TextParcel } from '../../../../core/ports/channel';
import type { Policy } from '../../../../core/dunning/policy';
import { leftOver, resumeWaiting } from '../../../../core/usecases/sending/resume';
import { dueToday } from '../../../../core/usecases/planning/dueToday';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { writePolicy } from '../../../../core/workbook/writePolicy';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeChannel, FakeClock, ignore, servicesOn, type FakeServices } from '../../../fakes/services';
import { policyBy } from '../../../pane/channelLedger';

class FakeTexts implements Channel<TextParcel> {
  readonly name = 'texts';
  readonly sent: TextParcel[] = [];
  constructor(private readonly before: () => void = () => undefined) {}
  limits() {
    return { remainingToday: null, perRun: 100, recipientsPerMessage: 1, perDay: 5, account: 'Hartwell' };
  }
  send(parcel: TextParcel): SendOutcome {
    this.sent.push(parcel);
    this.before();
    return { state: 'sent', providerId: `t${this.sent.length}` };
  }
}

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Phone', 'Due date', 'Open amount', 'Currency', 'Last level'];
/** By e-mail, by SMS, by SMS; ten days late, so that level 2 is due. */
const ROWS = [
  ['A-1', 'Alder', 'ap@alder.example', '+447700900001', 45972, 100, 'GBP', 1],
  ['B-1', 'Bramley', '', '+44 7700 900002', 45972, 200, 'GBP', 1],
  ['C-1', 'Corbett', '', '+447700900003', 45972, 300, 'GBP', 1],
];

interface World {
  readonly host: MemoryHost;
  readonly clock: FakeClock;
  readonly mails: FakeChannel;
  readonly sms: FakeTexts;
  /** A pane that starts anew; without SMS where it is no longer set up. */
  readonly start: (withSms?: boolean) => FakeServices;
}

/** A workbook on Friday, 21 November 2025, 13:02; SMS may go out from 08:00 to 18:00. */
function world(policy: Policy = policyBy('email', 'sms'), sms = new FakeTexts()): World {
  const host = new MemoryHost({ Receivables: [HEADERS, ...ROWS], [POLICY_SHEET]: writePolicy(policy) });
  const clock = new FakeClock();
  const mails = new FakeChannel();
  let panes = 0;
  const start = (withSms = true): FakeServices =>
    servicesOn(host, clock, `p${++panes}-`, mails, withSms ? { sms } : {});
  return { host, clock, mails, sms, start };
}

async function deliverAll(services: FakeServices, stopAfter = Infinity) {
  const plan = await dueToday(services);
  let begun = 0;
  const progress = ({ state }: { readonly state: string }): void => void (begun += state === 'sending' ? 1 : 0);
  const control = { ...ignore, progress, stopped: () => begun >= stopAfter };
  return services.sender.deliver(plan?.messages ?? [], control);
}

const states = async (services: FakeServices): Promise<string[]> =>
  (await services.outbox.records()).map(({ channel, state }) => `${channel} ${state}`).sort();

describe('a message goes out by its own channel', () => {
  test('e-mails by the mailbox, SMS by the gateway, each once', async () => {
    const { start, mails, sms } = world();
    const services = start();
    const { results } = await deliverAll(services);
    expect(results.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
    expect(mails.sent.map(({ email }) => email.to)).toEqual([['ap@alder.example']]);
    expect(sms.sent.map(({ to }) => to).sort()).toEqual(['+447700900002', '+447700900003']);
    expect(sms.sent.every(({ text }) => !text.includes('<'))).toBe(true);
    expect(await states(services)).toEqual(['email sent', 'sms sent', 'sms sent']);
  });

  test('what nothing carries is not sent by another channel; it stays waiting and says why', async () => {
    const { start, mails } = world();
    const services = start(false);
    expect(services.sender.carries()).toEqual(['email']);
    const { results } = await deliverAll(services);
    expect(results.map(({ waits }) => waits ?? '').sort()).toEqual(['', 'no channel', 'no channel']);
    expect(mails.sent).toHaveLength(1);
    expect(await states(services)).toEqual(['email sent', 'sms claimed', 'sms claimed']);
  });

  test('a test of an SMS goes nowhere', async () => {
    const { start, mails, sms } = world();
    const services = start();
    const message = (await dueToday(services))?.messages.find(({ channel }) => channel === 'sms');
    if (message === undefined) throw new Error('An SMS was expected.');
    expect(await services.sender.test(message)).toMatchObject({ state: 'failed' });
    expect([mails.sent, sms.sent]).toEqual([[], []]);
  });

  test('a message to each number, where rows of one name without a customer number have two', async () => {
    const { start, host, sms } = world();
    await host.appendRows('Receivables', [['B-2', 'Bramley', '', '+447700900099', 45973, 50, 'GBP', 1]]);
    await deliverAll(start());
    expect(sms.sent.map(({ to }) => to).sort()).toEqual(['+447700900002', '+447700900003', '+447700900099']);
  });

  test('messages of a day are counted by the log', async () => {
    const { start } = world();
    const services = start();
    expect((await services.sender.limits()).sms?.remainingToday).toBe(5);
    await deliverAll(services);
    expect((await services.sender.limits()).sms?.remainingToday).toBe(3);
    expect((await services.sender.limits()).email?.remainingToday).toBe(100);
  });
});

describe('going on', () => {
  test('a waiting SMS goes on as SMS', async () => {
    const { start, sms, mails } = world();
    await deliverAll(start(), 1);
    const services = start();
    expect((await leftOver(services)).waiting.length).toBe(2);
    const { results } = await resumeWaiting(services, ignore);
    expect(results.map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect([mails.sent.length, sms.sent.length]).toEqual([1, 2]);
  });

  test('where the channel is gone it stays waiting, and goes out once it is back', async () => {
    const { start, sms } = world();
    await deliverAll(start(false));
    const without = start(false);
    const report = await resumeWaiting(without, ignore);
    expect(report.results.map(({ state, waits }) => [state, waits])).toEqual([
      ['not started', 'no channel'],
      ['not started', 'no channel'],
    ]);
    expect([report.changed, await states(without)]).toEqual([0, ['email sent', 'sms claimed', 'sms claimed']]);
    expect((await resumeWaiting(start(), ignore)).results.map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(sms.sent).toHaveLength(2);
  });

  test('a row that now goes by another channel is released, not sent as approved', async () => {
    const { start, host, sms } = world();
    await deliverAll(start(false));
    host.sheets.set(POLICY_SHEET, writePolicy(policyBy('whatsapp')));
    const report = await resumeWaiting(start(), ignore);
    expect([report.changed, report.results, sms.sent]).toEqual([2, [], []]);
  });
});

describe('contact hours', () => {
  test.each([
    ['at night', '2025-11-21T23:00:00Z'],
    ['when they end', '2025-11-21T18:00:00Z'],
  ])('a waiting SMS does not go out %s, and stays', async (_when, utc) => {
    const { start, clock, sms } = world();
    await deliverAll(start(), 1);
    clock.utc = utc;
    const services = start();
    const { results, changed } = await resumeWaiting(services, ignore);
    expect(results.map(({ state, waits }) => [state, waits])).toEqual([
      ['not started', 'contact hours'],
      ['not started', 'contact hours'],
    ]);
    expect([changed, sms.sent]).toEqual([0, []]);
    expect(await states(services)).toEqual(['email sent', 'sms claimed', 'sms claimed']);
  });

  test('on another day it is released: its days and dates no longer hold', async () => {
    const { start, clock, sms } = world();
    await deliverAll(start(), 1);
    clock.utc = '2025-11-24T08:00:00Z';
    const services = start();
    const { results, changed, anotherDay } = await resumeWaiting(services, ignore);
    expect([results, changed, anotherDay, sms.sent]).toEqual([[], 0, 2, []]);
    expect(await states(services)).toEqual(['email sent', 'sms failed', 'sms failed']);
  });

  test('an e-mail goes at any hour', async () => {
    const { start, clock, mails } = world(policyBy('email'));
    clock.utc = '2025-11-21T23:00:00Z';
    await deliverAll(start());
    expect(mails.sent).toHaveLength(1);
  });

  test('hours that end within a run leave the rest waiting', async () => {
    const clockMoved = { clock: new FakeClock() };
    const sms = new FakeTexts(() => (clockMoved.clock.utc = '2025-11-21T18:00:01Z'));
    const made = world(policyBy('sms'), sms);
    clockMoved.clock = made.clock;
    const { results } = await deliverAll(made.start());
    expect(results.map(({ state, waits }) => [state, waits])).toEqual([
      ['sent', undefined],
      ['not started', 'contact hours'],
      ['not started', 'contact hours'],
    ]);
  });

  test('a policy that cannot be read sends nothing and claims nothing', async () => {
    const { start, host, sms } = world();
    const services = start();
    const plan = await dueToday(services);
    const sheet = host.sheets.get(POLICY_SHEET) ?? [];
    const at = sheet.findIndex(([name]) => name === 'Contact until');
    host.sheets.set(
      POLICY_SHEET,
      sheet.map((row, r) => (r === at ? [row[0] ?? '', 'late', ...row.slice(2)] : row)),
    );
    await expect(services.sender.deliver(plan?.messages ?? [], ignore)).rejects.toThrow(/late/);
    expect([sms.sent, await services.outbox.records()]).toEqual([[], []]);
  });
});

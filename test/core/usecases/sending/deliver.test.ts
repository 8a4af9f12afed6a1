import { describe, expect, test } from '@jest/globals';
import { DEFAULT_POLICY, type Policy, type ReminderChannel } from '../../../../core/dunning/policy';
import { failureText } from '../../../../core/failures/text';
import type { LedgerRow } from '../../../../core/ledger/ledgerRow';
import type { PlannedMessage } from '../../../../core/messages/message';
import type { Channel, SendOutcome } from '../../../../core/ports/channel';
import type { Outbox } from '../../../../core/ports/outbox';
import type { DeliveryEvent } from '../../../../core/ports/sender';
import { logOutbox } from '../../../../core/usecases/sending/asyncOutbox';
import { claimRun } from '../../../../core/usecases/sending/claimRun';
import { sendClaimed } from '../../../../core/usecases/sending/deliver';
import { localSender } from '../../../../core/usecases/sending/localSender';
import { runLater } from '../../../../core/usecases/portSteps';
import { MemoryHost } from '../../../fakes/memoryHost';
import { CountingIds, FakeClock } from '../../../fakes/services';
import { reminderOf } from '../../../support/logRecords';
import { SIGNED } from '../../../support/signedPolicy';
import { ago, late, planRows } from '../../../support/planRows';

const LIMITS = { remainingToday: null, perRun: 100, recipientsPerMessage: 10, account: '' };
const SENT: SendOutcome = { state: 'sent', providerId: 'p1' };
const busy = (retryAfterSeconds: number): SendOutcome => ({ state: 'failed', error: 'busy', retryAfterSeconds });

interface World {
  readonly outbox: Outbox;
  readonly clock: FakeClock;
  /** What happened, in order. */
  readonly diary: string[];
  deliver(messages: readonly PlannedMessage[], stopped?: () => boolean): Promise<readonly DeliveryEvent[]>;
}

/**
 * A run from Friday, 21 November 2025, 14:02 on the user's clock.
 * @param outcomes what the service says to one attempt after the other; then everything is sent
 * @param turns after how many seconds the service would send, asked once a message; then at once
 */
function world(
  outcomes: readonly SendOutcome[] = [],
  change: (outbox: Outbox) => Partial<Outbox> = () => ({}),
  turns: readonly number[] = [],
): World {
  const clock = new FakeClock('2025-11-21T13:02:11Z', 60);
  const diary: string[] = [];
  const left = [...outcomes];
  const early = [...turns];
  const pass = (seconds: number): void => {
    clock.utc = new Date(Date.parse(clock.utc) + seconds * 1000).toISOString().replace('.000', '');
  };
  const service = (name: string): Channel<{ readonly nonce: string }> => ({
    name,
    limits: () => LIMITS,
    turnInSeconds: () => early.shift() ?? 0,
    send: ({ nonce }) => {
      diary.push(`${name} ${nonce}`);
      pass(4);
      return left.shift() ?? SENT;
    },
  });
  const log = logOutbox(new MemoryHost({}), clock);
  const outbox: Outbox = { ...log, ...change(log) };
  const policy: Policy = { ...DEFAULT_POLICY, ...SIGNED, contactFrom: '08:00', contactUntil: '18:00' };
  const sender = localSender({
    outbox,
    channels: { email: service('email'), sms: service('sms') },
    clock,
    ids: new CountingIds('n'),
    identity: async () => Promise.resolve({ who: 'ana@hartwell.example', host: 'Excel' }),
    ownAddress: async () => Promise.resolve(''),
    policy: async () => Promise.resolve(policy),
    sleep: async (milliseconds) => {
      pass(milliseconds / 1000);
      return Promise.resolve();
    },
  });
  const deliver: World['deliver'] = async (messages, stopped = () => false) => {
    const progress = ({ nonce, state, error }: DeliveryEvent): void =>
      void diary.push(state === 'sending' ? `${nonce} ${state}${error}` : `${nonce} ${state}`);
    const paused = (seconds: number): void => void diary.push(`pause ${seconds}`);
    return (await sender.deliver(messages, { progress, paused, stopped })).results;
  };
  return { outbox, clock, diary, deliver };
}

/** Messages to customers of these names, by e-mail unless said otherwise. */
function messages(customers: readonly string[], channel: ReminderChannel = 'email'): readonly PlannedMessage[] {
  const levels = DEFAULT_POLICY.levels.map((step) => ({ ...step, channels: [channel] }));
  const rows = customers.map((customer, i): Partial<LedgerRow> => ({
    invoice: `${customer}-1`,
    customer,
    row: i + 1,
    phone: '+447700900002',
  }));
  return planRows(rows, { policy: { ...SIGNED, levels } }).messages;
}
const one = (channel: ReminderChannel = 'email'): readonly PlannedMessage[] => messages(['Orchard'], channel);
const states = async ({ outbox }: World): Promise<string[]> => (await outbox.records()).map(({ state }) => state);

describe('a channel that sends so many messages a minute', () => {
  test('is waited for, and seen to be, before a message counts as sending', async () => {
    const w = world([], undefined, [0, 40, 1.5]);
    await w.deliver(messages(['Alder', 'Beech', 'Cedar']));
    expect(w.diary.filter((line) => !/ sent$/.test(line))).toEqual([
      'n00001 sending',
      'email n00001',
      'pause 40',
      'n00002 sending',
      'email n00002',
      'n00003 sending',
      'email n00003',
    ]);
  });

  test('of two seconds is waited for like longer ones; below that the channel waits by itself', async () => {
    const w = world([], undefined, [2, 2, 1.9]);
    await w.deliver(messages(['Alder', 'Beech', 'Cedar']));
    expect(w.diary.filter((line) => line.startsWith('pause'))).toEqual(['pause 2', 'pause 2']);
  });

  test('is not waited for where the message could not go out anyway', async () => {
    const w = world([], undefined, [0, 40]);
    w.clock.utc = '2025-11-21T21:00:00Z';
    const results = await w.deliver([...messages(['Alder']), ...messages(['Beech'], 'sms')]);
    expect(results.map(({ state }) => state)).toEqual(['sent', 'not started']);
    expect(w.diary.filter((line) => line.startsWith('pause'))).toEqual([]);
  });

  test('Stop ends the wait, and what waited was certainly not sent', async () => {
    let stop = false;
    const w = world([], undefined, [0, 40]);
    const events = await w.deliver(messages(['Alder', 'Beech']), () => {
      stop ||= w.diary.includes('pause 40');
      return stop;
    });
    expect(events.map(({ state, error }) => [state, error])).toEqual([
      ['sent', ''],
      ['not started', ''],
    ]);
    expect(await states(w)).toEqual(['sent', 'claimed']);
  });
});

describe('what the log keeps of a message', () => {
  const rows: Partial<LedgerRow>[] = [
    { invoice: 'A-1', dueDate: late(60), cc: 'boss@orchard.example, cfo@orchard.example' },
    { invoice: 'A-2', dueDate: late(9), openAmount: 20.5 },
  ];
  // A-1 was paid and opened again.
  const log = [reminderOf('A-1', 2, ago(40))];
  const planned = () => planRows(rows, { policy: SIGNED, log, settled: ago(20) }).messages;

  test('is all of it: who, when, to whom, about what, and how it ended', async () => {
    const w = world();
    const [message] = planned();
    if (message === undefined) throw new Error('There is no message.');
    expect(await w.deliver([message])).toEqual([
      { id: message.id, nonce: 'n00001', state: 'sent', error: '', at: '14:02' },
    ]);
    expect(await w.outbox.records()).toEqual([
      {
        key: message.key,
        cycle: 2,
        whenUtc: '2025-11-21T13:02:11Z',
        whenLocal: '2025-11-21 14:02',
        who: 'ana@hartwell.example',
        host: 'Excel',
        customer: 'Orchard',
        invoices: [
          { invoice: 'A-1', level: 2, cycle: 2 },
          { invoice: 'A-2', level: 2, cycle: 1 },
        ],
        level: 2,
        levelName: 'Friendly reminder',
        channel: 'email',
        creditor: '',
        address: 'ap@orchard.example, boss@orchard.example, cfo@orchard.example',
        subject: message.subject,
        amount: 120.5,
        currency: 'EUR',
        template: message.template,
        templateVersion: message.templateVersion,
        state: 'sent',
        updatedUtc: '2025-11-21T13:02:15Z',
        providerId: 'p1',
        error: '',
        hash: message.hash,
        nonce: 'n00001',
        terms: { replyTo: '', payee: SIGNED.creditor },
        grantedUntil: '2025-12-01',
      },
    ]);
  });

  test('in its first cycle is cycle 1', async () => {
    const w = world();
    await w.deliver(one());
    expect(await w.outbox.records()).toMatchObject([{ cycle: 1, invoices: [{ cycle: 1 }] }]);
  });

  test.each<readonly [SendOutcome, object]>([
    [
      { state: 'sent', providerId: 'p7', error: 'refused: a@b.example' },
      { state: 'sent', providerId: 'p7', error: 'refused: a@b.example' },
    ],
    [
      { state: 'handed off', providerId: 'h1' },
      { state: 'handed off', providerId: 'h1', error: '' },
    ],
    [
      { state: 'failed', error: 'no such box' },
      { state: 'failed', providerId: '', error: 'no such box' },
    ],
    [
      { state: 'unknown', error: 'no answer' },
      { state: 'unknown', providerId: '', error: 'no answer' },
    ],
  ])('after %j', async (outcome, row) => {
    const w = world([outcome]);
    const [event] = await w.deliver(one());
    expect(await w.outbox.records()).toMatchObject([row]);
    const { state, error } = { error: '', ...outcome };
    expect(event).toMatchObject({ state, error });
  });

  test('one failure does not stop the others, and each has its own nonce', async () => {
    const w = world([{ state: 'failed', error: 'no' }]);
    const results = await w.deliver(messages(['Alder', 'Birch', 'Cedar']));
    expect(results.map(({ state }) => state)).toEqual(['failed', 'sent', 'sent']);
    expect(w.diary).toEqual([
      'n00001 sending',
      'email n00001',
      'n00001 failed',
      'n00002 sending',
      'email n00002',
      'n00002 sent',
      'n00003 sending',
      'email n00003',
      'n00003 sent',
    ]);
  });
});

describe('another attempt', () => {
  test('is made after the pause that the service asks for, twice as long the second time, and no fourth time', async () => {
    const w = world([busy(5), busy(5), busy(5), busy(5), busy(5)]);
    expect(await w.deliver(one())).toMatchObject([{ state: 'failed', error: 'busy', at: '14:02' }]);
    expect(w.diary).toEqual([
      'n00001 sending',
      'email n00001',
      'pause 5',
      'email n00001',
      'pause 10',
      'email n00001',
      'n00001 failed',
    ]);
    expect(await states(w)).toEqual(['failed']);
  });

  test.each([[1], [2]])('that succeeds after %i failures is the last', async (failures) => {
    const w = world(Array.from({ length: failures }, () => busy(1)));
    expect(await w.deliver(one())).toMatchObject([{ state: 'sent', error: '' }]);
    expect(w.diary.filter((entry) => entry === 'email n00001')).toHaveLength(failures + 1);
    expect(await states(w)).toEqual(['sent']);
  });

  test('at once, where the service names no wait', async () => {
    const w = world([busy(0)]);
    expect(await w.deliver(one())).toMatchObject([{ state: 'sent' }]);
  });

  test.each<readonly [string, SendOutcome]>([
    ['a refusal without a word on waiting', { state: 'failed', error: 'no such box' }],
    ['what was perhaps sent', { state: 'unknown', error: 'no answer' }],
    ['what was sent', SENT],
    ['what was handed over', { state: 'handed off', providerId: '' }],
  ])('is never made after %s', async (_what, outcome) => {
    const w = world([outcome]);
    await w.deliver(one());
    expect(w.diary.filter((entry) => entry === 'email n00001')).toHaveLength(1);
    expect(w.diary.filter((entry) => entry.startsWith('pause'))).toEqual([]);
  });

  test.each<readonly [string, SendOutcome, object]>([
    ['sent', SENT, { state: 'sent', error: '' }],
    ['refused', { state: 'failed', error: 'no such box' }, { state: 'unknown', error: 'no answer' }],
    ['unclear again', { state: 'unknown', error: 'cut' }, { state: 'unknown', error: 'cut' }],
  ])('of what was perhaps sent, where the service sends it once at most: %s', async (_what, second, event) => {
    const w = world([{ state: 'unknown', error: 'no answer', retryAfterSeconds: 5 }, second]);
    expect(await w.deliver(one())).toMatchObject([event]);
    expect(w.diary).toContain('pause 5');
    expect(w.diary.filter((entry) => entry === 'email n00001')).toHaveLength(2);
  });

  test('of what was perhaps sent goes on for as long as the service asks for it, and stays perhaps sent', async () => {
    const perhaps: SendOutcome = { state: 'unknown', error: 'no answer', retryAfterSeconds: 5 };
    const w = world([perhaps, busy(5), busy(5)]);
    expect(await w.deliver(one())).toMatchObject([{ state: 'unknown', error: 'no answer' }]);
    expect(w.diary.filter((entry) => entry === 'email n00001')).toHaveLength(3);
  });

  test('waits five minutes at most; where the service asks for more, its other messages stay claimed', async () => {
    const w = world([busy(300), SENT, busy(301)]);
    const results = await w.deliver([...messages(['Alder', 'Birch', 'Cedar']), ...messages(['Dale'], 'sms')]);
    expect(results.map(({ state, waits }) => [state, waits])).toEqual([
      ['sent', undefined],
      ['failed', undefined],
      ['not started', 'asked to wait'],
      ['sent', undefined],
    ]);
    expect(w.diary.filter((entry) => entry.startsWith('pause'))).toEqual(['pause 300']);
    const twice = world([busy(200), busy(200)]);
    await twice.deliver(one());
    expect(twice.diary.filter((entry) => entry.startsWith('pause'))).toEqual(['pause 200', 'pause 300']);
  });

  test('is not made once somebody pressed Stop, before the pause or in it', async () => {
    const before = world([busy(5)]);
    const results = await before.deliver(one(), () => before.diary.includes('email n00001'));
    expect([results.map(({ state }) => state), before.diary.includes('pause 5')]).toEqual([['failed'], false]);
    const within = world([busy(5)]);
    expect(await within.deliver(one(), () => within.diary.includes('pause 5'))).toMatchObject([{ state: 'failed' }]);
    expect(within.diary.filter((entry) => entry === 'email n00001')).toHaveLength(1);
  });

  test('of an SMS is not made once contact hours are over; of an e-mail it is', async () => {
    for (const [channel, state] of [
      ['sms', 'failed'],
      ['email', 'sent'],
    ] as const) {
      const w = world([busy(120)]);
      w.clock.utc = '2025-11-21T16:59:00Z';
      expect(await w.deliver(one(channel))).toMatchObject([{ state }]);
      expect(w.clock.local()).toBe('2025-11-21 18:01');
      expect(await states(w)).toEqual([state]);
    }
  });

  test('of an SMS is made where the pause ends within contact hours', async () => {
    const w = world([busy(30)]);
    w.clock.utc = '2025-11-21T16:59:00Z';
    expect(await w.deliver(one('sms'))).toMatchObject([{ state: 'sent', at: '17:59' }]);
  });
});

describe('a message that may not go out now', () => {
  test.each([['07:59'], ['18:00'], ['22:30']])('at %s an SMS stays claimed, and the run goes on', async (time) => {
    const w = world();
    w.clock.utc = `2025-11-21T${String(Number(time.slice(0, 2)) - 1).padStart(2, '0')}${time.slice(2)}:00Z`;
    const results = await w.deliver([...messages(['Alder'], 'sms'), ...messages(['Birch'])]);
    expect(results).toMatchObject([
      { state: 'not started', waits: 'contact hours', error: '', at: time },
      { state: 'sent', at: time },
    ]);
    expect(await states(w)).toEqual(['claimed', 'sent']);
    expect(w.diary).toContain('n00001 not started');
  });

  test('for want of a channel says so', async () => {
    const w = world();
    expect(await w.deliver(one('whatsapp'))).toMatchObject([{ state: 'not started', waits: 'no channel' }]);
    expect(await states(w)).toEqual(['claimed']);
  });
});

describe('a run that somebody stops', () => {
  test('ends after the message under way; the others stay claimed', async () => {
    const w = world();
    const results = await w.deliver(messages(['Alder', 'Birch', 'Cedar']), () => w.diary.includes('email n00001'));
    expect(results.map(({ state, error, waits }) => [state, error, waits])).toEqual([
      ['sent', '', undefined],
      ['not started', '', undefined],
      ['not started', '', undefined],
    ]);
    expect(await states(w)).toEqual(['sent', 'claimed', 'claimed']);
    const [, second] = await w.outbox.records();
    expect(second).toMatchObject({ providerId: '', error: '', updatedUtc: '2025-11-21T13:02:11Z' });
  });

  test('once the next one is under way, ends after that one', async () => {
    const w = world();
    const results = await w.deliver(messages(['Alder', 'Birch', 'Cedar']), () => w.diary.includes('n00001 sent'));
    expect(results.map(({ state }) => state)).toEqual(['sent', 'sent', 'not started']);
    expect(await states(w)).toEqual(['sent', 'sent', 'claimed']);
  });
});

describe('where the host cannot wait', () => {
  test('one attempt is all there is', async () => {
    let attempts = 0;
    const email = {
      name: 'email',
      limits: () => LIMITS,
      send: (): SendOutcome => {
        attempts += 1;
        return busy(5);
      },
    };
    const { outbox, clock } = world();
    const [message] = one();
    if (message === undefined) throw new Error('There is no message.');
    const ports = { outbox, clock, channels: { email }, mayContact: () => true };
    const sender = { who: 'ana@hartwell.example', host: 'Sheets' };
    const { claimed } = await runLater(claimRun([message], { outbox, clock, ids: new CountingIds() }, sender));
    const results = await runLater(sendClaimed(claimed, ports, { progress: () => undefined, stopped: () => false }));
    expect(results).toMatchObject([{ state: 'failed', error: 'busy' }]);
    expect(attempts).toBe(1);
  });
});

describe('messages that were claimed by somebody else', () => {
  test('are refused with who has them, and the others go out, in the order given', async () => {
    const w = world();
    const all = messages(['Alder', 'Birch', 'Cedar']);
    await w.outbox.claim([
      reminderOf('Birch-1', 2, ago(0), {
        customer: 'Birch',
        who: 'ben@hartwell.example',
        state: 'claimed',
        nonce: 'b1',
      }),
    ]);
    const results = await w.deliver(all);
    expect(results.map(({ state, error, at }) => [state, error, at])).toEqual([
      ['sent', '', '14:02'],
      ['refused', 'ben@hartwell.example', '14:02'],
      ['sent', '', '14:02'],
    ]);
    expect(results.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(w.diary).toContain('n00002 refused');
  });

  test('by nobody, where the log cannot hold them: that is told as a failure', async () => {
    const w = world();
    const [long, other] = messages(['Alder', 'Birch']);
    if (long === undefined || other === undefined) throw new Error('There are no two messages.');
    const results = await w.deliver([{ ...long, subject: 'x'.repeat(60_000) }, other]);
    expect(results).toMatchObject([{ state: 'failed', error: /60000|60,000/ }, { state: 'sent' }]);
    expect(await states(w)).toEqual(['sent']);
    const unwritable: PlannedMessage = {
      ...long,
      get customer(): string {
        throw new Error('no customer');
      },
    };
    const ports = { outbox: w.outbox, clock: w.clock, ids: new CountingIds('m') };
    const { refused } = await runLater(claimRun([unwritable], ports, { who: 'ana', host: 'Excel' }));
    expect(refused.map(({ refusal }) => refusal)).toEqual([
      {
        key: '',
        invoice: '',
        level: long.level,
        by: '',
        state: '',
        nonce: 'm00001',
        reason: failureText('not-written'),
      },
    ]);
  });

  test('meanwhile are left to them', async () => {
    const row = (part: object) => ({ ...reminderOf('Alder-1', 2, ago(0)), who: 'ben@hartwell.example', ...part });
    const taken = world([], () => ({ start: () => row({ state: 'claimed' }) }));
    expect(await taken.deliver(one())).toMatchObject([{ state: 'refused', error: 'ben@hartwell.example' }]);
    const dropped = world([], () => ({ start: () => row({ state: 'failed', error: failureText('dropped') }) }));
    expect(await dropped.deliver(one())).toMatchObject([{ state: 'failed', error: failureText('dropped') }]);
    expect([...taken.diary, ...dropped.diary].filter((entry) => entry.startsWith('email'))).toEqual([]);
  });

  test('while the message before it goes out are left to them', async () => {
    const takenOver = world([], (log) => ({
      next: async (change, row) => {
        // Ben's pane takes the second message over, just before ours records the first and starts the second.
        await log.takeOver([row], 'ben@hartwell.example #b1');
        return (await log.next?.(change, row)) ?? false;
      },
    }));
    const results = await takenOver.deliver(messages(['Alder', 'Birch']));
    expect(results.map(({ state }) => state)).toEqual(['sent', 'refused']);
    expect(takenOver.diary.filter((entry) => entry.startsWith('email'))).toEqual(['email n00001']);
    expect(await states(takenOver)).toEqual(['sent', 'claimed']);
  });

  test('an answer about claims that are not ours is nothing of ours', async () => {
    const stranger = { key: 'k', invoice: 'X-1', level: 2, by: 'ben@hartwell.example', state: 'claimed', nonce: 'b9' };
    const w = world([], (log) => ({
      claim: async (rows) => {
        const { claimed, refused } = await log.claim(rows);
        return { claimed, refused: [...refused, stranger] };
      },
    }));
    expect(await w.deliver(one())).toMatchObject([{ state: 'sent' }]);
  });
});

describe('a message that was started with the one before it', () => {
  test('goes out, though contact hours end in that very moment: the log already says that it is under way', async () => {
    const texts = messages(['Alder', 'Birch', 'Cedar'], 'sms');
    let started = 0;
    const late = world([], (log) => ({
      next: async (change, row) => {
        const done = (await log.next?.(change, row)) ?? false;
        started += 1;
        late.clock.utc = '2025-11-21T17:30:00Z';
        return done;
      },
    }));
    late.clock.utc = '2025-11-21T16:00:00Z';
    const results = await late.deliver(texts);
    expect(started).toBe(1);
    expect(results.map(({ state }) => state)).toEqual(['sent', 'sent', 'not started']);
    expect(await states(late)).toEqual(['sent', 'sent', 'claimed']);
  });
});

describe('a log that cannot be written', () => {
  test('before a message goes out: nothing of it went out, and the run ends', async () => {
    const w = world([], () => ({ start: async () => Promise.reject(new Error('The sheet is locked.')) }));
    const results = await w.deliver(messages(['Alder', 'Birch']));
    expect(results.map(({ state, error }) => [state, error])).toEqual([
      ['not started', 'The sheet is locked.'],
      ['not started', 'The sheet is locked.'],
    ]);
    expect(w.diary).toEqual(['n00001 not started']);
    expect(await states(w)).toEqual(['claimed', 'claimed']);
  });

  test('after one: it went out perhaps, and the run ends', async () => {
    const locked = async () => Promise.reject(new Error('The sheet is locked.'));
    const w = world([], () => ({ mark: locked, next: locked }));
    const results = await w.deliver(messages(['Alder', 'Birch']));
    expect(results.map(({ state, error }) => [state, error])).toEqual([
      ['unknown', 'The sheet is locked.'],
      ['not started', 'The sheet is locked.'],
    ]);
    expect(w.diary).toEqual(['n00001 sending', 'email n00001', 'n00001 unknown']);
    expect(await states(w)).toEqual(['sending', 'claimed']);
  });
});

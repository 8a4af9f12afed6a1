import { describe, expect, test } from '@jest/globals';
import type { PlannedMessage } from '../../../../core/messages/message';
import type { Channel, SendOutcome } from '../../../../core/ports/channel';
import type { DeliveryEvent } from '../../../../core/ports/sender';
import { runLater } from '../../../../core/usecases/portSteps';
import { claimRun } from '../../../../core/usecases/sending/claimRun';
import { LONGEST_WAIT, sendClaimed } from '../../../../core/usecases/sending/deliver';
import { MemoryLog } from '../../../reliability/faults/memoryLog';
import { CountingIds, FakeClock } from '../../../fakes/services';

const NAMES = ['Alder', 'Birch', 'Cedar'];

const NOBODY = { creditor: '', iban: '', bic: '' };

function message(name: string): PlannedMessage {
  const plain = {
    id: name,
    key: name,
    customer: name,
    channel: 'email',
    to: [`${name}@x.example`],
    cc: [],
    replyTo: '',
  };
  const claims = [{ invoice: `${name}-1`, level: 2, cycle: 1 }];
  return {
    ...plain,
    claims,
    subject: 's',
    text: 't',
    html: 'h',
    level: 2,
    toPay: 1,
    grantedUntil: '2025-12-01',
    replyTo: '',
    payee: NOBODY,
    signature: '',
  } as unknown as PlannedMessage;
}

/** A message whose part cannot be worked out, as with a broken template. */
function broken(name: string, part: 'subject' | 'html' | 'key'): PlannedMessage {
  return Object.defineProperty(message(name), part, {
    enumerable: true,
    get() {
      throw new TypeError('text.replace is not a function');
    },
  });
}

interface World {
  readonly log: MemoryLog;
  readonly asked: string[];
  readonly pauses: number[];
  run(messages: readonly PlannedMessage[]): Promise<string[]>;
}

/** A run whose channel answers by the customer, in order; the last answer again and again. */
function world(outcomes: Readonly<Record<string, readonly (SendOutcome | 'throws')[]>>): World {
  const log = new MemoryLog();
  const asked: string[] = [];
  const pauses: number[] = [];
  const left = new Map(Object.entries(outcomes).map(([name, list]) => [name, [...list]]));
  const email: Channel = {
    name: 'fake',
    limits: () => ({ remainingToday: null, perRun: 9, recipientsPerMessage: 9, account: '' }),
    send({ key }): SendOutcome {
      asked.push(key);
      const list = left.get(key) ?? [];
      const outcome = (list.length > 1 ? list.shift() : list[0]) ?? { state: 'sent', providerId: key };
      if (outcome === 'throws') throw new Error('of a channel that keeps no promise');
      return outcome;
    },
  };
  const clock = new FakeClock();
  return {
    log,
    asked,
    pauses,
    async run(messages) {
      const ports = { outbox: log, channels: { email }, clock, mayContact: () => true };
      const who = { who: 'ana', host: 'test' };
      const { claimed, refused } = await runLater(
        claimRun(messages, { outbox: log, clock, ids: new CountingIds() }, who),
      );
      const control = { progress: () => undefined, stopped: () => false };
      const events = await runLater(sendClaimed(claimed, ports, control, (seconds) => void pauses.push(seconds)));
      const said = ({ id, state, waits }: DeliveryEvent): string => `${id} ${state} ${waits ?? ''}`.trim();
      return [...events.map(said), ...refused.map(({ message: { id }, refusal }) => `${id} ${refusal.reason ?? ''}`)];
    },
  };
}

const busy = (retryAfterSeconds: number): SendOutcome => ({ state: 'failed', error: 'busy', retryAfterSeconds });

describe('one message never stops the others', () => {
  test('one whose subject or key cannot be worked out is told before anything is claimed', async () => {
    const { run, asked } = world({});
    const said = await run([broken('Alder', 'subject'), message('Birch'), broken('Cedar', 'key')]);
    expect(said).toEqual([
      'Birch sent',
      expect.stringMatching(/^Alder \[not-written\]/),
      expect.stringMatching(/^Cedar \[not-written\]/),
    ]);
    expect(asked).toEqual(['Birch']);
  });

  test('one whose body cannot be written is certainly not sent', async () => {
    const { run, log, asked } = world({});
    expect(await run([broken('Alder', 'html'), message('Birch')])).toEqual(['Alder failed', 'Birch sent']);
    expect(asked).toEqual(['Birch']);
    expect(log.records().map(({ state, error }) => [state, error.slice(0, 13)])).toEqual([
      ['failed', '[not-written]'],
      ['sent', ''],
    ]);
  });

  test('a channel that throws leaves open whether it sent', async () => {
    const { run, log } = world({ Alder: ['throws'] });
    expect(await run(['Alder', 'Birch'].map(message))).toEqual(['Alder unknown', 'Birch sent']);
    expect(log.records().map(({ state }) => state)).toEqual(['unknown', 'sent']);
  });
});

describe('pauses that a service asks for', () => {
  test('are kept, the second time twice as long, and never longer than the longest', async () => {
    const { run, pauses } = world({ Alder: [busy(200)] });
    expect(await run([message('Alder')])).toEqual(['Alder failed']);
    expect(pauses).toEqual([200, LONGEST_WAIT]);
  });

  test.each([LONGEST_WAIT + 1, 1e20, Infinity, NaN])(
    'of %d seconds are not made: the others of the channel wait for another time',
    async (seconds) => {
      const { run, log, pauses, asked } = world({ Alder: [busy(seconds)] });
      expect(await run(NAMES.map(message))).toEqual([
        'Alder failed',
        'Birch not started asked to wait',
        'Cedar not started asked to wait',
      ]);
      expect([pauses, asked]).toEqual([[], ['Alder']]);
      expect(log.records().map(({ state }) => state)).toEqual(['failed', 'claimed', 'claimed']);
    },
  );

  test('what was perhaps sent stays so, whatever a later attempt says', async () => {
    const perhaps: SendOutcome = { state: 'unknown', error: 'perhaps', retryAfterSeconds: 1 };
    const refused: SendOutcome = { state: 'failed', error: 'no' };
    const { run, log, asked } = world({ Alder: [perhaps, refused] });
    expect(await run([message('Alder')])).toEqual(['Alder unknown']);
    expect([asked, log.records()[0]?.error]).toEqual([['Alder', 'Alder'], 'perhaps']);
  });
});

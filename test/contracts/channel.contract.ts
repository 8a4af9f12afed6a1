import { describe, expect, test } from '@jest/globals';
import type { Channel, SendOutcome } from '../../core/ports/channel';

/** How the transport behind a channel behaves for the next message. */
export type Behaviour =
  | 'takes it'
  | 'refuses it'
  | 'asks to wait'
  | 'is held up by a proxy'
  | 'cannot be reached'
  | 'loses the answer'
  | 'breaks before anything is done'
  | 'never answers'
  | 'answers nonsense';

export interface Rig<P> {
  readonly channel: Channel<P>;
  behave(behaviour: Behaviour): void;
  /** What really went out, in order: everything a recipient or a header would show. */
  delivered(): readonly string[];
  /** Lets time pass until the promise settles. */
  run<T>(work: T | Promise<T>): Promise<T>;
}

export interface ChannelUnderTest<P> {
  readonly name: string;
  rig(): Rig<P>;
  /** A parcel that can go out. */
  readonly parcel: P;
  /** What a behaviour may lead to. A behaviour that its transport cannot show is left out. */
  readonly outcomes: Partial<Readonly<Record<Behaviour, readonly SendOutcome['state'][]>>>;
  /** Parcels with line breaks in what becomes a header. */
  readonly hostile: readonly P[];
  /** Parcels that must be refused before anything goes out. */
  readonly refused: readonly P[];
  /** A text that stands for every secret the channel is given. */
  readonly secret?: string;
}

const STATES = ['sent', 'handed off', 'failed', 'unknown'];

/** Every channel keeps these promises. */
export function channelContract<P>(under: ChannelUnderTest<P>): void {
  describe(`${under.name} keeps the promises of a channel`, () => {
    const behaviours = Object.entries(under.outcomes) as [Behaviour, readonly SendOutcome['state'][]][];

    test.each(behaviours)('a transport that %s leads to %j', async (behaviour, allowed) => {
      const rig = under.rig();
      rig.behave(behaviour);
      const outcome = await rig.run(rig.channel.send(under.parcel));
      expect(allowed).toContain(outcome.state);
      expect(rig.delivered().length).toBeLessThanOrEqual(1);
      if (outcome.state === 'failed') expect(rig.delivered()).toEqual([]);
      if (outcome.state === 'sent') expect(rig.delivered()).toHaveLength(1);
      if (behaviour === 'asks to wait') expect(outcome).toHaveProperty('retryAfterSeconds', expect.any(Number));
    });

    test.each(behaviours)('where the transport %s, the error is one sentence without secrets', async (behaviour) => {
      const rig = under.rig();
      rig.behave(behaviour);
      const outcome = await rig.run(rig.channel.send(under.parcel));
      expect(STATES).toContain(outcome.state);
      if (!('error' in outcome)) return;
      expect(outcome.error).not.toBe('');
      expect(outcome.error).not.toMatch(/[\r\n]/);
      if (under.secret !== undefined) expect(outcome.error).not.toContain(under.secret);
    });

    test('one parcel after the other goes out once each', async () => {
      const rig = under.rig();
      rig.behave('takes it');
      await rig.run(rig.channel.send(under.parcel));
      expect(rig.delivered()).toHaveLength(1);
    });

    test.each(under.hostile.map((parcel) => [parcel]))('no header gets a line break from %j', async (parcel) => {
      const rig = under.rig();
      rig.behave('takes it');
      const outcome = await rig.run(rig.channel.send(parcel));
      expect(STATES).toContain(outcome.state);
      for (const header of rig.delivered()) expect(header).not.toMatch(/[\r\n]/);
    });

    test.each(under.refused.map((parcel) => [parcel]))('%j is refused, and nothing goes out', async (parcel) => {
      const rig = under.rig();
      rig.behave('takes it');
      expect(await rig.run(rig.channel.send(parcel))).toMatchObject({ state: 'failed' });
      expect(rig.delivered()).toEqual([]);
    });

    test('its limits are whole, and the account is one line', async () => {
      const rig = under.rig();
      rig.behave('takes it');
      const limits = await rig.run(rig.channel.limits());
      expect(limits.perRun).toBeGreaterThan(0);
      expect(limits.recipientsPerMessage).toBeGreaterThan(0);
      expect(limits.remainingToday === null || limits.remainingToday >= 0).toBe(true);
      expect(limits.account).not.toMatch(/[\r\n]/);
    });
  });
}

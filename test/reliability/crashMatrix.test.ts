import { describe, expect, test } from '@jest/globals';
import { excelWorld } from './crash/excelWorld';
import type { Services } from '../../core/usecases/types';
import { goOn, handOffAll, PHASES, sendAllDue, type Phase, type World } from './crash/journey';
import { killEverywhere } from './crash/matrix';
import { memoryWorld } from './crash/memoryWorld';
import { at, Mortal } from './crash/mortal';
import { CHANNELS, graph, gateway, links, relay, TEXTS } from './crash/outside';
import { killSome, matrix, noteKilled, printKilled, type Sample } from './crash/suite';
import { faultsAfter } from './crash/verdict';
import { seeded } from './race/random';
import { cases, THOROUGH } from '../support/effort';

printKilled();

const EVERY: Sample = { 'a run': [1, 50], 'going on': [1, 40], dropping: [1, 6], deciding: [1, 10] };
matrix(`memory host, ${relay().name}`, () => memoryWorld(relay()), EVERY);
// Of each other way a third of the points (by turns the first, second and third), or all.
const THIRD: Sample = { 'a run': [3, 40], 'going on': [3, 28], dropping: [3, 4], deciding: [3, 4] };
[graph, links, gateway, ...TEXTS].forEach((make, i) =>
  matrix(`memory host, ${make().name}`, () => memoryWorld(make()), THOROUGH ? EVERY : THIRD, i),
);

/** The use case that hands one message after the other to a person; its link opens through the same outside world. */
const handing: Phase = {
  name: 'handing over',
  mayWait: true,
  before: async () => Promise.resolve(),
  act: handOffAll(async ({ sender }, message) => {
    const { state } = await sender.test(message);
    expect(state).toBe('handed off');
  }),
};

describe('links handed over one by one', () => {
  test.each([
    ['memory host', memoryWorld, 1, 60],
    ['Excel', excelWorld, 13, 15],
  ] as const)('%s', async (name, world, each, atLeast) =>
    killSome(name, () => world(links()), handing, [each, atLeast]),
  );
});

const goOnAndSend = async (services: Services): Promise<void> => {
  await goOn(services);
  await sendAllDue(services);
};

describe('one crash after the other', () => {
  test.each([...CHANNELS, ...TEXTS].map((make) => [make().name, make] as const))('%s', async (name, make) => {
    const whole = new Mortal();
    await goOnAndSend(await memoryWorld(make()).open(whole));
    let crashes = 0;
    for (let seed = 1; seed <= cases(40); seed++) {
      const random = seeded(seed);
      const world = memoryWorld(make());
      for (let end = 'killed', lives = 1; end === 'killed'; lives++) {
        if (lives > 200) throw new Error(`Seed ${seed}: 200 processes were killed, and none came to its end.`);
        // Somewhat more steps than a whole run takes, so that sooner or later one runs to its end.
        const step = 1 + Math.floor(random() * 1.3 * whole.steps);
        const mortal = new Mortal(at({ step, when: random() < 0.5 ? 'before' : 'after' }));
        end = await mortal.live(world.open(mortal).then(goOnAndSend));
        if (end === 'killed') crashes += 1;
      }
      expect({ seed, faults: await faultsAfter(world) }).toEqual({ seed, faults: [] });
    }
    noteKilled(`memory host, ${name}, crash after crash until one run ends`, crashes);
    expect(crashes).toBeGreaterThan(cases(40));
  });
});

describe('the matrix itself', () => {
  /** Goes on without what a log is for: a row that says `sending` is read as one that waits. */
  function careless(): World {
    const world = memoryWorld(relay());
    const open = async (mortal: Mortal): Promise<Services> => {
      const services = await world.open(mortal);
      const records: Services['outbox']['records'] = async () => {
        const log = await services.outbox.records();
        return log.map((record) => (record.state === 'sending' ? { ...record, state: 'failed' } : record));
      };
      return { ...services, outbox: { ...services.outbox, records } };
    };
    return { ...world, open };
  }

  test('finds a pane that takes what is perhaps sent for unsent', async () => {
    const run = PHASES[0] as Phase;
    await expect(killEverywhere(careless, run)).rejects.toThrow(/went out and nothing says so/);
  });
});

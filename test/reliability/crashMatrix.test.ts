import { afterAll, describe, expect, test } from '@jest/globals';
import { excelWorld } from './crash/excelWorld';
import type { Services } from '../../core/usecases/types';
import { goOn, handOffAll, PHASES, sendAllDue, type Phase, type World } from './crash/journey';
import { killEverywhere } from './crash/matrix';
import { memoryWorld } from './crash/memoryWorld';
import { at, Mortal } from './crash/mortal';
import { gateway, graph, links, relay, smsGateway, twilioSms, whatsapp } from './crash/outside';
import { sheetsWorld } from './crash/sheetsWorld';
import { faultsAfter } from './crash/verdict';
import { seeded } from './race/random';
import { cases, THOROUGH } from '../support/effort';

/** Points killed by flavour, channel and phase: printed, and held against a floor. */
const killed: Record<string, number> = {};

afterAll(() => {
  const sum = Object.values(killed).reduce((a, b) => a + b, 0);
  const lines = Object.entries(killed).map(([what, points]) => `${String(points).padStart(5)}  ${what}`);
  process.stdout.write(
    `Points at which the process was killed:\n${lines.join('\n')}\n${String(sum).padStart(5)}  in all\n`,
  );
});

/** Every n-th point of each phase, and the fewest that there must be. */
type Sample = Readonly<Record<string, readonly [each: number, atLeast: number]>>;

function matrix(name: string, make: () => World, sample: Sample, from = 0): void {
  describe(name, () => {
    const phases = PHASES.map((phase): readonly [string, Phase] => [phase.name, phase]);
    test.each(phases)('killed during %s', async (during, phase) => {
      const [each, atLeast] = sample[during] ?? [1, 1];
      const { points, steps } = await killEverywhere(make, phase, each, from);
      killed[`${name}, ${during}${each === 1 ? '' : ` (each ${each}th of ${2 * steps})`}`] = points;
      expect(points).toBeGreaterThanOrEqual(atLeast);
    });
  });
}

const CHANNELS = [relay, graph, gateway, links];
const TEXTS = [smsGateway, twilioSms, whatsapp];
const EVERY: Sample = { 'a run': [1, 50], 'going on': [1, 40], dropping: [1, 6], deciding: [1, 10] };
[relay, graph, links].forEach((make) => matrix(`memory host, ${make().name}`, () => memoryWorld(make()), EVERY));
// These go the way of the relay but for the service's own answers: of each, another third of the points, or all.
const SHARE = THOROUGH
  ? EVERY
  : ({ 'a run': [3, 40], 'going on': [3, 28], dropping: [3, 4], deciding: [3, 4] } as const);
[gateway, ...TEXTS].forEach((make, i) => matrix(`memory host, ${make().name}`, () => memoryWorld(make()), SHARE, i));

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
    ['Excel', excelWorld, 17, 15],
  ] as const)('%s', async (name, world, each, atLeast) => {
    const { points, steps } = await killEverywhere(() => world(links()), handing, each);
    killed[`${name}, handing over${each === 1 ? '' : ` (each ${each}th of ${2 * steps})`}`] = points;
    expect(points).toBeGreaterThanOrEqual(atLeast);
  });
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
    killed[`memory host, ${name}, crash after crash until one run ends`] = crashes;
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

// A run on the genuine office.js takes hundreds of requests: the matrix takes every n-th of them, each channel its own.
const SOME: Sample = { 'a run': [15, 14], 'going on': [15, 11], dropping: [5, 5], deciding: [5, 6] };
CHANNELS.forEach((make, i) => matrix(`Excel, ${make().name}`, () => excelWorld(make()), SOME, i));

const SHEETS: Sample = { 'a run': [1, 60], 'going on': [1, 50], dropping: [1, 6], deciding: [1, 10] };
matrix('Sheets, MailApp, pane and server die', () => sheetsWorld('both'), SHEETS);
const ON_SERVER: Sample = { 'a run': [1, 30], 'going on': [1, 25], dropping: [1, 2], deciding: [1, 6] };
matrix('Sheets, MailApp, the server dies', () => sheetsWorld('server'), ON_SERVER);

import { afterAll, describe, expect, test } from '@jest/globals';
import { PHASES } from './crash/journey';
import { killEverywhere } from './crash/matrix';
import { memoryWorld } from './crash/memoryWorld';
import { gateway, graph, links, relay } from './crash/outside';

/** Points killed by flavour, channel and phase: printed, and held against a floor. */
const killed: Record<string, number> = {};

afterAll(() => {
  process.stdout.write(`${JSON.stringify(killed, null, 1)}\n`);
});

const CHANNELS = [relay, graph, gateway, links];

describe.each(CHANNELS.map((make) => [make().name, make] as const))('memory host, %s', (name, make) => {
  test.each(PHASES.map((phase) => [phase.name, phase] as const))('killed during %s', async (during, phase) => {
    const { points } = await killEverywhere(() => memoryWorld(make()), phase);
    killed[`memory, ${name}, ${during}`] = points;
    expect(points).toBeGreaterThan(2);
  });
});

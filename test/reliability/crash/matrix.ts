import { expect } from '@jest/globals';
import { type Phase, type World } from './journey';
import { at, Mortal, pointsOf } from './mortal';
import { faultsAfter } from './verdict';

async function cleanSteps(make: () => World, phase: Phase): Promise<number> {
  const world = make();
  await phase.before(world);
  const mortal = new Mortal();
  await phase.act(await world.open(mortal), world);
  expect(await faultsAfter(world, phase.mayWait)).toEqual([]);
  return mortal.steps;
}

export interface Kills {
  readonly points: number;
  readonly steps: number;
}

/**
 * Finds the points of a phase by a clean run, then kills a process at each (or each n-th) of them in a world of its own,
 * starts anew and collects whatever is wrong.
 */
export async function killEverywhere(make: () => World, phase: Phase, each = 1, from = 0): Promise<Kills> {
  const steps = await cleanSteps(make, phase);
  const points = pointsOf(steps, each, from);
  const faults: unknown[] = [];
  for (const point of points) {
    const world = make();
    await phase.before(world);
    const mortal = new Mortal(at(point));
    const work = world.open(mortal).then(async (services) => phase.act(services, world));
    const end = await mortal.live(work, world.survives);
    if (end !== 'killed') faults.push({ point, found: 'was not reached' });
    const found = await faultsAfter(world, phase.mayWait);
    if (found.length > 0) faults.push({ point, step: mortal.names[point.step - 1], found });
  }
  expect(faults).toEqual([]);
  return { points: points.length, steps };
}

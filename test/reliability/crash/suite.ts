import { afterAll, describe, expect, test } from '@jest/globals';
import { PHASES, type Phase, type World } from './journey';
import { killEverywhere } from './matrix';

/** Points killed by flavour, channel and phase: printed, and held against a floor. */
const killed: Record<string, number> = {};

/** Every n-th point of each phase, and the fewest that there must be. */
export type Sample = Readonly<Record<string, readonly [each: number, atLeast: number]>>;

/** Prints at the end of a suite where processes were killed. */
export function printKilled(): void {
  afterAll(() => {
    const sum = Object.values(killed).reduce((a, b) => a + b, 0);
    const lines = Object.entries(killed).map(([what, points]) => `${String(points).padStart(5)}  ${what}`);
    process.stdout.write(
      `Points at which the process was killed:\n${lines.join('\n')}\n${String(sum).padStart(5)}  in all\n`,
    );
  });
}

export function noteKilled(what: string, points: number): void {
  killed[what] = points;
}

/** Kills at every n-th point of a phase, beginning with that numbered `from`. */
export async function killSome(
  name: string,
  make: () => World,
  phase: Phase,
  [each, atLeast]: readonly [number, number],
  from = 0,
): Promise<void> {
  const { points, steps } = await killEverywhere(make, phase, each, from);
  noteKilled(`${name}, ${phase.name}${each === 1 ? '' : ` (each ${each}th of ${2 * steps})`}`, points);
  expect(points).toBeGreaterThanOrEqual(atLeast);
}

/** One test a phase of sending. */
export function matrix(name: string, make: () => World, sample: Sample, from = 0): void {
  describe(name, () => {
    const phases = PHASES.map((phase): readonly [string, Phase] => [phase.name, phase]);
    test.each(phases)('killed during %s', async (during, phase) =>
      killSome(name, make, phase, sample[during] ?? [1, 1], from),
    );
  });
}

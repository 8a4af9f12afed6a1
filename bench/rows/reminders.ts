import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Row } from '../measure';
import type { inputOf, planned } from '../planning';

export interface Planning {
  readonly inputOf: typeof inputOf;
  readonly planned: typeof planned;
}

export function reminderRows({ inputOf, planned }: Planning): Row[] {
  return [[10_000, 60] as const, [100_000, 350] as const].map(([count, ms]) => {
    const input = inputOf(count);
    return {
      group: 'Planning reminders',
      name: `${count} rows`,
      unit: 'plan',
      target: { most: ms * 1e6 },
      contenders: [{ name: 'ours', units: 1, run: () => planned(input) }],
    };
  });
}

/** What a plan keeps in memory, in bytes a ledger row; the rows themselves are not counted. */
export function bytesKept({ inputOf, planned }: Planning): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const count = 100_000;
  const input = inputOf(count);
  planned(inputOf(100));
  collect();
  const before = process.memoryUsage().heapUsed;
  const plan = planned(input);
  collect();
  const kept = process.memoryUsage().heapUsed - before;
  if (plan.messages.length + input.rows.length === 0) throw new Error('The bench plans no messages.');
  return kept / count;
}

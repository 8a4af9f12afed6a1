// Interleaved rounds: every contender runs once a round, so that a machine's slow spell meets all of them alike.

export interface Contender {
  readonly name: string;
  /** How many rows (calls, plans) one run works through. */
  readonly units: number;
  /** What it returns is looked at, so that no engine can leave the work out. */
  readonly run: () => unknown;
}

/** What the product is to reach, in nanoseconds a unit, and how many times faster than a peer. */
export interface Target {
  readonly most: number;
  readonly times?: Readonly<Record<string, number>>;
}

export interface Row {
  readonly group: string;
  readonly name: string;
  /** What a figure is the time of: a row, a call, a plan. */
  readonly unit: string;
  readonly target?: Target;
  /** What the floor took, in nanoseconds a unit, on the machine for which the targets were set. */
  readonly floorThen?: number;
  /** Taken off our figure before it is held against the target: what the row costs without the part in question. */
  readonly less?: string;
  readonly contenders: readonly Contender[];
}

export interface Measured {
  readonly row: Row;
  /** Median nanoseconds a unit, by contender. */
  readonly medians: Readonly<Record<string, number>>;
}

const ROUNDS = 9;
const WARM_UPS = 3;
const WARM_UP_MS = 150;
const LEAST_MS = 8;

let seen: unknown;

/**
 * Milliseconds that the work keeps its thread busy: the smaller of what the clock shows, which counts other programs'
 * turns, and the process's CPU time, which counts the collector's helpers.
 */
function busyMs(work: () => void): number {
  const started = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.min((user + system) / 1000, performance.now() - started);
}

function repeated({ run }: Contender, times: number): void {
  for (let i = 0; i < times; i++) seen = run();
}

/** How often a contender must run for the clock to tell. */
function repetitions(contender: Contender): number {
  let times = 1;
  while (times < 1e7) {
    const ms = busyMs(() => repeated(contender, times));
    if (ms >= LEAST_MS) break;
    times = Math.ceil(times * Math.min(10, Math.max(2, (1.2 * LEAST_MS) / Math.max(ms, 0.1))));
  }
  return times;
}

/** Long enough for the engine to settle on its fastest code. */
function warmUp(contender: Contender): void {
  repeated(contender, WARM_UPS);
  const end = performance.now() + WARM_UP_MS;
  while (performance.now() < end) repeated(contender, 1);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

export function measure(row: Row): Measured {
  row.contenders.forEach(warmUp);
  const plan = row.contenders.map((contender) => ({
    contender,
    times: repetitions(contender),
    rounds: [] as number[],
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { contender, times, rounds } of plan) {
      rounds.push((busyMs(() => repeated(contender, times)) * 1e6) / (times * contender.units));
    }
  }
  if (seen === undefined) throw new Error(`${row.name} returned nothing to look at.`);
  return { row, medians: Object.fromEntries(plan.map(({ contender, rounds }) => [contender.name, median(rounds)])) };
}

import { cpus, release, totalmem, type } from 'node:os';
import { median, type Measured } from './measure';
import type { Figure } from './sizes';
import { tripsTable, type Trip } from './trips';

export interface Verdict {
  readonly what: string;
  readonly got: string;
  readonly wanted: string;
  readonly met: boolean;
}

export interface Report {
  readonly machine: string;
  readonly slowness: number;
  readonly rows: readonly (Omit<Measured, 'row'> & {
    readonly group: string;
    readonly name: string;
    readonly unit: string;
  })[];
  readonly figures: readonly Figure[];
  readonly trips: readonly Trip[];
  readonly verdicts: readonly Verdict[];
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GiB, ${type()} ${release()}, Node ${process.version}`;
}

/** 1,234,567 ns as people read it. */
function time(ns: number): string {
  if (ns >= 1e6) return `${(ns / 1e6).toFixed(ns >= 1e8 ? 0 : 1)} ms`;
  if (ns >= 1e4) return `${(ns / 1e3).toFixed(1)} µs`;
  return `${ns.toFixed(ns < 100 ? 1 : 0)} ns`;
}

function verdictsOf({ row, medians }: Measured): Verdict[] {
  const ours = medians['ours'] ?? NaN;
  const { target, less } = row;
  if (target === undefined) return [];
  const own = Math.max(0, ours - (less === undefined ? 0 : (medians[less] ?? 0)));
  const what = `${row.group}: ${row.name}`;
  const speed = {
    what,
    got: `${time(own)} a ${row.unit}`,
    wanted: `at most ${time(target.most)}`,
    met: own <= target.most,
  };
  const ratios = Object.entries(target.times ?? {}).map(([peer, least]): Verdict => {
    const ratio = (medians[peer] ?? NaN) / ours;
    return {
      what: `${what}, against ${peer}`,
      got: `${ratio.toFixed(0)} ×`,
      wanted: `at least ${least} ×`,
      met: ratio >= least,
    };
  });
  return [speed, ...ratios];
}

function figureVerdict({ name, value, unit, most }: Figure): Verdict[] {
  if (most === undefined) return [];
  return [{ what: name, got: `${value.toFixed(1)} ${unit}`, wanted: `at most ${most} ${unit}`, met: value <= most }];
}

/** How many times as long the floors take here as where the targets were set. */
function slownessOf(measured: readonly Measured[]): number {
  const ratios = measured.flatMap(({ row, medians }) =>
    row.floorThen === undefined ? [] : [(medians['floor'] ?? NaN) / row.floorThen],
  );
  return median(ratios);
}

export function reportOf(measured: readonly Measured[], figures: readonly Figure[], trips: readonly Trip[]): Report {
  return {
    machine: machine(),
    slowness: slownessOf(measured),
    rows: measured.map(({ row, medians }) => ({ group: row.group, name: row.name, unit: row.unit, medians })),
    figures,
    trips,
    verdicts: [...measured.flatMap(verdictsOf), ...figures.flatMap(figureVerdict)],
  };
}

function ratioTo(ours: number, name: string, ns: number): string {
  if (name === 'ours') return '';
  return ns >= ours ? ` (${(ns / ours).toFixed(1)} ×)` : ` (1/${(ours / ns).toFixed(1)})`;
}

/** RESULTS.md: written by the bench, never by hand. */
export function markdown({ machine: where, slowness, rows, figures, trips, verdicts }: Report): string {
  const missed = verdicts.filter(({ met }) => !met).length;
  return `<!-- Written by \`npm run bench\`. Do not edit. -->

# Results of the bench

${where}

In this run the floors took ${slowness.toFixed(1)} times as long as on the machine for which the targets were set.

Medians of nine interleaved rounds after warming up; each round counts the smaller of clock and CPU time. A number in
brackets tells how many times our time a peer takes; a floor is a tight loop over typed arrays doing the same work.

| work | a | ours | others |
|---|---|---|---|
${rows.map(({ group, name, unit, medians }) => tableLine(group, name, unit, medians)).join('\n')}

| figure | |
|---|---|
${figures.map(({ name, value, unit }) => `| ${name} | ${value.toFixed(1)} ${unit} |`).join('\n')}

${tripsTable(trips)}
## Targets: ${verdicts.length - missed} met, ${missed} missed

| target | wanted | measured | |
|---|---|---|---|
${verdicts.map(({ what, got, wanted, met }) => `| ${what} | ${wanted} | ${got} | ${met ? 'met' : '**missed**'} |`).join('\n')}
`;
}

function tableLine(group: string, name: string, unit: string, medians: Readonly<Record<string, number>>): string {
  const ours = medians['ours'] ?? NaN;
  const others = Object.entries(medians)
    .filter(([contender]) => contender !== 'ours')
    .map(([contender, ns]) => `${contender} ${time(ns)}${ratioTo(ours, contender, ns)}`);
  return `| ${group}: ${name} | ${unit} | ${time(ours)} | ${others.join('; ')} |`;
}

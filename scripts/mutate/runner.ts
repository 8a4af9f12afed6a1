import { relative } from 'node:path';
import type { StrykerOptions } from '@stryker-mutator/api/core';
import type { Plugin, PluginKind } from '@stryker-mutator/api/plugin';
import type {
  CompleteDryRunResult,
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
  TestRunner,
} from '@stryker-mutator/api/test-runner';
import { isHeldBy, suitesOver, type Suite } from './bundle';
import type { Case } from './cases';

/** What the instrumented code reads and counts. */
interface Instruments {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: CompleteDryRunResult['mutantCoverage'];
}

/** Values of Stryker's enumerations; the enumerations themselves are in modules that CommonJS cannot import. */
const COMPLETE = 'complete' as unknown as CompleteDryRunResult['status'];
const KILLED = 'killed' as unknown as Extract<MutantRunResult, { killedBy: unknown }>['status'];
const SURVIVED = 'survived' as unknown as Exclude<
  Extract<MutantRunResult, { nrOfTests: number }>,
  { killedBy: unknown }
>['status'];
const [SUCCESS, FAILED, SKIPPED] = [0, 1, 2] as unknown as TestResult['status'][];

/** A mutant that so much work did not show is taken as not noticed: processor seconds of its own, whatever else runs. */
export const MOST_SECONDS = 4;

const instruments = ((globalThis as Record<string, unknown>)['__stryker__'] ??= {}) as Instruments;

const idOf = ({ file }: Suite, { name }: Case, i: number): string => `${file} ${i}: ${name}`;

/** Seconds of processor time of this process. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function failureOf(run: () => Promise<void>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs suites in this process, each read anew for every mutant: so a mutant of a constant costs no more than others. */
class SuiteRunner implements TestRunner {
  private suites: Suite[] = [];

  constructor(private readonly options: StrykerOptions) {}

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.suites = await suitesOver(process.cwd(), this.options.mutate);
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const suite of this.suites) {
      const { cases, end } = suite.read();
      for (const [i, each] of cases.entries()) tests.push(await this.tried(each, idOf(suite, each, i), suite.file));
      await end();
    }
    return { status: COMPLETE, tests, mutantCoverage: instruments.mutantCoverage ?? { static: {}, perTest: {} } };
  }

  private async tried(each: Case, id: string, fileName: string): Promise<TestResult> {
    const started = performance.now();
    instruments.currentTestId = id;
    const failureMessage = each.skipped ? undefined : await failureOf(() => each.run());
    instruments.currentTestId = undefined;
    const about = { id, name: `${fileName}: ${each.name}`, timeSpentMs: performance.now() - started };
    if (failureMessage !== undefined) return { ...about, status: FAILED as never, failureMessage };
    return { ...about, status: (each.skipped ? SKIPPED : SUCCESS) as never };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(instruments, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      return await this.judged(relative(process.cwd(), sandboxFileName), testFilter && new Set(testFilter));
    } finally {
      instruments.activeMutant = undefined;
    }
  }

  private async judged(mutated: string, wanted: ReadonlySet<string> | undefined): Promise<MutantRunResult> {
    const until = seconds() + MOST_SECONDS;
    let nrOfTests = 0;
    for (const suite of this.suites) {
      if (!isHeldBy(suite, mutated)) continue;
      if (wanted !== undefined && ![...wanted].some((id) => id.startsWith(`${suite.file} `))) continue;
      let read: ReturnType<Suite['read']> | undefined;
      const unread = await failureOf(async () => void (read = suite.read()));
      if (unread !== undefined || read === undefined) return killed(suite.file, unread ?? '', nrOfTests);
      for (const [i, each] of read.cases.entries()) {
        const id = idOf(suite, each, i);
        if (each.skipped || (wanted !== undefined && !wanted.has(id))) continue;
        nrOfTests += 1;
        const failureMessage = await failureOf(() => each.run());
        if (failureMessage !== undefined) return killed(id, failureMessage, nrOfTests);
        if (seconds() > until) return { status: SURVIVED, nrOfTests };
      }
      await read.end();
    }
    return { status: SURVIVED, nrOfTests };
  }
}

function killed(by: string, failureMessage: string, nrOfTests: number): MutantRunResult {
  return { status: KILLED, killedBy: [by], failureMessage, nrOfTests };
}

function suiteRunner(options: StrykerOptions): TestRunner {
  return new SuiteRunner(options);
}
suiteRunner.inject = ['options'] as const;

export const strykerPlugins: readonly Plugin<PluginKind.TestRunner>[] = [
  // Stryker's type of a factory wants a changeable list of what is injected; it only reads it.
  { kind: 'TestRunner' as unknown as PluginKind.TestRunner, name: 'suites', factory: suiteRunner as never },
];

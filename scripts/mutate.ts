// `npm run mutate [-- FILE …]`: changes the code in small ways and tells which of them no test notices.
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FILES } from './mutate/rooms';
import { judge, readJson, type AcceptedByFile, type Judgement, type MutationReport } from './mutate/survivors';

/** Of a hundred mutants, so many at least must be noticed in each file: explanations do not stand in for tests. */
const LEAST_PERCENT = 80;

const root = join(__dirname, '..');
const folder = 'dist/mutants';
const named = process.argv.slice(2).map((file) => relative(root, join(process.cwd(), file)));

async function mutate(): Promise<void> {
  // Stryker's own processes read the runner, which is TypeScript.
  process.env['NODE_OPTIONS'] = `--import ${pathToFileURL(require.resolve('tsx')).href}`;
  const { Stryker } = await import('@stryker-mutator/core');
  const stryker = new Stryker({
    mutate: named.length > 0 ? named : [...FILES],
    testRunner: 'suites',
    plugins: [join(__dirname, 'mutate', 'runner.ts')],
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env['MUTATE_WORKERS'] ?? 1),
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 60,
    reporters: ['html', 'json'],
    htmlReporter: { fileName: `${folder}/index.html` },
    jsonReporter: { fileName: `${folder}/mutants.json` },
    // What no suite reads stays out of the copy that is changed.
    ignorePatterns: ['/dist', '/docs', '/bench', '/test/e2e'],
    tempDirName: join(tmpdir(), 'collections-mutants'),
    allowConsoleColors: false,
    logLevel: 'warn' as never,
  });
  await stryker.runMutationTest();
}

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;

function tell({ noticed, all, byFile, fresh, stale }: Judgement): boolean {
  for (const { file, noticed: own, all: of } of byFile)
    console.log(`${percent(own, of).padStart(7)} ${own}/${of} ${file}`);
  console.log(`${percent(noticed, all).padStart(7)} ${noticed}/${all} in all; the report is ${folder}/index.html`);
  for (const { file, line, mutant } of stale)
    console.log(`explained for nothing, delete it: ${file} "${line}" ${mutant}`);
  for (const { file, at, line, mutant } of fresh) {
    console.log(`no test notices: ${file}:${at} ${JSON.stringify({ line, mutants: [mutant], why: '' })}`);
  }
  const low = byFile.filter(({ noticed: own, all: of }) => own * 100 < of * LEAST_PERCENT);
  for (const { file } of low) console.log(`fewer than ${LEAST_PERCENT} % of the mutants are noticed: ${file}`);
  return fresh.length === 0 && low.length === 0;
}

async function main(): Promise<void> {
  await mutate();
  const report = readJson(join(root, folder, 'mutants.json')) as MutationReport;
  const accepted = readJson(join(root, 'scripts', 'mutate', 'accepted.json')) as AcceptedByFile;
  process.exitCode = tell(judge(report, accepted)) ? 0 : 1;
}

void main();

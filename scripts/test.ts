// `npm test`: finds or installs a browser, builds what the tests look at, and runs every test. Arguments go to Jest.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');
const node = process.execPath;
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');

function run(args: readonly string[]): number {
  const { status } = spawnSync(node, args, { cwd: root, stdio: 'inherit' });
  return status ?? 1;
}

for (const step of ['scripts/ensureBrowser.ts', 'scripts/build.ts']) {
  const status = run([tsx, step]);
  if (status !== 0) process.exit(status);
}

const scratch = mkdtempSync(join(tmpdir(), 'collections-test-'));
const results = join(scratch, 'results.json');
// One more than the cores that a small machine has: what looks at pages waits for frames much of its time.
const status = run([jest, '--maxWorkers=3', '--json', `--outputFile=${results}`, ...process.argv.slice(2)]);
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8')) as Record<
  string,
  number
>;
rmSync(scratch, { recursive: true });
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
process.exitCode = status;

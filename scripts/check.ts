// `npm run check`: types, lint, architecture, formatting, generated files. Every part runs; the first failure does not hide the others.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const folders = ['core', 'pane', 'channels', 'excel-addin', 'sheets-addon', 'workbench', 'test'];

interface Part {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

function tsconfigs(folder: string): string[] {
  const whole = join(root, folder, 'tsconfig.json');
  return existsSync(whole) ? [folder] : [];
}

const parts: readonly Part[] = [
  { name: 'types: scripts', command: bin('tsc'), args: ['-p', '.'] },
  ...folders
    .flatMap(tsconfigs)
    .map((folder) => ({ name: `types: ${folder}`, command: bin('tsc'), args: ['-p', folder] })),
  { name: 'lint', command: bin('eslint'), args: ['.', '--max-warnings', '0'] },
  {
    name: 'architecture',
    command: bin('depcruise'),
    args: ['core', 'pane', 'channels', 'excel-addin', 'sheets-addon', 'workbench', '--output-type', 'err-long'],
  },
  { name: 'formatting', command: bin('prettier'), args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'generated files are fresh', command: bin('tsx'), args: ['scripts/generate.ts', '--check'] },
];

const failed = parts.filter(({ name, command, args }) => {
  const started = performance.now();
  const run = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${run.status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  return run.status !== 0;
});

if (failed.length > 0) {
  console.error(`check failed: ${failed.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}

// `npm run check`: types, lint, architecture, formatting, generated files. Every part runs; the first failure does not hide the others.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

/** Folders that are made or fetched. */
const NOT_OURS = new Set(['node_modules', 'dist']);

interface Part {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** Every tsconfig.json of the tree, by its folder; '.' is that of the scripts. */
function typedFolders(): string[] {
  const ours = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (entry.name === 'tsconfig.json') return [folder];
      const skipped = !entry.isDirectory() || entry.name.startsWith('.') || NOT_OURS.has(entry.name);
      return skipped ? [] : ours(join(folder, entry.name));
    });
  return ours('.');
}

const parts: readonly Part[] = [
  ...typedFolders().map((folder) => ({
    name: `types: ${folder === '.' ? 'scripts' : folder}`,
    command: bin('tsc'),
    args: ['-p', folder],
  })),
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

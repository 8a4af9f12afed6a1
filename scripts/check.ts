// `npm run check`: types, lint, architecture, what nobody uses, formatting, generated files. Every part runs, two at a time; the first failure does not hide the others.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
/** The compiler written in Go, which takes a tenth of the time; tools that ask a compiler for types have the one before it. */
const TSC = join(root, 'node_modules', 'typescript-7', 'bin', 'tsc');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

/** Where texts of cells and of services are handled; rules for everything are oxlint's. */
const OURS = ['core', 'pane', 'channels', 'excel-addin', 'sheets-addon', 'workbench'];

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
  // The longest go first.
  { name: 'rules of our own', command: bin('eslint'), args: [...OURS, '--max-warnings', '0'] },
  { name: 'formatting', command: bin('oxfmt'), args: ['--check'] },
  { name: 'rules', command: bin('oxlint'), args: ['--type-aware', '--deny-warnings'] },
  ...typedFolders().map((folder) => ({
    name: `types: ${folder === '.' ? 'scripts' : folder}`,
    command: process.execPath,
    args: [TSC, '-p', folder],
  })),
  {
    name: 'architecture',
    command: bin('depcruise'),
    args: [...OURS, '--output-type', 'err-long'],
  },
  { name: 'what nobody uses', command: bin('knip'), args: ['--no-progress'] },
  { name: 'generated files are fresh', command: bin('tsx'), args: ['scripts/generate.ts', '--check'] },
];

/** Runs a part; what it prints comes in one piece. @returns whether it passed */
async function passes({ name, command, args }: Part): Promise<boolean> {
  const started = performance.now();
  const run = spawn(command, args, { cwd: root, shell: process.platform === 'win32' });
  const printed: Buffer[] = [];
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (data: Buffer) => void printed.push(data));
  const status = await new Promise((resolve) => run.on('close', resolve).on('error', () => resolve(1)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(Buffer.concat(printed));
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  return status === 0;
}

async function main(): Promise<void> {
  const waiting = [...parts];
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      if (!(await passes(part))) failed.push(part.name);
    }
  };
  await Promise.all([work(), work()]);
  if (failed.length === 0) return;
  console.error(`check failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

void main();

// Builds everything under dist/. Does nothing when no source has changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import webpack from 'webpack';
import { copyExcelFiles } from './build/excelFiles';
import { copySheetsFiles } from './build/sheetsFiles';
import { filesOf, writeNotices } from './build/notices';
import { copyWorkbenchFiles } from './build/workbenchFiles';

const root = join(__dirname, '..');
const dist = join(root, 'dist');
const stamp = join(dist, '.sources-hash');

const SOURCES = ['core', 'pane', 'channels', 'excel-addin', 'sheets-addon', 'workbench', 'scripts'];
const FILES = ['manifest.xml', 'appsscript.json', 'package-lock.json', 'webpack.config.mjs', 'tsconfig.json'];
const SETTINGS = ['ADDIN_HOST', 'EXCEL_NAMESPACE', 'ADDIN_CONNECT', 'ADDIN_SUPPORT', 'SHEETS_SERVICES'];

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((folder) => filesUnder(join(root, folder)));
  files.push(...FILES.map((name) => join(root, name)).filter(existsSync));
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  return hash.digest('hex');
}

function runGenerate(): void {
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, 'generate.ts')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) throw new Error('Generating the files that come from the function registry failed.');
}

/** Parts of a bundle are numbered, so those of an earlier build would stay beside the new ones. */
function removeOldChunks(): void {
  for (const file of filesUnder(join(dist, 'excel'))) if (/[\\/]\d+\.js(\.LICENSE\.txt)?$/.test(file)) rmSync(file);
}

const ALL_MODULES: webpack.StatsOptions = {
  all: false,
  modules: true,
  nestedModules: true,
  modulesSpace: Infinity,
  nestedModulesSpace: Infinity,
  cachedModules: true,
  dependentModules: true,
  runtimeModules: false,
};

/** @returns the files that went into the bundles, by the folder under dist that they lie in */
async function runWebpack(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { default: configurations } = (await import(join(root, 'webpack.config.mjs'))) as {
    default: webpack.Configuration[];
  };
  const compiler = webpack(configurations);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) {
        reject(error);
        return;
      }
      if (stats?.hasErrors()) {
        reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
        return;
      }
      const files = new Map<string, readonly string[]>();
      for (const { compilation } of stats?.stats ?? []) {
        const folder = basename(compilation.outputOptions.path ?? '');
        const { modules = [] } = compilation.getStats().toJson(ALL_MODULES);
        files.set(folder, [...(files.get(folder) ?? []), ...filesOf(modules)]);
      }
      compiler.close((closing) => (closing ? reject(closing) : resolve(files)));
    });
  });
}

/** @returns whether anything had to be built */
export async function build(say: (line: string) => void = console.log): Promise<boolean> {
  runGenerate();
  const hash = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  say('Building …');
  rmSync(stamp, { force: true });
  mkdirSync(dist, { recursive: true });
  removeOldChunks();
  const files = await runWebpack();
  copyExcelFiles(root, dist, process.env);
  copySheetsFiles(root, dist, process.env);
  copyWorkbenchFiles(root, dist);
  writeNotices(root, dist, files);
  writeFileSync(stamp, hash);
  return true;
}

if (require.main === module) {
  build().then(
    (built) =>
      console.log(built ? 'Built: dist/excel, dist/sheets, dist/workbench.' : 'Nothing changed since the last build.'),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}

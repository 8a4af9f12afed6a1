import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { holds } from './rooms';
import { casesOf, type Case, type Globals } from './cases';

/** A test file as one script, so that it can be read anew for every mutant at little cost. */
export interface Suite {
  /** From the root of the project. */
  readonly file: string;
  /** Files of the project that it stands on, itself among them. */
  readonly inputs: ReadonlySet<string>;
  /** Runs the file from its first line: no module keeps anything from an earlier reading. */
  read(): { readonly cases: readonly Case[]; end(): Promise<void> };
}

/** Jest itself replaces a module in the first; the others take tens of seconds each and are for `npm test` alone. */
const WITHOUT = ['withTemplates', 'documented', 'crashMatrix', 'race', 'month', 'shuffle', 'lateInterest'];
const FOLDERS = ['test/core', 'test/channels', 'test/properties', 'test/golden', 'test/reliability'];

function testFiles(root: string): string[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  return files.filter((file) => file.endsWith('.test.ts') && !WITHOUT.includes(basename(file, '.test.ts')));
}

/** A bundled file would ask for the bundle's folder; tests read their oracles beside themselves. */
const ownFolder: Plugin = {
  name: 'own folder',
  setup({ onLoad }) {
    onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const own = Object.entries({ __dirname: dirname(path), __filename: path })
        .filter(([name]) => text.includes(name))
        .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
      return { contents: own.join('') + text, loader: 'ts' };
    });
  },
};

/** Whether a suite runs this file, and is one of those that have to hold it. */
export function isHeldBy(
  suite: { readonly file: string; readonly inputs: Iterable<string> },
  mutated: string,
): boolean {
  return new Set(suite.inputs).has(mutated) && holds(suite.file, mutated);
}

interface Bundle {
  readonly file: string;
  readonly inputs: readonly string[];
  readonly code: string;
}

async function bundled(root: string, folder: string): Promise<void> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: testFiles(root),
    outdir: folder,
    outbase: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    packages: 'external',
    logLevel: 'error',
    plugins: [ownFolder],
  });
  mkdirSync(folder, { recursive: true });
  outputFiles.forEach(({ path, text: code }, i) => {
    const { inputs, entryPoint: file = '' } = metafile.outputs[relative(root, path)] ?? { inputs: {} };
    const bundle: Bundle = { file, inputs: Object.keys(inputs), code };
    writeFileSync(join(folder, `${i}.json`), JSON.stringify(bundle));
  });
}

function suiteOf({ file, inputs, code }: Bundle, root: string): Suite {
  const script = new Script(`(function (require, module, exports) {${code}\n})`, { filename: file });
  const read = (): ReturnType<Suite['read']> =>
    casesOf((globals: Globals) => {
      const needed = (name: string): unknown =>
        // oxlint-disable-next-line typescript/no-require-imports
        name === '@jest/globals' ? globals : require(require.resolve(name, { paths: [root] }));
      const module = { exports: {} };
      (script.runInThisContext() as (...args: unknown[]) => void)(needed, module, module.exports);
    });
  return { file, inputs: new Set(inputs), read };
}

/**
 * The suites that have to hold any of these files, the nearest (with the fewest inputs) first. Bundles are kept in the
 * folder, for the next worker over the same sources.
 */
export async function suitesOver(root: string, files: readonly string[]): Promise<Suite[]> {
  const folder = join(root, 'bundles');
  if (!existsSync(folder)) await bundled(root, folder);
  return readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Bundle)
    .filter((bundle) => files.some((file) => isHeldBy(bundle, file)))
    .sort((a, b) => a.inputs.length - b.inputs.length)
    .map((bundle) => suiteOf(bundle, root));
}

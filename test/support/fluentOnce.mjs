// Fluent comes as two thousand files, which every suite of the pane would load anew. What the pane uses of them is put
// into one file first, as its own bundle does. Called by Jest before the suites.
import { build } from 'esbuild';
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const IMPORTS = /(?:import|export)\s*\{([^}]*)\}\s*from\s*'(@fluentui\/react-(?:components|icons))'/g;

/** The values that our sources take from each of Fluent's packages. */
function namesUsed() {
  const used = new Map();
  for (const folder of ['pane', 'test']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file)) continue;
      for (const [, names, from] of readFileSync(join(root, folder, file), 'utf8').matchAll(IMPORTS)) {
        const known = used.get(from) ?? used.set(from, new Set()).get(from);
        const values = names.split(',').map((name) => name.trim());
        for (const name of values) if (name !== '' && !name.startsWith('type ')) known.add(name.split(' as ')[0]);
      }
    }
  }
  return used;
}

export default async function fluentOnce({ rootDir }) {
  const lines = [...namesUsed()].map(([from, names]) => `export { ${[...names].join(', ')} } from '${from}';`);
  const outfile = join(rootDir, 'node_modules/.cache/fluent.cjs');
  const whole = `${outfile}.${process.pid}`;
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
    outfile: whole,
    logLevel: 'error',
  });
  renameSync(whole, outfile);
}

// Writes everything that is made from the registry, the tables of law and date-fns' locales; with --check it only says what is stale (exit code 1).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { registry } from '../core/functions/registry';
import { associations, functionsJson, stubs } from './generate/excel';
import { dunningLawReference } from './generate/dunningLaw';
import { floorsReference } from './generate/floors';
import { limitationReference } from './generate/limitation';
import { monthNames } from './generate/months';
import { functionReference } from './generate/reference';
import { statutoryReference } from './generate/statutory';
import { sheetsGlobals } from './generate/sheets';

const root = join(__dirname, '..');

const files: Readonly<Record<string, string>> = {
  'excel-addin/generated/functions.json': functionsJson(registry),
  'excel-addin/generated/associations.ts': associations(registry),
  'excel-addin/generated/stubs.ts': stubs(registry),
  'sheets-addon/generated/globals.js': sheetsGlobals(registry),
  'core/ledger/generated/monthNames.ts': monthNames(),
  'docs/dunning-law.md': dunningLawReference(),
  'docs/floors.md': floorsReference(),
  'docs/functions.md': functionReference(registry),
  'docs/limitation.md': limitationReference(),
  'docs/statutory-interest.md': statutoryReference(),
};

function current(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const stale = Object.entries(files).filter(([name, content]) => current(join(root, name)) !== content);

if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`${name} is stale: run \`npm run generate\` and commit the result.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [name, content] of stale) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
    console.log(`wrote ${name}`);
  }
}

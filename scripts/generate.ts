// Writes everything that is made from the registry, the tables of law and date-fns' locales; with --check it only says what is stale (exit code 1).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { registry } from '../core/functions/registry';
import { inWords } from '../core/functions/wording';
import { functions as german } from '../core/languages/de/functions';
import { functions as spanish } from '../core/languages/es/functions';
import { functions as french } from '../core/languages/fr/functions';
import { functions as portuguese } from '../core/languages/pt/functions';
import { argumentNames } from './generate/argumentNames';
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
  'core/functions/generated/argumentNames.ts': argumentNames(registry),
  'excel-addin/generated/functions.json': functionsJson(registry),
  ...Object.fromEntries(
    Object.entries({ de: german, es: spanish, fr: french, pt: portuguese }).map(([language, wording]) => [
      `excel-addin/generated/functions.${language}.json`,
      functionsJson(registry.map((definition) => inWords(definition, wording))),
    ]),
  ),
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

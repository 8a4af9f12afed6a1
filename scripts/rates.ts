import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extend, rewritten, rewrittenDocs } from './rates/extend';

const RATES = join(__dirname, '../core/interest/law/rates');
const DOCS = join(__dirname, '../docs/statutory-interest.md');

/** `npm run rates -- FILE.csv [--covered-to YYYY-MM-DD]`: see docs/statutory-interest.md. */
function main(args: readonly string[]): void {
  const at = args.indexOf('--covered-to');
  const coveredTo = at < 0 ? undefined : args[at + 1];
  const [file] = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  if (file === undefined || (at >= 0 && coveredTo === undefined)) {
    throw new Error('Use: npm run rates -- FILE.csv [--covered-to YYYY-MM-DD]');
  }
  const extension = extend(readFileSync(file, 'utf8'), coveredTo);
  const path = join(RATES, extension.table.file);
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(path, rewritten(readFileSync(path, 'utf8'), extension, today));
  writeFileSync(DOCS, rewrittenDocs(readFileSync(DOCS, 'utf8'), extension, today));
  const { table, added, agreed } = extension;
  console.log(`${table.series.name}: ${agreed} rows agree, ${added.length} added, covered to ${extension.coveredTo}.`);
  for (const line of added) console.log(`  ${line} %`);
  if (added.length > 0) console.log(`Add the same rows to test/oracles, then run npm run generate and npm test.`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

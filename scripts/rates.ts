import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rewritten } from './rates/extend';
import { extendBy } from './rates/official';

const RATES = join(__dirname, '../core/interest/law/rates');

/** The file that holds a table. */
function fileOf(name: string): string {
  const holds = (file: string): boolean => readFileSync(join(RATES, file), 'utf8').includes(`name: '${name}'`);
  const found = readdirSync(RATES).filter(holds);
  if (found.length !== 1) throw new Error(`${found.length} files of ${RATES} hold ${name}; expected one.`);
  return join(RATES, found[0] ?? '');
}

/** Banks' files of thirty years of days are below 2 MB. */
const MOST_BYTES = 8_000_000;

/** @throws Error with one sentence where the file cannot be read, is too long, or is no text */
function textOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true) throw new Error(`${file} is no file; expected a file of official rates.`);
  if (found.size > MOST_BYTES) throw new Error(`${file} has ${found.size} bytes; expected at most ${MOST_BYTES}.`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    if (!text.includes('\0')) return text;
  } catch {
    // Said below.
  }
  throw new Error(`${file} is no text in UTF-8; expected a file of official rates as its publisher hands it out.`);
}

/** `npm run rates -- FILE.csv [--covered-to YYYY-MM-DD] [--write]`: see docs/statutory-interest.md. Fetches nothing. */
function main(args: readonly string[]): void {
  const writes = args.includes('--write');
  const rest = args.filter((argument) => argument !== '--write');
  const at = rest.indexOf('--covered-to');
  const coveredTo = at < 0 ? undefined : rest[at + 1];
  const [file] = rest.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  if (file === undefined || (at >= 0 && coveredTo === undefined)) {
    throw new Error('Use: npm run rates -- FILE.csv [--covered-to YYYY-MM-DD] [--write]');
  }
  const today = new Date().toISOString().slice(0, 10);
  if (coveredTo !== undefined && coveredTo > today) {
    throw new Error(`--covered-to ${coveredTo} lies in the future; expected the day up to which you have looked.`);
  }
  const extension = extendBy(textOf(file), coveredTo);
  const { table, added, agreed } = extension;
  const change = writes ? 'added' : 'would be added';
  const before = table.series.coveredTo;
  console.log(`${table.series.name}: ${agreed} rows agree, ${added.length} ${change}.`);
  for (const line of added) console.log(`  + ${line} %`);
  console.log(`  covered to ${before}${before === extension.coveredTo ? '' : ` -> ${extension.coveredTo}`}`);
  if (!writes) {
    console.log('Nothing was changed. With --write it is.');
    return;
  }
  const path = fileOf(table.series.name);
  writeFileSync(path, rewritten(readFileSync(path, 'utf8'), extension, today));
  console.log('Add the same rows to test/oracles, then run npm run generate and npm test.');
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// `npm run bench`: builds, measures, prints a table and writes bench/RESULTS.md. With --json it prints one JSON document;
// with --trips it counts round trips alone, which no busy machine changes, and writes their section anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../scripts/build';
import { excelFormulas, sheetsFormulas } from './bundles';
import { compiled } from './compiled';
import { ledger } from './ledger';
import { measure } from './measure';
import { wholeColumn } from './million';
import { markdown, reportOf } from './report';
import { callRows } from './rows/calls';
import { columnRows } from './rows/columns';
import { planRows } from './rows/plans';
import { readingRows, type Reading } from './rows/reading';
import { bytesKept, reminderRows, type Planning } from './rows/reminders';
import { typedRows } from './rows/typed';
import { bundleFigures } from './sizes';
import { trips, tripsTable, withTrips } from './trips';

const asJson = process.argv.includes('--json');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const results = join(__dirname, 'RESULTS.md');

async function tripsAlone(): Promise<void> {
  const section = tripsTable(await trips());
  writeFileSync(results, withTrips(readFileSync(results, 'utf8'), section));
  process.stdout.write(section);
}

async function main(): Promise<void> {
  await build(say);
  if (process.argv.includes('--trips')) return tripsAlone();
  const excel = excelFormulas();
  const sheets = sheetsFormulas();
  const planning = (await compiled('planning')) as Planning;
  const reading = (await compiled('reading')) as Reading;
  const column = ledger(100_000);
  const rows = [
    ...callRows(excel, sheets),
    ...columnRows(excel, sheets, column),
    ...typedRows(column),
    ...planRows(excel),
    ...reminderRows(planning),
    ...readingRows(reading, excel, column),
  ];
  const measured = rows.map((row) => {
    say(`${row.group}: ${row.name}`);
    return measure(row);
  });
  const kept = { name: 'plan of 100000 rows, memory kept', value: bytesKept(planning), unit: 'bytes a row', most: 200 };
  const report = reportOf(measured, [...bundleFigures(), kept, ...wholeColumn(excel, sheets)], await trips());
  writeFileSync(results, markdown(report));
  process.stdout.write(asJson ? `${JSON.stringify(report, null, 2)}\n` : markdown(report));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registry } from '../../core/functions/registry';
import { ownFormulas, repairFormulas } from '../../core/usecases/formulas/changeHost';
import { servicesOn } from '../fakes/services';
import { inExcel, inSheets } from '../support/openHosts';
import { contentsOf, fileOf, LEDGER, openIn, workIn } from '../support/wholeBook';
import type { FileCell, SheetFile } from '../../workbench/hosts/workbookFile';
import { workbookOf, xlsxOf } from '../../workbench/server/xlsx';

// A workbook that people have worked in, opened and saved again by a real LibreOffice (Debian: libreoffice-calc), then
// opened in both spreadsheets. Not part of `npm test`, for few machines have one.
// Usage: npx tsx test/libreOffice/roundTrip.ts

/** A formula of ours and one of everybody's, with what they showed when the file was saved. */
const FORMULAS: readonly FileCell[] = [
  { row: 1, column: 7, content: '=COLLECTION_STAGE(D2,45982,E2)', value: 'Extrajudicial' },
  { row: 1, column: 8, content: '=SUM(E2:E3)', value: 200.6 },
];

const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));

function throughLibreOffice(file: Buffer): Buffer {
  const [before, out] = [join(folder, 'book.xlsx'), join(folder, 'out')];
  writeFileSync(before, file);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = ['--headless', profile, '--convert-to', 'xlsx', '--outdir', out, before];
  execFileSync('soffice', options, { stdio: 'ignore', timeout: 180_000 });
  return readFileSync(join(out, 'book.xlsx'));
}

type Rows = readonly (readonly unknown[])[];

/** The first cell that differs, in words; '' where none does. */
function difference(now: Rows, then: Rows): string {
  for (let row = 0; row < Math.max(now.length, then.length); row++)
    for (let column = 0; column < Math.max(now[row]?.length ?? 0, then[row]?.length ?? 0); column++) {
      const [a, b] = [now[row]?.[column], then[row]?.[column]];
      if (a !== b) return `row ${row + 1}, column ${column + 1} is ${JSON.stringify(a)}, expected ${JSON.stringify(b)}`;
    }
  return '';
}

/** @throws Error saying what differs */
function expectSame(what: string, now: Rows, then: Rows): void {
  const found = difference(now, then);
  if (found !== '') throw new Error(`${what}: ${found}`);
  console.log(`same: ${what}`);
}

const withFormulas = (sheet: SheetFile): SheetFile =>
  sheet.name === 'Ledger' ? { ...sheet, cells: [...sheet.cells, ...FORMULAS] } : sheet;

async function main(): Promise<void> {
  const book = inExcel('Ledger', LEDGER);
  await workIn(book);
  const before = await contentsOf(book);
  const saved = await xlsxOf({ sheets: fileOf(book).sheets.map(withFormulas) });
  const back = await workbookOf(throughLibreOffice(saved));
  const ledger = back.sheets.find(({ name }) => name === 'Ledger')?.cells ?? [];
  const valueAt = (row: number, column: number): unknown =>
    ledger.find((cell) => cell.row === row && cell.column === column)?.value;
  for (const { row, column, value, content } of FORMULAS)
    expectSame(`the value of ${content}`, [[valueAt(row, column)]], [[value]]);
  const places = new Set(FORMULAS.map(({ row, column }) => `${row} ${column}`));
  const isOther = ({ row, column }: FileCell): boolean => !places.has(`${row} ${column}`);
  const withoutFormulas = (sheet: SheetFile): SheetFile =>
    sheet.name === 'Ledger' ? { ...sheet, cells: sheet.cells.filter(isOther) } : sheet;
  const names = new Set(registry.map(({ name }) => name));
  for (const [name, open] of [
    ['Excel', inExcel],
    ['Google Sheets', inSheets],
  ] as const) {
    const plain = open('Ledger', []);
    openIn(plain, { sheets: back.sheets.map(withoutFormulas) });
    const after = await contentsOf(plain);
    for (const [sheet, rows] of Object.entries(before)) expectSame(`${sheet} in ${name}`, after[sheet] ?? [], rows);
    const whole = open('Ledger', []);
    openIn(whole, back);
    const services = servicesOn(whole.host);
    await repairFormulas(services, ['Ledger'], names);
    const found = (await ownFormulas(services, names)).find(({ sheet }) => sheet === 'Ledger');
    expectSame(`formulas in ${name}`, [[found?.formulas, found?.broken]], [[1, 0]]);
  }
}

main()
  .catch((error: unknown) => {
    console.error(String(error));
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { WorkbenchUnderTest, type OpenedPage } from './browser';

let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
let folder: string;

/** Opens a file as a user does, and waits for the add-in to start anew. */
async function openFile(path: string): Promise<void> {
  await opened.page.setInputFiles('#file', path);
  await opened.page.waitForFunction(() => window.workbench === undefined);
  await opened.page.waitForFunction(() => window.workbench !== undefined);
  await opened.settled();
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-files-'));
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('today=2025-11-21');
  await opened.settled();
});
afterAll(async () => {
  await workbench.stop();
  rmSync(folder, { recursive: true });
});

test('a saved workbook holds formulas with their values', async () => {
  const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.click('#save')]);
  const path = join(folder, 'saved.xlsx');
  await download.saveAs(path);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const stage = book.getWorksheet('Receivables')?.getCell('I50');
  expect(stage?.formula).toBe('_xldudf_COLLECTION_STAGE(E50,$K$1,F50,H50)');
  expect(stage?.result).toBe('Judicial');
  expect(book.getWorksheet('Receivables')?.getCell('B64').value).toBe('=Sum Total Consulting');
});

test('opened again, it works on', async () => {
  await openFile(join(folder, 'saved.xlsx'));
  expect((await opened.cell(49, 8)).value).toBe('Judicial');
  await opened.typeInto('E50', '2025-11-20');
  await opened.settled();
  expect((await opened.cell(49, 8)).value).toBe('Administrative');
  await (
    await opened.pane()
  )
    .getByText(/Receivables/)
    .first()
    .waitFor();
});

test('a CSV file becomes a sheet, and runs nothing', async () => {
  const path = join(folder, 'ledger.csv');
  writeFileSync(path, 'Invoice;Customer;Open\n0017;=HYPERLINK("x");12,5\n');
  await openFile(path);
  expect((await opened.cell(1, 1)).value).toBe('=HYPERLINK("x")');
});

test('a file that is none is refused in a sentence', async () => {
  const path = join(folder, 'broken.xlsx');
  writeFileSync(path, 'not a workbook');
  await opened.page.setInputFiles('#file', path);
  await opened.page.locator('#notices p').first().waitFor();
  expect((await opened.cell(1, 1)).value).toBe('=HYPERLINK("x")');
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { WorkbenchUnderTest, type OpenedPage } from './browser';
import { openFile, openReview, writeCsv } from './flow';

const ROWS = 1_000;

let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
let pane: Frame;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-thousand-'));
  const ledger = join(folder, 'ledger.csv');
  const rows = Array.from({ length: ROWS }, (_, i) => [
    `T-${i + 1}`,
    `Customer ${i + 1} Ltd`,
    `accounts@customer${i + 1}.example`,
    'EUR',
    '2025-11-11',
    100 + i,
    'en',
  ]);
  writeCsv(ledger, [['Invoice', 'Customer', 'E-mail', 'Currency', 'Due date', 'Open amount', 'Language'], ...rows]);
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('today=2025-11-21');
  pane = await openFile(opened, ledger);
});
afterAll(async () => {
  await workbench.stop();
  rmSync(folder, { recursive: true });
});

test('the summary follows the selection', async () => {
  await opened.goTo(`A2:G${ROWS + 1}`);
  await pane.getByRole('heading', { name: '1,000 invoices, 1,000 customers' }).waitFor();
});

test('the review opens', () => openReview(opened, pane));

test('a tick is answered', async () => {
  const box = pane.getByRole('checkbox', { name: /^Send to / }).first();
  await box.uncheck();
  // The box above the list stands between all and none.
  await pane.waitForFunction(() =>
    [...document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')].some((all) => all.indeterminate),
  );
});

test('the end of the list is a scroll away', async () => {
  const last = pane.getByRole('checkbox', { name: /^Send to / }).last();
  await last.scrollIntoViewIfNeeded();
  expect(await last.isVisible()).toBe(true);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { LOG_SHEET } from '../../core/log/record';
import { WorkbenchUnderTest, type OpenedPage } from './browser';
import { columnOf, openFile, openReview, writeCsv } from './flow';

// Excel for Mac: the pane saves no files, opens no links of programs, and says nothing of it.
let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
let pane: Frame;
let folder: string;

const press = (name: string | RegExp) => pane.getByRole('button', { name, exact: true }).click();

/** The page that comes up in the browser. */
async function pageAfter(act: () => Promise<void>): Promise<Page> {
  const coming = opened.page.context().waitForEvent('page');
  await act();
  const page = await coming;
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-mac-'));
  const ledger = join(folder, 'ledger.csv');
  writeCsv(ledger, [
    ['Invoice', 'Customer', 'E-mail', 'Currency', 'Due date', 'Open amount', 'Language', 'Contact name'],
    ['G-1', 'First Ltd', 'anna@first.example', 'EUR', '2025-11-11', 200, 'en', 'Anna'],
  ]);
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('today=2025-11-21&email=graph&excel=mac');
  pane = await openFile(opened, ledger);
  await opened.selectRows(2, 2);
  await openReview(opened, pane);
});
afterAll(async () => {
  await workbench.stop();
  rmSync(folder, { recursive: true });
});

test('an e-mail is looked at on paper by a page in the browser, in a frame where no script runs', async () => {
  await pane.getByRole('listitem').getByRole('button', { expanded: false }).first().click();
  const page = await pageAfter(() => press('Print'));
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('G-1');
  const letter = await (await page.waitForSelector('iframe')).contentFrame();
  expect(await letter?.locator('body').textContent()).toContain('G-1');
  expect(new URL(page.url()).hash).toBe('');
  await page.screenshot({ path: join(process.env['SCREENSHOTS'] ?? folder, 'mac-page.png') });
  await page.close();
});

test('a mail app that did not come up: the log says perhaps, then the message goes by the page', async () => {
  await press('Send 1 e-mail');
  await press('Use my mail app');
  await press('Open mail app');
  await pane.getByRole('button', { name: 'No, nothing happened' }).waitFor();
  expect(await columnOf(opened, LOG_SHEET, 'State code')).toEqual(['unknown']);
  await press('No, nothing happened');
  const page = await pageAfter(() => press('Open in the browser'));
  expect(await page.getByRole('link').getAttribute('href')).toMatch(/^mailto:anna%40first\.example|^mailto:anna@first/);
  await page.screenshot({ path: join(process.env['SCREENSHOTS'] ?? folder, 'mac-message.png') });
  await press('Yes');
  await press('Done');
  await pane.getByRole('heading', { name: '1 handed over' }).waitFor();
  expect(await columnOf(opened, LOG_SHEET, 'State code')).toEqual(['failed', 'handed off']);
});

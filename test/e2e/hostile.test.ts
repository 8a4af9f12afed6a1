import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { LOG_SHEET } from '../../core/log/record';
import { WorkbenchUnderTest, type OpenedPage } from './browser';
import { columnOf, openFile, openReview, outboxOf, rowsOf, writeCsv } from './flow';

const LONG = 'Lang '.repeat(6_400);
const NAMES = [
  '=HYPERLINK("http://x","y")',
  '<img src=x onerror=alert(1)>',
  '{{secret}}',
  'שלום \u202eעולם',
  '😀👩‍👩‍👧 Emoji & Söhne',
  LONG.trim(),
];
const INJECTED = 'a@b.example\r\nBcc: x@y.example';
const addressOf = (index: number): string => `customer${index}@hostile.example`;

let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
let pane: Frame;
let folder: string;
const dialogs: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-hostile-'));
  const ledger = join(folder, 'ledger.csv');
  const rows = NAMES.map((name, i) => [`H-${i + 1}`, name, addressOf(i), 'EUR', '2025-11-11', 100 + i, 'en', name]);
  writeCsv(ledger, [
    ['Invoice', 'Customer', 'E-mail', 'Currency', 'Due date', 'Open amount', 'Language', 'Contact name'],
    ...rows,
    ['H-9', 'Header injector', INJECTED, 'EUR', '2025-11-11', 99, 'en', 'Nobody'],
  ]);
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('today=2025-11-21');
  opened.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  pane = await openFile(opened, ledger);
});
afterAll(async () => {
  await workbench.stop();
  rmSync(folder, { recursive: true });
});

const asShown = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('the ledger shows the names as they were typed', async () => {
  const cells = await Promise.all(NAMES.map((_, i) => opened.cell(i + 1, 1)));
  expect(cells.map(({ value }) => value)).toEqual(NAMES);
});

test('the review lists each by its name, and keeps the broken address back', async () => {
  await opened.goTo('A2:H8');
  await pane.getByText(/^7 invoices, 7 customers$/).waitFor();
  await openReview(opened, pane);
  const text = asShown(await pane.locator('main').innerText());
  for (const name of NAMES) expect(text).toContain(asShown(name));
  await pane.getByRole('button', { name: /1 row skipped/ }).click();
  await pane.getByText('E-mail address not valid').waitFor();
  await pane.getByRole('button', { name: `Send ${NAMES.length} e-mails` }).waitFor();
});

test('the preview shows text, and makes no elements of it', async () => {
  const rows = pane.locator('li button[aria-expanded]');
  for (const name of NAMES.slice(0, 3)) {
    await rows.filter({ hasText: name }).click();
    const frame = pane.frameLocator('main iframe');
    await frame.getByText(name, { exact: false }).first().waitFor();
    expect(await frame.locator('img, script, [onerror]').count()).toBe(0);
  }
  expect(await pane.locator('main img').count()).toBe(0);
});

test('each mail goes to its one recipient alone', async () => {
  await pane.getByRole('button', { name: `Send ${NAMES.length} e-mails` }).click();
  await pane.getByText(`${NAMES.length} sent`, { exact: true }).first().waitFor();
  await pane.getByRole('button', { name: /^(Update \d+ rows?|Done)$/ }).waitFor();
  const mails = await outboxOf(opened);
  expect(mails.map(({ to }) => to).sort()).toEqual(NAMES.map((_, i) => [addressOf(i)]));
  for (const { raw, to } of mails) {
    const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
    expect(head).not.toMatch(/^(Bcc|Cc):/im);
    expect(head.match(/^To: .*$/gim)).toEqual([`To: ${to.join()}`]);
  }
  const image = mails.find(({ to }) => to[0] === addressOf(1));
  expect(image?.html).toContain('&lt;img src');
  expect(image?.html).not.toContain('<img');
  expect(mails.find(({ to }) => to[0] === addressOf(2))?.text).toContain('{{secret}}');
});

test('the log holds the names as text', async () => {
  expect(new Set(await columnOf(opened, LOG_SHEET, 'Customer'))).toEqual(new Set(NAMES));
  const errors = (await rowsOf(opened, LOG_SHEET)).flat().filter((value) => /^#[A-Z/]+[!?]?$/.test(String(value)));
  expect(errors).toEqual([]);
});

test('the outbox shows them as text', async () => {
  await opened.page
    .locator('.mail-row')
    .filter({ hasText: addressOf(1) })
    .click();
  await opened.page
    .frameLocator('#mail-body iframe')
    .getByText(NAMES[1] ?? '')
    .first()
    .waitFor();
  expect(await opened.page.frameLocator('#mail-body iframe').locator('img').count()).toBe(0);
});

test('nothing ran, nothing was asked for outside, nothing went wrong', () => {
  expect(dialogs).toEqual([]);
  expect(opened.outside).toEqual([]);
  expect(opened.troubles).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { LOG_SHEET } from '../../core/log/record';
import { askServer, WorkbenchUnderTest, type OpenedPage } from './browser';
import { columnOf } from './flow';

let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
let pane: Frame;

beforeAll(async () => {
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('host=sheets&sample=channels&today=2025-11-21');
  await opened.settled();
  pane = await opened.pane();
});
afterAll(async () => {
  await workbench.stop();
});

const KEY = 'a-key-of-mine-4321';

test('before a service is set up, a person opens SMS from links', async () => {
  await opened.page.evaluate(() => {
    const grid = window.workbench?.view.grid;
    grid?.select([{ sheet: grid.activeSheet(), row: 1, column: 0, height: 2, width: 3 }]);
  });
  await pane.getByText('1 e-mail and 1 SMS link ready. You review them first.').waitFor();
});

test('a service is set up in the pane; its key is not shown again', async () => {
  await pane.getByRole('button', { name: 'More' }).click();
  await pane.getByRole('menuitem', { name: 'SMS and WhatsApp' }).click();
  await pane.getByRole('heading', { name: 'SMS and WhatsApp' }).waitFor();
  await opened.picture('sheets-services-empty');
  await pane.getByRole('button', { name: 'Save SMS' }).click();
  expect(await pane.getByText('Fill this in.').count()).toBe(3);
  await pane.getByLabel('Address').fill(`${workbench.origin}/gateway/sms/messages`);
  await pane.getByLabel('From').fill('Hartwell');
  await pane.getByLabel('Key').fill(KEY);
  await pane.getByRole('button', { name: 'Save SMS' }).click();
  await pane.getByText('SMS is set up.', { exact: false }).first().waitFor();
  await pane.getByText('A key that ends in 4321 is kept.', { exact: false }).waitFor();
  expect(await pane.getByLabel('Key').inputValue()).toBe('');
  expect(await pane.content()).not.toContain(KEY);
  await opened.picture('sheets-services-kept');
  await pane.getByRole('button', { name: 'Back' }).click();
});

test('an e-mail by MailApp and an SMS by the service go out in one run', async () => {
  await pane.getByText('1 e-mail and 1 SMS ready. You review them first.').waitFor();
  await pane.getByRole('button', { name: 'Send reminders' }).click();
  await opened.picture('sheets-channels-review');
  await pane.getByRole('button', { name: 'Send 1 e-mail and 1 SMS' }).click();
  await pane.getByText('2 sent', { exact: true }).waitFor();
  const { mails, texts } = await askServer<{ mails: { to: string[] }[]; texts: { to: string }[] }>(
    opened.page,
    'outbox',
  );
  expect([mails.map(({ to }) => to), texts.map(({ to }) => to)]).toEqual([
    [['accounts@alder.example']],
    ['+447700900202'],
  ]);
  expect((await columnOf(opened, LOG_SHEET, 'Channel code')).sort()).toEqual(['email', 'sms']);
  expect(await columnOf(opened, LOG_SHEET, 'State code')).toEqual(['sent', 'sent']);
});

test('nothing went wrong, and nothing was asked for outside', () => {
  expect(opened.troubles).toEqual([]);
  expect(opened.outside).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { LOG_SHEET } from '../../core/log/record';
import { WorkbenchUnderTest, type OpenedPage } from './browser';
import { columnOf, openFile, openReview, outboxOf, rowsOf, writeCsv } from './flow';

let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
let pane: Frame;
let folder: string;

/** The domain of an address says what the mailbox does when it sends there. */
const CUSTOMERS = [
  ['Plain Ltd', 'anna@plain.example', 600],
  ['Expired Ltd', 'anna@expired.example', 500],
  ['Throttled Ltd', 'wait2@throttled.example', 400],
  ['Refused Ltd', 'anna@refused.example', 300],
  ['Perhaps Ltd', 'anna@perhaps.example', 200],
  ['Lost Ltd', 'anna@lost.example', 100],
] as const;

/** Opens a ledger of these customers, one overdue invoice each, with the user's mailbox as the way out. */
async function openLedger(customers: readonly (readonly [string, string, number])[], query = ''): Promise<void> {
  const ledger = join(folder, 'ledger.csv');
  writeCsv(ledger, [
    ['Invoice', 'Customer', 'E-mail', 'Currency', 'Due date', 'Open amount', 'Language', 'Contact name'],
    ...customers.map(([name, email, amount], i) => [
      `G-${i + 1}`,
      name,
      email,
      'EUR',
      '2025-11-11',
      amount,
      'en',
      'Anna',
    ]),
  ]);
  opened = await workbench.open(`today=2025-11-21&email=graph${query}`);
  pane = await openFile(opened, ledger);
  await opened.selectRows(2, customers.length + 1);
  const n = customers.length;
  await pane.getByRole('heading', { name: new RegExp(`^${n} invoices?, ${n} customers?$`) }).waitFor();
}

const signInWindow = () => opened.page.getByRole('dialog', { name: 'Sign in to Microsoft 365' });
const press = (name: string | RegExp) => pane.getByRole('button', { name, exact: true }).click();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-graph-'));
  workbench = await WorkbenchUnderTest.start();
  await openLedger(CUSTOMERS);
});
afterAll(async () => {
  await workbench.stop();
  rmSync(folder, { recursive: true });
});

test('nothing asks for a sign-in before Send is pressed', async () => {
  await openReview(opened, pane);
  await pane.getByRole('button', { name: 'Send 6 e-mails' }).waitFor();
  expect(await signInWindow().count()).toBe(0);
  await press('Send 6 e-mails');
  await pane.getByRole('heading', { name: 'Sign in to send' }).waitFor();
  await pane.getByText('Your 6 e-mails are kept as you left them.').waitFor();
  expect(await signInWindow().count()).toBe(0);
  await opened.picture('graph-sign-in');
});

test('a sign-in that is closed sends nothing and claims nothing', async () => {
  await press('Sign in');
  await signInWindow().getByText('send mail as you').waitFor();
  await opened.picture('graph-sign-in-window');
  await signInWindow().getByRole('button', { name: 'Close' }).click();
  await pane
    .getByText(/^The sign-in was closed before it was finished\. Nothing was sent\./)
    .first()
    .waitFor();
  await opened.picture('graph-sign-in-closed');
  expect(await rowsOf(opened, LOG_SHEET)).toEqual([]);
  expect(await outboxOf(opened)).toEqual([]);
});

test('once signed in the same messages go out, each as its recipient lets it', async () => {
  await press('Sign in');
  await signInWindow()
    .getByRole('button', { name: /^Allow as/ })
    .click();
  await pane.getByText('The mail service asks for a pause.', { exact: false }).waitFor();
  await pane.getByRole('heading', { name: '3 sent, 3 need you' }).waitFor();
  await opened.picture('graph-result');
  const states = Object.fromEntries(
    (await columnOf(opened, LOG_SHEET, 'Customer')).map((customer, i) => [customer, i]),
  );
  const log = await columnOf(opened, LOG_SHEET, 'State code');
  const ids = await columnOf(opened, LOG_SHEET, 'Provider id');
  const of = (customer: string) => [log[states[customer] ?? -1], ids[states[customer] ?? -1] !== ''];
  expect(CUSTOMERS.map(([name]) => [name, ...of(name)])).toEqual([
    ['Plain Ltd', 'sent', true],
    ['Expired Ltd', 'sent', true],
    ['Throttled Ltd', 'sent', true],
    ['Refused Ltd', 'failed', false],
    ['Perhaps Ltd', 'unknown', false],
    ['Lost Ltd', 'unknown', false],
  ]);
  expect(new Set(await columnOf(opened, LOG_SHEET, 'Who'))).toEqual(new Set(['ana.ruiz@hartwell.example']));
  const mails = await outboxOf(opened);
  expect(mails.flatMap(({ to }) => to).sort()).toEqual([
    'anna@expired.example',
    'anna@plain.example',
    'wait2@throttled.example',
  ]);
});

test('looked at again, the one that went out late is found and the lost one stays with the user', async () => {
  const card = (customer: string) => pane.getByRole('region', { name: 'Perhaps sent' }).filter({ hasText: customer });
  await card('Perhaps Ltd').getByRole('button', { name: 'Look again' }).click();
  await card('Perhaps Ltd').waitFor({ state: 'detached' });
  await card('Lost Ltd').getByRole('button', { name: 'Look again' }).click();
  await pane
    .getByText(/still stands in Drafts: delete it there before you send it again/)
    .first()
    .waitFor();
  await opened.picture('graph-looked-again');
  const states = await columnOf(opened, LOG_SHEET, 'State code');
  expect([...states].sort()).toEqual(['failed', 'sent', 'sent', 'sent', 'sent', 'unknown']);
  const addresses = (await outboxOf(opened)).flatMap(({ to }) => to);
  expect(addresses.filter((address) => address === 'anna@perhaps.example')).toHaveLength(1);
  expect(addresses).not.toContain('anna@lost.example');
});

test('the menu tells the account, and nothing left the workbench', async () => {
  await press('Done');
  await press('More');
  await pane.getByRole('menuitem', { name: 'Account: ana.ruiz' }).click();
  await pane.getByText('E-mails go out from ana.ruiz@hartwell.example.').first().waitFor();
  await opened.picture('graph-account');
  expect(opened.outside).toEqual([]);
});

test('a long pause says when it ends, and Stop ends it', async () => {
  await openLedger([['Patient Ltd', 'wait90@throttled.example', 100]]);
  await openReview(opened, pane);
  await press('Send 1 e-mail');
  await press('Sign in');
  await signInWindow()
    .getByRole('button', { name: /^Allow as/ })
    .click();
  await pane.getByText(/^The mail service asks for a pause\. Going on at \d\d:\d\d\.$/).waitFor();
  await opened.picture('graph-throttled');
  await press(/^Stop/);
  await pane.getByRole('heading', { name: /need/ }).waitFor();
  expect(await columnOf(opened, LOG_SHEET, 'State code')).toEqual(['failed']);
});

test('the mail app takes the e-mails over instead, one by one', async () => {
  await openLedger([
    ['First Ltd', 'anna@first.example', 200],
    ['Second Ltd', 'anna@second.example', 100],
  ]);
  await openReview(opened, pane);
  await press('Send 2 e-mails');
  await press('Use my mail app');
  await pane.getByRole('heading', { name: '0 of 2 done' }).waitFor();
  await opened.picture('graph-mail-app');
  await press(/^(Open mail app|Save e-mail)$/);
  await pane.getByRole('heading', { name: '1 of 2 done' }).waitFor();
  await opened.picture('graph-mail-app-asked');
  await press('Yes');
  await press('Finish');
  await pane.getByRole('heading', { name: '1 handed over' }).waitFor();
  expect(await columnOf(opened, LOG_SHEET, 'State code')).toEqual(['handed off']);
  expect(await columnOf(opened, LOG_SHEET, 'Channel code')).toEqual(['email']);
});

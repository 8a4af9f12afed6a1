import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { askServer, WorkbenchUnderTest, type OpenedPage } from './browser';

let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
let pane: Frame;

interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly raw: string;
}

const outbox = async (): Promise<readonly Mail[]> => (await askServer<{ mails: Mail[] }>(opened.page, 'outbox')).mails;

const rowsOf = (name: string): Promise<(string | number | boolean)[][]> =>
  opened.page.evaluate((wanted) => {
    const grid = window.workbench?.view.grid;
    const sheet = grid?.sheets().find((one) => one.name === wanted)?.id;
    const used = grid && sheet !== undefined ? grid.usedArea(sheet) : null;
    if (!grid || sheet === undefined || !used) return [];
    return Array.from({ length: used.height }, (_, r) =>
      Array.from({ length: used.width }, (__, c) => grid.cell(sheet, used.row + r, used.column + c).value),
    );
  }, name);

/** Rows 13 to 18 of the sample are 1 to 5 days late; row 14 is a large one. */
const FIRST = 13;
const LAST = 18;

beforeAll(async () => {
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('today=2025-11-21');
  await opened.settled();
  pane = await opened.pane();
});
afterAll(async () => {
  await workbench.stop();
});

test('rows selected by their headers are counted in the pane', async () => {
  await opened.selectRows(FIRST, LAST);
  await pane.getByText(/^6 invoices, \d customers$/).waitFor();
  await opened.picture('selected');
});

test('the ribbon button opens the review of what is selected', async () => {
  await opened.page.getByRole('toolbar').getByRole('button', { name: 'Send reminders' }).click();
  await pane.getByRole('heading', { name: 'Review' }).waitFor();
  await opened.picture('review');
});

test('approved messages go out, and the log has a row for each', async () => {
  const button = pane.getByRole('button', { name: /^Send \d+ e-mails?$/ });
  const count = Number(/\d+/.exec(await button.innerText())?.[0]);
  await button.click();
  await pane.getByText(new RegExp(`^${count} sent$`)).waitFor();
  const mails = await outbox();
  expect(mails).toHaveLength(count);
  const [headers = [], ...log] = await rowsOf('Collections Log');
  expect(headers.slice(0, 3)).toEqual(['When', 'Customer', 'Invoices']);
  expect(log.map((row) => row[headers.indexOf('State code')])).toEqual(mails.map(() => 'sent'));
  expect(new Set(log.map((row) => row[headers.indexOf('To')]))).toEqual(new Set(mails.map(({ to }) => to[0])));
  await opened.picture('sent');
});

test('the ledger can be brought up to date', async () => {
  await pane.getByRole('button', { name: /^Update \d+ rows$/ }).click();
  await opened.page.waitForFunction(() => {
    const grid = window.workbench?.view.grid;
    return grid?.cell(grid.sheets()[0]?.id ?? '', 12, 12).value !== '';
  });
  const ledger = await rowsOf('Receivables');
  for (const row of ledger.slice(FIRST - 1, LAST)) expect(row[12]).toBe(45982);
  expect(ledger[FIRST - 2]?.[12]).toBe('');
});

test('the same rows a second time send nothing', async () => {
  const before = (await outbox()).length;
  await pane.getByRole('button', { name: 'Done' }).click();
  await opened.selectRows(FIRST + 1, LAST + 1);
  await opened.selectRows(FIRST, LAST);
  await pane.getByText(/^0 e-mails ready/).waitFor();
  expect(await outbox()).toHaveLength(before);
});

test('the mail is shown under the grid as the customer sees it', async () => {
  await opened.page.locator('.mail-row').first().click();
  const body = opened.page.frameLocator('#mail-body iframe');
  await body.getByText(/2025/).first().waitFor();
  expect(await opened.page.locator('#mail-body iframe').getAttribute('sandbox')).toBe('');
  await opened.page.getByRole('button', { name: 'Source' }).click();
  expect(await opened.page.locator('#mail-body pre').innerText()).toContain('X-Collections-Key');
  await opened.picture('outbox');
});

test('nothing was missing, and nothing was asked for outside', () => {
  expect(opened.troubles).toEqual([]);
  expect(opened.outside).toEqual([]);
});

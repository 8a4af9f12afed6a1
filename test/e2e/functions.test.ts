import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { WorkbenchUnderTest, type OpenedPage } from './browser';

let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
let pane: Frame;

/** P50, right of the ledger; invoice row 50 is 91 days late. */
const ROW = 49;
const COLUMN = 15;

beforeAll(async () => {
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('today=2025-11-21');
  await opened.settled();
  pane = await opened.pane();
});
afterAll(async () => {
  await workbench?.stop();
});

test('the function browser opens from the menu, its code fetched then', async () => {
  const fetched: string[] = [];
  opened.page.on('request', (request) => fetched.push(request.url()));
  await opened.goTo('P50');
  await pane.getByRole('button', { name: 'More' }).click();
  await pane.getByRole('menuitem', { name: 'Functions' }).click();
  await pane.getByRole('heading', { name: 'Functions' }).waitFor();
  expect(fetched.some((url) => /\/taskpane-\d+\.js\?v=/.test(url))).toBe(true);
});

test('a function is found, and its fields are filled from the columns of the row at hand', async () => {
  await pane.getByRole('searchbox').fill('days past due');
  await pane.getByRole('button', { name: /^DAYS_PAST_DUE/ }).click();
  expect(await pane.getByRole('textbox', { name: /^due_date/ }).inputValue()).toBe('E50');
  await pane.getByRole('textbox', { name: /^as_of/ }).fill('$K$1');
  await pane.getByText('=DAYS_PAST_DUE(E50,$K$1)').waitFor();
  await pane.getByText('91', { exact: true }).waitFor();
  await opened.picture('functions');
});

test('inserted into an empty cell, the grid shows the same result', async () => {
  await pane.getByRole('button', { name: 'Insert into P50' }).click();
  await pane.getByText('Inserted into P50.').first().waitFor();
  await opened.settled();
  expect(await opened.cell(ROW, COLUMN)).toMatchObject({ value: 91 });
  await pane.getByRole('button', { name: 'Replace P50' }).waitFor();
  await opened.picture('functions-inserted');
});

test('once opened the fields stay, and the formula goes where the user is', async () => {
  await opened.goTo('Q13');
  await pane.getByRole('button', { name: 'Insert into Q13' }).waitFor();
  await pane.getByText('=DAYS_PAST_DUE(E50,$K$1)').waitFor();
});

test('a column spills', async () => {
  await pane.getByRole('textbox', { name: /^due_date/ }).fill('E13:E15');
  await pane.getByText('Needs Q13:Q15 free.').waitFor();
  await pane.getByRole('button', { name: 'Insert into Q13' }).click();
  await pane.getByText('Inserted into Q13.').first().waitFor();
  await opened.settled();
  const days = await Promise.all([12, 13, 14].map((row) => opened.cell(row, 16)));
  const shown = await Promise.all([12, 13, 14].map((row) => opened.cell(row, 4)));
  expect(days.map(({ value }) => value)).toEqual(shown.map(({ value }) => 45982 - Number(value)));
});

test('nothing went wrong, and nothing was asked for outside', () => {
  expect(opened.troubles).toEqual([]);
  expect(opened.outside).toEqual([]);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { LOG_SHEET } from '../../core/log/record';
import { askServer, WorkbenchUnderTest, type OpenedPage } from './browser';

let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
let pane: Frame;

beforeAll(async () => {
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('host=sheets&today=2025-11-21');
  await opened.settled();
  pane = await opened.pane();
});
afterAll(async () => {
  await workbench.stop();
});

/** How many mails the local outbox holds. */
async function mails(): Promise<{ to: string[] }[]> {
  return (await askServer<{ mails: { to: string[] }[] }>(opened.page, 'outbox')).mails;
}

function states(): Promise<unknown[]> {
  return opened.page.evaluate((name) => {
    const grid = window.workbench?.view.grid;
    const id = grid?.sheets().find((sheet) => sheet.name === name)?.id;
    const used = id === undefined ? null : grid?.usedArea(id);
    if (!grid || id === undefined || !used) return [];
    const at = Array.from({ length: used.width }, (_x, c) => grid.cell(id, 0, c).value).indexOf('State code');
    return Array.from({ length: used.height - 1 }, (_x, r) => grid.cell(id, r + 1, at).value);
  }, LOG_SHEET);
}

describe('formulas run in the built Code.js', () => {
  test('the sample shows a stage in every row that has a due date', async () => {
    const stages = await Promise.all([1, 12, 36, 50].map((row) => opened.cell(row, 8)));
    expect(stages.map(({ value }) => value)).toEqual(['Preventive', 'Administrative', 'Extrajudicial', 'Judicial']);
  });

  test('a date cell goes in as a Date and a date comes back as a date cell', async () => {
    await opened.typeInto('P2', '=DUE_DATE(E2, "net 30")');
    await opened.settled();
    const due = (await opened.cell(1, 4)).value as number;
    expect(await opened.cell(1, 15)).toMatchObject({ value: due + 30, format: 'yyyy-mm-dd' });
  });

  test('today is the day of the page', async () => {
    await opened.typeInto('P3', '=DAYS_PAST_DUE("2025-11-11")');
    await opened.settled();
    expect((await opened.cell(2, 15)).value).toBe(10);
  });

  test('an error alone is an error with its sentence; inside a range it is text and spares the others', async () => {
    await opened.typeInto('P5', '=COLLECTION_STAGE("soon", $K$1)');
    await opened.typeInto('Q2', '2025-11-01');
    await opened.typeInto('Q3', 'soon');
    await opened.typeInto('R2', '=DAYS_PAST_DUE(Q2:Q3, DATE(2025,11,21))');
    await opened.settled();
    const alone = await opened.cell(4, 15);
    // The grid shows #ERROR; asked for the cell, it names the error as Excel would.
    expect([alone.value, alone.message]).toEqual(['#VALUE!', expect.stringContaining('due_date is "soon"')]);
    expect((await opened.cell(1, 17)).value).toBe(20);
    expect((await opened.cell(2, 17)).value).toMatch(/^#VALUE! due_date is "soon"/);
  });
});

describe('the sidebar', () => {
  test('is 300 px wide and scrolls in one direction only', async () => {
    const sizes = await pane.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(sizes).toEqual([300, 300]);
  });

  test('follows the selection by itself', async () => {
    await opened.page.evaluate(() => {
      const grid = window.workbench?.view.grid;
      grid?.select([{ sheet: grid.activeSheet(), row: 1, column: 0, height: 50, width: 3 }]);
    });
    await pane.getByText(/^50 invoices/).waitFor();
    await opened.picture('sheets-home');
  });

  test('sends through MailApp: every mail arrives once and the log says so', async () => {
    await pane.getByRole('button', { name: 'Send reminders' }).click();
    const send = pane.getByRole('button', { name: /^Send \d+ e-mails$/ });
    const count = Number(/\d+/.exec(await send.innerText())?.[0]);
    await opened.picture('sheets-review');
    expect(count).toBeGreaterThan(5);
    await pane.getByText('You can send 100 e-mails today.').waitFor();
    await send.click();
    await pane.getByText(`${count} sent`, { exact: true }).waitFor();
    await opened.picture('sheets-result');
    const addresses = (await mails()).map(({ to }) => to.join(','));
    expect(addresses).toHaveLength(count);
    expect(new Set(addresses).size).toBe(count);
    expect(await states()).toEqual(new Array(count).fill('sent'));
  });

  test('brings the ledger up to date, with dates as dates', async () => {
    await pane.getByRole('button', { name: /^Update \d+ rows$/ }).click();
    await pane.getByRole('button', { name: /^Update \d+ rows$/ }).waitFor({ state: 'detached' });
    const level = await opened.cell(12, 11);
    const last = await opened.cell(12, 12);
    expect(level.value).toBe(2);
    expect(last).toMatchObject({ value: 45982, text: '2025-11-21' });
  });

  test('the same invoices get nothing again', async () => {
    await opened.page.evaluate(() => {
      const grid = window.workbench?.view.grid;
      grid?.select([{ sheet: grid.activeSheet(), row: 20, column: 0, height: 10, width: 1 }]);
    });
    await pane.getByRole('button', { name: 'Done' }).click();
    await pane.getByText(/^10 invoices/).waitFor();
    await opened.picture('sheets-again');
    await pane.getByText('0 e-mails ready. 10 rows skipped.').waitFor();
    expect(await pane.getByRole('button', { name: 'Send reminders' }).count()).toBe(0);
  });
});

test('nothing went wrong, and nothing was asked for outside', () => {
  expect(opened.troubles).toEqual([]);
  expect(opened.outside).toEqual([]);
});

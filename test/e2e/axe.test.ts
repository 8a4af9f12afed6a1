import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { lookWithAxe } from './axe';
import { WorkbenchUnderTest, type OpenedPage } from './browser';
import { openReview } from './flow';

let workbench: WorkbenchUnderTest;

beforeAll(async () => {
  workbench = await WorkbenchUnderTest.start();
});
afterAll(async () => {
  await workbench.stop();
});

/** Names, roles and order are the same in every theme. */
async function expectSound(pane: Frame, theme: string): Promise<void> {
  const { violations, measured } = await lookWithAxe(pane, theme === 'light' ? 'all' : 'theme');
  expect(violations).toEqual([]);
  expect(measured).toBeGreaterThan(0);
}

async function start(query: string, first = 13, last = 18): Promise<{ opened: OpenedPage; pane: Frame }> {
  const opened = await workbench.open(`today=2025-11-21&${query}`);
  await opened.settled();
  const pane = await opened.pane();
  await opened.selectRows(first, last);
  await pane.getByText(new RegExp(`^${last - first + 1} invoices, \\d+ customers$`)).waitFor();
  return { opened, pane };
}

async function fromMenu(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('button', { name: 'More', exact: true }).click();
  await pane.getByRole('menuitem', { name, exact: true }).click();
  await pane.getByRole('heading', { name, exact: true }).waitFor();
}

const back = (pane: Frame): Promise<void> => pane.getByRole('button', { name: 'Back', exact: true }).click();

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  let opened: OpenedPage;
  let pane: Frame;

  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));

  beforeAll(async () => {
    ({ opened, pane } = await start(`theme=${theme}`));
    // The server waits until the sending screen has been looked at.
    await opened.page.route('**/relay**', async (route) => {
      await answered;
      await route.continue();
    });
  });
  afterAll(async () => {
    await opened.page.context().close();
  });

  test('Remind', () => expectSound(pane, theme));

  test('the menu', async () => {
    await pane.getByRole('button', { name: 'More', exact: true }).click();
    await pane.getByRole('menu').waitFor();
    await expectSound(pane, theme);
    await opened.page.keyboard.press('Escape');
  });

  test.each(['Functions', 'Policy', 'Templates'])('%s', async (name) => {
    await fromMenu(pane, name);
    await pane.getByRole('textbox').or(pane.getByRole('searchbox')).or(pane.getByRole('listitem')).first().waitFor();
    await expectSound(pane, theme);
    await back(pane);
  });

  test('a function and a level opened', async () => {
    await fromMenu(pane, 'Functions');
    await pane.locator('main [aria-expanded=false]').first().click();
    await pane.locator('main [aria-expanded=true]').first().waitFor();
    await expectSound(pane, theme);
    await back(pane);
    await fromMenu(pane, 'Policy');
    await pane.locator('main [aria-expanded=false]').first().click();
    await pane.locator('main [aria-expanded=true]').first().waitFor();
    await expectSound(pane, theme);
    await back(pane);
  });

  test('Customer, Record promise and Dispute', async () => {
    await pane.getByRole('tab', { name: 'Customer' }).click();
    await pane.getByRole('button', { name: 'Record promise' }).waitFor();
    await expectSound(pane, theme);
    await pane.getByRole('button', { name: 'Record promise' }).click();
    await pane.getByRole('heading', { name: 'Record promise' }).waitFor();
    await expectSound(pane, theme);
    await back(pane);
    await pane.getByRole('button', { name: 'Dispute', exact: true }).click();
    await pane.getByRole('button', { name: 'Record dispute' }).waitFor();
    await expectSound(pane, theme);
    await back(pane);
    await pane.getByRole('tab', { name: 'Remind' }).click();
  });

  test('Review, closed and with a message open', async () => {
    await openReview(opened, pane);
    await expectSound(pane, theme);
    await pane.locator('li button[aria-expanded=false]').first().click();
    await pane.getByRole('button', { name: 'Edit' }).waitFor();
    await expectSound(pane, theme);
    await pane.getByRole('button', { name: 'Edit' }).click();
    await pane.getByRole('button', { name: 'Keep changes' }).waitFor();
    await expectSound(pane, theme);
    await pane.getByRole('button', { name: 'Cancel' }).click();
  });

  test('Sending and Result', async () => {
    await pane.getByRole('button', { name: /^Send \d+ e-mails?$/ }).click();
    await pane.getByRole('progressbar').waitFor();
    await expectSound(pane, theme);
    answer();
    await pane.getByRole('button', { name: /^Update \d+ rows?$/ }).waitFor();
    await expectSound(pane, theme);
    await pane.getByRole('button', { name: 'Not now' }).click();
  });

  test('a selection with nothing to send', async () => {
    await opened.selectRows(13, 14);
    await pane.getByRole('button', { name: 'See why' }).click();
    await pane.getByRole('heading', { name: 'Review' }).waitFor();
    await expectSound(pane, theme);
  });

  test('nothing was missing, and nothing was asked for outside', () => {
    expect(opened.troubles).toEqual([]);
    expect(opened.outside).toEqual([]);
  });
});

test.each([
  ['light', 'empty'],
  ['dark', 'empty'],
])('a workbook without a ledger, %s', async (theme) => {
  const opened = await workbench.open(`sample=empty&theme=${theme}`);
  const pane = await opened.pane();
  await pane.getByRole('heading', { name: 'No ledger found' }).waitFor();
  await expectSound(pane, theme);
  await opened.page.context().close();
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { WorkbenchUnderTest, type OpenedPage } from './browser';
import { openFile, openReview, writeCsv } from './flow';

const ROWS = 1_000;
/** Generous, for a busy machine: what is looked for is work that grows with the square of the rows. */
const MOST_MS = { selection: 8_000, review: 8_000, tick: 2_000, scroll: 2_000 };

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

async function timed(name: keyof typeof MOST_MS, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  const took = performance.now() - start;
  process.stdout.write(`${ROWS} rows, ${name}: ${Math.round(took)} ms\n`);
  expect(took).toBeLessThan(MOST_MS[name]);
}

test('the summary follows the selection', () =>
  timed('selection', async () => {
    await opened.goTo(`A2:G${ROWS + 1}`);
    await pane.getByRole('heading', { name: '1,000 invoices, 1,000 customers' }).waitFor();
  }));

test('the review opens', () => timed('review', () => openReview(opened, pane)));

test('a tick is answered', async () => {
  const box = pane.getByRole('checkbox', { name: /^Send to / }).first();
  await timed('tick', async () => {
    await box.uncheck();
    // The box above the list stands between all and none.
    await pane.waitForFunction(() =>
      [...document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')].some((all) => all.indeterminate),
    );
  });
});

test('the end of the list is a scroll away', () =>
  timed('scroll', () =>
    pane.evaluate(async () => {
      const middle = document.querySelector('main');
      if (!middle) throw new Error('The pane has no middle.');
      for (let step = 1; step <= 10; step++) {
        middle.scrollTop = (middle.scrollHeight * step) / 10;
        await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
      }
    }),
  ));

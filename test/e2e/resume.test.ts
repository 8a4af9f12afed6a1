import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { LOG_SHEET } from '../../core/log/record';
import { WorkbenchUnderTest, type OpenedPage } from './browser';
import { columnOf, openFile, openReview, outboxOf } from './flow';

let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
let pane: Frame;
let folder: string;
let saved: string;
let all = 0;

const RELAY = '**/relay/send';
/** So many go out; the answer to the next is lost on the way back. */
const BEFORE = 2;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-resume-'));
  saved = join(folder, 'saved.xlsx');
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('today=2025-11-21');
  await opened.settled();
  pane = await opened.pane();
});
afterAll(async () => {
  await workbench.stop();
  rmSync(folder, { recursive: true });
});

test('the page goes away while a message is on its way', async () => {
  await opened.selectRows(13, 18);
  await pane.getByText(/^6 invoices, \d customers$/).waitFor();
  await openReview(opened, pane);
  let asked = 0;
  const hanging = new Promise<void>((resolve) => {
    void opened.page.route(RELAY, async (route) => {
      if (asked++ < BEFORE) return route.continue();
      // It arrives, but nobody hears of it.
      await route.fetch();
      resolve();
    });
  });
  const button = pane.getByRole('button', { name: /^Send \d+ e-mails$/ });
  all = Number(/\d+/.exec(await button.innerText())?.[0]);
  await button.click();
  await hanging;
  const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.click('#save')]);
  await download.saveAs(saved);
  const states = await columnOf(opened, LOG_SHEET, 'State code');
  expect(states.filter((state) => state === 'sent')).toHaveLength(BEFORE);
  expect(states.filter((state) => state === 'sending')).toHaveLength(1);
  expect(states.filter((state) => state === 'claimed')).toHaveLength(all - BEFORE - 1);
});

test('opened again, the pane says what is waiting and what was perhaps sent', async () => {
  await opened.page.reload();
  await opened.page.unrouteAll({ behavior: 'ignoreErrors' });
  await opened.page.waitForFunction(() => window.workbench !== undefined);
  pane = await openFile(opened, saved);
  await opened.selectRows(13, 18);
  await pane.getByText(/^The run of .+ stopped\.$/).waitFor();
  await pane.getByRole('button', { name: `Go on with ${all - BEFORE - 1}` }).waitFor();
  await pane.getByText('1 e-mail was perhaps sent').waitFor();
  expect(await outboxOf(opened)).toHaveLength(BEFORE + 1);
});

test('going on sends the rest, and nobody gets one twice', async () => {
  await pane.getByRole('button', { name: `Go on with ${all - BEFORE - 1}` }).click();
  await pane
    .getByRole('heading', { name: /^\d+ sent/ })
    .or(pane.getByText(/^\d+ sent$/))
    .first()
    .waitFor();
  await pane.getByRole('button', { name: /^(Update \d+ rows?|Done)$/ }).waitFor();
  const mails = await outboxOf(opened);
  expect(mails).toHaveLength(all);
  const keys = mails.map(({ raw }) => /^X-Collections-Key: *(?:\r\n )?(\S+)/im.exec(raw)?.[1]);
  expect(keys).not.toContain(undefined);
  expect(new Set(keys).size).toBe(all);
  expect(new Set(mails.map(({ to }) => to.join()))).toEqual(new Set(await columnOf(opened, LOG_SHEET, 'To')));
});

test('what was perhaps sent waits for a person, who settles it', async () => {
  await pane.getByRole('button', { name: /^(Not now|Done)$/ }).click();
  await pane.getByText('1 e-mail was perhaps sent').click();
  await pane.getByRole('button', { name: 'It was sent' }).click();
  await pane
    .getByText(/^Recorded as sent: /)
    .first()
    .waitFor();
  expect(await columnOf(opened, LOG_SHEET, 'State code')).toEqual(Array.from({ length: all }, () => 'sent'));
  expect(await outboxOf(opened)).toHaveLength(all);
  expect(opened.outside).toEqual([]);
});

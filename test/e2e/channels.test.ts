import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { LOG_SHEET } from '../../core/log/record';
import { askServer, WorkbenchUnderTest, type OpenedPage } from './browser';
import { columnOf, openReview } from './flow';

let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
let pane: Frame;

beforeAll(async () => {
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('sample=channels&today=2025-11-21');
  await opened.settled();
  pane = await opened.pane();
});
afterAll(async () => {
  await workbench.stop();
});

interface Text {
  readonly channel: string;
  readonly to: string;
  readonly text: string;
}

const outbox = (): Promise<{ mails: { to: string[] }[]; texts: Text[] }> => askServer(opened.page, 'outbox');

/** Alder by e-mail, Bramley by SMS, Corbett by WhatsApp. */
test('an e-mail, an SMS and a WhatsApp message are reviewed and counted as what they are', async () => {
  await opened.selectRows(2, 4);
  await openReview(opened, pane);
  await pane.getByRole('heading', { name: '1 e-mail, 1 WhatsApp message and 1 SMS to 3 customers' }).waitFor();
  await pane.getByRole('button', { name: /Bramley Bakery/ }).click();
  await pane.getByText(/^Goes out as \d SMS$/).waitFor();
  await pane.getByText('A test goes out by e-mail only.').waitFor();
  await pane.getByText('SMS: From Hartwell Supplies').waitFor();
  await opened.picture('channels-review');
});

test('they go out each by its own channel, once, and the log says so', async () => {
  await pane.getByRole('button', { name: 'Send 1 e-mail, 1 WhatsApp message and 1 SMS' }).click();
  await pane.getByText('3 sent', { exact: true }).waitFor();
  await pane.getByText('3 messages sent').click();
  await opened.picture('channels-result');
  const { mails, texts } = await outbox();
  expect(mails.map(({ to }) => to)).toEqual([['accounts@alder.example']]);
  expect(texts.map(({ channel, to }) => `${channel} ${to}`).sort()).toEqual([
    'sms +447700900202',
    'whatsapp +447700900203',
  ]);
  expect(texts.find(({ channel }) => channel === 'sms')?.text).toContain('C-3102');
  expect((await columnOf(opened, LOG_SHEET, 'Channel code')).sort()).toEqual(['email', 'sms', 'whatsapp']);
  expect(await columnOf(opened, LOG_SHEET, 'State code')).toEqual(['sent', 'sent', 'sent']);
  const ids = await columnOf(opened, LOG_SHEET, 'Provider id');
  expect(ids.every((id) => id !== '')).toBe(true);
});

test('the outbox shows them beside the e-mails, as text only', async () => {
  await opened.page.locator('.mail-row', { hasText: 'SMS +447700900202' }).click();
  expect(await opened.page.locator('#mail-subject').innerText()).toBe('SMS');
  expect(await opened.page.locator('#mail-body pre').innerText()).toContain('C-3102');
  expect(await opened.page.locator('#mail-body iframe').count()).toBe(0);
  await opened.picture('channels-outbox');
});

test('a refused number and a broken connection are told as what they are, without a word of e-mail', async () => {
  await pane.getByRole('button', { name: 'Not now' }).click();
  await opened.selectRows(8, 9);
  await openReview(opened, pane);
  await pane.getByRole('button', { name: 'Send 2 SMS' }).click();
  await pane.getByText('0 sent, 2 need you').waitFor();
  await pane.getByText('The connection broke while this message was going out.', { exact: false }).waitFor();
  await pane.getByText('The number is not in use.', { exact: false }).waitFor();
  expect((await pane.locator('body').innerText()).toLowerCase()).not.toContain('e-mail');
  await opened.picture('channels-uncertain');
  expect((await columnOf(opened, LOG_SHEET, 'State code')).slice(3).sort()).toEqual(['failed', 'unknown']);
});

test('a refusal and a broken connection aside, nothing went wrong, and nothing was asked for outside', () => {
  const expected = /422|net::ERR_EMPTY_RESPONSE|net::ERR_CONNECTION|ERR_HTTP2/;
  expect(opened.troubles.filter((trouble) => !expected.test(trouble))).toEqual([]);
  expect(opened.outside).toEqual([]);
});

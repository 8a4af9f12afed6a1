import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page, Route } from 'playwright-core';
import { LOG_SHEET } from '../../core/log/record';
import { WorkbenchUnderTest, type OpenedPage } from './browser';
import { columnOf, openFile, openReview, outboxOf, rowsOf, writeCsv } from './flow';

// Excel in a browser: no bridge in the add-in's page. The sign-in goes through the pages that the add-in brings along.
let workbench: WorkbenchUnderTest;
let opened: OpenedPage;
let pane: Frame;
let folder: string;

const base64Url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Microsoft's sign-in, as far as the library asks it: RFC 6749 with a code, and who it was. */
class Entra {
  /** What the sign-in page answers in place of a code, as `error` and its description. */
  refusal: readonly [error: string, description: string] | undefined;
  readonly asked: string[] = [];
  private nonce = '';

  async answer(route: Route, page: Page): Promise<void> {
    const url = new URL(route.request().url());
    if (url.pathname.endsWith('/authorize')) return this.authorize(route, url.searchParams);
    if (url.pathname.endsWith('/token')) return this.token(route, page);
    this.asked.push(`unknown ${url.pathname}`);
    return route.fulfill({ status: 404 });
  }

  private authorize(route: Route, query: URLSearchParams): Promise<void> {
    const silent = query.get('prompt') === 'none';
    const back = query.get('redirect_uri') ?? '';
    this.asked.push(`${silent ? 'silently' : 'by a window'} ${new URL(back).pathname.split('/').pop() ?? ''}`);
    this.nonce = query.get('nonce') ?? '';
    const refused = silent ? (['login_required', 'AADSTS50058'] as const) : this.refusal;
    const answer = new URLSearchParams({
      state: query.get('state') ?? '',
      ...(refused ? { error: refused[0], error_description: refused[1] } : { code: 'code', client_info: CLIENT_INFO }),
    });
    return route.fulfill({ status: 302, headers: { location: `${back}#${answer.toString()}` } });
  }

  private async token(route: Route, page: Page): Promise<void> {
    const { token } = await page.evaluate(async () => {
      const response = await fetch('../graph/token', { method: 'POST' });
      return (await response.json()) as { token: string };
    });
    const claims = {
      aud: '00000000-0000-4000-8000-000000000001',
      iss: 'https://login.microsoftonline.com/t/v2.0',
      oid: 'o',
      tid: 't',
      sub: 's',
      nonce: this.nonce,
      preferred_username: 'ana.ruiz@hartwell.example',
    };
    await route.fulfill({
      status: 200,
      headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
      body: JSON.stringify({
        token_type: 'Bearer',
        scope: 'Mail.ReadWrite Mail.Send User.Read openid profile',
        expires_in: 3600,
        access_token: token,
        id_token: `${base64Url({ alg: 'none', typ: 'JWT' })}.${base64Url(claims)}.signature`,
        client_info: CLIENT_INFO,
      }),
    });
  }
}

const CLIENT_INFO = base64Url({ uid: 'o', utid: 't' });
let entra: Entra;

const press = (name: string | RegExp) => pane.getByRole('button', { name, exact: true }).click();

/** Presses Sign in and, in the add-in's own window, Continue. */
async function signIn(): Promise<void> {
  const relay = opened.page.waitForEvent('popup');
  await press('Sign in');
  const window = await relay;
  await window.locator('#go').click();
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-sign-in-'));
  const ledger = join(folder, 'ledger.csv');
  writeCsv(ledger, [
    ['Invoice', 'Customer', 'E-mail', 'Currency', 'Due date', 'Open amount', 'Language', 'Contact name'],
    ['G-1', 'First Ltd', 'anna@first.example', 'EUR', '2025-11-11', 200, 'en', 'Anna'],
  ]);
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('today=2025-11-21&email=graph&signIn=window');
  entra = new Entra();
  await opened.page
    .context()
    .route('https://login.microsoftonline.com/**', (route) => entra.answer(route, opened.page));
  pane = await openFile(opened, ledger);
  await opened.selectRows(2, 2);
  await openReview(opened, pane);
  await press('Send 1 e-mail');
  await pane.getByRole('heading', { name: 'Sign in to send' }).waitFor();
});
afterAll(async () => {
  await workbench.stop();
  rmSync(folder, { recursive: true });
});

test('an organisation that has not allowed it is told apart, and nothing is claimed', async () => {
  entra.refusal = ['access_denied', 'AADSTS90094: An administrator has to grant it.'];
  await signIn();
  await pane
    .getByText(/^Your organisation has not allowed Collections/)
    .first()
    .waitFor();
  await opened.picture('sign-in-consent');
  expect(await rowsOf(opened, LOG_SHEET)).toEqual([]);
});

test('by windows of the browser, through the pages that the add-in brings along, the e-mail goes out', async () => {
  entra.refusal = undefined;
  await signIn();
  await pane.getByRole('heading', { name: '1 sent' }).waitFor();
  expect(new Set(entra.asked)).toEqual(new Set(['silently signin.html', 'by a window signin.html']));
  expect(await columnOf(opened, LOG_SHEET, 'Who')).toEqual(['ana.ruiz@hartwell.example']);
  expect((await outboxOf(opened)).flatMap(({ to }) => to)).toEqual(['anna@first.example']);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCAL_OFFICE_JS, OFFICE_JS } from '../../workbench/server/staticFiles';
import { Workbench } from '../../workbench/server/workbench';
import { letIn } from './letIn';

const repository = join(__dirname, '../..');
const TASKPANE = readFileSync(join(repository, 'excel-addin/taskpane.html'), 'utf8');

interface Answer {
  readonly status: number;
  readonly body: Buffer;
  readonly json: () => Record<string, unknown>;
}

interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

let root: string;
let workbench: Workbench;
let origin: string;
let token: string;
/** Of a browser that was let in; '' for one that was not. */
let cookie = '';
let room = '';

function ask(path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const all = { ...(cookie === '' ? {} : { cookie }), ...headers };
    const sent = request(`${origin}${room}${path}`, { method, headers: all, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const whole = Buffer.concat(parts);
        const json = (): Record<string, unknown> => JSON.parse(whole.toString('utf8')) as Record<string, unknown>;
        resolve({ status: response.statusCode ?? 0, body: whole, json });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const EMAIL = {
  to: ['payables@orchardhotels.example'],
  cc: [],
  subject: 'Überfällige Rechnung',
  text: 'Grüße',
  html: '<p>Grüße</p>',
};

const relay = (parcel: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  ask('/relay/send', {
    method: 'POST',
    headers: { origin, authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: typeof parcel === 'string' ? parcel : JSON.stringify(parcel),
  });

let count = 0;
const parcel = (change: object = {}): object => ({
  key: 'R-1/2',
  nonce: `nonce-${++count}`,
  email: { ...EMAIL, ...change },
});
const mails = async (): Promise<Record<string, unknown>[]> =>
  (await ask('/outbox')).json()['mails'] as Record<string, unknown>[];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'workbench-'));
  mkdirSync(join(root, 'dist/excel'), { recursive: true });
  mkdirSync(join(root, 'dist/workbench'), { recursive: true });
  writeFileSync(join(root, 'dist/excel/taskpane.html'), TASKPANE);
  writeFileSync(join(root, 'dist/excel/functions.js'), `const url = "${OFFICE_JS}";`);
  writeFileSync(join(root, 'secret.txt'), 'secret');
  workbench = new Workbench({ root, port: 0 });
  origin = await workbench.start();
  ({ cookie, room } = await letIn(workbench));
  token = ((await ask('/config.json')).json()['email'] as { token: string }).token;
});
afterAll(async () => {
  await workbench.stop();
  rmSync(root, { recursive: true });
});

describe('files', () => {
  test('the pane differs from the built one in the address of office.js alone', async () => {
    const served = (await ask('/taskpane.html')).body.toString('utf8');
    const [before, after] = TASKPANE.split(OFFICE_JS);
    expect(TASKPANE.split(OFFICE_JS)).toHaveLength(2);
    expect(served).toBe(`${before ?? ''}${LOCAL_OFFICE_JS}${after ?? ''}`);
  });

  test('scripts are served byte for byte', async () => {
    const { body } = await ask('/functions.js');
    expect(body.equals(readFileSync(join(root, 'dist/excel/functions.js')))).toBe(true);
  });

  test.each([
    '/../../secret.txt',
    '/%2e%2e/%2e%2e/secret.txt',
    '/..%2f..%2fsecret.txt',
    '/workbench/../../../secret.txt',
  ])('%s does not lead out of the built folders', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret\n');
  });
});

describe('the mail relay', () => {
  test('sends to the local outbox, where the mail can be read', async () => {
    const outcome = (await relay(parcel())).json();
    expect(outcome['state']).toBe('sent');
    const [mail] = (await mails()).slice(-1);
    expect(mail).toMatchObject({
      to: EMAIL.to,
      subject: EMAIL.subject,
      text: 'Grüße\n',
      from: 'ana.ruiz@hartwell.example',
    });
    expect(String(mail?.['html'])).toContain('Grüße');
    expect(String(mail?.['raw'])).toMatch(/^X-Collections-Key: R-1\/2$/m);
  });

  test('the same claim goes out once, however often it is asked for', async () => {
    const before = (await mails()).length;
    const claim = parcel();
    const [first, second] = await Promise.all([relay(claim), relay(claim)]);
    expect(second.json()).toEqual(first.json());
    expect(await mails()).toHaveLength(before + 1);
  });

  test('a refused address is certainly not sent', async () => {
    expect((await relay(parcel({ to: ['x@refused.example'] }))).json()).toMatchObject({
      state: 'failed',
      error: expect.stringMatching(/^\[address-refused: x@refused\.example\] The mail server refused .* \(5\d\d /),
    });
  });

  test('a connection that breaks after the message leaves it unknown', async () => {
    expect((await relay(parcel({ to: ['x@perhaps.example'] }))).json()).toMatchObject({ state: 'unknown' });
  });

  test.each([
    ['no page', {}, 403],
    ['another website', { origin: 'https://evil.example' }, 403],
  ])('%s may not send', async (_who, headers, status) => {
    const before = (await mails()).length;
    const answer = await ask('/relay/send', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify(parcel()),
    });
    expect(answer.status).toBe(status);
    expect(await mails()).toHaveLength(before);
  });

  test('a wrong token may not send', async () => {
    expect((await relay(parcel(), { authorization: 'Bearer guess' })).status).toBe(401);
  });

  test.each([
    ['no JSON', 'hello', /JSON/],
    ['a list', [], /object/],
    ['an unknown field', { ...parcel(), bcc: 'x@y.example' }, /bcc/],
    ['an unknown field of the e-mail', parcel({ bcc: ['x@y.example'] }), /bcc/],
    ['no recipient', parcel({ to: [] }), /recipient/],
    ['no address', parcel({ to: ['office(at)juniper'] }), /email.to\[0\]/],
    ['a line break in an address', parcel({ to: ['a@b.example\r\nBcc: c@d.example'] }), /email.to\[0\]/],
    ['a line break in the subject', parcel({ subject: 'Hello\r\nBcc: c@d.example' }), /email.subject/],
    ['a number as text', parcel({ text: 5 }), /email.text/],
    ['51 recipients', parcel({ to: Array.from({ length: 51 }, (_, i) => `x${i}@y.example`) }), /50/],
  ])('%s is refused', async (_what, body, message) => {
    const answer = await relay(body);
    expect(answer.status).toBe(400);
    expect(answer.json()['error']).toMatch(message);
  });

  test('the outbox can be cleared, by its own page only', async () => {
    expect((await ask('/outbox', { method: 'DELETE' })).status).toBe(403);
    expect((await mails()).length).toBeGreaterThan(0);
    await ask('/outbox', { method: 'DELETE', headers: { origin } });
    expect(await mails()).toEqual([]);
  });
});

test('a taken port is an error, and nothing is left running', async () => {
  const port = Number(new URL(origin).port);
  await expect(new Workbench({ root, port }).start()).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

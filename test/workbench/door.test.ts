import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, statSync, readFileSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { createTransport } from 'nodemailer';
import { openBrowser } from '../../workbench/server/openBrowser';
import { Outbox } from '../../workbench/server/outbox';
import { Workbench } from '../../workbench/server/workbench';
import { asked, letIn } from './letIn';

let root: string;
let workbench: Workbench;
let origin: string;
const used: string[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'door-'));
  for (const name of ['excel', 'workbench']) mkdirSync(join(root, 'dist', name), { recursive: true });
  writeFileSync(join(root, 'dist/excel/functions.js'), '// public');
  writeFileSync(join(root, 'dist/workbench/index.html'), '<title>the page</title>');
  workbench = new Workbench({ root, port: 0, onEntered: (entrance) => void used.push(entrance) });
  origin = await workbench.start();
});
afterAll(async () => {
  await workbench.stop();
  rmSync(root, { recursive: true });
});

/** Everything that tells of the user or sends as the user. */
const SECRETS: readonly (readonly [method: string, path: string])[] = [
  ['GET', '/config.json'],
  ['GET', '/graph/config.json'],
  ['GET', '/outbox'],
  ['GET', '/workbench/'],
  ['POST', '/relay/send'],
  ['POST', '/graph/token'],
  ['GET', '/graph-api/v1.0/me'],
  ['POST', '/gateway/sms/messages'],
  ['DELETE', '/outbox'],
  ['POST', '/files/open-xlsx'],
  ['POST', '/files/open-csv'],
  ['POST', '/files/save-xlsx'],
];

describe('from the network', () => {
  // 127.0.0.2 stands in where the machine has no network: a server for every address would answer there too.
  const outside = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80:'))
    .map(({ address }) => address);

  test.each([...outside, '127.0.0.2'])('nobody answers on %s', async (address) => {
    const port = Number(new URL(origin).port);
    const url = `https://${address.includes(':') ? `[${address}]` : address}:${port}/config.json`;
    await expect(asked(url, { headers: { host: `localhost:${port}` } })).rejects.toThrow();
  });

  test.each(['127.0.0.1', '::1'])('the machine itself is answered on %s', async (host) => {
    const port = Number(new URL(origin).port);
    const answer = await asked(`https://localhost:${port}/functions.js`, { host });
    expect(answer).toMatchObject({ status: 200, body: '// public' });
  });
});

/** Where one of them is asked for: in the room, or beside it as every user of the machine can. */
const addressesOf = (room: string, path: string): readonly string[] => [`${origin}${path}`, `${origin}${room}${path}`];
/** What nobody who is turned away may be told. */
const TOLD = /token"|mails|the page<|clientId/;

describe.each(SECRETS)('%s %s', (method, path) => {
  test('is closed to whoever has neither cookie nor room, with the page’s own origin or without', async () => {
    for (const headers of [{}, { origin }]) {
      for (const url of addressesOf('/in/guess', path)) {
        const { status, body } = await asked(url, { method, headers });
        expect([401, 404]).toContain(status);
        expect(body).not.toMatch(TOLD);
      }
    }
  });

  test('is closed to the cookie alone, which the browser hands to every port of this machine', async () => {
    const { cookie, room } = await letIn(workbench);
    const key = room.split('/').pop() ?? '';
    const rooms = ['', '/in/', '/in//', '/in/guess', `/in/${key.slice(1)}`, `/in/${key}x`, `/in/${key.toLowerCase()}`];
    for (const headers of [{ cookie }, { cookie, origin }]) {
      for (const wrong of rooms) {
        const answer = await asked(`${origin}${wrong}${path}`, { method, headers });
        expect([wrong, answer.status < 400]).toEqual([wrong, false]);
        expect(answer.body).not.toMatch(TOLD);
        expect(`${answer.body}${JSON.stringify(answer.headers)}`).not.toContain(key);
      }
    }
  });

  test('is closed to the room’s address alone', async () => {
    const { room } = await letIn(workbench);
    for (const headers of [{}, { origin }]) {
      const { status, body } = await asked(`${origin}${room}${path}`, { method, headers });
      expect(status).toBe(401);
      expect(body).not.toMatch(TOLD);
    }
  });

  test('is closed to a guessed cookie', async () => {
    const { cookie, room } = await letIn(workbench);
    const [name = ''] = cookie.split('=');
    const headers = { origin, cookie: `${name}=guess` };
    expect((await asked(`${origin}${room}${path}`, { method, headers })).status).toBe(401);
  });

  test('is closed to every other website, the browser’s cookie and the room notwithstanding', async () => {
    const { cookie, room } = await letIn(workbench);
    const ports = ['http://localhost:5000', 'https://localhost:5000'];
    for (const from of ['https://evil.example', 'null', origin.replace('https', 'http'), ...ports]) {
      for (const url of addressesOf(room, path)) {
        const { status, body } = await asked(url, { method, headers: { cookie, origin: from } });
        expect(status).toBe(path === '/workbench/' && !url.includes(room) ? 401 : 403);
        expect(body).not.toMatch(TOLD);
      }
    }
  });

  test('is closed to a name that was bent to this machine', async () => {
    const { cookie, room } = await letIn(workbench);
    const port = new URL(origin).port;
    for (const host of ['evil.example', `evil.example:${port}`, `localhost.evil.example:${port}`, 'localhost']) {
      for (const url of addressesOf(room, path)) {
        const { status } = await asked(url, { method, headers: { cookie, host, origin: `https://${host}` } });
        expect(status).toBe(403);
      }
    }
  });

  test('is open to the page, which has both', async () => {
    const { cookie, room } = await letIn(workbench);
    // A file is worked on in a thread of its own, which takes its time to start on a busy machine.
    const options = { method, headers: { cookie, origin }, timeout: 120_000 };
    const { status } = await asked(`${origin}${room}${path}`, options);
    // Without what each of them wants, but never for want of being let in; the relay and the mailbox ask for a token more.
    expect([status, path]).not.toEqual([403, path]);
    expect(status === 401).toBe(/^\/(relay|graph-api)\//.test(path));
  });
});

test('a request without a host is refused', async () => {
  const { cookie, room } = await letIn(workbench);
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect({ port: Number(new URL(origin).port), host: '127.0.0.1', rejectUnauthorized: false }, () =>
      socket.write(`GET ${room}/outbox HTTP/1.0\r\nCookie: ${cookie}\r\n\r\n`),
    );
    let text = '';
    socket.on('data', (part: Buffer) => (text += part.toString()));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 403 /);
});

describe('the way in', () => {
  test('an address of the terminal lets one browser in, once, and the page follows', async () => {
    const entrance = workbench.newEntrance('?sample=empty');
    const first = await asked(entrance);
    expect(first.status).toBe(200);
    const room = /url=(\/in\/[\w-]{43})\/workbench\/\?sample=empty"/.exec(first.body)?.[1] ?? '';
    expect(room).not.toBe('');
    const [cookie = ''] = first.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^__Host-[\w-]+=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
    expect(used).toContain(entrance.split('?')[0]);

    const again = await asked(entrance);
    expect(again.status).toBe(401);
    expect(again.headers['set-cookie']).toBeUndefined();

    const headers = { cookie: cookie.split(';')[0] ?? '' };
    expect((await asked(`${origin}${room}/workbench/`, { headers })).body).toContain('the page');
    expect(JSON.parse((await asked(`${origin}${room}/config.json`, { headers })).body)).toMatchObject({
      email: { kind: 'relay', url: `${origin}${room}/relay/send` },
    });
  });

  test.each(['', 'guess', '%2e%2e%2fconfig.json', '%00'])('the key %j lets nobody in', async (key) => {
    const { status, headers } = await asked(`${origin}/open/${key}`);
    expect(status).toBe(401);
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('what stands behind an address reaches the page as text only', async () => {
    const { body } = await asked(workbench.newEntrance('?a="><script>alert(1)</script>'));
    expect(body).not.toContain('<script');
  });

  test('real Excel gets the built add-in, and no channel of the workbench', async () => {
    expect((await asked(`${origin}/functions.js`)).status).toBe(200);
    expect((await asked(`${origin}/config.json`)).status).toBe(404);
  });

  test('a page of an earlier run is told so', async () => {
    const before = new Workbench({ root, port: 0 });
    await before.start();
    const { cookie, room } = await letIn(before);
    await before.stop();
    for (const path of ['/config.json', '/workbench/']) {
      const answer = await asked(`${origin}${room}${path}`, { headers: { cookie } });
      expect(answer.status).toBe(401);
      expect(answer.body).toContain('terminal');
    }
  });

  test('an address that was used up tells nobody where the room is, whoever has the cookie included', async () => {
    const entrance = workbench.newEntrance();
    await asked(entrance);
    const { cookie, room } = await letIn(workbench);
    for (const url of [entrance, `${origin}/`, `${origin}/workbench`, `${origin}/in`]) {
      const { status, headers, body } = await asked(url, { headers: { cookie } });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(`${JSON.stringify(headers)}${body}`).not.toContain(room);
    }
  });

  test('no other origin is told the page’s address', async () => {
    const { cookie, room } = await letIn(workbench);
    const { headers } = await asked(`${origin}${room}/workbench/`, { headers: { cookie } });
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  test('the browser is started without the key among its arguments, which every user of the machine sees', () => {
    const tools = mkdtempSync(join(tmpdir(), 'open-'));
    const file = join(tools, 'open.html');
    const entrance = workbench.newEntrance();
    let args: readonly string[] = [];
    const remove = openBrowser(entrance, file, (command, more) => void (args = [command, ...more]));
    expect(args.join(' ')).toContain('open.html');
    expect(args.join(' ')).not.toContain(entrance.split('/').pop());
    expect(readFileSync(file, 'utf8')).toContain(entrance);
    expect(statSync(file).mode & 0o077).toBe(0);
    remove();
    expect(() => statSync(file)).toThrow();
    rmSync(tools, { recursive: true });
  });
});

describe('the local mail server', () => {
  const mail = { from: 'a@x.example', to: 'b@y.example', subject: 's', text: 't' };

  test('takes mail of this process alone', async () => {
    const outbox = new Outbox();
    const address = new URL(await outbox.listen());
    const own = createTransport(address.href);
    const stranger = createTransport(`smtp://${address.host}`);
    address.password = 'guess';
    const guessing = createTransport(address.href);
    await own.sendMail(mail);
    await expect(stranger.sendMail(mail)).rejects.toThrow();
    await expect(guessing.sendMail(mail)).rejects.toThrow();
    expect(outbox.mails()).toHaveLength(1);
    await outbox.close();
  });
});

test('the certificate that is made for a run is signed with SHA-256', async () => {
  const { certificate } = await import('../../workbench/server/certificate');
  const { X509Certificate, createPublicKey } = await import('node:crypto');
  const { cert } = await certificate(join(root, 'none'));
  const read = new X509Certificate(cert);
  expect(read.verify(createPublicKey(cert))).toBe(true);
  // OID 1.2.840.113549.1.1.11, sha256WithRSAEncryption; its sisters of SHA-1 and MD5 end otherwise.
  expect(read.raw.includes(Buffer.from('2a864886f70d01010b', 'hex'))).toBe(true);
  expect(read.raw.includes(Buffer.from('2a864886f70d010105', 'hex'))).toBe(false);
  expect(read.subjectAltName).toContain('IP Address:127.0.0.1');
});

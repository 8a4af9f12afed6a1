import { afterEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { call } from '../../channels/http';
import { gatewayChannel } from '../../channels/gateway';
import { twilio } from '../../channels/twilio';
import { failureText } from '../../core/failures/text';
import { browserWire } from '../../excel-addin/browserWire';
import { textParcel } from '../channels/parcels';

let server: Server | undefined;
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server?.close();
});

/** What a server does with a connection once it is told something: `seen` is all that has come so far. */
type Manner = (socket: Socket, seen: string) => void;

/** A server without any manners of its own: what it does with a connection is done to the bytes. */
async function serving(manner: Manner): Promise<{ url: string; connections: () => number }> {
  let connections = 0;
  server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    let seen = '';
    socket.on('error', () => undefined);
    socket.on('data', (part) => manner(socket, (seen += part.toString('latin1'))));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, connections: () => connections };
}

const posting = (url: string, body: string) => ({ method: 'POST', url, headers: {}, body }) as const;
const whole = (seen: string): boolean => seen.includes('\r\n\r\nthe message');

describe('a connection that breaks', () => {
  test.each<[string, string, Manner]>([
    ['as soon as it stands', 'the message', (socket) => socket.destroy()],
    ['while the message is on its way', 'the message'.repeat(1_000_000), (socket) => socket.resetAndDestroy()],
    ['once the message has come', 'the message', (socket, seen) => whole(seen) && socket.destroy()],
    ['in the midst of the status', 'the message', (socket, seen) => whole(seen) && socket.end('HTTP/1.1 2')],
    [
      'in the midst of the headers',
      'the message',
      (socket, seen) => whole(seen) && socket.end('HTTP/1.1 200 OK\r\nA: '),
    ],
  ])('%s leaves open whether the message went out', async (_when, body, manner) => {
    const { url, connections } = await serving(manner);
    expect(await call(browserWire, posting(url, body), 30)).toEqual({ kind: 'lost' });
    expect(connections()).toBe(1);
  });

  test('in the midst of the answer still has its status', async () => {
    const { url } = await serving(
      (socket, seen) => whole(seen) && socket.end('HTTP/1.1 422 No\r\nContent-Length: 99\r\n\r\n{"err'),
    );
    expect(await call(browserWire, posting(url, 'the message'), 30)).toMatchObject({
      kind: 'answer',
      status: 422,
      body: '',
    });
  });

  test('without an answer is told as such, and nothing is sent again', async () => {
    const { url, connections } = await serving((socket, seen) => seen.includes('Body=') && socket.destroy());
    const dialect = twilio({ url, from: '+15005550006', channel: 'sms' });
    const limits = { remainingToday: null, perRun: 1, recipientsPerMessage: 1, account: 'Hartwell' };
    const outcome = await gatewayChannel({ wire: browserWire, dialect, limits }).send(textParcel());
    expect(outcome).toEqual({ state: 'unknown', error: failureText('connection-broke', 'Twilio') });
    expect(connections()).toBe(1);
  });
});

test('no connection at all is certain', async () => {
  const { url } = await serving(() => undefined);
  const closed = server;
  closed?.close();
  if (closed !== undefined) await once(closed, 'close');
  expect(await call(browserWire, posting(url, 'the message'), 30)).toEqual({ kind: 'not connected' });
});

test('a silent server is given up after its time', async () => {
  const { url } = await serving(() => undefined);
  expect(await call(browserWire, posting(url, 'the message'), 0.2)).toEqual({ kind: 'lost', seconds: 0.2 });
});

test('another address is not followed', async () => {
  const { url, connections } = await serving(
    (socket, seen) => whole(seen) && socket.end('HTTP/1.1 307 Go\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n'),
  );
  const reply = await call(browserWire, posting(url, 'the message'), 30);
  expect(reply.kind === 'answer' && reply.status >= 200 && reply.status < 300).toBe(false);
  expect(connections()).toBe(1);
});

import { describe, expect, test } from '@jest/globals';
import { failureText, withWords } from '../../core/failures/text';
import type { TokenSource } from '../../channels/graph/mailbox';
import { graphMailChannel } from '../../channels/graphMail';
import { FakeNetwork, json, type Trouble } from '../../workbench/fakes/fake';
import { FakeGraph, type GraphOptions } from '../../workbench/fakes/graph';
import { emailParcel } from './parcels';
import { VirtualTime } from './virtualTime';

const SEND = /^POST .*\/send$/;
const CREATE = /^POST \/v1\.0\/me\/messages$/;
const LOOK = /^GET .*(mailFolders|messages)/;

function setUp(options: Partial<GraphOptions> = {}) {
  const graph = new FakeGraph({ mail: 'ana@hartwell.example', userPrincipalName: 'ana@corp.example', ...options });
  const network = new FakeNetwork(graph.answer);
  const time = new VirtualTime();
  const asked: { fresh: boolean; mayAsk: boolean }[] = [];
  let tokens = 1;
  const signIn: TokenSource = {
    token: async (how) => {
      asked.push(how);
      if (how.fresh) tokens += 1;
      return Promise.resolve(`token-${tokens}`);
    },
  };
  const channel = graphMailChannel(time.wire(network.fetch), signIn);
  const send = (nonce = 'n-1') => time.run(channel.send(emailParcel({}, nonce)));
  const paths = () => network.calls.map(({ method, url }) => `${method} ${url.pathname}`);
  return { graph, network, time, channel, asked, send, paths };
}

const throttled = (wait?: string): Trouble =>
  json(
    429,
    { error: { code: 'TooManyRequests', message: 'Slow down' } },
    wait === undefined ? {} : { 'retry-after': wait },
  );
const unavailable: Trouble = json(503, { error: { code: 'ServiceUnavailable', message: 'Busy' } });

describe('sending from a Microsoft 365 mailbox', () => {
  test('makes a marked draft, sends it, and keeps the id that it has in Sent Items', async () => {
    const { graph, send, paths } = setUp();
    expect(await send()).toEqual({ state: 'sent', providerId: 'immutable/1=' });
    expect(paths()).toEqual(['POST /v1.0/me/messages', 'POST /v1.0/me/messages/immutable%2F1%3D/send']);
    expect(graph.drafts).toEqual([]);
    expect(graph.sent).toMatchObject([
      {
        subject: 'Invoice A-1 is 12 days late',
        html: '<p>Dear Anna</p>',
        to: ['anna@birch.example'],
        cc: ['boss@birch.example'],
        replyTo: ['ar@collections.example'],
        headers: [{ name: 'x-collections-key', value: '0123456789abcdef.n-1' }],
      },
    ]);
  });

  test.each<[string, Trouble, RegExp, number | undefined]>([
    ['429 with seconds', throttled('17'), /wait/, 17],
    ['429 with a date', throttled('Fri, 21 Nov 2025 13:03:11 GMT'), /wait/, 60],
    ['429 with a date gone by', throttled('Fri, 21 Nov 2025 13:00:00 GMT'), /wait/, 1],
    ['429 without a time', throttled(), /wait/, 30],
    ['503', unavailable, /busy/, 30],
    ['no connection', 'refused', /could not be reached/, 30],
    ['a connection that breaks', 'cut', /Nothing was sent/, 30],
    [
      '400',
      json(400, { error: { code: 'RequestBodyRead', message: 'bad' } }),
      /Correct the address.*bad RequestBodyRead/,
      undefined,
    ],
    [
      '403',
      json(403, { error: { code: 'ErrorAccessDenied', message: 'Denied' } }),
      /administrator.*Mail\.Send/,
      undefined,
    ],
    ['404', json(404, { error: { code: 'MailboxNotEnabledForRESTAPI', message: 'x' } }), /no mailbox/, undefined],
    ['504', { status: 504 }, /Nothing was sent/, undefined],
    ['an answer without an id', json(201, {}), /without the draft/, undefined],
  ])('%s while the draft is made is a certain failure', async (_what, trouble, error, retryAfterSeconds) => {
    const { network, graph, send } = setUp();
    network.next(CREATE, trouble);
    const outcome = await send();
    expect(outcome).toMatchObject({ state: 'failed', error });
    expect((outcome as { retryAfterSeconds?: number }).retryAfterSeconds).toBe(retryAfterSeconds);
    expect([graph.sent, graph.drafts]).toEqual([[], []]);
  });

  test.each<[string, Trouble]>([
    ['an answer that got lost', 'lost'],
    ['a hanging answer', 'hangs'],
    ['a 504 that made it all the same', { status: 504, after: true }],
  ])('a draft left behind by %s is removed', async (_what, trouble) => {
    const { network, graph, send } = setUp();
    network.next(CREATE, trouble);
    expect(await send()).toMatchObject({ state: 'failed' });
    expect([graph.sent, graph.drafts]).toEqual([[], []]);
  });

  test.each<[string, Trouble, number | undefined]>([
    ['429', throttled('5'), 5],
    ['503', unavailable, 30],
    ['no connection', 'refused', 30],
    ['403', json(403, { error: { code: 'ErrorSendAsDenied', message: 'no' } }), undefined],
  ])('%s at the send call sent nothing, and the draft goes', async (_what, trouble, retryAfterSeconds) => {
    const { network, graph, send } = setUp();
    network.next(SEND, trouble);
    const outcome = await send();
    expect(outcome.state).toBe('failed');
    expect((outcome as { retryAfterSeconds?: number }).retryAfterSeconds).toBe(retryAfterSeconds);
    expect([graph.sent, graph.drafts]).toEqual([[], []]);
  });

  test('a 503 that sent it after all is seen before it can be sent again', async () => {
    const { network, graph, send } = setUp();
    network.next(SEND, { status: 503, after: true });
    expect(await send()).toEqual({ state: 'sent', providerId: 'immutable/1=' });
    expect(graph.sent).toHaveLength(1);
  });

  test.each<[string, Trouble]>([
    ['504', { status: 504, after: true }],
    ['500', { status: 500, after: true }],
    ['404', { status: 404, after: true }],
    ['an answer that got lost', 'lost'],
    ['a hanging answer', 'hangs'],
  ])('%s, though it was delivered: found in Sent Items, even if it takes a moment', async (_what, trouble) => {
    const { network, graph, send } = setUp({ slowness: 2 });
    network.next(SEND, trouble);
    expect(await send()).toMatchObject({ state: 'sent' });
    expect(graph.sent).toHaveLength(1);
  });

  test.each<[string, Trouble]>([
    ['504', { status: 504 }],
    ['404', { status: 404 }],
    ['408', { status: 408 }],
    ['409', { status: 409 }],
    ['a broken connection', 'cut'],
  ])('%s, and nothing in Sent Items: perhaps sent, the draft stays as it is', async (_what, trouble) => {
    const { network, graph, send } = setUp();
    network.next(SEND, trouble);
    expect(await send()).toMatchObject({ state: 'unknown', error: /no copy of it.*stands in Drafts/ });
    expect([graph.sent.length, graph.drafts.length]).toEqual([0, 1]);
  });

  test.each<[string, Trouble]>([
    ['429', throttled('5')],
    ['403', json(403, { error: { code: 'ErrorSendAsDenied', message: 'no' } })],
    ['503', unavailable],
  ])('%s, and the draft is nowhere: perhaps sent, not certainly unsent', async (_what, trouble) => {
    const { network, send } = setUp();
    network.next(SEND, trouble).next(LOOK, json(404, { error: { code: 'ErrorItemNotFound', message: 'gone' } }), 9);
    const outcome = await send();
    expect(outcome).toMatchObject({ state: 'unknown' });
    expect(outcome).not.toHaveProperty('retryAfterSeconds');
  });

  test.each<[string, Trouble]>([
    ['200', { status: 200 }],
    ['201', json(201, {})],
    ['204', { status: 204 }],
    ['202 with a page', { status: 202, body: '<html>Sign in</html>' }],
  ])(
    'only an empty 202 counts as sent: %s that is not Graph’s own, and nothing in Sent Items',
    async (_what, trouble) => {
      const { network, graph, send } = setUp();
      network.next(SEND, trouble);
      expect(await send()).toMatchObject({ state: 'unknown' });
      expect(graph.sent).toHaveLength(0);
    },
  );

  test('where Sent Items cannot be seen either, nothing is claimed', async () => {
    const { network, send } = setUp();
    network.next(SEND, 'lost').next(LOOK, 'cut', 99);
    expect(await send()).toMatchObject({ state: 'unknown', error: /could not be looked at/ });
  });

  test('a second attempt sends the draft that could not be removed, never a second one', async () => {
    const { network, graph, send, paths } = setUp();
    network.next(SEND, throttled('5')).next(LOOK, 'cut');
    expect(await send()).toMatchObject({ state: 'failed', retryAfterSeconds: 5 });
    expect(graph.drafts).toHaveLength(1);
    expect(await send()).toMatchObject({ state: 'sent' });
    expect(paths().filter((path) => path === 'POST /v1.0/me/messages')).toHaveLength(1);
    expect([graph.sent.length, graph.drafts.length]).toEqual([1, 0]);
  });

  test('a draft left behind that went out meanwhile is not sent again', async () => {
    const { network, graph, send } = setUp();
    network.next(SEND, throttled('5')).next(LOOK, 'cut');
    expect(await send()).toMatchObject({ state: 'failed' });
    graph.sendByHand(0);
    expect(await send()).toMatchObject({ state: 'sent' });
    expect(graph.sent).toHaveLength(1);
  });

  test('a draft left behind that the user threw away leaves the question to a person', async () => {
    const { network, graph, send } = setUp();
    network.next(SEND, throttled('5')).next(LOOK, 'cut');
    await send();
    graph.messages.length = 0;
    expect(await send()).toMatchObject({ state: 'unknown' });
    expect(graph.sent).toEqual([]);
  });

  test('a 503 counts as not sent only where the mailbox confirms it', async () => {
    const { network, send } = setUp();
    network.next(SEND, { status: 503, after: true }).next(LOOK, 'cut', 99);
    expect(await send()).toMatchObject({ state: 'unknown', error: /could not be looked at/ });
  });

  test('a token that ran out is replaced once', async () => {
    const { graph, asked, send } = setUp();
    graph.tokens.delete('token-1');
    graph.tokens.add('token-2');
    expect(await send()).toMatchObject({ state: 'sent' });
    expect(asked.map(({ fresh }) => fresh)).toEqual([false, true, false]);
  });

  test('a sign-in that Graph keeps refusing is a failure', async () => {
    const { graph, network, send } = setUp();
    graph.tokens.clear();
    expect(await send()).toMatchObject({ state: 'failed', error: /Sign in again/ });
    expect(network.calls).toHaveLength(2);
  });

  test('a token that runs out between draft and sending is replaced too', async () => {
    const { graph, network, send } = setUp();
    graph.tokens.add('token-2');
    network.next(SEND, json(401, { error: { code: 'InvalidAuthenticationToken', message: 'expired' } }));
    expect(await send()).toMatchObject({ state: 'sent' });
    expect(graph.sent).toHaveLength(1);
  });

  test('no sign-in, nothing sent; its sentence is passed on', async () => {
    const graph = new FakeGraph({ mail: null, userPrincipalName: 'a@b.example' });
    const network = new FakeNetwork(graph.answer);
    const time = new VirtualTime();
    const signIn = { token: async () => Promise.reject(new Error('The sign-in was closed.')) };
    const channel = graphMailChannel(time.wire(network.fetch), signIn);
    expect(await time.run(channel.send(emailParcel()))).toEqual({
      state: 'failed',
      error: withWords(failureText('not-signed-in', 'Microsoft 365'), 'The sign-in was closed.'),
    });
    expect(network.calls).toEqual([]);
    expect((await time.run(channel.limits())).account).toBe('');
    await expect(time.run(channel.ownAddress())).rejects.toThrow(/Sign in/);
  });

  test('keeps to one message at a time and fewer than 30 a minute', async () => {
    const { channel, graph, network, time } = setUp();
    const started = time.now();
    let under = 0;
    let most = 0;
    const watched = graphMailChannel(
      time.wire(async (url, init) => {
        most = Math.max(most, (under += 1));
        try {
          return await network.fetch(url, init);
        } finally {
          under -= 1;
        }
      }),
      { token: async () => Promise.resolve('token-1') },
    );
    expect(channel.name).toBe(watched.name);
    await time.run(Promise.all(Array.from({ length: 31 }, async (_x, i) => watched.send(emailParcel({}, `n-${i}`)))));
    expect(graph.sent).toHaveLength(31);
    expect(most).toBe(1);
    expect(time.now() - started).toBeGreaterThanOrEqual(60_000);
  });

  test('tells the own address, silently for the limits', async () => {
    const { channel, asked, time } = setUp();
    expect(await time.run(channel.limits())).toMatchObject({ account: 'ana@hartwell.example', remainingToday: null });
    expect(asked).toEqual([{ fresh: false, mayAsk: false }]);
    expect(await time.run(channel.ownAddress())).toBe('ana@hartwell.example');
    const other = setUp({ mail: null });
    expect(await other.time.run(other.channel.ownAddress())).toBe('ana@corp.example');
  });
});

describe('looking again', () => {
  const look = (s: ReturnType<typeof setUp>) => s.time.run(s.channel.lookAgain('0123456789abcdef', 'n-1'));

  test('finds what was sent, by another pane even', async () => {
    const s = setUp();
    s.network.next(SEND, 'lost').next(LOOK, 'cut', 99);
    expect(await s.send()).toMatchObject({ state: 'unknown' });
    const later = graphMailChannel(s.time.wire(new FakeNetwork(s.graph.answer).fetch), {
      token: async () => Promise.resolve('token-1'),
    });
    expect(await s.time.run(later.lookAgain('0123456789abcdef', 'n-1'))).toEqual({
      state: 'sent',
      providerId: 'immutable/1=',
    });
  });

  test('says what is known where there is no copy, and sends nothing', async () => {
    const s = setUp();
    expect(await look(s)).toEqual({ state: 'unknown', error: failureText('no-copy') });
    s.network.next(SEND, 'cut');
    await s.send();
    expect(await look(s)).toMatchObject({ state: 'unknown', error: /stands in Drafts/ });
    expect(s.graph.sent).toEqual([]);
  });

  test('another claim with the same key is another message', async () => {
    const s = setUp();
    await s.send('n-2');
    expect(await look(s)).toMatchObject({ state: 'unknown' });
  });

  test('a mailbox that does not answer is said so', async () => {
    const s = setUp();
    s.network.next(LOOK, unavailable);
    expect(await look(s)).toMatchObject({ state: 'unknown', error: /could not be looked at just now/ });
  });
});

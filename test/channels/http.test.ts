import { describe, expect, test } from '@jest/globals';
import { asksToWait, verdictOf, unclear, type Dialect } from '../../channels/dialect';
import { call, sleep, type Fetch } from '../../channels/http';
import type { Answer, HttpRequest, Reply } from '../../channels/replies';
import { failureText, withWords } from '../../core/failures/text';

const REQUEST: HttpRequest = {
  method: 'POST',
  url: 'https://sms.example/send',
  headers: { accept: 'application/json' },
};
const OK: Awaited<ReturnType<Fetch>> = {
  status: 200,
  headers: { get: () => null },
  text: async () => Promise.resolve('{}'),
};

/** The network, and a clock that runs only where it is told to. */
function wireTo(fetch: Fetch) {
  const timers: { readonly milliseconds: number; readonly act: () => void; cancelled: boolean }[] = [];
  const after = (milliseconds: number, act: () => void): (() => void) => {
    const timer = { milliseconds, act, cancelled: false };
    timers.push(timer);
    return () => void (timer.cancelled = true);
  };
  return { timers, wire: { fetch, after, now: () => 0 } };
}

describe('one request', () => {
  test('is cut off after so many seconds, and not before', async () => {
    let signal: AbortSignal | undefined;
    const { timers, wire } = wireTo(async (_url, init) => {
      signal = init.signal;
      return new Promise(() => undefined);
    });
    const reply = call(wire, REQUEST, 30);
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([30_000]);
    expect(signal?.aborted).toBe(false);
    timers[0]?.act();
    expect(await reply).toEqual({ kind: 'lost', seconds: 30 });
    expect(signal?.aborted).toBe(true);
  });

  test('that is answered needs its clock no more', async () => {
    const { timers, wire } = wireTo(async () =>
      Promise.resolve({ ...OK, status: 418, text: async () => Promise.resolve('tea') }),
    );
    expect(await call(wire, REQUEST, 30)).toMatchObject({ kind: 'answer', status: 418, body: 'tea' });
    expect(timers).toMatchObject([{ cancelled: true }]);
  });

  test('hands on the headers of its answer', async () => {
    const headers = { get: (name: string) => (name === 'Retry-After' ? '17' : null) };
    const reply = await call(wireTo(async () => Promise.resolve({ ...OK, headers })).wire, REQUEST, 1);
    expect(reply.kind === 'answer' && [reply.header('Retry-After'), reply.header('Age')]).toEqual(['17', null]);
  });

  test('goes out as it is, with a body only where it has one', async () => {
    const sent: unknown[] = [];
    const { wire } = wireTo(async (url, init) => {
      sent.push([url, Object.fromEntries(Object.entries(init).filter(([name]) => name !== 'signal'))]);
      return Promise.resolve(OK);
    });
    await call(wire, REQUEST, 1);
    await call(wire, { ...REQUEST, body: 'a=1' }, 1);
    const { url, method, headers } = REQUEST;
    expect(sent).toStrictEqual([
      [url, { method, headers }],
      [url, { method, headers, body: 'a=1' }],
    ]);
  });

  test('whose answer breaks off after its status keeps the status', async () => {
    const { wire } = wireTo(async () => Promise.resolve({ ...OK, text: async () => Promise.reject(new Error('cut')) }));
    expect(await call(wire, REQUEST, 1)).toMatchObject({ kind: 'answer', status: 200, body: '' });
  });

  test.each<readonly [string, unknown, Reply]>([
    ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].map(
      (code) => [code, { code }, { kind: 'not connected' }] as const,
    ),
    [
      'a cause',
      Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } }),
      { kind: 'not connected' },
    ],
    ['ECONNRESET', { code: 'ECONNRESET' }, { kind: 'lost' }],
    ['a browser’s word', new TypeError('Failed to fetch'), { kind: 'lost' }],
    ['a number', { code: 61 }, { kind: 'lost' }],
    ['a text', 'ECONNREFUSED', { kind: 'lost' }],
    ['nothing', null, { kind: 'lost' }],
  ])('that fails with %s', async (_what, error, reply) => {
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- fetch rejects with what its host likes
    const { timers, wire } = wireTo(() => Promise.reject(error));
    expect(await call(wire, REQUEST, 1)).toEqual(reply);
    expect(timers).toMatchObject([{ cancelled: true }]);
  });

  test('sleep waits so many milliseconds', async () => {
    const { timers, wire } = wireTo(async () => Promise.resolve(OK));
    let awake = false;
    const slept = sleep(wire, 2_100).then(() => (awake = true));
    await Promise.resolve();
    expect([awake, timers.map(({ milliseconds }) => milliseconds)]).toEqual([false, [2_100]]);
    timers[0]?.act();
    await slept;
    expect(awake).toBe(true);
  });
});

describe('what a reply tells', () => {
  const dialect: Dialect<{ key: string; nonce: string }> = {
    name: 'Pigeon',
    honoursIdempotency: true,
    refusal: () => undefined,
    request: () => REQUEST,
    idOf: ({ body }) => (body === '' ? undefined : body),
    rules: { never: [400, 403, 422], later: [429], source: 'this test' },
    reasonOf: ({ body }) => (body === '<html>' ? undefined : { text: body, later: body === 'wait' }),
  };
  const answer = (status: number, body = '', retryAfter: string | null = null): Answer => ({
    kind: 'answer',
    status,
    body,
    header: (name) => (name === 'Retry-After' ? retryAfter : null),
  });
  const refused = (status: number, text = '') => withWords(failureText('refused-with', 'Pigeon', status), text);

  test.each([[200], [201], [202], [299]])('%i with an id: sent; without one, perhaps', (status) => {
    expect(verdictOf(dialect, answer(status, 'm1'), 0)).toEqual({ state: 'sent', providerId: 'm1' });
    expect(verdictOf(dialect, answer(status), 0)).toBe('perhaps');
  });

  // Whatever its service does not document: the request may be under way, or a server between may have answered.
  test.each([[100], [199], [300], [302], [399], [401], [404], [408], [409], [500], [502], [503], [504], [599]])(
    '%i: perhaps',
    (status) => {
      expect(verdictOf(dialect, answer(status, 'm1', '5'), 0)).toBe('perhaps');
      expect(verdictOf(dialect, answer(status, 'wait', '5'), 0)).toBe('perhaps');
    },
  );

  test.each([[400], [403], [422]])(
    '%i in the service’s own words: certainly not sent; in another’s, perhaps',
    (status) => {
      expect(verdictOf(dialect, answer(status, 'no', '5'), 0)).toEqual({
        state: 'failed',
        error: refused(status, 'no'),
      });
      expect(verdictOf(dialect, answer(status, '<html>', '5'), 0)).toBe('perhaps');
    },
  );

  test.each<readonly [number, string, string | null, number]>([
    [429, '', '17', 17],
    [429, '', null, 30],
    [400, 'wait', '5', 5],
  ])('%i "%s" with Retry-After %j: not sent, again after %i s', (status, text, header, retryAfterSeconds) => {
    expect(verdictOf(dialect, answer(status, text, header), 0)).toEqual({
      state: 'failed',
      error: refused(status, text),
      retryAfterSeconds,
    });
    expect(verdictOf(dialect, answer(429, '<html>', header), 0)).toBe('perhaps');
  });

  test('no connection: not sent, and worth another try; a lost answer: perhaps', () => {
    expect(verdictOf(dialect, { kind: 'not connected' }, 0)).toEqual({
      state: 'failed',
      error: failureText('not-reached', 'Pigeon'),
      retryAfterSeconds: 30,
    });
    expect(verdictOf(dialect, { kind: 'lost' }, 0)).toBe('perhaps');
  });

  test.each<readonly [Reply, string]>([
    [{ kind: 'lost', seconds: 30 }, failureText('no-answer', 'Pigeon', 30)],
    [{ kind: 'lost' }, failureText('connection-broke', 'Pigeon')],
    [answer(502, '', '9'), failureText('unclear-status', 'Pigeon', 502)],
    [{ kind: 'not connected' }, failureText('unclear-status', 'Pigeon', '')],
  ])('%j leaves it perhaps sent, and says why', (reply, error) => {
    expect(unclear(dialect, reply, 0)).toEqual({ state: 'unknown', error });
  });

  test.each([[429], [503]])('%i asks to come again, where that sends nothing twice', (status) => {
    const error = failureText('unclear-status', 'Pigeon', status);
    expect(unclear(dialect, answer(status, '', '9'), 0)).toEqual({ state: 'unknown', error, retryAfterSeconds: 9 });
    const forgetful = { ...dialect, honoursIdempotency: false };
    expect(unclear(forgetful, answer(status, '', '9'), 0)).toEqual({ state: 'unknown', error });
    expect(asksToWait(answer(status))).toBe(true);
  });

  test('nothing else asks to come again', () => {
    for (const reply of [answer(500), answer(400), { kind: 'lost' }, { kind: 'not connected' }] as const) {
      expect(asksToWait(reply)).toBe(false);
    }
  });
});

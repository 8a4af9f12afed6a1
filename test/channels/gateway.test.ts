import { describe, expect, test } from '@jest/globals';
import { failureText, withWords } from '../../core/failures/text';
import type { Dialect } from '../../channels/dialect';
import { gatewayChannel } from '../../channels/gateway';
import { textGateway } from '../../channels/plainGateway';
import { twilio } from '../../channels/twilio';
import { whatsappCloud } from '../../channels/whatsappCloud';
import type { TextParcel } from '../../core/ports/channel';
import { FakeNetwork, json, type Fake } from '../../workbench/fakes/fake';
import { fakeGateway, fakeTwilio, fakeWhatsApp, type Taken } from '../../workbench/fakes/textServices';
import { textParcel } from './parcels';
import { GATEWAY_URL, TWILIO_URL, WHATSAPP_URL } from './rigs/gateways';
import { VirtualTime } from './virtualTime';

const LIMITS = { remainingToday: null, perRun: 100, recipientsPerMessage: 1, account: 'Hartwell' };
const POST = /^POST /;
/** What an error of Meta's bears beside its code. */
const METAS = { type: 'OAuthException', fbtrace_id: 'AbC123' };

function setUp(dialect: Dialect<TextParcel>, service: (taken: Taken[]) => Fake, authorization?: () => Promise<string>) {
  const taken: Taken[] = [];
  const network = new FakeNetwork(service(taken));
  const time = new VirtualTime();
  const wire = time.wire(network.fetch);
  const channel = gatewayChannel({ wire, dialect, limits: LIMITS, ...(authorization ? { authorization } : {}) });
  const send = (fields: Partial<TextParcel> = {}) => time.run(channel.send(textParcel(fields)));
  return { taken, network, send };
}

const plain = () => setUp(textGateway(GATEWAY_URL, 'sms'), fakeGateway);

describe('a gateway of one’s own', () => {
  test('gets the message with its Idempotency-Key and answers with an id', async () => {
    const { taken, network, send } = plain();
    expect(await send()).toEqual({ state: 'sent', providerId: 'g1' });
    expect(taken).toEqual([{ to: '+34600111222', text: 'Invoice A-1: EUR 1,200.00 is 12 days late.' }]);
    expect(network.calls[0]?.headers['idempotency-key']).toBe('0123456789abcdef.n-1');
  });

  test('is asked once more with the same key where the answer got lost, and delivers once', async () => {
    const { taken, network, send } = plain();
    network.next(POST, 'lost');
    expect(await send()).toEqual({ state: 'sent', providerId: 'g1' });
    expect([network.calls.length, taken.length]).toEqual([2, 1]);
    expect(new Set(network.calls.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  test.each([
    ['gets lost too', 'lost' as const],
    ['is refused', json(400, { error: 'no' })],
    ['is told to wait', json(429, {})],
  ])('a second request that %s leaves it perhaps sent; there is no third', async (_what, trouble) => {
    const { network, send } = plain();
    network.next(POST, 'lost').next(POST, trouble);
    expect(await send()).toMatchObject({ state: 'unknown', error: /may have gone out/ });
    expect(network.calls).toHaveLength(2);
  });

  test('its refusal is passed on, on one line', async () => {
    const { network, send } = plain();
    network.next(POST, json(422, { error: 'Number is\r\nblocked' }));
    expect(await send()).toEqual({
      state: 'failed',
      error: withWords(failureText('refused-with', 'The SMS gateway', 422), 'Number is blocked'),
    });
  });

  test('a sign-in that fails is told without its own words, and nothing goes out', async () => {
    const { network, send } = setUp(textGateway(GATEWAY_URL, 'sms'), fakeGateway, async () =>
      Promise.reject(new Error('token eyJ0 expired')),
    );
    const outcome = await send();
    expect(outcome).toMatchObject({ state: 'failed', error: /not signed in/ });
    expect(JSON.stringify(outcome)).not.toContain('eyJ0');
    expect(network.calls).toEqual([]);
  });
});

describe('Twilio', () => {
  test('takes a form, and the message’s SID is kept', async () => {
    const { taken, network, send } = setUp(
      twilio({ url: TWILIO_URL, from: '+15005550006', channel: 'sms' }),
      fakeTwilio,
    );
    expect(await send({ text: 'Late: 1 + 1 & 50 % “é” 😀' })).toEqual({
      state: 'sent',
      providerId: `SM${'0'.repeat(31)}1`,
    });
    expect(taken).toEqual([{ to: '+34600111222', text: 'Late: 1 + 1 & 50 % “é” 😀' }]);
    expect(network.calls[0]?.headers['authorization']).toBeUndefined();
  });

  test('WhatsApp numbers are marked, a messaging service sends in place of a number', async () => {
    const { taken, network, send } = setUp(twilio({ url: TWILIO_URL, from: 'MG123', channel: 'whatsapp' }), fakeTwilio);
    expect(await send()).toMatchObject({ state: 'sent' });
    expect(taken[0]?.to).toBe('whatsapp:+34600111222');
    const form = new URLSearchParams(network.calls[0]?.body);
    expect([form.get('MessagingServiceSid'), form.get('From')]).toEqual(['MG123', null]);
  });

  test('is never asked twice where the answer got lost', async () => {
    const { taken, network, send } = setUp(
      twilio({ url: TWILIO_URL, from: '+15005550006', channel: 'sms' }),
      fakeTwilio,
    );
    network.next(POST, 'lost');
    expect(await send()).toMatchObject({ state: 'unknown' });
    expect([network.calls.length, taken.length]).toEqual([1, 1]);
  });

  test('its own error code is shown', async () => {
    const { network, send } = setUp(twilio({ url: TWILIO_URL, from: '+15005550006', channel: 'sms' }), fakeTwilio);
    network.next(POST, json(400, { code: 21610, message: 'Attempt to send to unsubscribed recipient', status: 400 }));
    expect(await send()).toMatchObject({ state: 'failed', error: /unsubscribed recipient 21610/ });
  });
});

describe('WhatsApp Cloud', () => {
  test('takes a plain text', async () => {
    const { taken, send } = setUp(whatsappCloud({ url: WHATSAPP_URL }), fakeWhatsApp);
    expect(await send({ text: 'Line 1\nLine 2' })).toEqual({ state: 'sent', providerId: 'wamid.1' });
    expect(taken).toEqual([{ to: '+34600111222', text: 'Line 1\nLine 2' }]);
  });

  test('takes an approved template, which holds no line breaks', async () => {
    const template = { name: 'reminder', language: 'es' };
    const { taken, network, send } = setUp(whatsappCloud({ url: WHATSAPP_URL, template }), fakeWhatsApp);
    expect(await send()).toMatchObject({ state: 'sent' });
    expect(taken).toHaveLength(1);
    expect(await send({ text: 'Line 1\nLine 2' })).toMatchObject({ state: 'failed', error: /no line breaks/ });
    expect(network.calls).toHaveLength(1);
  });

  test.each([130429, 131056, 80007, 4])('error %d asks to wait, whatever its status', async (code) => {
    const { network, send } = setUp(whatsappCloud({ url: WHATSAPP_URL }), fakeWhatsApp);
    network.next(POST, json(400, { error: { ...METAS, code, message: `(#${code}) Rate limit hit` } }));
    expect(await send()).toMatchObject({ state: 'failed', retryAfterSeconds: 30 });
  });

  test('other errors are final', async () => {
    const { network, send } = setUp(whatsappCloud({ url: WHATSAPP_URL }), fakeWhatsApp);
    network.next(POST, json(400, { error: { ...METAS, code: 131047, message: 'Re-engagement message' } }));
    const outcome = await send();
    expect(outcome).toMatchObject({ state: 'failed', error: /Re-engagement/ });
    expect(outcome).not.toHaveProperty('retryAfterSeconds');
  });
});

/** What stands on the way answers in shapes like the service's own; only its own marks count. */
describe.each([
  [
    'Twilio',
    () => setUp(twilio({ url: TWILIO_URL, from: '+15005550006', channel: 'sms' }), fakeTwilio),
    { code: 21211, message: 'no', more_info: 'https://www.twilio.com/docs/errors/21211', status: 400 },
    [
      { code: 400, message: 'Bad Request' },
      { code: 7, message: 'PERMISSION_DENIED', details: [] },
      { code: '21211', message: 'no' },
      { code: 21211, message: 'an answer of before', status: 201 },
      { code: 123456789, message: 'no' },
      { code: 21211 },
    ],
  ],
  [
    'WhatsApp',
    () => setUp(whatsappCloud({ url: WHATSAPP_URL }), fakeWhatsApp),
    { error: { ...METAS, code: 100, message: 'no' } },
    [
      { error: { message: 'Forbidden' } },
      { error: { code: 400, message: 'Invalid', status: 'INVALID_ARGUMENT' } },
      { error: { code: 4, message: 'deadline exceeded' } },
      { error: { code: 'rate_limited', message: 'slow down', type: 'requests' } },
      { error: { ...METAS, message: 'no code' } },
      { error: { ...METAS, code: 100 } },
      { error: 'forbidden' },
      { error: [METAS] },
      { error: null, message: 'no' },
    ],
  ],
  [
    'a gateway',
    plain,
    { error: 'no' },
    [{ error: { message: 'no' } }, { error: 400 }, { error: true }, { message: 'no' }],
  ],
])('a refusal counts in the words of %s alone', (_name, rig, own, others) => {
  test('its own is certain', async () => {
    const { network, send } = rig();
    network.next(POST, json(400, own));
    expect(await send()).toMatchObject({ state: 'failed' });
  });

  test.each([...others, [], null, 'no', 400].map((body) => [JSON.stringify(body), body] as const))(
    '%s leaves it perhaps sent',
    async (_json, body) => {
      const { taken, network, send } = rig();
      network.next(POST, json(400, body)).next(POST, json(400, body));
      expect(await send()).toMatchObject({ state: 'unknown' });
      expect(taken).toEqual([]);
    },
  );
});

test('a clock that goes back holds the next message up no longer than the pause itself', async () => {
  const time = new VirtualTime();
  const network = new FakeNetwork(fakeGateway([]));
  let back = 0;
  const wire = { ...time.wire(network.fetch), now: () => time.now() - back };
  const limits = { ...LIMITS, perMinute: 30 };
  const channel = gatewayChannel({ wire, dialect: textGateway(GATEWAY_URL, 'sms'), limits });
  await time.run(channel.send(textParcel()));
  back = 3_600_000;
  const before = time.now();
  expect(await time.run(channel.send(textParcel({ nonce: 'n-2' })))).toMatchObject({ state: 'sent' });
  expect(time.now() - before).toBeLessThanOrEqual(2_000);
});

describe('the user’s own sign-in', () => {
  test.each<[string, Dialect<TextParcel>, (taken: Taken[]) => Fake]>([
    ['a gateway', textGateway(GATEWAY_URL, 'sms'), fakeGateway],
    ['Twilio behind one', twilio({ url: TWILIO_URL, from: '+15005550006', channel: 'sms' }), fakeTwilio],
    ['WhatsApp behind one', whatsappCloud({ url: WHATSAPP_URL }), fakeWhatsApp],
  ])('goes along to %s of another origin, which the browser asks first', async (_what, dialect, service) => {
    const inits: { credentials?: string; headers: Readonly<Record<string, string>> }[] = [];
    const network = new FakeNetwork(service([]));
    const time = new VirtualTime();
    const wire = time.wire((url, init) => {
      inits.push(init);
      return network.fetch(url, init);
    });
    await time.run(gatewayChannel({ wire, dialect, limits: LIMITS }).send(textParcel()));
    expect(inits[0]?.credentials).toBe('include');
    // A header that is not simple makes a browser ask first.
    expect(Object.keys(inits[0]?.headers ?? {})).toContain('Idempotency-Key');
  });
});

import { json, objectOf, type FakeAnswer, type FakeRequest } from './fake';

/** A short message that a service took. */
export interface Taken {
  readonly to: string;
  readonly text: string;
}

const NUMBER = /^\+[1-9]\d{6,14}$/;

/** Twilio's Messages.json behind a server that adds the account's sign-in. */
export function fakeTwilio(taken: Taken[]) {
  const failure = (status: number, code: number, message: string): FakeAnswer =>
    json(status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });
  return ({ method, url, headers, body }: FakeRequest): FakeAnswer => {
    if (method !== 'POST' || !/^\/2010-04-01\/Accounts\/AC[0-9a-f]{32}\/Messages\.json$/.test(url.pathname)) {
      return failure(404, 20404, `The requested resource ${url.pathname} was not found`);
    }
    if (headers['content-type'] !== 'application/x-www-form-urlencoded')
      return failure(400, 20001, 'Unsupported content type');
    const form = new URLSearchParams(body);
    const [to, from, text] = [
      form.get('To') ?? '',
      form.get('From') ?? form.get('MessagingServiceSid'),
      form.get('Body'),
    ];
    if (!NUMBER.test(to.replace(/^whatsapp:/, ''))) return failure(400, 21211, `Invalid 'To' Phone Number: ${to}`);
    if (from === null) return failure(400, 21603, "A 'From' phone number is required.");
    if (text === null || text === '') return failure(400, 21602, 'Message body is required.');
    if (text.length > 1600)
      return failure(400, 21617, 'The concatenated message body exceeds the 1600 character limit.');
    taken.push({ to, text });
    return json(201, {
      sid: `SM${String(taken.length).padStart(32, '0')}`,
      status: 'queued',
      to,
      body: text,
      error_code: null,
    });
  };
}

/** The messages call of WhatsApp's Cloud API behind a server that adds the token. */
export function fakeWhatsApp(taken: Taken[]) {
  const failure = (status: number, code: number, message: string): FakeAnswer =>
    json(status, { error: { message: `(#${code}) ${message}`, type: 'OAuthException', code, fbtrace_id: 'A' } });
  return ({ method, url, headers, body }: FakeRequest): FakeAnswer => {
    if (method !== 'POST' || !/^\/v\d+\.\d+\/\d+\/messages$/.test(url.pathname))
      return failure(404, 100, 'Unknown path');
    const fields = headers['content-type'] === 'application/json' ? objectOf(body) : undefined;
    if (fields?.['messaging_product'] !== 'whatsapp') return failure(400, 100, 'messaging_product is required');
    const to = fields['to'];
    if (typeof to !== 'string' || !NUMBER.test(`+${to}`)) return failure(400, 131009, 'Parameter value is not valid');
    const text = textOfWhatsApp(fields);
    if (text === undefined || text === '' || text.length > 4096)
      return failure(400, 131009, 'Parameter value is not valid');
    taken.push({ to: `+${to}`, text });
    return json(200, {
      messaging_product: 'whatsapp',
      contacts: [{ input: to, wa_id: to }],
      messages: [{ id: `wamid.${taken.length}` }],
    });
  };
}

function textOfWhatsApp(fields: Record<string, unknown>): string | undefined {
  if (fields['type'] === 'text') {
    const { body } = (fields['text'] ?? {}) as { readonly body?: unknown };
    return typeof body === 'string' ? body : undefined;
  }
  const template = fields['template'] as
    | { readonly components?: readonly { readonly parameters?: readonly { readonly text?: unknown }[] }[] }
    | undefined;
  const text = template?.components?.[0]?.parameters?.[0]?.text;
  return fields['type'] === 'template' && typeof text === 'string' && !/[\n\t]| {5}/.test(text) ? text : undefined;
}

/** The project's own gateway contract: one Idempotency-Key is carried out once and answered alike ever after. */
export function fakeGateway(taken: Taken[]) {
  const answers = new Map<string, FakeAnswer>();
  return ({ method, url, headers, body }: FakeRequest): FakeAnswer => {
    if (method !== 'POST' || url.pathname !== '/messages')
      return json(404, { error: `There is no ${method} ${url.pathname}.` });
    const key = headers['idempotency-key'] ?? '';
    if (!/^[\x21-\x7e]{1,255}$/.test(key)) return json(400, { error: 'Idempotency-Key is missing.' });
    const before = answers.get(key);
    if (before !== undefined) return before;
    const fields = headers['content-type'] === 'application/json' ? objectOf(body) : undefined;
    const message = fields === undefined ? undefined : messageOf(fields);
    if (message === undefined) return json(422, { error: 'channel, to and text are expected.' });
    taken.push(message);
    const answer = json(202, { id: `g${taken.length}` });
    answers.set(key, answer);
    return answer;
  };
}

function messageOf({ channel, to, text, subject }: Record<string, unknown>): Taken | undefined {
  if (typeof text !== 'string' || text === '') return undefined;
  if (channel === 'email') {
    const clean = typeof subject === 'string' && !/[\r\n]/.test(subject);
    return clean && Array.isArray(to) && to.length > 0 ? { to: to.join(','), text } : undefined;
  }
  const phone = channel === 'sms' || channel === 'whatsapp';
  return phone && typeof to === 'string' && NUMBER.test(to) ? { to, text } : undefined;
}

import type { Email, Parcel } from '../../core/ports/channel';

const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@(?:[^\s@<>,;:"()[\]\\.]+\.)+[^\s@<>,;:"()[\]\\.]+$/;
const MOST_RECIPIENTS = 50;

/** A request that is not what the relay takes; the message says what is wrong. */
export class BadRequest extends Error {}

function record(value: unknown, name: string, keys: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadRequest(`${name} must be an object.`);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new BadRequest(`${name} has an unknown field ${unknown}.`);
  return value as Record<string, unknown>;
}

function text(value: unknown, name: string, longest: number): string {
  if (typeof value !== 'string') throw new BadRequest(`${name} must be text.`);
  if (value.length > longest) throw new BadRequest(`${name} is longer than ${longest} characters.`);
  return value;
}

/** A header must be one line, or its sender could add headers of its own. */
function line(value: unknown, name: string, longest: number): string {
  const found = text(value, name, longest);

  if (/[\u0000-\u001f\u007f]/.test(found)) throw new BadRequest(`${name} holds a line break or control character.`);
  return found;
}

function addresses(value: unknown, name: string): string[] {
  if (!Array.isArray(value)) throw new BadRequest(`${name} must be a list of addresses.`);
  return value.map((item: unknown, i) => {
    const address = line(item, `${name}[${i}]`, 254);
    if (!ADDRESS.test(address)) throw new BadRequest(`${name}[${i}] is no e-mail address.`);
    return address;
  });
}

function email(value: unknown): Email {
  const fields = record(value, 'email', ['to', 'cc', 'replyTo', 'subject', 'text', 'html']);
  const to = addresses(fields['to'], 'email.to');
  const cc = addresses(fields['cc'], 'email.cc');
  if (to.length === 0) throw new BadRequest('email.to must name a recipient.');
  if (to.length + cc.length > MOST_RECIPIENTS)
    throw new BadRequest(`A message takes at most ${MOST_RECIPIENTS} recipients.`);
  const replyTo = fields['replyTo'] === undefined ? undefined : addresses([fields['replyTo']], 'email.replyTo')[0];
  return {
    to,
    cc,
    subject: line(fields['subject'], 'email.subject', 998),
    text: text(fields['text'], 'email.text', 500_000),
    html: text(fields['html'], 'email.html', 1_000_000),
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}

/** Reads what the relay is asked to send; anything beside it is refused. */
export function parcelOf(json: string): Parcel {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new BadRequest('The body must be JSON.');
  }
  const fields = record(value, 'The request', ['key', 'nonce', 'email']);
  return {
    key: line(fields['key'], 'key', 200),
    nonce: line(fields['nonce'], 'nonce', 100),
    email: email(fields['email']),
  };
}

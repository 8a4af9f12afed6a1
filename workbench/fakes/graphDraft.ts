import { objectOf } from './fake';

export interface ExtendedProperty {
  readonly id: string;
  readonly value: string;
}

export interface GraphMessage {
  readonly subject: string;
  readonly html: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly replyTo: readonly string[];
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly properties: readonly ExtendedProperty[];
}

/** A body that Graph would refuse, with its code. */
export class BadMessage extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const FIELDS = new Set([
  'subject',
  'body',
  'toRecipients',
  'ccRecipients',
  'replyTo',
  'internetMessageHeaders',
  'singleValueExtendedProperties',
]);
const PROPERTY_ID =
  /^(?:String|Integer|Boolean) (?:0x[0-9A-F]{4}|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\} (?:Name \S+|Id 0x[0-9A-F]{1,8}))$/i;

function list(value: unknown, name: string): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new BadMessage('UnableToDeserializePostBody', `${name} is no collection.`);
  return value;
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new BadMessage('UnableToDeserializePostBody', `${name} is no string.`);
  return value;
}

/** Graph takes any address into a draft; one that cannot be one is refused when the draft is sent. */
function addresses(value: unknown, name: string): string[] {
  return list(value, name).map((item) => {
    const { emailAddress } = (item ?? {}) as { readonly emailAddress?: { readonly address?: unknown } };
    return text(emailAddress?.address, `${name}.emailAddress.address`);
  });
}

/** @source learn.microsoft.com/graph/api/resources/internetmessageheader; at most five, each named x-… */
function headers(value: unknown): GraphMessage['headers'] {
  if (value === undefined) return [];
  const all = list(value, 'internetMessageHeaders').map((item) => {
    const { name, value: content } = item as { readonly name?: unknown; readonly value?: unknown };
    return { name: text(name, 'name'), value: text(content, 'value') };
  });
  if (all.length === 0 || all.length > 5) {
    throw new BadMessage('InvalidInternetMessageHeaderCollection', 'There must be 1 to 5 internet message headers.');
  }
  for (const { name, value: content } of all) {
    if (!/^x-[!-9;-~]+$/i.test(name)) {
      throw new BadMessage(
        'InvalidInternetMessageHeader',
        `The internet message header name '${name}' should start with 'x-' or 'X-'.`,
      );
    }
    if (!/^[\x20-\x7e]{1,995}$/.test(content))
      throw new BadMessage('InvalidInternetMessageHeader', `The value of ${name} is not valid.`);
  }
  return all;
}

function properties(value: unknown): ExtendedProperty[] {
  return list(value, 'singleValueExtendedProperties').map((item) => {
    const { id, value: content } = item as { readonly id?: unknown; readonly value?: unknown };
    const property = { id: text(id, 'id'), value: text(content, 'value') };
    if (!PROPERTY_ID.test(property.id))
      throw new BadMessage('ErrorInvalidExtendedProperty', `${property.id} is no property.`);
    return property;
  });
}

/** Reads a message as `POST /me/messages` takes it. @throws BadMessage */
export function messageOf(json: string): GraphMessage {
  const fields = objectOf(json);
  if (fields === undefined) throw new BadMessage('UnableToDeserializePostBody', 'were unable to deserialize');
  const unknown = Object.keys(fields).find((name) => !FIELDS.has(name));
  if (unknown !== undefined) {
    throw new BadMessage(
      'RequestBodyRead',
      `The property '${unknown}' does not exist on type 'microsoft.graph.message'.`,
    );
  }
  const { contentType, content } = (fields['body'] ?? {}) as {
    readonly contentType?: unknown;
    readonly content?: unknown;
  };
  if (contentType !== 'HTML' && contentType !== 'Text')
    throw new BadMessage('RequestBodyRead', 'body.contentType is unknown.');
  const subject = text(fields['subject'], 'subject');
  if (/[\r\n]/.test(subject)) throw new BadMessage('ErrorInvalidArgument', 'The subject holds a line break.');
  return {
    subject,
    html: text(content, 'body.content'),
    to: addresses(fields['toRecipients'], 'toRecipients'),
    cc: addresses(fields['ccRecipients'], 'ccRecipients'),
    replyTo: addresses(fields['replyTo'], 'replyTo'),
    headers: headers(fields['internetMessageHeaders']),
    properties: properties(fields['singleValueExtendedProperties']),
  };
}

import { json, type FakeAnswer, type FakeRequest } from './fake';
import { BadMessage, messageOf, type GraphMessage } from './graphDraft';
import { BadFilter, propertyFilter } from './graphFilter';

interface Kept extends GraphMessage {
  readonly id: string;
  folder: 'drafts' | 'sentitems';
}

export interface GraphOptions {
  /** What Graph tells of the user. */
  readonly mail: string | null;
  readonly userPrincipalName: string;
  /** A message that left the mailbox. */
  deliver?(message: GraphMessage): void;
  /** How often Sent Items is searched before a newly sent message appears there. */
  readonly slowness?: number;
}

const ADDRESS = /^[^\s@<>,;]+@(?:[^\s@<>,;.]+\.)+[^\s@<>,;.]+$/;
const ROOT = '/v1.0';

const failure = (status: number, code: string, message: string): FakeAnswer =>
  json(status, { error: { code, message } });

/**
 * A mailbox behind the calls of Microsoft Graph that the product makes, as strict as the documentation: 201 for a draft,
 * 202 without a body for sending, 204 for deleting, JSON errors with a code; whatever else is asked is a 404.
 * Ids are immutable only for requests that prefer so; an ordinary id is lost when its message moves.
 */
export class FakeGraph {
  readonly messages: Kept[] = [];
  readonly tokens = new Set(['token-1']);
  private searches = 0;
  private count = 0;

  constructor(private readonly options: GraphOptions) {}

  get sent(): readonly GraphMessage[] {
    return this.messages.filter(({ folder }) => folder === 'sentitems');
  }
  get drafts(): readonly GraphMessage[] {
    return this.messages.filter(({ folder }) => folder === 'drafts');
  }

  /** The user sends a draft from Outlook. */
  sendByHand(index: number): void {
    const draft = this.messages.filter(({ folder }) => folder === 'drafts')[index];
    if (draft !== undefined) draft.folder = 'sentitems';
  }

  readonly answer = (request: FakeRequest): FakeAnswer => {
    const token = /^Bearer (\S+)$/.exec(request.headers['authorization'] ?? '')?.[1] ?? '';
    if (!this.tokens.has(token)) {
      return failure(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.');
    }
    const path = request.url.pathname;
    const inFolder = /^\/v1\.0\/me\/mailFolders\/(drafts|sentitems)\/messages$/.exec(path)?.[1];
    const [, id, action] = /^\/v1\.0\/me\/messages\/([^/]+)(\/send)?$/.exec(path) ?? [];
    if (request.method === 'POST' && path === `${ROOT}/me/messages`) return this.create(request);
    if (request.method === 'GET' && path === `${ROOT}/me`) return this.me();
    if (request.method === 'GET' && inFolder !== undefined) return this.list(inFolder, request.url.searchParams);
    if (id !== undefined) return this.one(`${request.method}${action ?? ''}`, decodeURIComponent(id), request);
    return failure(404, 'ResourceNotFound', `Resource not found for ${request.method} ${path}.`);
  };

  private me(): FakeAnswer {
    const { mail, userPrincipalName } = this.options;
    return json(200, { mail, userPrincipalName });
  }

  private create(request: FakeRequest): FakeAnswer {
    if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
      return failure(415, 'RequestBodyRead', 'A content type of application/json is expected.');
    }
    try {
      const message = messageOf(request.body);
      this.count += 1;
      const immutable = request.headers['prefer'] === 'IdType="ImmutableId"';
      const id = `${immutable ? 'immutable' : 'movable'}/${this.count}=`;
      this.messages.push({ ...message, id, folder: 'drafts' });
      return json(201, { id, isDraft: true, internetMessageId: `<${this.count}@graph.example>` });
    } catch (error) {
      if (error instanceof BadMessage) return failure(400, error.code, error.message);
      throw error;
    }
  }

  private one(what: string, id: string, request: FakeRequest): FakeAnswer {
    const message = this.messages.find((kept) => kept.id === id);
    if (message === undefined || (id.startsWith('movable') && message.folder === 'sentitems')) {
      return failure(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
    }
    switch (what) {
      case 'GET':
        return json(200, { id, isDraft: message.folder === 'drafts' });
      case 'DELETE':
        this.messages.splice(this.messages.indexOf(message), 1);
        return { status: 204 };
      case 'POST/send':
        return this.send(message, request);
      default:
        return failure(405, 'BadRequest', `${what} is not allowed here.`);
    }
  }

  private send(message: Kept, request: FakeRequest): FakeAnswer {
    if (request.body !== '') return failure(400, 'RequestBodyRead', 'No body is expected.');
    if (message.folder !== 'drafts') return failure(404, 'ErrorItemNotFound', 'The message is no draft.');
    const recipients = [...message.to, ...message.cc];
    const bad = recipients.find((address) => !ADDRESS.test(address));
    if (recipients.length === 0) return failure(400, 'ErrorInvalidRecipients', 'At least one recipient is needed.');
    if (bad !== undefined) return failure(400, 'ErrorInvalidRecipients', `${bad} is no valid recipient.`);
    message.folder = 'sentitems';
    this.searches = 0;
    this.options.deliver?.(message);
    return { status: 202 };
  }

  private list(folder: string, query: URLSearchParams): FakeAnswer {
    const unknown = [...query.keys()].find((name) => !['$filter', '$select', '$top'].includes(name));
    if (unknown !== undefined) return failure(400, 'BadRequest', `The query option ${unknown} is unknown.`);
    try {
      const { id, value } = propertyFilter(query.get('$filter') ?? '');
      const same = (text: string): boolean => text.toLowerCase() === value.toLowerCase();
      const found = this.messages.filter(
        (kept) => kept.folder === folder && kept.properties.some((p) => p.id === id && same(p.value)),
      );
      if (folder === 'sentitems' && (this.searches += 1) <= (this.options.slowness ?? 0))
        return json(200, { value: [] });
      return json(200, { value: found.map((kept) => ({ id: kept.id })) });
    } catch (error) {
      if (error instanceof BadFilter) return failure(400, 'ErrorInvalidUrlQueryFilter', error.message);
      throw error;
    }
  }
}

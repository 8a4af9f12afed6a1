import type { Email } from '../../core/ports/channel';
import { headerText } from '../../core/addresses/email';
import { call, type Wire } from '../http';
import { fieldsOf, type HttpRequest, type Reply } from '../replies';

/** The user's own sign-in. `mayAsk` allows a window to open; `fresh` asks for a new token in place of the one at hand. */
export interface TokenSource {
  token(how: { readonly fresh: boolean; readonly mayAsk: boolean }): Promise<string>;
}

export type MailReply = Reply | { readonly kind: 'not signed in'; readonly error: string };

/** Where a marked message stands. */
export type Place =
  | { readonly in: 'sent'; readonly id: string }
  | { readonly in: 'drafts'; readonly id: string }
  | { readonly in: 'nowhere' }
  | { readonly in: 'unseen' };

/** The header that recipients' servers and an audit of mail traffic see. */
const KEY_HEADER = 'x-collections-key';

/**
 * The same mark as a property of the message. Sent Items is searched by this one: Graph cannot filter by
 * internetMessageHeaders, and leaves them out of what it tells about sent messages.
 * @source learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get; github.com/microsoftgraph/msgraph-sdk-dotnet/issues/3025
 */
const KEY_PROPERTY = 'String {6f2a7f0c-3d0e-4a3b-9a55-0d6c1b0e7a41} Name CollectionsKey';

export const GRAPH_URL = 'https://graph.microsoft.com';
const SECONDS = 30;

const recipients = (addresses: readonly string[]) => addresses.map((address) => ({ emailAddress: { address } }));

/** Exchange adds the plain-text part itself when it sends an HTML body. */
function draftOf(email: Email, mark: string): string {
  return JSON.stringify({
    subject: headerText(email.subject),
    body: { contentType: 'HTML', content: email.html },
    toRecipients: recipients(email.to),
    ccRecipients: recipients(email.cc),
    ...(email.replyTo === undefined ? {} : { replyTo: recipients([email.replyTo]) }),
    internetMessageHeaders: [{ name: KEY_HEADER, value: mark }],
    singleValueExtendedProperties: [{ id: KEY_PROPERTY, value: mark }],
  });
}

/** The calls of Microsoft Graph that sending needs, made with the user's own sign-in. Nothing here throws. */
export class GraphMailbox {
  constructor(
    private readonly wire: Wire,
    private readonly signIn: TokenSource,
    /** Where Graph is reached; another for national clouds. Without the version. */
    private readonly url: string,
  ) {}

  createDraft(email: Email, mark: string): Promise<MailReply> {
    return this.request({
      method: 'POST',
      url: '/me/messages',
      headers: { 'Content-Type': 'application/json' },
      body: draftOf(email, mark),
    });
  }

  sendDraft(id: string): Promise<MailReply> {
    return this.request({ method: 'POST', url: `/me/messages/${encodeURIComponent(id)}/send`, headers: {} });
  }

  async deleteDraft(id: string): Promise<boolean> {
    const reply = await this.request({ method: 'DELETE', url: `/me/messages/${encodeURIComponent(id)}`, headers: {} });
    return reply.kind === 'answer' && (reply.status === 204 || reply.status === 404);
  }

  /** Where a message is that was seen as a draft: its immutable id stays the same when it is sent. */
  async whereIs(id: string): Promise<Place> {
    const reply = await this.get(`/me/messages/${encodeURIComponent(id)}?$select=id,isDraft`);
    if (reply.kind !== 'answer') return { in: 'unseen' };
    if (reply.status === 404) return { in: 'nowhere' };
    const { isDraft } = fieldsOf(reply.body);
    if (reply.status !== 200 || typeof isDraft !== 'boolean') return { in: 'unseen' };
    return { in: isDraft ? 'drafts' : 'sent', id };
  }

  /** The message with this mark in one folder; `unseen` where Graph would not tell. */
  async find(folder: 'sentitems' | 'drafts', mark: string, mayAsk = false): Promise<Place> {
    const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${KEY_PROPERTY}' and ep/value eq '${mark}')`;
    const reply = await this.get(
      `/me/mailFolders/${folder}/messages?$filter=${encodeURIComponent(filter)}&$select=id&$top=1`,
      mayAsk,
    );
    if (reply.kind !== 'answer' || reply.status !== 200) return { in: 'unseen' };
    const { value } = fieldsOf(reply.body);
    if (!Array.isArray(value)) return { in: 'unseen' };
    const id = (value[0] as { readonly id?: unknown } | undefined)?.id;
    return typeof id === 'string' ? { in: folder === 'drafts' ? 'drafts' : 'sent', id } : { in: 'nowhere' };
  }

  /** The user's own address; '' where it cannot be told. */
  async ownAddress(mayAsk: boolean): Promise<string> {
    const reply = await this.get('/me?$select=mail,userPrincipalName', mayAsk);
    if (reply.kind !== 'answer' || reply.status !== 200) return '';
    const { mail, userPrincipalName } = fieldsOf(reply.body);
    return [mail, userPrincipalName].find((text): text is string => typeof text === 'string' && text !== '') ?? '';
  }

  private get(url: string, mayAsk = false): Promise<MailReply> {
    return this.request({ method: 'GET', url, headers: {} }, mayAsk);
  }

  /**
   * A token that has run out is replaced once: Graph has done nothing where it answers 401. No window opens in the middle
   * of a run: whoever closed it would meet it again at the next message.
   */
  private async request(request: HttpRequest, mayAsk = false): Promise<MailReply> {
    let reply: MailReply | undefined;
    for (const fresh of [false, true]) {
      let token: string;
      try {
        token = await this.signIn.token({ fresh, mayAsk });
      } catch (error) {
        return { kind: 'not signed in', error: error instanceof Error ? error.message : 'You are not signed in.' };
      }
      reply = await call(this.wire, this.dressed(request, token), SECONDS);
      if (reply.kind !== 'answer' || reply.status !== 401) return reply;
    }
    return reply ?? { kind: 'not signed in', error: 'You are not signed in.' };
  }

  private dressed(request: HttpRequest, token: string): HttpRequest {
    return {
      ...request,
      url: `${this.url}/v1.0${request.url}`,
      headers: { ...request.headers, Authorization: `Bearer ${token}`, Prefer: 'IdType="ImmutableId"' },
    };
  }
}

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createTransport } from 'nodemailer';
import type { FakeRequest } from '../fakes/fake';
import { FakeGraph } from '../fakes/graph';
import type { GraphMessage } from '../fakes/graphDraft';
import { TroubledGraph } from '../fakes/graphTroubles';
import { bodyOf } from './http';

/** Where the add-in reaches the stand-in, without the version. */
export const GRAPH_API = '/graph-api';
const LIMIT = 5 * 1024 * 1024;

/** Microsoft Graph for one mailbox of this workbench. What leaves the mailbox goes to the local outbox, and nowhere else. */
export class GraphService {
  private readonly graph: FakeGraph;
  private readonly troubled: TroubledGraph;
  private readonly transport;
  /** Messages on their way to the outbox: an answer waits for them, so that what is sent is also there. */
  private delivering: Promise<unknown>[] = [];

  /** @param outbox address of the local mail server */
  constructor(
    outbox: string,
    readonly account: string,
  ) {
    this.transport = createTransport(outbox, { from: account });
    const deliver = (message: GraphMessage): void => void this.delivering.push(this.deliver(message));
    this.graph = new FakeGraph({ mail: account, userPrincipalName: account, deliver });
    this.troubled = new TroubledGraph(this.graph, randomUUID());
  }

  /** A token as the sign-in would yield it, good until the mailbox says that it has expired. */
  newToken(): string {
    const token = randomUUID();
    this.graph.tokens.add(token);
    return token;
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = (await bodyOf(request, LIMIT)).toString('utf8');
    const asked: FakeRequest = {
      method: request.method ?? '',
      url: new URL((request.url ?? '').slice(GRAPH_API.length), 'https://graph.microsoft.com'),
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      body,
    };
    const answer = this.troubled.answer(asked);
    await Promise.all(this.delivering.splice(0));
    response.writeHead(answer.status, { ...answer.headers, 'cache-control': 'no-store' });
    response.end(answer.body ?? '');
  }

  close(): void {
    this.transport.close();
  }

  /** Exchange adds the plain-text part itself; here it is the HTML without its marks. */
  private async deliver({ to, cc, replyTo, subject, html, headers }: GraphMessage): Promise<void> {
    const text = html
      .replace(/<(style|title)[^>]*>.*?<\/\1>|<[^<>]*>/gs, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const extra = headers.map(({ name, value }) => ({ key: name, value }));
    await this.transport
      .sendMail({
        from: this.account,
        to: [...to],
        cc: [...cc],
        replyTo: [...replyTo],
        subject,
        html,
        text,
        headers: extra,
      })
      .catch(() => undefined); // the outbox refuses some domains; a mailbox would learn of it much later
  }
}

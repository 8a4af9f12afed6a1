import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { sameSecret } from './door';
import { FILE_JOBS, type FileJob } from './fileJobs';
import type { FileWork } from './fileWork';
import { GRAPH_API, type GraphService } from './graphService';
import { bodyOf, refuse, sendJson } from './http';
import type { Outbox } from './outbox';
import type { Relay } from './relay';
import { parcelOf } from './relayRequest';
import { SharedBooks, type SharedMessage } from './sharing';
import { sendFile, type Folder } from './staticFiles';
import type { TextServices } from './textServices';

export interface RouteParts {
  readonly root: string;
  readonly origin: string;
  /** The path below which the door serves these routes. */
  readonly room: string;
  readonly relay: Relay;
  /** Whether mail leaves this machine. */
  readonly realServer: boolean;
  readonly graph: GraphService;
  readonly outbox: Outbox;
  readonly texts: TextServices;
  readonly files: FileWork;
}

const RELAY = '/relay/send';
const AS = '/as/';
const EVENTS = /^\/sharing\/([\w.@-]{1,60})\/events$/;
const SHARING = /^POST \/sharing\/([\w.@-]{1,60})\/(open|message)$/;
/** As an application registered in Microsoft Entra would have one. */
const CLIENT_ID = '00000000-0000-4000-8000-000000000001';
const MEGABYTE = 1024 * 1024;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function folders(root: string): readonly Folder[] {
  return [
    { prefix: '/workbench/', folder: join(root, 'dist/workbench') },
    { prefix: '/office-js/', folder: join(root, 'node_modules/@microsoft/office-js/dist') },
    { prefix: '/sheets/', folder: join(root, 'dist/sheets') },
    { prefix: '/graph/', folder: join(root, 'dist/excel') },
    { prefix: '/', folder: join(root, 'dist/excel') },
  ];
}

/** What is served to whom the door has let in. */
export class Routes {
  /** Shows the relay that a page of this run is asking. */
  private readonly token = randomUUID();
  private readonly shared = new SharedBooks();

  constructor(private readonly parts: RouteParts) {}

  async serve(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (path.startsWith(`${GRAPH_API}/`)) await this.parts.graph.serve(request, response);
    else if (request.method === 'GET') await this.get(path, request, response);
    else await this.change(`${request.method ?? ''} ${path}`, request, response);
  }

  private async get(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { room, outbox, texts, realServer } = this.parts;
    if (path === '/' || path === '/workbench') {
      response.writeHead(302, { location: `${room}/workbench/` }).end();
    } else if (path === '/config.json') {
      sendJson(response, 200, this.configuration('relay'));
    } else if (path === '/graph/config.json') {
      sendJson(response, 200, this.configuration('graph'));
    } else if (this.streams(path, request, response)) {
      // For as long as the window is there.
    } else if (path.startsWith(AS)) {
      await this.asPerson(path.slice(AS.length), response);
    } else if (path === '/outbox') {
      sendJson(response, 200, { realServer, mails: outbox.mails(), texts: texts.messages() });
    } else await this.file(path, response);
  }

  /** What was built, which tells nothing of anybody. */
  async file(path: string, response: ServerResponse): Promise<void> {
    if (await sendFile(path, folders(this.parts.root), response)) return;
    refuse(response, 404, `There is nothing at ${path}. Has the project been built? Run npm run build.`);
  }

  /** A deployment of a colleague's: the same files beside a config.json with another account. */
  private async asPerson(path: string, response: ServerResponse): Promise<void> {
    const slash = path.indexOf('/');
    const [person, file] = [path.slice(0, slash), path.slice(slash)];
    if (file === '/config.json') sendJson(response, 200, this.configuration('relay', person));
    else await this.file(file, response);
  }

  private streams(path: string, request: IncomingMessage, response: ServerResponse): boolean {
    const name = EVENTS.exec(path)?.[1];
    if (name === undefined) return false;
    // A connection that broke goes on behind what it heard last.
    const asked = request.headers['last-event-id'] ?? /[?&]after=(\d+)/.exec(request.url ?? '')?.[1] ?? '0';
    if (!this.shared.stream(name, Number(asked), response)) refuse(response, 404, `Nobody has opened ${name}.`);
    return true;
  }

  private configuration(kind: 'relay' | 'graph', account = this.parts.relay.from): object {
    const { origin, room, texts } = this.parts;
    const address = `${origin}${room}`;
    const email =
      kind === 'relay'
        ? { kind, url: `${address}${RELAY}`, token: this.token, account }
        : { kind, clientId: CLIENT_ID, graphUrl: `${address}${GRAPH_API}` };
    return { email, ...texts.configuration(address) };
  }

  /** Only this workbench's own pages may change anything, or any website could send mail through it. */
  private async change(what: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { origin, graph, outbox, texts } = this.parts;
    if (request.headers.origin !== origin) {
      refuse(response, 403, `Requests from ${request.headers.origin ?? 'an unnamed page'} are refused.`);
      return;
    }
    switch (what) {
      case `POST ${RELAY}`:
        return this.send(request, response);
      case 'POST /graph/token':
        sendJson(response, 200, { token: graph.newToken() });
        return;
      case 'DELETE /outbox':
        outbox.clear();
        texts.clear();
        sendJson(response, 200, {});
        return;
    }
    if (await this.share(what, request, response)) return;
    const kind = FILE_JOBS.find((job) => what === `POST /files/${job}`);
    if (kind !== undefined) return this.workOn(kind, request, response);
    if (await this.text(what, request, response)) return;
    refuse(response, 404, `There is no ${what}.`);
  }

  /** @returns whether it was about a workbook that several windows have open */
  private async share(what: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const [, name, job] = SHARING.exec(what) ?? [];
    if (name === undefined) return false;
    const body: unknown = JSON.parse((await bodyOf(request, 30 * MEGABYTE)).toString('utf8'));
    if (job === 'open') sendJson(response, 200, this.shared.open(name, body));
    else if (this.shared.take(name, body as SharedMessage)) sendJson(response, 200, {});
    else refuse(response, 404, `Nobody has opened ${name}.`);
    return true;
  }

  private async workOn(kind: FileJob['kind'], request: IncomingMessage, response: ServerResponse): Promise<void> {
    const most = kind === 'save-xlsx' ? 60 : 30;
    const body = await this.parts.files.run({ kind, body: await bodyOf(request, most * MEGABYTE) });
    response.writeHead(200, { 'content-type': kind === 'save-xlsx' ? XLSX : 'application/json; charset=utf-8' });
    response.end(body);
  }

  /** @returns whether one of the services for short messages is there */
  private async text(what: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (!what.startsWith('POST ')) return false;
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    );
    const body = (await bodyOf(request, MEGABYTE)).toString('utf8');
    const answer = this.parts.texts.answer(what.slice('POST '.length), headers, body);
    if (answer === undefined) return false;
    if (answer === 'broken') request.socket.destroy();
    else response.writeHead(answer.status, { ...answer.headers, 'cache-control': 'no-store' }).end(answer.body);
    return true;
  }

  private async send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!sameSecret(request.headers.authorization ?? '', `Bearer ${this.token}`)) {
      refuse(response, 401, 'The token is not the one of this run; reload the page.');
      return;
    }
    const parcel = parcelOf((await bodyOf(request, 3 * MEGABYTE)).toString('utf8'));
    sendJson(response, 200, await this.parts.relay.send(parcel));
  }
}

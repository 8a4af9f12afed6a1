import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { certificate } from './certificate';
import { csvToWorkbook } from './csv';
import { GRAPH_API, GraphService } from './graphService';
import { bodyOf, sendJson } from './http';
import { Outbox } from './outbox';
import { Relay } from './relay';
import { BadRequest, parcelOf } from './relayRequest';
import { sendFile, type Folder } from './staticFiles';
import { TextServices } from './textServices';
import { workbookOf, xlsxOf } from './xlsx';

export interface WorkbenchOptions {
  /** The repository's folder; what is served was built under its `dist`. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** A real mail server in place of the local outbox, such as smtps://user:password@mail.example.com. */
  readonly smtpUrl?: string | undefined;
  readonly from?: string | undefined;
}

const RELAY = '/relay/send';
/** As an application registered in Microsoft Entra would have one. */
const CLIENT_ID = '00000000-0000-4000-8000-000000000001';
const MEGABYTE = 1024 * 1024;

/** The workbench over https: the built add-in, the page that plays its host, and the mail relay. */
export class Workbench {
  private readonly token = randomUUID();
  private readonly outbox = new Outbox();
  private readonly texts = new TextServices();
  private relay: Relay | undefined;
  private graph: GraphService | undefined;
  private server: Server | undefined;
  private selfSignedCertificate = false;

  constructor(private readonly options: WorkbenchOptions) {}

  /** @returns the address of the page. @throws the server's error where the port is taken */
  async start(): Promise<string> {
    const { key, cert, selfSigned } = await certificate();
    this.selfSignedCertificate = selfSigned;
    const local = await this.outbox.listen();
    this.relay = new Relay(this.options.smtpUrl ?? local, this.from);
    this.graph = new GraphService(local, 'ana.ruiz@hartwell.example');
    const server = createServer({ key, cert }, (request, response) => void this.answer(request, response));
    // Closed sooner, a connection may go just as the next request is put on it.
    server.keepAliveTimeout = 120_000;
    this.server = server;
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(this.options.port, resolve);
      });
    } catch (error) {
      await this.outbox.close();
      throw error;
    }
    return this.origin;
  }

  get origin(): string {
    return `https://localhost:${(this.server?.address() as AddressInfo).port}`;
  }
  private get from(): string {
    return this.options.from ?? 'ana.ruiz@hartwell.example';
  }
  /** Whether browsers will ask before they show the page. */
  get selfSigned(): boolean {
    return this.selfSignedCertificate;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.relay?.close();
    this.graph?.close();
    await this.outbox.close();
    if (!server) return;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  private folders(): readonly Folder[] {
    const { root } = this.options;
    return [
      { prefix: '/workbench/', folder: join(root, 'dist/workbench') },
      { prefix: '/office-js/', folder: join(root, 'node_modules/@microsoft/office-js/dist') },
      { prefix: '/sheets/', folder: join(root, 'dist/sheets') },
      { prefix: '/graph/', folder: join(root, 'dist/excel') },
      { prefix: '/', folder: join(root, 'dist/excel') },
    ];
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
      if (path.startsWith(`${GRAPH_API}/`)) await this.graph?.serve(request, response);
      else if (request.method === 'GET') await this.get(path, response);
      else await this.change(`${request.method ?? ''} ${path}`, request, response);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!response.headersSent) sendJson(response, error instanceof BadRequest ? 400 : 500, { error: message });
    }
  }

  private async get(path: string, response: ServerResponse): Promise<void> {
    if (path === '/' || path === '/workbench') {
      response.writeHead(302, { location: '/workbench/' }).end();
    } else if (path === '/config.json') {
      sendJson(response, 200, {
        email: { kind: 'relay', url: `${this.origin}${RELAY}`, token: this.token, account: this.from },
        ...this.texts.configuration(this.origin),
      });
    } else if (path === '/graph/config.json') {
      sendJson(response, 200, {
        email: { kind: 'graph', clientId: CLIENT_ID, graphUrl: `${this.origin}${GRAPH_API}` },
        ...this.texts.configuration(this.origin),
      });
    } else if (path === '/outbox') {
      sendJson(response, 200, {
        realServer: this.options.smtpUrl !== undefined,
        mails: this.outbox.mails(),
        texts: this.texts.messages(),
      });
    } else if (!(await sendFile(path, this.folders(), response))) {
      sendJson(response, 404, { error: `There is nothing at ${path}. Has the project been built? Run npm run build.` });
    }
  }

  /** Only this workbench's own pages may change anything, or any website could send mail through it. */
  private async change(what: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.origin !== this.origin) {
      sendJson(response, 403, {
        error: `Requests from ${request.headers.origin ?? 'an unnamed page'} are refused.`,
      });
      return;
    }
    switch (what) {
      case `POST ${RELAY}`:
        return this.send(request, response);
      case 'POST /graph/token':
        sendJson(response, 200, { token: this.graph?.newToken() });
        return;
      case 'DELETE /outbox':
        this.outbox.clear();
        this.texts.clear();
        {
          sendJson(response, 200, {});
          return;
        }
      case 'POST /files/open-xlsx': {
        sendJson(response, 200, await workbookOf(await bodyOf(request, 30 * MEGABYTE)));
        return;
      }
      case 'POST /files/open-csv': {
        sendJson(response, 200, csvToWorkbook((await bodyOf(request, 30 * MEGABYTE)).toString('utf8')));
        return;
      }
      case 'POST /files/save-xlsx': {
        const file = await xlsxOf(JSON.parse((await bodyOf(request, 60 * MEGABYTE)).toString('utf8')) as never);
        response.writeHead(200, {
          'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        });
        response.end(file);
        return;
      }
    }
    if (await this.text(what, request, response)) return;
    sendJson(response, 404, { error: `There is no ${what}.` });
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
    const answer = this.texts.answer(
      what.slice('POST '.length),
      headers,
      (await bodyOf(request, MEGABYTE)).toString('utf8'),
    );
    if (answer === undefined) return false;
    if (answer === 'broken') request.socket.destroy();
    else response.writeHead(answer.status, { ...answer.headers, 'cache-control': 'no-store' }).end(answer.body);
    return true;
  }

  private async send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.authorization !== `Bearer ${this.token}`) {
      sendJson(response, 401, { error: 'The token is not the one of this run; reload the page.' });
      return;
    }
    const parcel = parcelOf((await bodyOf(request, 3 * MEGABYTE)).toString('utf8'));
    sendJson(response, 200, await this.relay?.send(parcel));
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { certificate } from './certificate';
import { Door, ENTRANCE } from './door';
import { sendClosedPage, sendInto } from './entrancePages';
import { FileWork } from './fileWork';
import { GraphService } from './graphService';
import { refuse } from './http';
import { listenOnLoopback, type Loopback } from './loopback';
import { Outbox } from './outbox';
import { Relay } from './relay';
import { BadRequest } from './relayRequest';
import { Routes } from './routes';
import { TextServices } from './textServices';

export interface WorkbenchOptions {
  /** The repository's folder; what is served was built under its `dist`. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** A real mail server in place of the local outbox, such as smtps://user:password@mail.example.com. */
  readonly smtpUrl?: string | undefined;
  readonly from?: string | undefined;
  /** Told the address that let a browser in: it is used up. */
  readonly onEntered?: ((entrance: string) => void) | undefined;
}

const PAGE = /^\/(workbench(\/.*)?)?$/;
/** What stands in the room alone. The built add-in is public, for real Excel fetches it too. */
const PRIVATE =
  /^\/(relay\/|graph-api\/|gateway\/|files\/|sharing\/|as\/|outbox$|graph\/token$|(graph\/)?config\.json$)/;
const ACCOUNT = 'ana.ruiz@hartwell.example';

/** @throws BadRequest for an address that cannot be read */
function pathOf(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    throw new BadRequest(`${raw.slice(0, 100)} is no address.`);
  }
}

/** The workbench over https: the built add-in, the page that plays its host, and the mail relay. */
export class Workbench {
  private readonly outbox = new Outbox();
  private readonly texts = new TextServices();
  private readonly files = new FileWork();
  private relay: Relay | undefined;
  private graph: GraphService | undefined;
  private routes: Routes | undefined;
  private listening: Loopback | undefined;
  private door = new Door(0);
  private selfSignedCertificate = false;

  constructor(private readonly options: WorkbenchOptions) {}

  /** @returns the address of the page. @throws the server's error where the port is taken */
  async start(): Promise<string> {
    const { root, port, smtpUrl, from = ACCOUNT } = this.options;
    const { key, cert, selfSigned } = await certificate();
    this.selfSignedCertificate = selfSigned;
    const local = await this.outbox.listen();
    try {
      this.listening = await listenOnLoopback(() => this.server(key, cert), port);
    } catch (error) {
      await this.outbox.close();
      throw error;
    }
    this.door = new Door(this.listening.port);
    this.relay = new Relay(smtpUrl ?? local, from);
    this.graph = new GraphService(local, ACCOUNT);
    const { origin, relay, graph, outbox, texts, files } = this;
    const { room } = this.door;
    const realServer = smtpUrl !== undefined;
    this.routes = new Routes({ root, origin, room, relay, graph, outbox, texts, files, realServer });
    return origin;
  }

  get origin(): string {
    return this.door.origin;
  }
  /** Whether browsers will ask before they show the page. */
  get selfSigned(): boolean {
    return this.selfSignedCertificate;
  }

  /**
   * An address that lets one browser in, once.
   * @param query of the page, such as `?sample=empty`
   */
  newEntrance(query = ''): string {
    return `${this.origin}${this.door.newEntrance()}${query}`;
  }

  async stop(): Promise<void> {
    this.relay?.close();
    this.graph?.close();
    await Promise.all([this.files.close(), this.outbox.close(), this.listening?.close()]);
  }

  private server(key: string, cert: string): Server {
    const server = createServer({ key, cert }, (request, response) => void this.answer(request, response));
    // Closed sooner, a connection may go just as the next request is put on it.
    server.keepAliveTimeout = 120_000;
    return server;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const [raw = '/', query = ''] = (request.url ?? '/').split('?', 2);
      const inside = this.door.inside(raw);
      const path = pathOf(inside?.path ?? raw);
      if (!this.door.knowsHost(request)) {
        refuse(response, 403, `This address is not the workbench's: open ${this.origin}.`);
      } else if (inside !== undefined) {
        if (!this.letsIn(request, inside.known, path, response)) return;
        request.url = inside.path + (query === '' ? '' : `?${query}`);
        await this.routes?.serve(path, request, response);
      } else if (path.startsWith(ENTRANCE)) {
        this.enter(path.slice(ENTRANCE.length), query, request, response);
      } else if (PAGE.test(path)) {
        sendClosedPage(response);
      } else if (request.method !== 'GET' || PRIVATE.test(path)) {
        this.turnAway(request, path, response);
      } else await this.routes?.file(path, response);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!response.headersSent) refuse(response, error instanceof BadRequest ? 400 : 500, message);
    }
  }

  private enter(key: string, query: string, request: IncomingMessage, response: ServerResponse): void {
    const cookie = request.method === 'GET' ? this.door.enter(key) : undefined;
    if (cookie === undefined) {
      sendClosedPage(response);
      return;
    }
    this.options.onEntered?.(`${this.origin}${ENTRANCE}${key}`);
    sendInto(response, cookie, this.door.room, query === '' ? '' : `?${query}`);
  }

  private isForeign({ headers: { origin } }: IncomingMessage): boolean {
    return origin !== undefined && origin !== this.origin;
  }

  /** Both halves are needed, the room's key and the cookie. Answers whoever lacks one. */
  private letsIn(request: IncomingMessage, knowsRoom: boolean, path: string, response: ServerResponse): boolean {
    if (knowsRoom && this.door.admits(request) && !this.isForeign(request)) return true;
    if (PAGE.test(path) && !this.isForeign(request)) sendClosedPage(response);
    else this.turnAway(request, '', response);
    return false;
  }

  /** Answers other websites, other users of this machine, browsers of an earlier run. */
  private turnAway(request: IncomingMessage, path: string, response: ServerResponse): void {
    if (this.isForeign(request)) {
      refuse(response, 403, `Requests from ${request.headers.origin ?? ''} are refused.`);
    } else if (path.endsWith('/config.json')) {
      // Real Excel loads the pane from here too; it has no channel of the workbench's.
      refuse(response, 404, 'There is no configuration for a browser that was not let in.');
    } else {
      refuse(response, 401, 'This browser was not let in: open the address that the terminal of npm start shows.');
    }
  }
}

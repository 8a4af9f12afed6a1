import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';

const ADDRESSES = ['127.0.0.1', '::1'];
/** What a machine without IPv6 answers. */
const NO_SUCH_FAMILY = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);
const MOST_TRIES = 5;

const codeOf = (error: unknown): string => (error as { code?: string } | undefined)?.code ?? '';

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

export interface Loopback {
  readonly port: number;
  close(): Promise<void>;
}

async function listenOnce(make: () => Server, wanted: number): Promise<Loopback> {
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closed));
  };
  let port = wanted;
  for (const host of ADDRESSES) {
    const server = make();
    try {
      await listen(server, port, host);
    } catch (error) {
      if (servers.length > 0 && NO_SUCH_FAMILY.has(codeOf(error))) continue;
      await close();
      throw error;
    }
    servers.push(server);
    port = (server.address() as AddressInfo).port;
  }
  return { port, close };
}

/**
 * Listens for this machine alone, by either family of addresses and on one port. Whoever is on the same network finds nothing.
 * @param port 0 takes any free one. @throws the server's error where the port is taken
 */
export async function listenOnLoopback(make: () => Server, port: number): Promise<Loopback> {
  for (let tries = 1; ; tries++) {
    try {
      return await listenOnce(make, port);
    } catch (error) {
      // A port that is free for one family may be taken for the other.
      if (port !== 0 || codeOf(error) !== 'EADDRINUSE' || tries === MOST_TRIES) throw error;
    }
  }
}

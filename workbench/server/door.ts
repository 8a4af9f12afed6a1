import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Where the page is entered for the first time; a key follows. */
export const ENTRANCE = '/open/';
/** Below it and a key stands everything that tells of the user, or sends as the user. */
const ROOM = '/in/';

const newKey = (): string => randomBytes(32).toString('base64url');
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares secrets in a time that tells nothing about where they differ. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function cookiesOf(header: string | undefined): readonly (readonly [string, string])[] {
  return (header ?? '').split(';').map((part) => {
    const at = part.indexOf('=');
    return [part.slice(0, Math.max(0, at)).trim(), part.slice(at + 1).trim()] as const;
  });
}

/**
 * Who may use the workbench: a browser that was opened with an address from this process, and nobody else on this machine
 * or beyond. Each such address is good for once. It leaves a cookie behind that no script can read, and leads to a room
 * whose address only the page knows. Either alone opens nothing: the browser hands the cookie to every other port of this
 * machine too, and an address may be seen over a shoulder.
 */
export class Door {
  private readonly session = newKey();
  private readonly roomKey = newKey();
  private keys: readonly string[] = [];

  /** @param port as in the page's address */
  constructor(private readonly port: number) {}

  /** The page's own origin. */
  get origin(): string {
    return `https://localhost:${this.port}`;
  }

  /** The path below which the page, and everything it asks for, is served. */
  get room(): string {
    return `${ROOM}${this.roomKey}`;
  }

  /** @returns what is asked for inside the room, from its first slash; undefined for an address that names no room */
  inside(path: string): { readonly path: string; readonly known: boolean } | undefined {
    if (!path.startsWith(ROOM)) return undefined;
    const end = path.indexOf('/', ROOM.length);
    const key = path.slice(ROOM.length, end < 0 ? undefined : end);
    return { path: end < 0 ? '/' : path.slice(end), known: sameSecret(key, this.roomKey) };
  }

  /** A path that opens the workbench once. */
  newEntrance(): string {
    const key = newKey();
    this.keys = [...this.keys, key];
    return `${ENTRANCE}${key}`;
  }

  /** @returns the cookie to set, or undefined where the key is none of this run or was used before */
  enter(key: string): string | undefined {
    const found = this.keys.find((known) => sameSecret(known, key));
    if (found === undefined) return undefined;
    this.keys = this.keys.filter((known) => known !== found);
    return `${this.cookie}=${this.session}; Path=/; Secure; HttpOnly; SameSite=Strict`;
  }

  /** Whether a request names this machine as its host: the page of a name that was bent to this machine does not. */
  knowsHost({ headers }: IncomingMessage): boolean {
    return ['localhost', '127.0.0.1', '[::1]'].some((name) => headers.host === `${name}:${this.port}`);
  }

  /** Whether the browser was let in. */
  admits({ headers }: IncomingMessage): boolean {
    const own = cookiesOf(headers.cookie).filter(([name]) => name === this.cookie);
    return own.some(([, value]) => sameSecret(value, this.session));
  }

  /** Cookies know no port, so the name holds it: two workbenches do not put each other out. */
  private get cookie(): string {
    return `__Host-workbench-${this.port}`;
  }
}

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Where the page is entered for the first time; a key follows. */
export const ENTRANCE = '/open/';

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
 * or beyond. Each such address is good for once and leaves a cookie behind that no script and no other website can use.
 */
export class Door {
  private readonly session = newKey();
  private keys: readonly string[] = [];

  /** @param port as in the page's address */
  constructor(private readonly port: number) {}

  /** The page's own origin. */
  get origin(): string {
    return `https://localhost:${this.port}`;
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

  /** Whether the browser was let in by an earlier run. */
  remembers({ headers }: IncomingMessage): boolean {
    return cookiesOf(headers.cookie).some(([name]) => name === this.cookie);
  }

  /** Cookies know no port, so the name holds it: two workbenches do not put each other out. */
  private get cookie(): string {
    return `__Host-workbench-${this.port}`;
  }
}

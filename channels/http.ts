import type { HttpRequest, Reply } from './replies';

/** The part of `fetch` that channels use; a host hands its own in. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly credentials?: 'include';
    readonly signal: AbortSignal;
  },
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}>;

/** How a channel reaches the network and time. */
export interface Wire {
  readonly fetch: Fetch;
  /** Calls back after so many milliseconds. @returns cancels it */
  after(milliseconds: number, act: () => void): () => void;
  /** Milliseconds since 1970 in UTC. */
  now(): number;
}

/** Codes of Node's own network errors that come before a connection stands. Browsers do not tell. */
const BEFORE_CONNECTION = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  return typeof code === 'string' ? code : codeOf(cause);
}

function withoutAnswer(error: unknown): Reply {
  // The error's own text is left out: it may quote the request, and with it a token.
  return BEFORE_CONNECTION.has(codeOf(error)) ? { kind: 'not connected' } : { kind: 'lost' };
}

async function exchange(wire: Wire, request: HttpRequest, signal: AbortSignal): Promise<Reply> {
  try {
    const { method, url, headers, body, credentials } = request;
    const optional = { ...(body === undefined ? {} : { body }), ...(credentials === undefined ? {} : { credentials }) };
    const response = await wire.fetch(url, { method, headers, signal, ...optional });
    // A status that arrived counts even where the rest of the answer broke off.
    const text = await response.text().catch(() => '');
    return { kind: 'answer', status: response.status, header: (name) => response.headers.get(name), body: text };
  } catch (error) {
    return withoutAnswer(error);
  }
}

/** One request, cut off after so many seconds. Never throws and never repeats itself. */
export async function call(wire: Wire, request: HttpRequest, seconds: number): Promise<Reply> {
  const abort = new AbortController();
  let cancel = (): void => undefined;
  const tooLate = new Promise<Reply>((resolve) => {
    cancel = wire.after(seconds * 1000, () => {
      resolve({ kind: 'lost', seconds });
      abort.abort();
    });
  });
  const reply = await Promise.race([exchange(wire, request, abort.signal), tooLate]);
  cancel();
  return reply;
}

export function sleep(wire: Wire, milliseconds: number): Promise<void> {
  return new Promise((resolve) => void wire.after(milliseconds, resolve));
}

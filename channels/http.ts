import { failureText, type FailureText } from '../core/failures/text';

/** The part of `fetch` that channels use; a host hands its own in. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
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

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  header(name: string): string | null;
  readonly body: string;
}

/** `not connected`: the request certainly never arrived. `lost`: it may have arrived, its answer did not come back. */
export type Reply =
  | Answer
  | { readonly kind: 'not connected' }
  /** `seconds`: how long an answer was waited for; left out where the connection broke before. */
  | { readonly kind: 'lost'; readonly seconds?: number };

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
    const { method, url, headers, body } = request;
    const response = await wire.fetch(url, { method, headers, signal, ...(body === undefined ? {} : { body }) });
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

/** What is known where no answer came back. @param service its name, as in failures */
export function lostText({ seconds }: Extract<Reply, { kind: 'lost' }>, service: string): FailureText {
  return seconds === undefined ? failureText('connection-broke', service) : failureText('no-answer', service, seconds);
}

/** Where a service asks to wait and does not say how long. */
export const DEFAULT_WAIT_SECONDS = 30;

/**
 * Whole seconds to wait, at least 1, from a Retry-After header: seconds or an HTTP date.
 * @source RFC 9110, section 10.2.3
 */
export function retryAfterSeconds(header: string | null, now: number): number {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.max(1, Number(text));
  const until = text === '' ? NaN : Date.parse(text);
  return Number.isNaN(until) ? DEFAULT_WAIT_SECONDS : Math.max(1, Math.ceil((until - now) / 1000));
}

/** The fields of a JSON object; none where the text is anything else. */
export function fieldsOf(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

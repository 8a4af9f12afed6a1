import { failureText, type FailureText } from '../core/failures/text';
import type { Channel, ChannelLimits, SendOutcome } from '../core/ports/channel';
import { asksToWait, BEFORE_SECOND_TRY, unclear, verdictOf, type Dialect, type Marked } from './dialect';
import type { HttpRequest, Reply } from './replies';
import { markOf } from './parcels';

/** What this channel uses of Apps Script's UrlFetchApp. */
export interface UrlFetchService {
  fetch(url: string, options: UrlFetchOptions): UrlFetchResponse;
}

export interface UrlFetchOptions {
  readonly method: 'get' | 'post' | 'delete';
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly payload?: string;
  /** Without it an answer of 400 and more is thrown, and with it goes what the service said. */
  readonly muteHttpExceptions: true;
  /** A redirect would carry the key to another address. */
  readonly followRedirects: false;
}

interface UrlFetchResponse {
  getResponseCode(): number;
  getAllHeaders(): object;
  getContentText(): string;
}

export interface UrlFetchParts<P extends Marked> {
  readonly service: UrlFetchService;
  readonly dialect: Dialect<P>;
  readonly limits: ChannelLimits;
  /** The header value with the service's key. */
  readonly authorization: string;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => void;
}

/** Refusals of Apps Script itself, before anything leaves. Whatever else is thrown, the request may have arrived. */
const NOT_PERMITTED = /permission|authori[sz]ation|whitelist|allowlist/i;
const NEVER_LEFT = /DNS error|invalid argument|attribute provided with invalid value|invoked too many times/i;

type Attempt = Reply | { readonly kind: 'refused'; readonly error: FailureText };

function headerOf(response: UrlFetchResponse, name: string): string | null {
  const found = Object.entries(response.getAllHeaders()).find(([key]) => key.toLowerCase() === name.toLowerCase());
  const value: unknown = found?.[1];
  return typeof value === 'string' ? value : null;
}

function attempt<P extends Marked>({ service, dialect }: UrlFetchParts<P>, request: HttpRequest): Attempt {
  const { 'Content-Type': contentType, ...headers } = request.headers;
  try {
    const response = service.fetch(request.url, {
      method: request.method.toLowerCase() as UrlFetchOptions['method'],
      headers,
      ...(contentType === undefined ? {} : { contentType }),
      ...(request.body === undefined ? {} : { payload: request.body }),
      muteHttpExceptions: true,
      followRedirects: false,
    });
    const header = (name: string): string | null => headerOf(response, name);
    return { kind: 'answer', status: response.getResponseCode(), header, body: response.getContentText() };
  } catch (error) {
    // The error's own text is left out of what is shown: it quotes the address and may quote the request.
    // And its words are looked for beside the address only, which may hold any of them.
    const [host = ''] = request.url.replace(/^https?:\/\//, '').split('/');
    const told = error instanceof Error ? error.message : String(error);
    const text = told.split(request.url).join('').split(host).join('');
    if (NOT_PERMITTED.test(text)) return { kind: 'refused', error: failureText('service-not-permitted', dialect.name) };
    if (NEVER_LEFT.test(text)) return { kind: 'refused', error: failureText('not-reached', dialect.name) };
    return { kind: 'lost' };
  }
}

/** The same as `gatewayChannel` where requests are made at once, as on Apps Script's server, and the key is at hand. */
export function urlFetchChannel<P extends Marked>(parts: UrlFetchParts<P>): Channel<P> {
  const { dialect, now } = parts;
  return {
    name: dialect.name,
    limits: () => parts.limits,
    send(parcel): SendOutcome {
      const refusal = dialect.refusal(parcel);
      if (refusal !== undefined) return { state: 'failed', error: refusal };
      const plain = dialect.request(parcel, markOf(parcel.key, parcel.nonce));
      const request = { ...plain, headers: { ...plain.headers, Authorization: parts.authorization } };
      const first = attempt(parts, request);
      if (first.kind === 'refused') return { state: 'failed', error: first.error };
      const verdict = verdictOf(dialect, first, now());
      if (verdict !== 'perhaps') return verdict;
      if (dialect.honoursIdempotency && !asksToWait(first)) {
        parts.sleep(BEFORE_SECOND_TRY);
        const second = attempt(parts, request);
        const again = second.kind === 'refused' ? 'perhaps' : verdictOf(dialect, second, now());
        if (again !== 'perhaps' && again.state === 'sent') return again;
      }
      return unclear(dialect, first, now());
    },
  };
}

import { failureText, withWords, type FailureText } from '../core/failures/text';
import type { Channel, ChannelLimits, SendOutcome } from '../core/ports/channel';
import {
  call,
  DEFAULT_WAIT_SECONDS,
  lostText,
  retryAfterSeconds,
  sleep,
  type Answer,
  type HttpRequest,
  type Reply,
  type Wire,
} from './http';
import { markOf } from './parcels';
import { Turns } from './turns';

interface Marked {
  readonly key: string;
  readonly nonce: string;
}

/** How one service is spoken to. Pure: the same dialect serves where requests are made at once, as in Apps Script. */
export interface Dialect<P extends Marked> {
  readonly name: string;
  /**
   * Whether a request that comes a second time with the same Idempotency-Key is answered with the first one's result.
   * Only then may a request whose answer got lost be repeated, once.
   */
  readonly honoursIdempotency: boolean;
  /** Why the parcel cannot go out at all, or undefined. */
  refusal(parcel: P): FailureText | undefined;
  request(parcel: P, mark: string): HttpRequest;
  /** The service's id of the message from an answer of 200 to 299; undefined where it holds none. */
  idOf(answer: Answer): string | undefined;
  /** What the service says about a refusal; '' for nothing. `retry` where it only asks to wait. */
  reasonOf(answer: Answer): { readonly text: string; readonly retry: boolean };
}

export interface GatewayParts<P extends Marked> {
  readonly wire: Wire;
  readonly dialect: Dialect<P>;
  readonly limits: ChannelLimits;
  /**
   * The header value that admits the user to the gateway's own server, asked for at every message. What the provider
   * wants (a Twilio token, a WhatsApp token) stays on that server and never comes here.
   */
  readonly authorization?: () => Promise<string>;
}

const SECONDS = 30;
const BEFORE_SECOND_TRY = 2_000;

type Verdict = SendOutcome | 'perhaps';

/** What one reply tells. Everything that is neither an acceptance nor a certain refusal is `perhaps`. */
export function verdictOf<P extends Marked>(dialect: Dialect<P>, reply: Reply, now: number): Verdict {
  if (reply.kind === 'lost') return 'perhaps';
  if (reply.kind === 'not connected') {
    const error = failureText('not-reached', dialect.name);
    return { state: 'failed', error, retryAfterSeconds: DEFAULT_WAIT_SECONDS };
  }
  const { status } = reply;
  if (status >= 200 && status < 300) {
    const providerId = dialect.idOf(reply);
    return providerId === undefined ? 'perhaps' : { state: 'sent', providerId };
  }
  // 408 and 409 can mean that the first request is still under way.
  const refused = status === 503 || (status >= 400 && status < 500 && status !== 408 && status !== 409);
  if (!refused) return 'perhaps';
  const { text, retry } = dialect.reasonOf(reply);
  const error = withWords(failureText('refused-with', dialect.name, status), text);
  if (!retry && status !== 429 && status !== 503) return { state: 'failed', error };
  return { state: 'failed', error, retryAfterSeconds: retryAfterSeconds(reply.header('Retry-After'), now) };
}

async function carry<P extends Marked>(parts: GatewayParts<P>, request: HttpRequest): Promise<SendOutcome> {
  const { wire, dialect } = parts;
  const first = await call(wire, request, SECONDS);
  const verdict = verdictOf(dialect, first, wire.now());
  if (verdict !== 'perhaps') return verdict;
  if (dialect.honoursIdempotency) {
    await sleep(wire, BEFORE_SECOND_TRY);
    const second = verdictOf(dialect, await call(wire, request, SECONDS), wire.now());
    // A refusal of the second request says nothing about the first one.
    if (second !== 'perhaps' && second.state === 'sent') return second;
  }
  const { name } = dialect;
  // One that was not connected has its verdict already.
  if (first.kind !== 'lost')
    return {
      state: 'unknown',
      error: failureText('unclear-status', name, first.kind === 'answer' ? first.status : ''),
    };
  return { state: 'unknown', error: lostText(first, name) };
}

/** Sends through a service behind one HTTPS address. */
export function gatewayChannel<P extends Marked>(parts: GatewayParts<P>): Channel<P> {
  const { perMinute } = parts.limits;
  const turns = new Turns(parts.wire, perMinute === undefined ? 0 : 60_000 / perMinute);
  return {
    name: parts.dialect.name,
    limits: () => parts.limits,
    async send(parcel): Promise<SendOutcome> {
      let request: HttpRequest;
      try {
        const refusal = parts.dialect.refusal(parcel);
        if (refusal !== undefined) return { state: 'failed', error: refusal };
        request = await admitted(parts, parts.dialect.request(parcel, markOf(parcel.key, parcel.nonce)));
      } catch {
        // The sign-in's own error is left out: it may hold what must not be shown.
        return { state: 'failed', error: failureText('not-signed-in', parts.dialect.name) };
      }
      return turns.take(() => carry(parts, request));
    },
  };
}

async function admitted<P extends Marked>(parts: GatewayParts<P>, request: HttpRequest): Promise<HttpRequest> {
  if (parts.authorization === undefined) return request;
  return { ...request, headers: { ...request.headers, Authorization: await parts.authorization() } };
}

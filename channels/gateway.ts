import { failureText } from '../core/failures/text';
import type { Channel, ChannelLimits, SendOutcome } from '../core/ports/channel';
import { asksToWait, BEFORE_SECOND_TRY, unclear, verdictOf, type Dialect, type Marked } from './dialect';
import { call, sleep, type Wire } from './http';
import { markOf } from './parcels';
import type { HttpRequest } from './replies';
import { Turns } from './turns';

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
async function carry<P extends Marked>(parts: GatewayParts<P>, request: HttpRequest): Promise<SendOutcome> {
  const { wire, dialect } = parts;
  const first = await call(wire, request, SECONDS);
  const verdict = verdictOf(dialect, first, wire.now());
  if (verdict !== 'perhaps') return verdict;
  if (dialect.honoursIdempotency && !asksToWait(first)) {
    await sleep(wire, BEFORE_SECOND_TRY);
    const second = verdictOf(dialect, await call(wire, request, SECONDS), wire.now());
    // A refusal of the second request says nothing about the first one.
    if (second !== 'perhaps' && second.state === 'sent') return second;
  }
  return unclear(dialect, first, wire.now());
}

/** Sends through a service behind one HTTPS address. */
export function gatewayChannel<P extends Marked>(parts: GatewayParts<P>): Channel<P> {
  const { perMinute } = parts.limits;
  const turns = new Turns(parts.wire, perMinute === undefined ? 0 : 60_000 / perMinute);
  return {
    name: parts.dialect.name,
    limits: () => parts.limits,
    turnInSeconds: () => turns.early() / 1000,
    async send(parcel): Promise<SendOutcome> {
      let request: HttpRequest;
      try {
        const refusal = parts.dialect.refusal(parcel);
        if (refusal !== undefined) return { state: 'failed', error: refusal };
        const mark = markOf(parcel.key, parcel.nonce);
        request = await admitted(parts, parts.dialect.request(parcel, mark), mark);
      } catch {
        // The sign-in's own error is left out: it may hold what must not be shown.
        return { state: 'failed', error: failureText('not-signed-in', parts.dialect.name) };
      }
      return turns.take(() => carry(parts, request));
    },
  };
}

/**
 * With the user's own sign-in: the token, or the cookie of the gateway's server. The mark's header makes a browser ask a
 * server of another origin first whether it takes both, so that a request without a sign-in never leaves.
 */
async function admitted<P extends Marked>(
  parts: GatewayParts<P>,
  plain: HttpRequest,
  mark: string,
): Promise<HttpRequest> {
  const request = { ...plain, headers: { 'Idempotency-Key': mark, ...plain.headers } };
  if (parts.authorization === undefined) return { ...request, credentials: 'include' };
  return { ...request, headers: { ...request.headers, Authorization: await parts.authorization() } };
}

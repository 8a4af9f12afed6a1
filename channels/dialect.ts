import { failureText, withWords, type FailureText } from '../core/failures/text';
import type { SendOutcome } from '../core/ports/channel';
import {
  DEFAULT_WAIT_SECONDS,
  lostText,
  retryAfterSeconds,
  type Answer,
  type HttpRequest,
  type Reply,
} from './replies';

export interface Marked {
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

/** Milliseconds before a request whose answer got lost is repeated. */
export const BEFORE_SECOND_TRY = 2_000;

export type Verdict = SendOutcome | 'perhaps';

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

/** What is known where a message perhaps went out. */
export function unclear<P extends Marked>({ name }: Dialect<P>, first: Reply): SendOutcome {
  // One that was not connected has its verdict already.
  if (first.kind !== 'lost')
    return {
      state: 'unknown',
      error: failureText('unclear-status', name, first.kind === 'answer' ? first.status : ''),
    };
  return { state: 'unknown', error: lostText(first, name) };
}

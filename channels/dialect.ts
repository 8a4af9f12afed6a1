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
import { meaningOf, type StatusRules } from './statusTable';

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
  /** What the statuses of its answers say. */
  readonly rules: StatusRules;
  /**
   * What the service says about a refusal; undefined where the body is not the service's own, as one of a proxy on the
   * way. `later` where it asks to wait, whatever the status.
   */
  reasonOf(answer: Answer): { readonly text: string; readonly later?: boolean } | undefined;
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
  const meaning = meaningOf(dialect.rules, status);
  const reason = dialect.reasonOf(reply);
  if (meaning === 'perhaps' || reason === undefined) return 'perhaps';
  const error = withWords(failureText('refused-with', dialect.name, status), reason.text);
  if (meaning === 'never' && reason.later !== true) return { state: 'failed', error };
  return { state: 'failed', error, retryAfterSeconds: waitOf(reply, now) };
}

/** Whether the service, or whoever answered in its place, asks to come again later. */
export function asksToWait(reply: Reply): boolean {
  return reply.kind === 'answer' && (reply.status === 429 || reply.status === 503);
}

const waitOf = (answer: Answer, now: number): number => retryAfterSeconds(answer.header('Retry-After'), now);

/** What is known where a message perhaps went out. */
export function unclear<P extends Marked>(dialect: Dialect<P>, first: Reply, now: number): SendOutcome {
  const { name, honoursIdempotency } = dialect;
  if (first.kind === 'lost') return { state: 'unknown', error: lostText(first, name) };
  // One that was not connected has its verdict already.
  const error = failureText('unclear-status', name, first.kind === 'answer' ? first.status : '');
  if (first.kind !== 'answer' || !honoursIdempotency || !asksToWait(first)) return { state: 'unknown', error };
  return { state: 'unknown', error, retryAfterSeconds: waitOf(first, now) };
}

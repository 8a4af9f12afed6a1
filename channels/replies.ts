import { failureText, type FailureText } from '../core/failures/text';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether the user's own sign-in at another server goes along; left out, only at the page's own. */
  readonly credentials?: 'include';
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

import { failureText, withWords, type FailureText } from '../../core/failures/text';
import { headerText } from '../../core/addresses/email';
import { fieldsOf, type Answer } from '../replies';

/** Graph's own code and message, on one line; '' where it gave none. */
function reason(body: string): string {
  const error = fieldsOf(body)['error'];
  if (typeof error !== 'object' || error === null) return '';
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  const parts = [message, code].filter((part): part is string => typeof part === 'string' && part !== '');
  return headerText(parts.join(' '))
    .replace(/Bearer\s+\S+/gi, 'Bearer …')
    .slice(0, 250);
}

/** Whether an error is in Graph's own words: an object with a code. A proxy on the way knows no such thing. */
export function isOwn(body: string): boolean {
  const error = fieldsOf(body)['error'];
  return typeof error === 'object' && error !== null && typeof (error as { code?: unknown }).code === 'string';
}

export const SERVICE = 'Microsoft 365';

function refusal(status: number): FailureText {
  switch (status) {
    case 401:
      return failureText('sign-in-refused', SERVICE);
    case 403:
      return failureText('no-permission');
    case 404:
      return failureText('no-mailbox', SERVICE);
    case 413:
      return failureText('too-large');
    case 429:
    case 503:
      return failureText('asks-to-wait', SERVICE);
    default:
      return failureText('refused-with', SERVICE, status);
  }
}

/** What a person reads about a refusal: what to do, then what Graph said. */
export function refusalText(answer: Answer): FailureText {
  return withWords(refusal(answer.status), reason(answer.body));
}

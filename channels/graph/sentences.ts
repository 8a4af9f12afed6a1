import { headerText } from '../../core/reminders/address';
import { fieldsOf, type Answer } from '../http';

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

const ADVICE: Readonly<Record<number, string>> = {
  400: 'Microsoft 365 did not take this e-mail. Correct the address or the text, then send again.',
  401: 'Microsoft 365 did not accept your sign-in. Sign in again, then send again.',
  403: 'Your account may not send from here. Ask your administrator to allow Mail.Send and Mail.ReadWrite.',
  404: 'Your account has no mailbox that Microsoft 365 can send from. Use your mail app instead.',
  413: 'The e-mail is too large. Send fewer invoices in one e-mail.',
  429: 'Microsoft 365 asks to wait before the next e-mail.',
  503: 'Microsoft 365 is busy. Nothing was sent; try again in a while.',
};

/** What a person reads about a refusal: what to do, then what Graph said. */
export function refusalSentence(answer: Answer): string {
  const advice = ADVICE[answer.status] ?? `Microsoft 365 answered with error ${answer.status}. Nothing was sent.`;
  const said = reason(answer.body);
  return said === '' ? advice : `${advice} (${said})`;
}

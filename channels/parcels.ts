import { failureText, type FailureText } from '../core/failures/text';
import type { Email, TextParcel } from '../core/ports/channel';
import { isEmailAddress } from '../core/addresses/email';

/** Key and nonce as one word that any header, URL or filter can hold. */
export function markOf(key: string, nonce: string): string {
  const safe = (text: string): string =>
    text.replace(/[^A-Za-z0-9_-]/g, (char) => `~${char.charCodeAt(0).toString(16)}`);
  return `${safe(key)}.${safe(nonce)}`;
}

/** Why an e-mail cannot go out at all, or undefined. */
export function emailRefusal(email: Email, recipientsPerMessage: number): FailureText | undefined {
  const recipients = [...email.to, ...email.cc];
  if (email.to.length === 0) return failureText('no-recipient');
  if (recipients.length > recipientsPerMessage) {
    return failureText('too-many-recipients', recipients.length, recipientsPerMessage);
  }
  const bad = [...recipients, ...(email.replyTo === undefined ? [] : [email.replyTo])].find(
    (address) => !isEmailAddress(address),
  );
  return bad === undefined ? undefined : failureText('bad-address', bad.slice(0, 100));
}

const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;

/** Why a short message cannot go out at all, or undefined. `longest` counts UTF-16 units, as the services do. */
export function textRefusal({ to, text }: TextParcel, longest: number): FailureText | undefined {
  if (!INTERNATIONAL.test(to)) {
    return failureText('bad-phone', to.slice(0, 40));
  }
  if (text.trim() === '') return failureText('empty-message');
  if (text.length > longest) return failureText('too-long', text.length, longest);
  return undefined;
}

import type { Email, TextParcel } from '../core/ports/channel';
import { headerText, isEmailAddress } from '../core/reminders/address';

/** Key and nonce as one word that any header, URL or filter can hold. */
export function markOf(key: string, nonce: string): string {
  const safe = (text: string): string =>
    text.replace(/[^A-Za-z0-9_-]/g, (char) => `~${char.charCodeAt(0).toString(16)}`);
  return `${safe(key)}.${safe(nonce)}`;
}

/** Why an e-mail cannot go out at all, or undefined. The address is shown on one line. */
export function emailRefusal(email: Email, recipientsPerMessage: number): string | undefined {
  const recipients = [...email.to, ...email.cc];
  if (email.to.length === 0) return 'The message has no recipient.';
  if (recipients.length > recipientsPerMessage) {
    return `The message has ${recipients.length} recipients; at most ${recipientsPerMessage} are allowed.`;
  }
  const bad = [...recipients, ...(email.replyTo === undefined ? [] : [email.replyTo])].find(
    (address) => !isEmailAddress(address),
  );
  return bad === undefined
    ? undefined
    : `“${headerText(bad).slice(0, 100)}” is no e-mail address. Correct it in the sheet.`;
}

const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;

/** Why a short message cannot go out at all, or undefined. `longest` counts UTF-16 units, as the services do. */
export function textRefusal({ to, text }: TextParcel, longest: number): string | undefined {
  if (!INTERNATIONAL.test(to)) {
    return `“${headerText(to).slice(0, 40)}” is no phone number in international form, such as +34600111222.`;
  }
  if (text.trim() === '') return 'The message is empty.';
  if (text.length > longest) return `The message has ${text.length} characters; at most ${longest} are allowed.`;
  return undefined;
}

import type { Parcel, TextChannels, TextParcel } from '../core/ports/channel';
import { headerText } from '../core/addresses/email';
import type { Dialect } from './dialect';
import { fieldsOf, type Answer } from './replies';
import { emailRefusal, textRefusal } from './parcels';
import { STATUS_TABLE } from './statusTable';

const LONGEST_TEXT = 1_600;

const shared = {
  // The gateway's side of the contract: the same Idempotency-Key is carried out once, however often it comes.
  honoursIdempotency: true,
  idOf(answer: Answer): string | undefined {
    const { id } = fieldsOf(answer.body);
    return typeof id === 'string' && id !== '' ? id : undefined;
  },
  rules: STATUS_TABLE.gateway,
  reasonOf(answer: Answer): { text: string } | undefined {
    const { error } = fieldsOf(answer.body);
    return typeof error === 'string' ? { text: error } : undefined;
  },
};

const jsonHeaders = (mark: string) => ({ 'Content-Type': 'application/json', 'Idempotency-Key': mark });

/** As failures name it, alike in every language. */
const NAMES: Readonly<Record<keyof TextChannels, string>> = { sms: 'SMS', whatsapp: 'WhatsApp' };

/**
 * A gateway of one's own for short messages: POST {channel, to, text}, answered by {id}, or {error} with a status.
 * It must honour the Idempotency-Key header.
 */
export function textGateway(url: string, channel: keyof TextChannels): Dialect<TextParcel> {
  return {
    ...shared,
    name: `The ${NAMES[channel]} gateway`,
    refusal: (parcel) => textRefusal(parcel, LONGEST_TEXT),
    request: ({ to, text }, mark) => ({
      method: 'POST',
      url,
      headers: jsonHeaders(mark),
      body: JSON.stringify({ channel, to, text }),
    }),
  };
}

/** The same for e-mail: POST {channel: "email", to, cc, replyTo?, subject, text, html}. */
export function emailGateway(url: string, recipientsPerMessage: number): Dialect<Parcel> {
  return {
    ...shared,
    name: 'The e-mail gateway',
    refusal: ({ email }) => emailRefusal(email, recipientsPerMessage),
    request: ({ email }, mark) => ({
      method: 'POST',
      url,
      headers: jsonHeaders(mark),
      body: JSON.stringify({ channel: 'email', ...email, subject: headerText(email.subject) }),
    }),
  };
}

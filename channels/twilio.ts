import type { TextChannels, TextParcel } from '../core/ports/channel';
import type { Dialect } from './dialect';
import { fieldsOf } from './replies';
import { textRefusal } from './parcels';
import { STATUS_TABLE } from './statusTable';

export interface TwilioNumber {
  /**
   * Where Messages.json is posted to. In Excel this is the gateway's own server, which adds the Basic sign-in; in Sheets
   * it may be Twilio itself, with the account's key from the user's properties.
   */
  readonly url: string;
  /** The sending number (E.164), or the SID of a messaging service (MG…). */
  readonly from: string;
  readonly channel: keyof TextChannels;
}

/** @source twilio.com/docs/messaging/api/message-resource: a body has at most 1,600 characters */
const LONGEST_TEXT = 1_600;

/** Form fields, percent-encoded; a lone surrogate becomes U+FFFD. Apps Script has no URLSearchParams. */
function form(fields: Readonly<Record<string, string>>): string {
  const whole = (text: string): string =>
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(whole(value))}`)
    .join('&');
}

/**
 * Twilio's Messages.json. Twilio knows no idempotency key, so a message whose answer got lost is never repeated.
 * @source twilio.com/docs/messaging/api/message-resource
 */
export function twilio({ url, from, channel }: TwilioNumber): Dialect<TextParcel> {
  const address = (number: string): string => (channel === 'sms' ? number : `${channel}:${number}`);
  return {
    name: 'Twilio',
    honoursIdempotency: false,
    refusal: (parcel) => textRefusal(parcel, LONGEST_TEXT),
    request: ({ to, text }) => ({
      method: 'POST',
      url,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: form({
        To: address(to),
        ...(from.startsWith('MG') ? { MessagingServiceSid: from } : { From: address(from) }),
        Body: text,
      }),
    }),
    idOf(answer) {
      const { sid } = fieldsOf(answer.body);
      return typeof sid === 'string' && sid !== '' ? sid : undefined;
    },
    rules: STATUS_TABLE.twilio,
    reasonOf(answer) {
      const { code, message, status } = fieldsOf(answer.body);
      if (typeof code !== 'number' || typeof message !== 'string') return undefined;
      // Many a proxy says {"code": 403, "message": …}. Twilio's codes have five digits, and it repeats the status.
      if (code < 10_000 || code > 99_999 || (status !== undefined && status !== answer.status)) return undefined;
      return { text: `${message} ${code}` };
    },
  };
}

import { failureText } from '../core/failures/text';
import type { TextParcel } from '../core/ports/channel';
import type { Dialect } from './dialect';
import { fieldsOf } from './replies';
import { textRefusal } from './parcels';
import { STATUS_TABLE } from './statusTable';

export interface WhatsAppNumber {
  /** Ends in /messages; in Excel the gateway's own server, which adds the token. */
  readonly url: string;
  /**
   * An approved template with one text parameter, which takes the whole message. Without it the message goes as plain
   * text, which WhatsApp delivers only within 24 hours of the customer's last message.
   */
  readonly template?: { readonly name: string; readonly language: string };
}

/** @source developers.facebook.com/docs/whatsapp/cloud-api/reference/messages: text.body */
const LONGEST_TEXT = 4_096;
/** A template's whole body, parameters filled in, has at most 1,024 characters. */
const LONGEST_PARAMETER = 1_024;
/**
 * Too many calls, rate limit, pair rate limit: asked to wait, nothing was sent.
 * @source developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes
 */
const WAIT_CODES = new Set([4, 80007, 130429, 131056]);

interface GraphApiError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly type?: unknown;
  readonly fbtrace_id?: unknown;
}

/**
 * Whether an error bears Meta's own marks: many a proxy says `{"error": {"message": …, "code": 403}}` too. WhatsApp's own
 * codes have six digits and begin with 13.
 * @source developers.facebook.com/docs/graph-api/guides/error-handling: type OAuthException and its like, fbtrace_id
 */
function isMetas(code: number, { type, fbtrace_id: trace }: GraphApiError): boolean {
  if (code >= 130_000 && code < 140_000) return true;
  return (typeof trace === 'string' && trace !== '') || (typeof type === 'string' && /Exception$/.test(type));
}

function content(text: string, template: WhatsAppNumber['template']): object {
  if (template === undefined) return { type: 'text', text: { preview_url: false, body: text } };
  const { name, language } = template;
  const components = [{ type: 'body', parameters: [{ type: 'text', text }] }];
  return { type: 'template', template: { name, language: { code: language }, components } };
}

/**
 * The messages call of WhatsApp's Cloud API. It knows no idempotency key, so a message whose answer got lost is never
 * repeated.
 */
export function whatsappCloud({ url, template }: WhatsAppNumber): Dialect<TextParcel> {
  return {
    name: 'WhatsApp',
    honoursIdempotency: false,
    refusal(parcel) {
      const refusal = textRefusal(parcel, template === undefined ? LONGEST_TEXT : LONGEST_PARAMETER);
      if (refusal !== undefined || template === undefined) return refusal;
      return /[\n\r\t]| {5}/.test(parcel.text) ? failureText('one-line-only') : undefined;
    },
    request: ({ to, text }) => ({
      method: 'POST',
      url,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: to.slice(1),
        ...content(text, template),
      }),
    }),
    idOf(answer) {
      const { messages } = fieldsOf(answer.body);
      const id = Array.isArray(messages) ? (messages[0] as { readonly id?: unknown } | undefined)?.id : undefined;
      return typeof id === 'string' && id !== '' ? id : undefined;
    },
    rules: STATUS_TABLE.whatsappCloud,
    reasonOf(answer) {
      const { code, message, ...marks } = (fieldsOf(answer.body)['error'] ?? {}) as GraphApiError;
      if (typeof message !== 'string' || typeof code !== 'number' || !isMetas(code, marks)) return undefined;
      return { text: message, later: WAIT_CODES.has(code) };
    },
  };
}

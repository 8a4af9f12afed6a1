import { headerText } from './email';

/** A whole character of two halves, or a half that a cut-off text left over, which has no encoding. */
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

function encoded(text: string, lineBreak: '\n' | '\r\n'): string {
  return encodeURIComponent(
    text.replace(SURROGATES, (found) => (found.length === 2 ? found : '\ufffd')).replace(/\r\n?|\n/g, lineBreak),
  );
}

function query(pairs: readonly (readonly [string, string | undefined])[]): string {
  const given = pairs.filter(([, value]) => value !== undefined && value !== '');
  return given.length === 0 ? '' : `?${given.map(([key, value]) => `${key}=${value ?? ''}`).join('&')}`;
}

/** A mailto link. @param to checked addresses @source RFC 6068: line breaks of the body are %0D%0A */
export function emailLink(to: readonly string[], subject = '', body = ''): string {
  const recipients = to.map((address) => encoded(address, '\n').replace('%40', '@')).join(',');
  return `mailto:${recipients}${query([
    ['subject', encoded(subject.replace(/[\r\n]+/g, ' '), '\n')],
    ['body', encoded(body, '\r\n')],
  ])}`;
}

/** The mailto link of a whole message, copies included. Links carry plain text only. */
export function messageLink({
  to,
  cc,
  subject,
  text,
}: {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
}): string {
  const link = emailLink(to, headerText(subject), text);
  if (cc.length === 0) return link;
  return `${link}${link.includes('?') ? '&' : '?'}cc=${emailLink(cc).slice('mailto:'.length)}`;
}

/** A link that opens WhatsApp with a text ready to send. @param digits international, without the plus */
export function whatsappLink(digits: string, text = ''): string {
  return `https://wa.me/${digits}${query([['text', encoded(text, '\n')]])}`;
}

/** A link that opens the phone's messages with a text ready to send. @source RFC 5724 */
export function smsLink(digits: string, text = ''): string {
  return `sms:+${digits}${query([['body', encoded(text, '\n')]])}`;
}

/** Mail programs, browsers and Windows itself cut longer links off without a word. */
export const LONGEST_LINK = 1_900;

const PHONE_LINKS = { whatsapp: whatsappLink, sms: smsLink } as const;

/** The link that opens a text in an app of the phone. @param to E.164, such as +34600111222 */
export function phoneLink(app: keyof typeof PHONE_LINKS, to: string, text: string): string {
  return PHONE_LINKS[app](to.replace(/^\+/, ''), text);
}

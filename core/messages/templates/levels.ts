import { INVOICE_TABLE, type MessageTemplate, type TemplateChannel } from './messageWording';

/** One for each of the levels 1 to 7: a missing level fails the compiler. */
export type SevenLevels<T> = readonly [T, T, T, T, T, T, T];

/** What an e-mail or a letter says at one level, before and after the table of invoices. */
export interface Prose {
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

/** What the e-mails or the letters of one language share. */
export interface Frame {
  /** From level 5 on: what the claim rests on, and that copies come on request. */
  readonly verification: string;
  /** From level 4 on, where a payment plan is offered. */
  readonly planOffer: string;
  readonly payOnline: string;
  /** Letters: what to state with the payment; '' for none. */
  readonly reference: string;
  readonly closing: string;
  /** From level 5 on. */
  readonly formalClosing: string;
}

/** The level a payment plan is offered from. */
const PLAN_FROM = 4;
/** The level of the formal demand. */
const DEMAND_FROM = 5;

// An unsigned demand would not say whom to pay.
const SIGNATURE = '{{signature}}{{^signature}}{{#creditor}}{{creditor}}{{/creditor}}{{/signature}}';

/** Follows what is asked for. */
export const ALSO = '{{#also_open}} {{also_open}}{{/also_open}}';

/** Shows its text, as paragraphs of its own, only where the field has a value. */
function paragraphsWhere(field: string, text: string): string {
  return `{{#${field}}}\n${text}\n\n{{/${field}}}\n`;
}

function proseBody(level: number, { before, after }: Prose, frame: Frame): string {
  const paragraphs = ['{{salutation}}', before, INVOICE_TABLE, after + ALSO];
  if (level >= DEMAND_FROM) paragraphs.push(frame.verification);
  if (frame.reference !== '') paragraphs.push(frame.reference);
  return (
    `${paragraphs.join('\n\n')}\n\n` +
    (level >= PLAN_FROM ? paragraphsWhere('plan_offer', frame.planOffer) : '') +
    paragraphsWhere('payment_link', frame.payOnline) +
    `${level >= DEMAND_FROM ? frame.formalClosing : frame.closing}\n${SIGNATURE}`
  );
}

/** E-mails or letters of all levels: salutation, prose around the table of invoices, offers, closing. */
export function proseTemplates(
  channel: 'email' | 'letter',
  frame: Frame,
  levels: SevenLevels<Prose>,
): MessageTemplate[] {
  return levels.map((prose, i) => ({
    level: i + 1,
    channel,
    subject: prose.subject,
    body: proseBody(i + 1, prose, frame),
  }));
}

/** Templates that have no place of their own for it end with the sentence. */
function withAlso(body: string): string {
  return body.includes(ALSO) ? body : body + ALSO;
}

/** Templates of all levels that are a body alone: SMS, WhatsApp, call scripts. */
export function plainTemplates(
  channel: Exclude<TemplateChannel, 'email' | 'letter'>,
  bodies: SevenLevels<string>,
): MessageTemplate[] {
  return bodies.map((body, i) => ({ level: i + 1, channel, subject: '', body: withAlso(body) }));
}

/** WhatsApp messages: salutation, a few sentences, the link to pay where there is one, closing. */
export function whatsappTemplates(
  payOnline: string,
  closing: string,
  sentences: SevenLevels<string>,
): MessageTemplate[] {
  const body = (text: string): string =>
    `{{salutation}}\n\n${text}${ALSO}\n\n${paragraphsWhere('payment_link', payOnline)}${closing}\n${SIGNATURE}`;
  const [one, two, three, four, five, six, seven] = sentences;
  return plainTemplates('whatsapp', [
    body(one),
    body(two),
    body(three),
    body(four),
    body(five),
    body(six),
    body(seven),
  ]);
}

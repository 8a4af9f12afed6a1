import { TEXT_CHANNELS, type ReminderChannel, type TextChannel } from '../../dunning/policy';
import { INVOICE_TABLE, type MessageTemplate } from './messageWording';

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
  /** From level 5 on: a proposal to negotiate, where a suit wants one before it; '' for none. */
  readonly negotiation: string;
  /** From level 4 on, where a payment plan is offered: its terms, as whoever accepts it is bound by them. */
  readonly planOffer: string;
  readonly payOnline: string;
  /** Letters: what to state with the payment; '' for none. */
  readonly reference: string;
  /** From level 3 on, for payments under way; the texts before say so themselves. */
  readonly paid: string;
  readonly closing: string;
  /** From level 5 on. */
  readonly formalClosing: string;
}

/** The level a payment plan is offered from. */
export const PLAN_FROM = 4;
/** The level of the formal demand. */
export const DEMAND_FROM = 5;
const PAID_FROM = 3;

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
  if (level >= DEMAND_FROM)
    paragraphs.push(frame.verification, ...(frame.negotiation === '' ? [] : [frame.negotiation]));
  const last = [frame.reference, level >= PAID_FROM ? frame.paid : ''].filter((text) => text !== '');
  if (last.length > 0) paragraphs.push(last.join(' '));
  return (
    `${paragraphs.join('\n\n')}\n\n` +
    (level >= PLAN_FROM ? paragraphsWhere('plan_offer', frame.planOffer) : '') +
    paragraphsWhere('payment_link', frame.payOnline) +
    `${level >= DEMAND_FROM ? frame.formalClosing : frame.closing}\n${SIGNATURE}`
  );
}

function proseTemplates(channel: 'email' | 'letter', frame: Frame, levels: SevenLevels<Prose>): MessageTemplate[] {
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

/** Templates that are a body alone: short messages and call scripts. */
function plainTemplates(channel: ReminderChannel, bodies: readonly string[]): MessageTemplate[] {
  return bodies.map((body, i) => ({ level: i + 1, channel, subject: '', body: withAlso(body) }));
}

/**
 * Short messages without a price by length: salutation, a few sentences, the link to pay where there is one, closing. From
 * the formal demand on they only point to what was written, and name no amount: whoever holds the phone reads them.
 */
export interface Chat {
  readonly payOnline: string;
  readonly closing: string;
  readonly sentences: SevenLevels<string>;
}

function chatBody(level: number, { payOnline, closing }: Chat, text: string): string {
  const link = level < DEMAND_FROM ? paragraphsWhere('payment_link', payOnline) : '';
  return `{{salutation}}\n\n${text}${ALSO}\n\n${link}${closing}\n${SIGNATURE}`;
}

/** Which of a language's two short texts a channel sends: a line that is paid by its length, or a chat. */
const SHORT_TEXTS: Readonly<Record<TextChannel, 'line' | 'chat'>> = {
  whatsapp: 'chat',
  sms: 'line',
};

/** What one language writes, from which the templates of every channel are made. */
export interface LevelTexts {
  readonly prose: SevenLevels<Prose>;
  readonly email: Frame;
  readonly line: SevenLevels<string>;
  readonly chat: Chat;
  readonly call: SevenLevels<string>;
  readonly letter: Frame;
}

/** The templates of all levels and channels in one language. */
export function templatesOf({ prose, email, line, chat, call, letter }: LevelTexts): readonly MessageTemplate[] {
  const short = { line, chat: chat.sentences.map((text, i) => chatBody(i + 1, chat, text)) };
  return [
    ...proseTemplates('email', email, prose),
    ...TEXT_CHANNELS.flatMap((channel) => plainTemplates(channel, short[SHORT_TEXTS[channel]])),
    ...plainTemplates('call', call),
    ...proseTemplates('letter', letter, prose),
  ];
}

import { REMINDER_CHANNELS, type ReminderChannel } from '../../../core/dunning/policy';
import type { Texts } from '../../../core/i18n';
import type { PlannedMessage } from '../../../core/reminders/types';

type Carried = Pick<PlannedMessage, 'channel'>;

/** Whether a person sends it: everything but e-mails. */
export function byHand({ channel }: Carried): boolean {
  return channel !== 'email';
}

function ofChannel(messages: readonly Carried[], ...channels: readonly ReminderChannel[]): number {
  return messages.filter(({ channel }) => channels.includes(channel)).length;
}

/** How many of each channel, in words: 12 e-mails, 3 WhatsApp links and 2 letters. */
export function countsText(messages: readonly Carried[], { handOff, list }: Texts): string {
  const present = REMINDER_CHANNELS.filter((channel) => ofChannel(messages, channel) > 0);
  return list(present.map((channel) => handOff.counted[channel](ofChannel(messages, channel))));
}

export function headingText(messages: readonly Carried[], customers: number, texts: Texts): string {
  if (!messages.some(byHand)) return texts.review.heading(messages.length, customers);
  return texts.handOff.heading(countsText(messages, texts), customers);
}

export function readyText(messages: readonly Carried[], texts: Texts): string {
  if (!messages.some(byHand)) return texts.remind.ready(messages.length);
  return texts.handOff.ready(countsText(messages, texts), messages.length);
}

/** What the approve button will do. E-mails go first; what a person hands over follows them. */
export function approveText(eMails: number, others: readonly Carried[], texts: Texts): string {
  const { handOff, review } = texts;
  const all = others.length;
  if (eMails > 0 || all === 0) return review.send(eMails);
  if (ofChannel(others, 'whatsapp', 'sms') === all) return handOff.open(all);
  if (ofChannel(others, 'letter') === all) return handOff.print(all);
  return ofChannel(others, 'call') === all ? handOff.make(all) : handOff.go(all);
}

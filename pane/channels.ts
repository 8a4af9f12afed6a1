import {
  REMINDER_CHANNELS,
  SENDING_CHANNELS,
  TEXT_CHANNELS,
  type ReminderChannel,
  type SendingChannel,
} from '../core/dunning/policy';
import type { Texts } from '../core/i18n';
import type { PlannedMessage } from '../core/messages/message';

type Message = Pick<PlannedMessage, 'channel'>;
/** The channels that the sender has got. */
export type Carries = readonly SendingChannel[];

/** Only e-mails go out in the user's own name, and so may need a sign-in. Also for rows of the log. */
export function isEMail({ channel }: { readonly channel: string }): boolean {
  return channel === 'email';
}

/** Whether a person sends it, because no channel of the sender carries it. */
export function byHand({ channel }: Message, carries: Carries): boolean {
  return !(carries as readonly ReminderChannel[]).includes(channel);
}

function ofChannel(messages: readonly Message[], ...channels: readonly ReminderChannel[]): number {
  return messages.filter(({ channel }) => channels.includes(channel)).length;
}

/** How many of each channel, in words: 12 e-mails, 3 WhatsApp messages and 2 letters. */
export function countsText(messages: readonly Message[], carries: Carries, { channels, list }: Texts): string {
  const parts = REMINDER_CHANNELS.flatMap((channel) => {
    const count = ofChannel(messages, channel);
    if (count === 0) return [];
    const sending = SENDING_CHANNELS.find((one) => one === channel && carries.includes(one));
    return [sending === undefined ? channels.byHand[channel](count) : channels.counted[sending](count)];
  });
  return list(parts);
}

/** Whether all of them are e-mails that go out by themselves. */
function onlyEMails(messages: readonly Message[], carries: Carries): boolean {
  return messages.every((message) => message.channel === 'email' && !byHand(message, carries));
}

export function headingText(messages: readonly Message[], customers: number, carries: Carries, texts: Texts): string {
  if (onlyEMails(messages, carries)) return texts.review.heading(messages.length, customers);
  return texts.handOff.heading(countsText(messages, carries, texts), customers);
}

export function readyText(messages: readonly Message[], carries: Carries, texts: Texts): string {
  if (onlyEMails(messages, carries)) return texts.remind.ready(messages.length);
  return texts.handOff.ready(countsText(messages, carries, texts), messages.length);
}

/** What the approve button will do. What goes out by itself goes first; what a person hands over follows it. */
export function approveText(
  sent: readonly Message[],
  others: readonly Message[],
  carries: Carries,
  texts: Texts,
): string {
  const { handOff, review, channels } = texts;
  const all = others.length;
  if (sent.length > 0 && !onlyEMails(sent, carries)) return channels.send(countsText(sent, carries, texts));
  if (sent.length > 0 || all === 0) return review.send(sent.length);
  if (ofChannel(others, 'email') === all) return handOff.openMails(all);
  if (ofChannel(others, ...TEXT_CHANNELS) === all) return handOff.open(all);
  if (ofChannel(others, 'letter') === all) return handOff.print(all);
  return ofChannel(others, 'call') === all ? handOff.make(all) : handOff.go(all);
}

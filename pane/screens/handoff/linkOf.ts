import { messageLink, smsLink, whatsappLink } from '../../../core/reminders/links';
import type { PlannedMessage } from '../../../core/reminders/types';

/** Windows and browsers cut longer links off without a word. */
const LONGEST_LINK = 1_900;

/** The link that opens a message in its app; undefined where it would be cut off, or the channel has none. */
export function linkOf(message: PlannedMessage): string | undefined {
  const link = wholeLink(message);
  return link === '' || link.length > LONGEST_LINK ? undefined : link;
}

function wholeLink(message: PlannedMessage): string {
  const { channel, to, text } = message;
  const digits = (to[0] ?? '').replace(/^\+/, '');
  switch (channel) {
    case 'email':
      return messageLink(message);
    case 'whatsapp':
      return whatsappLink(digits, text);
    case 'sms':
      return smsLink(digits, text);
    case 'call':
    case 'letter':
      return '';
  }
}

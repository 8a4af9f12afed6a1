import { smsLink, whatsappLink } from '../../../core/reminders/links';
import type { PlannedMessage } from '../../../core/reminders/types';

/** Windows and browsers cut longer links off without a word. */
const LONGEST_LINK = 1_900;

/** The link that opens a message in its app; undefined where it would be cut off, or the channel has none. */
export function linkOf({ channel, to, text }: PlannedMessage): string | undefined {
  const digits = (to[0] ?? '').replace(/^\+/, '');
  const link = channel === 'whatsapp' ? whatsappLink(digits, text) : channel === 'sms' ? smsLink(digits, text) : '';
  return link === '' || link.length > LONGEST_LINK ? undefined : link;
}

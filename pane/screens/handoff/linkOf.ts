import { LONGEST_LINK, messageLink, phoneLink } from '../../../core/addresses/links';
import { isTextChannel } from '../../../core/dunning/policy';
import type { PlannedMessage } from '../../../core/messages/message';

/** The link that opens a message in its app; undefined where it would be cut off, or the channel has none. */
export function linkOf(message: PlannedMessage): string | undefined {
  const link = wholeLink(message);
  return link === '' || link.length > LONGEST_LINK ? undefined : link;
}

function wholeLink(message: PlannedMessage): string {
  const { channel, to, text } = message;
  if (channel === 'email') return messageLink(message);
  return isTextChannel(channel) ? phoneLink(channel, to[0] ?? '', text) : '';
}

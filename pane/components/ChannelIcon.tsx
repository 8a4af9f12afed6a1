import { Call16Regular, Chat16Regular, Document16Regular, Mail16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { isTextChannel, REMINDER_CHANNELS, type ReminderChannel } from '../../core/dunning/policy';

/** A channel as the log names it. */
export function channelNamed(text: string): ReminderChannel {
  return REMINDER_CHANNELS.find((channel) => channel === text) ?? 'email';
}

/** The icon of a channel; where it is no e-mail its word stands beside. */
export function ChannelIcon({ channel, className }: { channel: ReminderChannel; className?: string }): ReactElement {
  const named = className === undefined ? {} : { className };
  if (isTextChannel(channel)) return <Chat16Regular aria-hidden {...named} />;
  switch (channel) {
    case 'email':
      return <Mail16Regular aria-hidden {...named} />;
    case 'call':
      return <Call16Regular aria-hidden {...named} />;
    case 'letter':
      return <Document16Regular aria-hidden {...named} />;
  }
}

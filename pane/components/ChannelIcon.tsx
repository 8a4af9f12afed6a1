import { Call16Regular, Chat16Regular, Document16Regular, Mail16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { REMINDER_CHANNELS, type ReminderChannel } from '../../core/dunning/policy';

/** A channel as the log names it. */
export function channelNamed(text: string): ReminderChannel {
  return REMINDER_CHANNELS.find((channel) => channel === text) ?? 'email';
}

/** The icon of a channel; where it is no e-mail its word stands beside. */
export function ChannelIcon({ channel, className }: { channel: ReminderChannel; className?: string }): ReactElement {
  const named = className === undefined ? {} : { className };
  switch (channel) {
    case 'email':
      return <Mail16Regular aria-hidden {...named} />;
    case 'whatsapp':
    case 'sms':
      return <Chat16Regular aria-hidden {...named} />;
    case 'call':
      return <Call16Regular aria-hidden {...named} />;
    case 'letter':
      return <Document16Regular aria-hidden {...named} />;
  }
}

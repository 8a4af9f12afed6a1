import type { Channels } from '../../core/ports/channel';

/** SMS and WhatsApp, where the user has set them up. */
export function textChannels(): Pick<Channels, 'sms' | 'whatsapp'> {
  return {};
}

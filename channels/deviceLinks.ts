import { failureText } from '../core/failures/text';
import type { Channel, ChannelLimits, SendOutcome, TextParcel } from '../core/ports/channel';
import { LONGEST_LINK, messageLink, phoneLink } from '../core/addresses/links';
import { emailRefusal, textRefusal } from './parcels';

/** Opens a link on the user's device. `false` where the browser would not. */
export type OpenLink = (link: string) => unknown;

/** A person has to press send for each of them. */
const LIMITS: ChannelLimits = { remainingToday: null, perRun: 20, recipientsPerMessage: 50, account: '' };

function handOver(link: string, open: OpenLink): SendOutcome {
  if (link.length > LONGEST_LINK) {
    return { state: 'failed', error: failureText('link-too-long', link.length, LONGEST_LINK) };
  }
  try {
    if (open(link) === false) return { state: 'failed', error: failureText('link-blocked') };
    return { state: 'handed off', providerId: '' };
  } catch {
    return { state: 'failed', error: failureText('link-failed') };
  }
}

/** E-mails that open in the user's own mail program, who sends them. */
export function mailProgramLinks(open: OpenLink): Channel {
  return {
    name: 'Mail program',
    limits: () => LIMITS,
    send({ email }) {
      const refusal = emailRefusal(email, LIMITS.recipientsPerMessage);
      return refusal === undefined ? handOver(messageLink(email), open) : { state: 'failed', error: refusal };
    },
  };
}

/** Short messages that open in WhatsApp or in the phone's own messages; a person sends them. */
export function phoneLinks(app: 'WhatsApp' | 'SMS', open: OpenLink): Channel<TextParcel> {
  return {
    name: `${app} link`,
    limits: () => LIMITS,
    send(parcel) {
      const refusal = textRefusal(parcel, LONGEST_LINK);
      if (refusal !== undefined) return { state: 'failed', error: refusal };
      return handOver(phoneLink(app === 'WhatsApp' ? 'whatsapp' : 'sms', parcel.to, parcel.text), open);
    },
  };
}

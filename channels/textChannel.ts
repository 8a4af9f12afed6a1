import type { ChannelLimits, TextChannels, TextParcel } from '../core/ports/channel';
import type { Dialect } from './dialect';
import { textGateway } from './plainGateway';
import { twilio } from './twilio';
import { whatsappCloud } from './whatsappCloud';

interface Common {
  /** Where messages are posted to. */
  readonly url: string;
  /** The sender as recipients see it: a number or a name. */
  readonly account: string;
  readonly pace: Readonly<Partial<Record<'perMinute' | 'perDay' | 'perRun', number>>>;
}

/** A service that takes short messages. What it wants for a key is no part of it. */
export type TextService =
  | (Common & { readonly kind: 'gateway' })
  | (Common & { readonly kind: 'twilio'; readonly from: string })
  | (Common & {
      readonly kind: 'whatsappCloud';
      readonly template?: { readonly name: string; readonly language: string };
    });

const PER_RUN = 500;

/** How a service is spoken to. */
export function dialectOf(service: TextService, channel: keyof TextChannels): Dialect<TextParcel> {
  switch (service.kind) {
    case 'gateway':
      return textGateway(service.url, channel);
    case 'twilio':
      return twilio({ url: service.url, from: service.from, channel });
    case 'whatsappCloud':
      return whatsappCloud(service);
  }
}

/** What a service allows: one recipient a message, and what its deployment says of the rest. */
export function textLimits({ account, pace }: TextService): ChannelLimits {
  return { remainingToday: null, perRun: PER_RUN, recipientsPerMessage: 1, account, ...pace };
}

import type { TextChannel } from '../dunning/policy';

/** A gateway of one's own, Twilio's Messages.json, or the messages call of WhatsApp's Cloud API. */
export const TEXT_SERVICE_KINDS = ['gateway', 'twilio', 'whatsappCloud'] as const;
export type TextServiceKind = (typeof TEXT_SERVICE_KINDS)[number];

/** The services that carry a channel's messages. */
export const TEXT_SERVICES: Readonly<Record<TextChannel, readonly TextServiceKind[]>> = {
  whatsapp: ['gateway', 'twilio', 'whatsappCloud'],
  sms: ['gateway', 'twilio'],
};

/** How a user's short messages go out, without the key. */
export interface TextServiceView {
  readonly kind: TextServiceKind;
  /** Where messages are posted to, https. */
  readonly url: string;
  /** The sender as recipients see it; with Twilio the sending number or a messaging service (MG…). */
  readonly from: string;
  /** An approved WhatsApp template with one text parameter, and its language; '' for none. */
  readonly template: string;
  readonly templateLanguage: string;
  /** The last four characters of the key, to tell one from another. */
  readonly keyEnd: string;
}

export type TextServiceInput = Omit<TextServiceView, 'keyEnd'> & {
  /** '' keeps the key that is there. */
  readonly key: string;
};

export type TextServiceViews = Readonly<Partial<Record<TextChannel, TextServiceView>>>;

/** Services that the user sets up in the pane. Their keys are kept with the user's account, never in the workbook. */
export interface TextServices {
  read(): Promise<TextServiceViews>;
  /** @throws where the address or the key cannot be used; nothing is kept then */
  save(channel: TextChannel, input: TextServiceInput): Promise<void>;
  remove(channel: TextChannel): Promise<void>;
}

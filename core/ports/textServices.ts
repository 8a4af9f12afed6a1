import type { SendingChannel } from '../dunning/policy';

export type TextChannelName = Exclude<SendingChannel, 'email'>;

/** A gateway of one's own, Twilio's Messages.json, or the messages call of WhatsApp's Cloud API. */
export type TextServiceKind = 'gateway' | 'twilio' | 'whatsappCloud';

/** How a user's SMS or WhatsApp messages go out, without the key. */
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

export type TextServiceViews = Readonly<Partial<Record<TextChannelName, TextServiceView>>>;

/** Services that the user sets up in the pane. Their keys are kept with the user's account, never in the workbook. */
export interface TextServices {
  read(): Promise<TextServiceViews>;
  /** @throws where the address or the key cannot be used; nothing is kept then */
  save(channel: TextChannelName, input: TextServiceInput): Promise<void>;
  remove(channel: TextChannelName): Promise<void>;
}

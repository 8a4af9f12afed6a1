import type { ReminderChannel, SendingChannel, TextChannel } from '../../../dunning/policy';
import type { WaitReason } from '../../../ports/sender';
import type { Counted } from '../counted';
import type { SetUpTexts } from './setUp/texts';

/** What the channels are called, and texts about messages that go out by themselves. */
export interface ChannelTexts {
  /** Within a sentence. */
  readonly names: Readonly<Record<ReminderChannel, string>>;
  /** By itself. */
  readonly titles: Readonly<Record<ReminderChannel, string>>;
  /** What a person sends: 3 WhatsApp links. */
  readonly byHand: Readonly<Record<ReminderChannel, Counted>>;
  /** Opens a message in its app. */
  readonly open: Readonly<Record<TextChannel, string>>;
  /** 3 WhatsApp messages. */
  readonly counted: Readonly<Record<SendingChannel, Counted>>;
  /** Send 12 e-mails and 3 SMS. */
  readonly send: (counts: string) => string;
  /** A sentence that holds for one channel: SMS: You can send 12 today. */
  readonly about: (channel: string, sentence: string) => string;
  readonly quota: Counted;
  readonly perMinute: Counted;
  /** On the line of a message that a run left waiting. */
  readonly waits: Readonly<Record<WaitReason, string>>;
  /** What became of them, and what to do. */
  readonly keptWaiting: Readonly<Record<WaitReason, Counted>>;
  readonly setUp: SetUpTexts;
}

import type { SendingChannel } from '../../../dunning/policy';
import type { WaitReason } from '../../../ports/sender';
import type { Counted } from '../counted';
import type { SetUpTexts } from './setUp/texts';

/** Texts about messages that go out by themselves: e-mails, SMS and WhatsApp. */
export interface ChannelTexts {
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

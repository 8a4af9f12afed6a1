import type { ChannelLimits, SendOutcome } from '../../core/ports/channel';
import type { ClaimResult, TakeOver, Waiting } from '../../core/ports/outbox';
import { REMINDER_CHANNELS, SENDING_CHANNELS, TEXT_CHANNELS, type TextChannel } from '../../core/dunning/policy';
import type { DeliveryEvent, SenderLimits } from '../../core/ports/sender';
import { MESSAGE_STATES, type LogChange, type LogRecord } from '../../core/log/record';
import type { ClaimedMessage } from '../../core/usecases/sending/claimRun';
import {
  TEXT_SERVICE_KINDS,
  type TextServiceInput,
  type TextServiceView,
  type TextServiceViews,
} from '../../core/ports/textServices';
import { count, either, list, maybe, nothing, number, object, partial, text, word, type Schema } from './schema';

/** How a slice went. `time` and `quota` say why messages in it were not started. */
export interface SliceReport {
  readonly events: readonly DeliveryEvent[];
  readonly stoppedBy: '' | 'time' | 'quota';
}

export interface TestMessage {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const state = word(...MESSAGE_STATES);

export const logRecord: Schema<LogRecord> = object({
  key: text,
  cycle: number,
  whenUtc: text,
  whenLocal: text,
  who: text,
  host: text,
  customer: text,
  invoices: list(
    object({
      invoice: text,
      level: number,
      cycle: number,
      beside: maybe(list(text)),
      customer: maybe(text),
      fee: maybe(number),
    }),
  ),
  level: number,
  levelName: maybe(text),
  channel: text,
  address: text,
  subject: text,
  amount: number,
  currency: text,
  template: text,
  templateVersion: text,
  state,
  updatedUtc: text,
  providerId: text,
  error: text,
  hash: text,
  nonce: text,
  terms: maybe(object({ replyTo: text, payee: text })),
  grantedUntil: maybe(text),
  creditor: maybe(text),
});

export const logChange: Schema<LogChange> = object({
  key: text,
  nonce: text,
  from: state,
  state,
  updatedUtc: text,
  providerId: text,
  error: text,
  mark: maybe(text),
});

export const waitingRow: Schema<Waiting> = object({ key: text, nonce: text, mark: text });
export const takeOver: Schema<TakeOver> = object({ taken: list(text), others: list(logRecord) });

const refusal = object({
  key: text,
  nonce: text,
  invoice: text,
  level: number,
  by: text,
  state: text,
  reason: maybe(text),
});
export const claimResult: Schema<ClaimResult> = object({ claimed: list(text), refused: list(refusal) });

export const claimedMessage: Schema<ClaimedMessage> = object({
  nonce: text,
  mark: text,
  message: object({
    id: text,
    key: text,
    channel: word(...REMINDER_CHANNELS),
    to: list(text),
    cc: list(text),
    replyTo: text,
    subject: text,
    text,
    html: text,
  }),
});

const event: Schema<DeliveryEvent> = object({
  id: text,
  nonce: text,
  state: word('waiting', 'sending', 'sent', 'handed off', 'failed', 'unknown', 'refused', 'not started'),
  error: text,
  at: text,
  waits: maybe(word('contact hours', 'no channel', 'asked to wait')),
});
export const sliceReport: Schema<SliceReport> = object({ events: list(event), stoppedBy: word('', 'time', 'quota') });

const channelLimits: Schema<ChannelLimits> = object({
  remainingToday: either('a number or null', number, nothing),
  perRun: count,
  recipientsPerMessage: count,
  perMinute: maybe(count),
  perDay: maybe(count),
  account: text,
});
export const sendingChannels = list(word(...SENDING_CHANNELS));
export const senderLimits: Schema<SenderLimits> = partial(SENDING_CHANNELS, channelLimits);

const textService = {
  kind: word(...TEXT_SERVICE_KINDS),
  url: text,
  from: text,
  template: text,
  templateLanguage: text,
};
export const textChannelName: Schema<TextChannel> = word(...TEXT_CHANNELS);
export const textServiceInput: Schema<TextServiceInput> = object({ ...textService, key: text });
const textServiceView: Schema<TextServiceView> = object({ ...textService, keyEnd: text });
export const textServiceViews: Schema<TextServiceViews> = partial(TEXT_CHANNELS, textServiceView);

export const testMessage: Schema<TestMessage> = object({ subject: text, text, html: text });

export const sendOutcome: Schema<SendOutcome> = either(
  'the outcome of a message',
  object({ state: word('sent'), providerId: text, error: maybe(text) }),
  object({ state: word('handed off'), providerId: text }),
  object({ state: word('failed'), error: text, retryAfterSeconds: maybe(number) }),
  object({ state: word('unknown'), error: text }),
);

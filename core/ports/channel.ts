import type { TextChannel } from '../dunning/policy';
import type { Eventual } from './eventual';

/** A composed e-mail, ready to go out. Header values hold no line breaks. */
export interface Email {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What a channel was asked to carry, with the key that makes a second attempt recognisable. */
export interface Parcel {
  readonly key: string;
  readonly nonce: string;
  readonly email: Email;
}

/** A short message to a phone, as of SMS or WhatsApp. */
export interface TextParcel {
  readonly key: string;
  readonly nonce: string;
  /** E.164, such as +34600111222. */
  readonly to: string;
  readonly text: string;
}

/**
 * `failed` means certainly not sent; `unknown` means perhaps sent; `handed off` means a person sends it.
 * What may be asked for again says after how many seconds. An error is a text of `core/failures` (a code, its values
 * and an English sentence), so that the log keeps it and the pane says it in the user's language.
 */
export type SendOutcome =
  /** `error`: which of its recipients the service refused, where it refused some and took the others. */
  | { readonly state: 'sent'; readonly providerId: string; readonly error?: string }
  | { readonly state: 'handed off'; readonly providerId: string }
  | { readonly state: 'failed'; readonly error: string; readonly retryAfterSeconds?: number }
  /** `retryAfterSeconds`: asked again with the same key and nonce, the service sends it once at most. */
  | { readonly state: 'unknown'; readonly error: string; readonly retryAfterSeconds?: number };

export interface ChannelLimits {
  /** Messages that may still go out today; null where the service does not tell. */
  readonly remainingToday: number | null;
  readonly perRun: number;
  readonly recipientsPerMessage: number;
  /** Messages a minute, which the channel keeps to by itself; left out where it knows no such limit. */
  readonly perMinute?: number;
  /** Messages a day, counted by the log; left out where the service counts by itself, or there is no such limit. */
  readonly perDay?: number;
  /** The account that sends, as recipients see it; '' where unknown. */
  readonly account: string;
}

/** Carries messages out. `send` never throws: whatever happens is one of the outcomes. */
export interface Channel<P = Parcel> {
  readonly name: string;
  limits(): Eventual<ChannelLimits>;
  /** Seconds until it would send the next message; left out where it sends at once. A run waits before it calls a message `sending`. */
  turnInSeconds?(): number;
  send(parcel: P): Eventual<SendOutcome>;
}

/** What a sender sends through. A message of a channel that is left out is handed over by a person. */
export type Channels = { readonly email?: Channel | undefined } & TextChannels;

export type TextChannels = { readonly [C in TextChannel]?: Channel<TextParcel> | undefined };

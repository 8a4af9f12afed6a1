import type { PlannedMessage } from '../messages/message';
import type { SendingChannel } from '../dunning/policy';
import type { ChannelLimits, SendOutcome } from './channel';
import type { Refusal } from './outbox';

export type DeliveryState =
  | 'waiting'
  | 'sending'
  | 'sent'
  | 'handed off'
  | 'failed'
  | 'unknown'
  | 'refused'
  | 'not started';

/**
 * Why a message is left waiting though the run reached it: its channel keeps contact hours and they are over, nothing
 * sends by its channel any more, or its service asked for a longer pause than a run makes.
 */
export type WaitReason = 'contact hours' | 'no channel' | 'asked to wait';

/** How one message fares, told as it changes. `at` is the local time HH:MM. */
export interface DeliveryEvent {
  readonly id: string;
  readonly nonce: string;
  readonly state: DeliveryState;
  readonly error: string;
  readonly at: string;
  /** Only with `not started`: the run goes on with the others, and this one stays claimed. */
  readonly waits?: WaitReason;
}

export interface DeliveryControl {
  /** Called on every change of a message. */
  progress(event: DeliveryEvent): void;
  /** The channel asks for a pause of so many seconds; the run goes on by itself. */
  paused(seconds: number): void;
  /** Asked before each message: true ends the run after the one under way. */
  stopped(): boolean;
}

export interface DeliveryReport {
  /** The last event of every message, in the order given. */
  readonly results: readonly DeliveryEvent[];
  readonly refused: readonly Refusal[];
}

/** How a sign-in ended. Where it is anything but `signed in`, nothing was sent. */
export type SignInOutcome = 'signed in' | 'closed' | 'offline' | 'late' | 'consent' | 'unsupported' | 'failed';

/** The sign-in that a channel needs before it sends. What it yields stays behind it. */
export interface SignIn {
  /** Whether messages can go out as it is. Never asks the user. */
  ready(): Promise<boolean>;
  /** Has the user sign in; called from a press, for a window may open. */
  ask(): Promise<SignInOutcome>;
}

/** What each channel allows; those that the sender has not got are left out. */
export type SenderLimits = Readonly<Partial<Record<SendingChannel, ChannelLimits>>>;

/** Sends approved messages, each through its own channel, by claim, send and record. */
export interface Sender {
  /** The channels whose messages go out by themselves; any other message a person hands over. */
  carries(): readonly SendingChannel[];
  limits(): Promise<SenderLimits>;
  /** Claims all, sends one after the other, records each. Messages not started when stopped stay claimed, to go on with later. */
  deliver(messages: readonly PlannedMessage[], control: DeliveryControl): Promise<DeliveryReport>;
  /**
   * Goes on with messages that an earlier run claimed and never started; `nonces` in the order of the messages.
   * @param mark what was written into their rows when they were taken over
   */
  resume(
    messages: readonly PlannedMessage[],
    nonces: readonly string[],
    mark: string,
    control: DeliveryControl,
  ): Promise<DeliveryReport>;
  /**
   * Looks again whether an e-mail that was perhaps sent did go out; sends nothing. Absent where the channel cannot tell.
   */
  lookAgain?(key: string, nonce: string): Promise<SendOutcome>;
  /** Absent where no channel needs one; e-mails go out in the user's name, other messages never ask for it. */
  readonly signIn?: SignIn;
  /**
   * Sends one e-mail to the user's own address. Nothing is recorded. A message of another channel fails: whose phone is
   * the user's own is not known.
   */
  test(message: PlannedMessage): Promise<SendOutcome>;
}

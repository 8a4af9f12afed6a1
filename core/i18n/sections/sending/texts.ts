import type { Counted } from '../counted';

export interface SendingTexts {
  readonly title: string;
  readonly done: (done: number, all: number) => string;
  readonly sentNotSent: (sent: number, notSent: number) => string;
  readonly secondsLeft: Counted;
  readonly minutesLeft: Counted;
  readonly waiting: string;
  readonly sending: string;
  readonly sent: (at: string) => string;
  readonly handedOver: (at: string) => string;
  readonly notSent: (error: string) => string;
  readonly perhapsSent: string;
  readonly takenOut: string;
  readonly notStarted: string;
  readonly stop: string;
  readonly stopping: (customer: string) => string;
  readonly stoppingNow: string;
  readonly closing: string;
  readonly paused: (until: string) => string;
  readonly pausedFor: Counted;
}

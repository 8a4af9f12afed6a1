import { DEFAULT_GAP, DEFAULT_LEVELS, type LevelStep } from './level';

/** One level of the dunning policy. */
export interface PolicyLevel extends LevelStep {
  readonly name: string;
  /** Whole days the customer is given from the day of sending. */
  readonly payWithin: number;
  /** The message starts unticked and wants a person's tick. */
  readonly needsApproval: boolean;
}

export interface Policy {
  readonly levels: readonly PolicyLevel[];
  /** Least whole days between two reminders to one customer by one channel. */
  readonly gap: number;
  /** Most messages in one run. */
  readonly capPerRun: number;
  /** Language of messages to customers whose row names none (ISO 639-1). */
  readonly language: string;
  /** Whose money it is; part of every claim, may be blank. */
  readonly creditor: string;
  /** Stands under every message. */
  readonly signature: string;
  readonly replyTo: string;
}

const LEVELS: readonly { readonly name: string; readonly payWithin: number }[] = [
  { name: 'Before due', payWithin: 14 },
  { name: 'Friendly reminder', payWithin: 10 },
  { name: 'Firm reminder', payWithin: 10 },
  { name: 'Final reminder', payWithin: 7 },
  { name: 'Demand letter', payWithin: 7 },
  { name: 'Last demand', payWithin: 7 },
  { name: 'Hand-over notice', payWithin: 7 },
];

export const DEFAULT_POLICY: Policy = {
  levels: DEFAULT_LEVELS.map((step, i) => ({
    ...step,
    name: LEVELS[i]?.name ?? `Level ${step.level}`,
    payWithin: LEVELS[i]?.payWithin ?? 7,
    needsApproval: step.level >= 5,
  })),
  gap: DEFAULT_GAP,
  capPerRun: 500,
  language: 'en',
  creditor: '',
  signature: '',
  replyTo: '',
};

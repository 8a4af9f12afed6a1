import type { Refusal } from '../reminders/claims';
import type { LogChange, LogRecord } from '../reminders/log';
import type { Eventual } from './eventual';

export type { Refusal };

export interface ClaimResult {
  /** Nonces that hold their claims now; their rows are in the log, flushed. */
  readonly claimed: readonly string[];
  readonly refused: readonly Refusal[];
}

/** The log as the place where claims are made and recorded. Rows are found by key and nonce, never by address. */
export interface Outbox {
  /** Claims in one atomic step: a row whose invoice is already claimed at that level is refused, the others are written. */
  claim(rows: readonly LogRecord[]): Eventual<ClaimResult>;
  /** Changes state, time, provider id and error of rows. A state never moves back. Resolves once it is in the workbook. */
  mark(changes: readonly LogChange[]): Eventual<void>;
  /** Every row of the log, oldest first; empty where there is no log yet. */
  records(): Eventual<readonly LogRecord[]>;
}

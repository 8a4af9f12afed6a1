import type { Refusal } from '../log/claims';
import type { LogChange, LogRecord } from '../log/record';
import type { Eventual } from './eventual';

export type { Refusal };

export interface ClaimResult {
  /** Nonces that hold their claims now; their rows are in the log, flushed. */
  readonly claimed: readonly string[];
  readonly refused: readonly Refusal[];
}

/** A waiting row as it was read. It counts as the same only while its Error cell still says so. */
export interface Waiting {
  readonly key: string;
  readonly nonce: string;
  /** What its Error cell says: '' for the run that claimed it, else the mark of who took it over. */
  readonly mark: string;
}

export interface TakeOver {
  /** Nonces of the rows that are the taker's now, and nobody else's. */
  readonly taken: readonly string[];
  /** The others as they stand in the log; a row that is gone from it is in neither. */
  readonly others: readonly LogRecord[];
}

/** The log as the place where claims are made and recorded. Rows are found by key and nonce, never by address. */
export interface Outbox {
  /** Claims in one atomic step: a row whose invoice is already claimed at that level is refused, the others are written. */
  claim(rows: readonly LogRecord[]): Eventual<ClaimResult>;
  /**
   * Makes waiting rows the taker's, so that whoever claimed them leaves them alone: his mark is written, and only rows
   * that still carry it once colleagues' writes have arrived are his.
   */
  takeOver(rows: readonly Waiting[], mark: string): Eventual<TakeOver>;
  /**
   * Moves a waiting row to `sending`, just before its message goes out.
   * @returns null where it did; else the row as it stands, which somebody else took over or gave up: nothing may go out
   */
  start(row: Waiting): Eventual<LogRecord | null>;
  /** Changes state, time, provider id and error of rows. A state never moves back. Resolves once it is in the workbook. */
  mark(changes: readonly LogChange[]): Eventual<void>;
  /**
   * `mark` of one message that has gone out and `start` of the next one, in one step. The marked row must still say what
   * `start` left in it. Left out by what never sends itself.
   * @returns whether the next one was started; where it was not, `start` tells why
   * @throws as `mark`, where the first row is no longer as it was: the next one is given up
   */
  next?(change: LogChange, row: Waiting): Eventual<boolean>;
  /** Every row of the log, oldest first; empty where there is no log yet. */
  records(): Eventual<readonly LogRecord[]>;
}

import type { Day } from '../calendar/civil';

export interface Clock {
  /** The instant as ISO 8601 in UTC, to the second: 2025-11-21T13:02:11Z. */
  now(): string;
  /** The same instant on the user's clock: 2025-11-21 14:02. */
  local(): string;
  /** Any instant, ISO 8601 in UTC, on the user's clock: 2025-11-21 14:02; '' where the text is no instant. */
  localOf(utc: string): string;
  /** The user's civil day. */
  today(): Day;
}

export interface Ids {
  /** A new unique text, sortable by chance only; used as the nonce of a claim. */
  next(): string;
}

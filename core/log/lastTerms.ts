import { standingRecords } from './takenBack';
import type { LogRecord, Terms } from './record';

/** Where the last run sent answers and the money. */
export interface LastTerms extends Terms {
  /** YYYY-MM-DD of that run. */
  readonly day: string;
}

/** A term that is another than in the last run. */
export interface TermChange {
  readonly what: keyof Terms;
  readonly before: string;
  readonly now: string;
}

/** Where the newest message that went out, or perhaps did, sent answers and the money; undefined where the log does not say. */
export function lastTerms(log: readonly LogRecord[]): LastTerms | undefined {
  let newest: LogRecord | undefined;
  for (const record of standingRecords(log)) {
    if (record.terms === undefined || record.state === 'claimed' || record.state === 'failed') continue;
    if (newest === undefined || record.whenUtc >= newest.whenUtc) newest = record;
  }
  return newest?.terms === undefined ? undefined : { ...newest.terms, day: newest.whenLocal.slice(0, 10) };
}

/** What is another than in the last run, each once. */
export function termChanges(now: readonly Terms[], last: Terms | undefined): readonly TermChange[] {
  if (last === undefined) return [];
  const found = new Map<string, TermChange>();
  for (const terms of now) {
    for (const what of ['replyTo', 'payee'] as const) {
      const change = { what, before: last[what], now: terms[what] };
      if (change.now !== change.before) found.set(`${what} ${change.now}`, change);
    }
  }
  return [...found.values()];
}

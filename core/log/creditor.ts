import { matchKey } from '../cells/key';
import type { LogRecord } from './record';

/** Whether a message counts for a creditor. One of which the log does not say whose it was counts for each. */
export function isOfCreditor({ creditor: own }: Pick<LogRecord, 'creditor'>, creditor: string): boolean {
  return own === undefined || matchKey(own) === matchKey(creditor);
}

/** The log, in which a creditor that nobody knows is as good as none. */
export function withKnownCreditors(log: readonly LogRecord[], creditors: readonly string[]): readonly LogRecord[] {
  if (log.every(({ creditor = '' }) => creditor === '')) return log;
  const known = new Set(creditors.map(matchKey));
  return log.map((record) => {
    const { creditor, ...rest } = record;
    return creditor === undefined || creditor === '' || known.has(matchKey(creditor)) ? record : rest;
  });
}

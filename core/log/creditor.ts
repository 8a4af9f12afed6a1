import { matchKey } from '../cells/key';
import type { LogRecord } from './record';

/** Whether a message counts for a creditor. One of which the log does not say whose it was counts for each. */
export function isOfCreditor({ creditor: own }: Pick<LogRecord, 'creditor'>, creditor: string): boolean {
  return own === undefined || matchKey(own) === matchKey(creditor);
}

import { failureText, followedBy, readFailure, withReference, type FailureText } from '../failures/text';
import type { LogRecord } from './record';

/**
 * What the Error cell of a waiting row says once somebody goes on with it, or gives it up, in place of the run that
 * claimed it. It stays with the row, so that the log tells from whose account a message went out.
 * @param who '' where the host does not tell
 * @param taker a new id for each take-over
 */
export function takeOverMark(who: string, taker: string): FailureText {
  return withReference(failureText('taken-over', who), taker);
}

/** Who took a row over, '' where nobody knows; undefined where nobody did. */
export function takerOf(error: string): string | undefined {
  const failure = readFailure(error);
  return failure?.code === 'taken-over' ? failure.values[0] : undefined;
}

/** Who a row belongs to by now. */
export function holderOf({ error, who }: Pick<LogRecord, 'error' | 'who'>): string {
  return takerOf(error) ?? who;
}

/** What the Error cell says at the end: the mark of a take-over stays in front of what else there is to tell. */
export function withMark(mark: string, error: string): string {
  return followedBy(mark, error);
}

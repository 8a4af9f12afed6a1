import { CollectionError, failureText } from '../../core/failures/text';
import { LATE, withinTime } from '../withinTime';

/** A ledger of 100,000 rows over a slow line takes less. */
export const READS_WITHIN_MS = 60_000;

/**
 * Excel sometimes never answers a request, without an error. What only reads is asked for once more; a write is not, for it
 * may have been carried out.
 * @source github.com/OfficeDev/office-js/issues/6678, 6150
 * @throws CollectionError `host-unanswered` where the second attempt stays unanswered too
 */
export async function answered<T>(ask: () => Promise<T>, milliseconds: number): Promise<T> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    const answer = await withinTime(ask(), milliseconds);
    if (answer !== LATE) return answer;
  }
  throw new CollectionError(failureText('host-unanswered'));
}

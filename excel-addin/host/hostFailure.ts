import { CollectionError, failureText, readFailure, withWords, wordsOf } from '../../core/failures/text';

/** Any error of a batch as a coded failure: one of ours as it is, Excel's own with its words. */
export function hostFailure(error: unknown): Error {
  if (error instanceof Error && readFailure(error.message) !== undefined) return error;
  return new CollectionError(withWords(failureText('host-failed'), wordsOf(error)));
}

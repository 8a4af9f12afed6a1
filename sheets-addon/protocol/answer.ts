import { failureText, readFailure, withWords, wordsOf, type FailureText } from '../../core/failures/text';
import { anything, either, object, SchemaError, text } from './schema';

/** What crosses back, as JSON text: a value, or why there is none as a coded failure. */
export type Answered<T> = { readonly value: T } | { readonly error: string };

export const answered = either('an answer or an error', object({ error: text }), object({ value: anything }));

/** Any error as a coded failure: one of ours as it is, a misfit of the two halves, else with the host's own words. */
export function failureOf(error: unknown): FailureText {
  const words = wordsOf(error);
  if (readFailure(words) !== undefined) return words as FailureText;
  return withWords(
    failureText(error instanceof SchemaError || error instanceof SyntaxError ? 'halves-differ' : 'host-failed'),
    words,
  );
}

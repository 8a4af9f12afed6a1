import { failureText, readFailure, withWords, wordsOf, type FailureText } from '../../core/failures/text';
import { anything, either, object, SchemaError, text } from './schema';

/** What crosses back, as JSON text: a value, or why there is none as a coded failure. */
export type Answered<T> = { readonly value: T } | { readonly error: string };

export const answered = either('an answer or an error', object({ error: text }), object({ value: anything }));

/**
 * What Google says where an account or a permission is amiss. It translates its sentences but neither the error's code
 * nor a permission's address.
 */
function codeOf(words: string): 'several-accounts' | 'permission-missing' | undefined {
  if (words.includes('PERMISSION_DENIED')) return 'several-accounts';
  return /googleapis\.com\/auth\/|authorization is required/i.test(words) ? 'permission-missing' : undefined;
}

/** In English, German, Spanish, French and Portuguese: authorization, Autorisierung, autorización, autorisation, autorização. */
const AUTHORIZATION = /\bauth?ori[sz]/i;

/** Why Google did not run a call at all, in its own words. */
export function unreachedFor(words: string): FailureText {
  const code = codeOf(words) ?? (AUTHORIZATION.test(words) ? 'permission-missing' : 'host-unreached');
  return withWords(failureText(code), words);
}

/**
 * Any error as a coded failure: one of ours as it is, a misfit of the two halves, an account or a permission that is
 * amiss, else with the host's own words.
 */
export function failureOf(error: unknown): FailureText {
  const words = wordsOf(error);
  if (readFailure(words) !== undefined) return words as FailureText;
  const isMisfit = error instanceof SchemaError || error instanceof SyntaxError;
  return withWords(failureText(isMisfit ? 'halves-differ' : (codeOf(words) ?? 'host-failed')), words);
}

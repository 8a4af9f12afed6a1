import { afterFailure, readFailure } from '../failures/text';
import type { Texts } from './texts';

/** A failure's text in the user's language, with the service's own words as they came; one after the other where there are several; any other text as it is. */
export function sayFailure(texts: Texts, text: string): string {
  const failure = readFailure(text);
  if (failure === undefined) return text;
  const say: (...values: readonly string[]) => string = texts.failures.sentences[failure.code];
  const sentence = say(...failure.values);
  const after = afterFailure(text);
  if (after !== '') return `${sentence} ${sayFailure(texts, after)}`;
  return failure.said === '' ? sentence : `${sentence} (${failure.said})`;
}

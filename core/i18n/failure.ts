import { readFailure } from '../failures/text';
import type { Texts } from './texts';

/** A failure's text in the user's language, with the service's own words as they came; any other text as it is. */
export function sayFailure({ failures }: Texts, text: string): string {
  const failure = readFailure(text);
  if (failure === undefined) return text;
  const say: (...values: readonly string[]) => string = failures.sentences[failure.code];
  const sentence = say(...failure.values);
  return failure.said === '' ? sentence : `${sentence} (${failure.said})`;
}

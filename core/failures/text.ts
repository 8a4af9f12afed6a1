import { escapePart, unescapePart } from '../cells/list';
import { hasOwnField } from '../cells/ownField';
import type { FailureCode, FailureValues } from './codes';
import { ENGLISH } from './english';

/** A failure as it was read from a text: the code, its values, and the service's own words ('' for none). */
export interface Failure {
  readonly code: FailureCode;
  readonly values: readonly string[];
  readonly said: string;
}

/** `[code: value; value] English sentence (the service's own words)`: people read it, and any language can say it. */
export type FailureText = `[${FailureCode}${']' | ': '}${string}`;

type Given<T extends readonly string[]> = { readonly [I in keyof T]: string | number };

const LONGEST_VALUE = 1_000;
const LONGEST_SAID = 250;

/** One line without control characters, cut where it is long. */
function tidy(text: string, longest: number): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}

function sentence(code: FailureCode, values: readonly string[]): string {
  const say: (...values: readonly string[]) => string = ENGLISH[code];
  return say(...values);
}

/** The text of a failure, for the log and for whoever shows it. */
export function failureText<C extends FailureCode>(code: C, ...values: Given<FailureValues[C]>): FailureText {
  const texts = values.map((value) => tidy(String(value), LONGEST_VALUE));
  const tag = texts.length === 0 ? '' : `: ${texts.map(escapePart).join('; ')}`;
  return `[${code}${tag}] ${sentence(code, texts)}` as FailureText;
}

/** The same with the service's own words at the end, on one line; '' adds nothing. */
export function withWords(text: FailureText, said: string): FailureText {
  const words = tidy(said, LONGEST_SAID);
  return words === '' ? text : `${text} (${words})`;
}

/** Reads a text of `failureText` back; undefined for any other text. */
export function readFailure(text: string): Failure | undefined {
  const match = /^\[([a-z-]+)(?:: ([^\]]*))?\] ?([^]*)$/.exec(text);
  const code = match?.[1];
  if (match === null || code === undefined || !hasOwnField(ENGLISH, code)) return undefined;
  const values = match[2] === undefined ? [] : match[2].split('; ').map(unescapePart);
  if (values.length !== ENGLISH[code].length) return undefined;
  const own = sentence(code, values);
  const rest = (match[3] ?? '').startsWith(own) ? (match[3] ?? '').slice(own.length) : '';
  return { code, values, said: /^ \(([^]*)\)$/.exec(rest)?.[1] ?? '' };
}

/** The same with a reference that tells it from others of its kind; people may pass over it. */
export function withReference(text: FailureText, reference: string): FailureText {
  return `${text} #${reference}`;
}

/** Two failures in one text, one after the other; where one of them is '', the other. */
export function followedBy(first: string, next: string): string {
  return [first, next].filter((text) => text !== '').join(' ');
}

/** What follows a failure and its reference in the same text; '' for nothing. */
export function afterFailure(text: string): string {
  const failure = readFailure(text);
  if (failure === undefined || failure.said !== '') return '';
  const own = sentence(failure.code, failure.values);
  const at = text.indexOf(own);
  return at < 0
    ? ''
    : text
        .slice(at + own.length)
        .replace(/^ #\S+/, '')
        .trim();
}

/** What an error says, whatever was thrown. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A failure that stops what was asked for. Its message is a failure text, so that it survives every door it goes through. */
export class CollectionError extends Error {
  constructor(text: FailureText) {
    super(text);
    this.name = 'CollectionError';
  }
}

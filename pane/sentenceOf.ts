import { sayFailure } from '../core/i18n/failure';
import type { Texts } from '../core/i18n';

/** What an error says of itself, in the user's language where it is one of ours: a sentence with its full stop. */
export function sentenceOf(error: unknown, texts: Texts): string {
  const text = (error instanceof Error ? error.message : String(error)).trim();
  return saidOf(text === '' ? '?' : text, texts);
}

/** A failure's text in the user's language, with a full stop where it has no end; '' stays blank. */
export function saidOf(text: string, texts: Texts): string {
  const said = sayFailure(texts, text);
  return said === '' ? '' : finished(said);
}

/** The text with a full stop where it has no end. */
export function finished(text: string): string {
  return /[.!?…)]$/.test(text) ? text : `${text}.`;
}

import { en } from './en';
import type { MessageTemplate, TemplateChannel, Wording } from './wording';

const WORDINGS: readonly Wording[] = [en];

/** The language of a cell, `Deutsch`, `de` or `de-AT`, as ISO 639-1; undefined where it names none that we write. */
export function languageOf(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  return NAMES[plain] ?? WORDINGS.find(({ language }) => plain.split(/[-_]/)[0] === language)?.language;
}

const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  inglés: 'en',
  englisch: 'en',
  anglais: 'en',
  inglês: 'en',
};

/** Messages fall back to English, the language every template exists in. */
export function wordingOf(language: string): Wording {
  return WORDINGS.find((wording) => wording.language === language) ?? en;
}

export function templateOf(
  wording: Wording,
  level: number,
  channel: TemplateChannel = 'email',
): MessageTemplate | undefined {
  return wording.templates.find((template) => template.level === level && template.channel === channel);
}

import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import type { MessageTemplate, TemplateChannel, Wording } from './wording';

export { languageOf } from './languageNames';

/** Every language that messages are written in. */
export const WORDINGS: readonly Wording[] = [en, es, de, fr, pt];

/** Messages fall back to English, the language every template exists in. */
export function wordingOf(language: string): Wording {
  return WORDINGS.find((wording) => wording.language === language) ?? en;
}

/** Undefined where the language has none for the channel: call scripts and letters exist in English and Spanish. */
export function templateOf(
  wording: Wording,
  level: number,
  channel: TemplateChannel = 'email',
): MessageTemplate | undefined {
  return wording.templates.find((template) => template.level === level && template.channel === channel);
}

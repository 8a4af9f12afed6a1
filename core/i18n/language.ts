import { formatsFor, type Formats } from './format';
import { sayIn, type Say } from './say';
import type { Texts } from './texts';

export const LANGUAGES = ['en', 'es', 'de', 'fr', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Makes a language's texts. */
export type Speak = (say: Say) => Texts;

export interface Wording {
  readonly language: Language;
  readonly texts: Texts;
  readonly formats: Formats;
}

/** The language of the texts for a locale such as `de-AT`; English where there is none of ours. */
export function languageOf(locale: string): Language {
  const language = locale.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return LANGUAGES.find((one) => one === language) ?? 'en';
}

/** A locale that Intl accepts; English where the host's text is no BCP 47 tag. */
export function usableLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** @param locale one that Intl accepts */
export function wordingIn(language: Language, speak: Speak, locale: string): Wording {
  return { language, texts: speak(sayIn(language, locale)), formats: formatsFor(locale, language) };
}

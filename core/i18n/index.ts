import { de } from './de';
import { en } from './en';
import { es } from './es';
import { formatsFor, type Formats } from './format';
import { fr } from './fr';
import { pt } from './pt';
import { sayIn, type Say } from './say';
import type { Texts } from './texts';

export type { Formats } from './format';
export type { Texts } from './texts';

const LANGUAGES = { en, es, de, fr, pt } as const satisfies Record<string, (say: Say) => Texts>;
export type Language = keyof typeof LANGUAGES;

export interface Wording {
  readonly language: Language;
  readonly texts: Texts;
  readonly formats: Formats;
}

function isLanguage(text: string): text is Language {
  return Object.prototype.hasOwnProperty.call(LANGUAGES, text);
}

/** The language of the texts for a locale such as `de-AT`; English where there is none of ours. */
export function languageOf(locale: string): Language {
  const language = locale.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return isLanguage(language) ? language : 'en';
}

/** A locale that Intl accepts; English where the host's text is no BCP 47 tag. */
function usable(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Texts and formats for the host's locale. */
export function wordingFor(hostLocale: string): Wording {
  const locale = usable(hostLocale);
  const language = languageOf(locale);
  return { language, texts: LANGUAGES[language](sayIn(language, locale)), formats: formatsFor(locale, language) };
}

import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import { languageOf, usableLocale, wordingIn, type Language, type Speak, type Wording } from './language';

export type { Formats } from './format';
export type { Texts } from './texts';
export { languageOf, type Language, type Wording } from './language';

const SPEAKERS: Readonly<Record<Language, Speak>> = { en, es, de, fr, pt };

/** Texts and formats for the host's locale, with all languages at hand. `loadWording` fetches but the one in use. */
export function wordingFor(hostLocale: string): Wording {
  const locale = usableLocale(hostLocale);
  const language = languageOf(locale);
  return wordingIn(language, SPEAKERS[language], locale);
}

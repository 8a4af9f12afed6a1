import { en } from './en';
import { languageOf, usableLocale, wordingIn, type Language, type Speak, type Wording } from './language';

/** English is at hand; the others come with files of their own. */
const OTHERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Speak>>> = {
  es: async () => (await import('./es')).es,
  de: async () => (await import('./de')).de,
  fr: async () => (await import('./fr')).fr,
  pt: async () => (await import('./pt')).pt,
};

/** Texts and formats for the host's locale; in English where the language's file cannot be fetched. Never rejects. */
export async function loadWording(hostLocale: string): Promise<Wording> {
  const locale = usableLocale(hostLocale);
  const language = languageOf(locale);
  if (language === 'en') return wordingIn('en', en, locale);
  try {
    return wordingIn(language, await OTHERS[language](), locale);
  } catch {
    return wordingIn('en', en, locale);
  }
}

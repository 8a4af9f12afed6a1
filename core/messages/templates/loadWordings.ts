import { en } from './en';
import { languageOf, type MessageLanguage } from './languageNames';
import type { Wording } from './wording';

/** English is at hand; the others come with files of their own. */
const OTHERS: Readonly<Record<Exclude<MessageLanguage, 'en'>, () => Promise<Wording>>> = {
  es: async () => (await import('./es')).es,
  de: async () => (await import('./de')).de,
  fr: async () => (await import('./fr')).fr,
  pt: async () => (await import('./pt')).pt,
};

/**
 * The wordings of messages in these languages, and in English, which all fall back to.
 * @param languages as cells name them; what names none of ours is passed over
 * @throws where a language's file cannot be fetched: nobody gets a message in another language for that
 */
export async function loadWordings(languages: Iterable<string>): Promise<readonly Wording[]> {
  const wanted = new Set([...languages].map(languageOf));
  const others = [...wanted].flatMap((language) =>
    language === undefined || language === 'en' ? [] : [OTHERS[language]()],
  );
  return [en, ...(await Promise.all(others))];
}

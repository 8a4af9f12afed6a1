import { CollectionError, failureText } from '../failures/text';
import { usableLocale, wordingIn, type Wording as PaneWording } from '../i18n/wording';
import type { Sections } from '../i18n/texts';
import { LANGUAGES, languageOf, type Language } from '../locale/languages';
import type { DocumentWording } from '../messages/documents/documentText';
import type { MessageWording } from '../messages/templates/messageWording';
import { messages } from './en/messages';
import { texts } from './en/texts';

/** Fetches a language's words. */
interface Words {
  readonly texts: () => Promise<{ readonly texts: Sections }>;
  readonly messages: () => Promise<{ readonly messages: MessageWording }>;
  /** Statements and the like; where there are none, English ones go out. */
  readonly documents?: () => Promise<{ readonly documents: DocumentWording }>;
}

const englishDocuments = (): Promise<{ readonly documents: DocumentWording }> => import('./en/documents');

/** English is at hand; the others come with files of their own, as do documents in any language. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    texts: () => Promise.resolve({ texts }),
    messages: () => Promise.resolve({ messages }),
    documents: englishDocuments,
  },
  es: {
    texts: () => import('./es/texts'),
    messages: () => import('./es/messages'),
    documents: () => import('./es/documents'),
  },
  de: { texts: () => import('./de/texts'), messages: () => import('./de/messages') },
  fr: { texts: () => import('./fr/texts'), messages: () => import('./fr/messages') },
  pt: { texts: () => import('./pt/texts'), messages: () => import('./pt/messages') },
};

/** The pane's texts and formats for the host's locale; in English where the language's file cannot be fetched. Never rejects. */
export async function loadWording(hostLocale: string): Promise<PaneWording> {
  const locale = usableLocale(hostLocale);
  const language = languageOf(locale) ?? 'en';
  try {
    return wordingIn(language, (await WORDS[language].texts()).texts, locale);
  } catch {
    return wordingIn('en', texts, locale);
  }
}

/** @throws CollectionError where a file cannot be fetched: nobody gets a message in another language for that */
async function fetched<T>(words: Promise<T>): Promise<T> {
  try {
    return await words;
  } catch {
    throw new CollectionError(failureText('not-loaded'));
  }
}

/**
 * The wordings of messages in these languages, and in English, which all fall back to.
 * @param languages as cells name them; what names none of ours is passed over
 * @throws CollectionError where a language's file cannot be fetched
 */
export async function loadWordings(languages: Iterable<string>): Promise<readonly MessageWording[]> {
  const wanted = new Set<Language | undefined>(['en', ...[...languages].map(languageOf)]);
  const files = [...wanted].flatMap((language) => (language === undefined ? [] : [WORDS[language].messages()]));
  return (await fetched(Promise.all(files))).map((file) => file.messages);
}

/** The languages that documents are written in. */
export const DOCUMENT_LANGUAGES = LANGUAGES.filter((language) => WORDS[language].documents !== undefined);

/**
 * The wording of documents in the first of these languages that there is one in, else in English.
 * @param languages ISO 639-1
 * @throws CollectionError where its file cannot be fetched
 */
export async function loadDocumentWording(...languages: readonly string[]): Promise<DocumentWording> {
  const ours = languages.flatMap((language) => DOCUMENT_LANGUAGES.filter((one) => one === language));
  const file = WORDS[ours[0] ?? 'en'].documents ?? englishDocuments;
  return (await fetched(file())).documents;
}

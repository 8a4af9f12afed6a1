import { CollectionError, failureText } from '../failures/text';
import { usableLocale, wordingIn, type Wording as PaneWording } from '../i18n/wording';
import type { FunctionWording } from '../functions/wording';
import type { Sections } from '../i18n/texts';
import { LANGUAGES, languageOf, type Language } from '../locale/languages';
import type { DocumentWording } from '../messages/documents/documentText';
import type { MessageWording } from '../messages/templates/messageWording';
import { tongueOf, variantOf, type VariantName } from '../locale/regions';
import { documentsIn, messagesIn, type Variant } from '../messages/templates/variant';
import { messages } from './en/messages';
import { texts } from './en/texts';

/** Fetches a language's words. */
interface Words {
  readonly texts: () => Promise<{ readonly texts: Sections }>;
  readonly messages: () => Promise<{ readonly messages: MessageWording }>;
  /** Statements and the like. */
  readonly documents: () => Promise<{ readonly documents: DocumentWording }>;
  /** The worksheet functions; English stands in the registry itself. */
  readonly functions?: () => Promise<{ readonly functions: FunctionWording }>;
}

/** English is at hand; the others come with files of their own, as do documents in any language. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    texts: () => Promise.resolve({ texts }),
    messages: () => Promise.resolve({ messages }),
    documents: () => import('./en/documents'),
  },
  es: {
    texts: () => import('./es/texts'),
    messages: () => import('./es/messages'),
    documents: () => import('./es/documents'),
    functions: () => import('./es/functions'),
  },
  de: {
    texts: () => import('./de/texts'),
    messages: () => import('./de/messages'),
    documents: () => import('./de/documents'),
    functions: () => import('./de/functions'),
  },
  fr: {
    texts: () => import('./fr/texts'),
    messages: () => import('./fr/messages'),
    documents: () => import('./fr/documents'),
    functions: () => import('./fr/functions'),
  },
  pt: {
    texts: () => import('./pt/texts'),
    messages: () => import('./pt/messages'),
    documents: () => import('./pt/documents'),
    functions: () => import('./pt/functions'),
  },
};

/** The words of countries, each a small file over its language. */
const COUNTRIES: Readonly<Record<VariantName, () => Promise<{ readonly variant: Variant }>>> = {
  'de-AT': () => import('./de/variants/at'),
  'de-CH': () => import('./de/variants/ch'),
  'en-US': () => import('./en/variants/us'),
  'es-419': () => import('./es/variants/latam'),
  'pt-BR': () => import('./pt/variants/br'),
};

async function countryWords(tongue: string): Promise<Variant | undefined> {
  const name = variantOf(tongue);
  return name === undefined ? undefined : (await COUNTRIES[name]()).variant;
}

async function messagesOf(tongue: string): Promise<MessageWording> {
  const [file, variant] = await Promise.all([WORDS[languageOf(tongue) ?? 'en'].messages(), countryWords(tongue)]);
  return LANGUAGES.some((language) => language === tongue) ? file.messages : messagesIn(file.messages, tongue, variant);
}

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

/**
 * What the worksheet functions and their arguments are, in the language of the host's locale. Never rejects.
 * @returns undefined in English, and where the language's file cannot be fetched: the registry's own sentences hold
 */
export async function loadFunctionWording(hostLocale: string): Promise<FunctionWording | undefined> {
  const { functions } = WORDS[languageOf(usableLocale(hostLocale)) ?? 'en'];
  try {
    return (await functions?.())?.functions;
  } catch {
    return undefined;
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
  const wanted = new Set(['en', ...[...languages].flatMap((text) => tongueOf(text) ?? [])]);
  return fetched(Promise.all([...wanted].map(messagesOf)));
}

/**
 * The wording of documents in the first of these languages that is ours, else in English.
 * @param languages as cells name them
 * @throws CollectionError where its file cannot be fetched
 */
export async function loadDocumentWording(...languages: readonly string[]): Promise<DocumentWording> {
  const tongue = languages.flatMap((text) => tongueOf(text) ?? [])[0] ?? 'en';
  const words = WORDS[languageOf(tongue) ?? 'en'];
  const [file, variant] = await fetched(Promise.all([words.documents(), countryWords(tongue)]));
  return LANGUAGES.some((language) => language === tongue)
    ? file.documents
    : documentsIn(file.documents, tongue, variant);
}

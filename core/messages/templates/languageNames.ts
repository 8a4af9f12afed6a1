/** The languages that messages are written in, ISO 639-1. */
export const MESSAGE_LANGUAGES = ['en', 'es', 'de', 'fr', 'pt'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/**
 * The languages that messages are written in, by their own names and by those in the other four, without accents; ISO
 * 639-2 codes too.
 */
const NAMES: Readonly<Record<MessageLanguage, readonly string[]>> = {
  en: ['eng', 'english', 'ingles', 'englisch', 'anglais'],
  es: [
    'spa',
    'spanish',
    'espanol',
    'spanisch',
    'espagnol',
    'espanhol',
    'castilian',
    'castellano',
    'castillan',
    'castelhano',
  ],
  de: ['deu', 'ger', 'german', 'aleman', 'deutsch', 'allemand', 'alemao'],
  fr: ['fra', 'fre', 'french', 'frances', 'franzosisch', 'franzoesisch', 'francais'],
  pt: ['por', 'portuguese', 'portugues', 'portugiesisch', 'portugais'],
};

const CODES = new Map(MESSAGE_LANGUAGES.flatMap((code) => [code, ...NAMES[code]].map((name) => [name, code] as const)));

/** A tag such as de-AT or pt_BR, or a name with its country: Português (Brasil). */
const TAG_OR_NAME = /^([a-z]+)(?:[-_][a-z0-9]+)*(?:\s*\([^()]*\))?$/;

/**
 * The language that a cell names, `Deutsch`, `Alemán`, `de`, `de-AT` or `German (Austria)`, as ISO 639-1; undefined
 * where it names none that messages are written in.
 */
export function languageOf(text: string): MessageLanguage | undefined {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .trim()
    .toLowerCase();
  return CODES.get(TAG_OR_NAME.exec(plain)?.[1] ?? '');
}

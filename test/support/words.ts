// Every language's words at hand, as no product has them: what a user waits for, a test need not.
import { createRequire } from 'node:module';
import type { FunctionWording } from '../../core/functions/wording';
import type { Sections } from '../../core/i18n/texts';
import { usableLocale, wordingIn, type Wording as PaneWording } from '../../core/i18n/wording';
import { LANGUAGES, languageOf } from '../../core/locale/languages';
import type { DocumentWording } from '../../core/messages/documents/documentText';
import type { Variant } from '../../core/messages/templates/variant';
import type { VariantName } from '../../core/locale/regions';
import type { MessageWording } from '../../core/messages/templates/messageWording';

const load = createRequire(__filename);

/** Every language that messages are written in. */
export const WORDINGS: readonly MessageWording[] = LANGUAGES.map(
  (language) => (load(`../../core/languages/${language}/messages`) as { readonly messages: MessageWording }).messages,
);

/** What the pane says in the host's locale. */
export function wordingFor(hostLocale: string): PaneWording {
  const locale = usableLocale(hostLocale);
  const language = languageOf(locale) ?? 'en';
  const { texts } = load(`../../core/languages/${language}/texts`) as { readonly texts: Sections };
  return wordingIn(language, texts, locale);
}

const FILES: Readonly<Record<VariantName, string>> = {
  'de-AT': 'de/variants/at',
  'de-CH': 'de/variants/ch',
  'en-US': 'en/variants/us',
  'es-419': 'es/variants/latam',
  'pt-BR': 'pt/variants/br',
};

/** The words of a country. */
export function variantFile(name: VariantName): Variant {
  return (load(`../../core/languages/${FILES[name]}`) as { readonly variant: Variant }).variant;
}

export function documentWordingIn(language: string): DocumentWording {
  return (load(`../../core/languages/${language}/documents`) as { readonly documents: DocumentWording }).documents;
}

/** The worksheet functions in a language other than the registry's English. */
export function functionWordingIn(language: string): FunctionWording {
  return (load(`../../core/languages/${language}/functions`) as { readonly functions: FunctionWording }).functions;
}

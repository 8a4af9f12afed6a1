import type { Language } from '../locale/languages';
import { formatsFor, type Formats } from './format';
import { sayIn } from './say';
import { textsOf, type Sections, type Texts } from './texts';

/** What the pane says and how it writes numbers and days, in the host's locale. */
export interface Wording {
  readonly language: Language;
  readonly texts: Texts;
  readonly formats: Formats;
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
export function wordingIn(language: Language, sections: Sections, locale: string): Wording {
  return { language, texts: textsOf(sections, sayIn(language, locale)), formats: formatsFor(locale, language) };
}

/** What must be known of a language before anything of it is fetched. */
interface LanguageFacts {
  /**
   * By ISO 639-1, without accents: what it is called, by itself and by the languages before it, and what it calls
   * those; ISO 639-2 codes too.
   */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Default names of levels 1 to 7. */
  readonly levelNames: readonly string[];
}

const LIST = {
  en: {
    names: { en: ['eng', 'english'] },
    levelNames: [
      'Before due',
      'Friendly reminder',
      'Firm reminder',
      'Final reminder',
      'Formal demand',
      'Final demand',
      'Notice before referral',
    ],
  },
  es: {
    names: { es: ['spa', 'espanol', 'castellano', 'spanish', 'castilian'], en: ['ingles'] },
    levelNames: [
      'Antes del vencimiento',
      'Recordatorio de pago',
      'Segundo recordatorio',
      'Último recordatorio',
      'Requerimiento de pago',
      'Último requerimiento',
      'Aviso previo de traslado a abogados',
    ],
  },
  de: {
    names: { de: ['deu', 'ger', 'deutsch', 'german', 'aleman'], en: ['englisch'], es: ['spanisch'] },
    levelNames: [
      'Vor Fälligkeit',
      'Zahlungserinnerung',
      '1. Mahnung',
      '2. und letzte Mahnung',
      'Förmliche Zahlungsaufforderung',
      'Letzte Zahlungsaufforderung',
      'Ankündigung der Abgabe an den Anwalt',
    ],
  },
  fr: {
    names: {
      fr: ['fra', 'fre', 'francais', 'french', 'frances', 'franzosisch', 'franzoesisch'],
      en: ['anglais'],
      es: ['espagnol', 'castillan'],
      de: ['allemand'],
    },
    levelNames: [
      'Avant échéance',
      'Rappel de paiement',
      'Deuxième relance',
      'Dernière relance',
      'Mise en demeure',
      'Dernière mise en demeure',
      'Dernier avis avant contentieux',
    ],
  },
  pt: {
    names: {
      pt: ['por', 'portugues', 'portuguese', 'portugiesisch', 'portugais'],
      es: ['espanhol', 'castelhano'],
      de: ['alemao'],
    },
    levelNames: [
      'Antes do vencimento',
      'Lembrete de pagamento',
      'Segundo aviso',
      'Último aviso',
      'Interpelação para pagamento',
      'Última interpelação',
      'Aviso antes do envio para contencioso',
    ],
  },
} satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof LIST;

const FACTS: Readonly<Record<Language, LanguageFacts>> = LIST;

/** The languages that the product speaks, ISO 639-1: those of the pane and of messages. The words of each are a folder of core/languages. */
export const LANGUAGES = Object.keys(LIST) as readonly Language[];

/** Default names of levels 1 to 7 in a language. */
export function levelNamesIn(language: Language): readonly string[] {
  return FACTS[language].levelNames;
}

/** What built-in levels were called before, by level: policy sheets still name them so. */
const FORMER_LEVEL_NAMES: Readonly<Record<number, readonly string[]>> = {
  5: ['Demand letter', 'Außergerichtliche Zahlungsaufforderung'],
  6: ['Last demand'],
  7: [
    'Hand-over notice',
    'Aviso previo a la derivación',
    'Ankündigung der Übergabe',
    'Avis avant transmission',
    'Aviso prévio de encaminhamento',
  ],
};

/** Whether a level bears a name that came with the product, in any language, now or before. */
export function isBuiltInLevelName(level: number, name: string): boolean {
  const isNow = LANGUAGES.some((language) => levelNamesIn(language)[level - 1] === name);
  return isNow || (FORMER_LEVEL_NAMES[level]?.includes(name) ?? false);
}

const CODES = new Map(
  LANGUAGES.flatMap((language) => [
    [language, language] as const,
    ...LANGUAGES.flatMap((code) => (FACTS[language].names[code] ?? []).map((name) => [name, code] as const)),
  ]),
);

/** A tag such as de-AT or pt_BR, or a name with its country: Português (Brasil). */
const TAG_OR_NAME = /^([a-z]+)(?:[-_][a-z0-9]+)*(?:\s*\([^()]*\))?$/;

/** No name of a language or region is longer; `normalize` takes seconds for a cell full of marks. */
export const LONGEST_NAME = 200;

/**
 * The language that a cell or a host names, `Deutsch`, `Alemán`, `de`, `de-AT` or `German (Austria)`; undefined where
 * it names none of ours.
 */
export function languageOf(text: string): Language | undefined {
  const plain = text
    .slice(0, LONGEST_NAME)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .trim()
    .toLowerCase();
  return CODES.get(TAG_OR_NAME.exec(plain)?.[1] ?? '');
}

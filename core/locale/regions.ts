import { languageOf, LONGEST_NAME, type Language } from './languages';

/** Countries whose words or formats differ from their language's own, by how a cell may name them, without accents. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    austria: 'AT',
    osterreich: 'AT',
    oesterreich: 'AT',
    autriche: 'AT',
    schweiz: 'CH',
    switzerland: 'CH',
    suisse: 'CH',
    suiza: 'CH',
    suica: 'CH',
    brasil: 'BR',
    brazil: 'BR',
    bresil: 'BR',
    brasilien: 'BR',
    mexico: 'MX',
    mexiko: 'MX',
    mexique: 'MX',
    colombia: 'CO',
    chile: 'CL',
    peru: 'PE',
    argentina: 'AR',
    latinoamerica: '419',
    'latin america': '419',
    'america latina': '419',
    usa: 'US',
    'united states': 'US',
    'estados unidos': 'US',
    'etats-unis': 'US',
    canada: 'CA',
    ireland: 'IE',
    'united kingdom': 'GB',
    uk: 'GB',
    espana: 'ES',
    spain: 'ES',
    portugal: 'PT',
    deutschland: 'DE',
    germany: 'DE',
    france: 'FR',
  }),
);

function regionOf(text: string): string | undefined {
  const plain = text
    .slice(0, LONGEST_NAME)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .trim()
    .toLowerCase();
  const tagged = /^[a-z]+(?:[-_][a-z]{4})?[-_]([a-z]{2}|\d{3})$/.exec(plain)?.[1];
  if (tagged !== undefined) return tagged.toUpperCase();
  const named = /\(([^()]*)\)$/.exec(plain)?.[1]?.trim();
  return named === undefined ? undefined : NAMED.get(named);
}

/** Regions that a language is written for without more being said. */
const HOME: Readonly<Record<Language, string>> = { en: 'GB', es: 'ES', de: 'DE', fr: 'FR', pt: 'PT' };

/**
 * The language that a cell or a host names, with its country where that changes anything: `de-AT` for `de_at` and
 * `Deutsch (Österreich)`, `de` for `de-DE` and `Deutsch`; undefined where it names none of our languages.
 */
export function tongueOf(text: string): string | undefined {
  const language = languageOf(text);
  if (language === undefined) return undefined;
  const region = regionOf(text);
  if (region === undefined || region === HOME[language]) return language;
  const [tag] = Intl.getCanonicalLocales(`${language}-${region}`);
  return tag ?? language;
}

const LATIN_AMERICA = [
  '419',
  'MX',
  'AR',
  'BO',
  'CL',
  'CO',
  'CR',
  'CU',
  'DO',
  'EC',
  'GT',
  'HN',
  'NI',
  'PA',
  'PE',
  'PR',
  'PY',
  'SV',
  'US',
  'UY',
  'VE',
];

/** The variants of languages that have words of their own, with the regions they serve. */
const REGIONS = {
  'de-AT': ['AT'],
  'de-CH': ['CH', 'LI'],
  'en-US': ['US'],
  'es-419': LATIN_AMERICA,
  'pt-BR': ['BR'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type VariantName = keyof typeof REGIONS;
export const VARIANTS = Object.keys(REGIONS) as readonly VariantName[];

/** The variant whose words a tongue takes, as `es-419` for `es-MX`; undefined where it takes its language's own. */
export function variantOf(tongue: string): VariantName | undefined {
  const [language, region = ''] = tongue.split('-');
  return VARIANTS.find((name) => {
    const regions: readonly string[] = REGIONS[name];
    return name.startsWith(`${language ?? ''}-`) && regions.includes(region);
  });
}

import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, type Language } from '../../../core/locale/languages';
import { fieldsOf } from '../../../core/messages/template';
import { WORDINGS, documentWordingIn, functionWordingIn, wordingFor } from '../../support/words';

/** A text with all that it is said of, by its path. */
interface Said {
  readonly path: string;
  readonly text: string;
}

/** Stand-ins that are found again in a text: as numbers they are formatted, as texts they stand as they are. */
const NUMBERS = [211, 322, 433, 544] as const;

function saidIn(node: unknown, path = ''): Said[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node === 'function') {
    const say = node as (...values: readonly unknown[]) => unknown;
    return [NUMBERS, NUMBERS.map(String)].flatMap((values, i) => {
      try {
        return saidIn(say(...values), `${path}(${i === 0 ? 'numbers' : 'texts'})`);
      } catch {
        // Wants numbers or texts; the other call is the one that tells.
        return [];
      }
    });
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => saidIn(value, path === '' ? key : `${path}.${key}`));
}

const PANE = new Map(LANGUAGES.map((language) => [language, saidIn(wordingFor(language).texts)]));
const SENT = new Map(
  WORDINGS.map(({ language, templates, labels, levelNames }) => [
    language as Language,
    [
      ...templates.flatMap(({ channel, level, subject, body }) => [
        { path: `${channel} ${level} subject`, text: subject },
        { path: `${channel} ${level}`, text: body },
      ]),
      ...saidIn({
        labels,
        levelNames,
        documents: documentWordingIn(language),
      }),
    ],
  ]),
);
/** An SMS has no typographic marks: they are not in its alphabet. */
const isProse = ({ path }: Said): boolean => !path.startsWith('sms');

/** What worksheet functions are; their English is the registry's own. */
const EXPLAINED = new Map<Language, readonly Said[]>(
  LANGUAGES.filter((language) => language !== 'en').map((language) => [language, saidIn(functionWordingIn(language))]),
);

function all(language: Language): readonly Said[] {
  return [
    ...(PANE.get(language) ?? []),
    ...(EXPLAINED.get(language) ?? []),
    ...(SENT.get(language) ?? []).filter(isProse),
  ];
}

function offending(language: Language, pattern: RegExp): string[] {
  return all(language)
    .filter(({ text }) => pattern.test(text))
    .map(({ path, text }) => `${path}: ${text}`);
}

describe('marks', () => {
  test('French never parts double punctuation or quotation marks from their words', () => {
    expect(offending('fr', / [:;?!»]|« |[^\s:;?!«»]»|«[^\u00a0]/u)).toEqual([]);
    // Nor does it leave the space out: a letter before the mark is a fault, save in times and links.
    expect(offending('fr', /[\p{L}’)](?:[;?!]|:(?!\/\/))/u)).toEqual([]);
  });

  test.each(LANGUAGES)('%s has no straight quotes and no typewriter apostrophe in prose', (language) => {
    expect(offending(language, /"|\p{L}'\p{L}/u)).toEqual([]);
  });

  test.each([
    ['en', /[„«»]/],
    ['de', /[«»]|“[^“„]*”|(?<!„[^“]*)“/],
    ['fr', /[„“”]/],
    ['es', /[„“”]/],
    ['pt', /[„«»]/],
  ] as const)('%s quotes as it does everywhere else', (language, others) => {
    expect(offending(language, others)).toEqual([]);
  });
});

describe('Portuguese', () => {
  /** Words that only Brazil writes so, or that mean another thing there. */
  const BRAZIL =
    /\b(registr[oa]\w*|planilhas?|contat[oa]s?|contatar|você|arquivos?|tela|salv(?:ar|o|a|e)|usuários?|celular|aplicativo|boleto|prezad[oa]|atenciosamente|pastas? de trabalho|(?:está|estão|estamos) \p{L}+ndo)(?!\p{L})|^(?!Quando\b)\p{Lu}\p{Ll}+(?:a|e|i)ndo(?!\p{L})/iu;

  test('in Europe has no Brazilian words', () => {
    expect(offending('pt', BRAZIL)).toEqual([]);
  });
});

describe('placeholders', () => {
  /** German says the code of a currency where English says its name: a third value, which the others leave out. */
  const OTHERWISE = /^de:(common|messageWords\.common)\.(invoicesIn|eMailsIn)/u;

  function valuesIn({ text }: Said): string {
    const found = NUMBERS.filter((value) => text.includes(String(value)));
    const tags = [...text.matchAll(/\{\{[#^/]?[a-z_]+\}\}/gu)].map(([tag]) => tag.replace(/[#^/]/u, ''));
    return [...found, ...new Set(tags)].sort().join(' ');
  }

  test.each(LANGUAGES.filter((language) => language !== 'en'))(
    '%s says of each text all that English says',
    (language) => {
      const english = new Map((PANE.get('en') ?? []).map((said) => [said.path, valuesIn(said)]));
      const differing = (PANE.get(language) ?? [])
        .filter(({ path }) => !OTHERWISE.test(`${language}:${path}`))
        .filter((said) => english.has(said.path) && english.get(said.path) !== valuesIn(said))
        .map((said) => `${said.path}: ${english.get(said.path) ?? ''} / ${valuesIn(said)}`);
      expect(differing).toEqual([]);
    },
  );

  test.each(LANGUAGES)('%s: every message names the fields that the English one names', (language) => {
    // English closes by whether it greeted by name; Spain wants the parties of a negotiation named.
    const own = new Set(['contact_name', 'customer']);
    const fields = (of: Language): string[] =>
      (WORDINGS.find((one) => one.language === of)?.templates ?? []).map(({ channel, level, body }) => {
        const named = new Set(fieldsOf(body).filter((field) => channel === 'call' || !own.has(field)));
        return `${channel} ${level}: ${[...named].sort().join(' ')}`;
      });
    expect(fields(language)).toEqual(fields('en'));
  });
});

describe('what has to fit', () => {
  /** Buttons of the footer, in a pane of 300 px: longer ones wrap. */
  const BUTTONS =
    /^(documents\.printIt\.|remind\.(send|seeWhy|goOnWith)|common\.lookAgain|trouble\.(makeCallList|reviewDue))/;
  const LONGEST_BUTTON = 34;
  const LINES =
    /^(remind\.dueInLedger|skipped\.reasons\.different customers|actions\.names\.|policy\.level\.planOffer)/;
  const LONGEST_LINE = 40;

  test.each(LANGUAGES)('%s', (language) => {
    const tooLong = (pattern: RegExp, longest: number): string[] =>
      (PANE.get(language) ?? [])
        .filter(({ path, text }) => pattern.test(path) && text.length > longest)
        .map(({ path, text }) => `${path}: ${text} (${text.length})`);
    expect([...tooLong(BUTTONS, LONGEST_BUTTON), ...tooLong(LINES, LONGEST_LINE)]).toEqual([]);
  });
});

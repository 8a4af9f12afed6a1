import { describe, expect, test } from '@jest/globals';
import type { FunctionDefinition, Parameter } from '../../../core/functions/definition';
import { registry } from '../../../core/functions/registry';
import { inWords, type FunctionWording } from '../../../core/functions/wording';
import { loadFunctionWording } from '../../../core/languages/load';
import { functionWordingIn } from '../../support/words';

const OTHERS = ['de', 'es', 'fr', 'pt'] as const;

/** Names, codes, option words with their value, fields and numbers: the same in every language. */
const FIXED =
  /\{\{[^}]*\}\}|(?<![\w-])[A-Z]{2}-[A-Z]{2,3}|[A-Z0-9]+(?:_[A-Z0-9]+)+|[a-z]+(?:_[a-z]+)+|\w+=\w+|\d+E?\/\w+|[−+]?\d+(?:[.,]\d+)?|\b[A-Z]{2,}\b/gu;
/** A pattern for what to write, not something to write. */
const PATTERN = 'key=value';

function fixedIn(text: string): string[] {
  const found = [...text.matchAll(FIXED)].map(([word]) => word.replace(/(\d),(?=\d)/u, '$1.'));
  return [...new Set(found.filter((word) => word !== PATTERN))];
}

/** What a function gives as text; headings of a table are no words to know beforehand. */
function resultsOf({ examples, result }: FunctionDefinition): string[] {
  const given = result === 'table' ? [] : examples.map(([, cell]) => cell);
  return given.filter((cell) => typeof cell === 'string').filter((word) => /^[A-Z]/u.test(word));
}

/** The words that an argument takes. */
function choicesOf({ kind }: Parameter): string[] {
  return /^one of (.*)$/u.exec(kind.expects)?.[1]?.split(', ') ?? [];
}

function isIn(text: string, word: string): boolean {
  const literal = word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_])${literal}(?![\\p{L}\\p{N}_])`, 'u').test(text);
}

interface Sentence {
  readonly path: string;
  readonly text: string;
  /** Words that must not be translated where the English sentence has them. */
  readonly literals: readonly string[];
}

function sentencesOf(definition: FunctionDefinition): Sentence[] {
  const { name, summary, parameters } = definition;
  const results = resultsOf(definition);
  return [
    { path: name, text: summary, literals: results },
    ...parameters.map((parameter) => ({
      path: `${name} ${parameter.name}`,
      text: parameter.text,
      literals: [...results, ...choicesOf(parameter)],
    })),
  ];
}

describe.each(OTHERS)('worksheet functions in %s', (language) => {
  const wording: FunctionWording = functionWordingIn(language);

  test('every function and every argument has a sentence of its own', () => {
    const untold = registry.flatMap((definition) => {
      const told = sentencesOf(inWords(definition, wording));
      // A list of option words is the same everywhere.
      return sentencesOf(definition).filter(
        ({ text }, i) => !/^[a-z_]+(, [a-z_]+)+\.$/u.test(text) && (told[i]?.text ?? '').trim() === text,
      );
    });
    expect(untold).toEqual([]);
    for (const definition of registry) {
      for (const { path, text } of sentencesOf(inWords(definition, wording))) {
        expect([path, /^\S.*\S$/u.test(text) && !/ {2}/u.test(text)]).toEqual([path, true]);
      }
    }
  });

  test('nothing is told that there is not', () => {
    const told = Object.values(wording).flatMap(({ functions }) =>
      Object.entries(functions).map(([name, words]) => `${name}(${Object.keys(words.arguments).sort().join(' ')})`),
    );
    const known = registry.map(
      ({ name, parameters }) =>
        `${name}(${parameters
          .map((parameter) => parameter.name)
          .sort()
          .join(' ')})`,
    );
    expect(told.sort()).toEqual(known.sort());
  });

  test('names, option words, codes and numbers of the English sentence stand in it unchanged', () => {
    const missing = registry.flatMap((definition) => {
      const told = sentencesOf(inWords(definition, wording));
      return sentencesOf(definition).flatMap(({ path, text, literals }, i) => {
        const local = told[i]?.text ?? '';
        const translated = literals.filter((word) => isIn(text, word) && !isIn(local, word));
        const changed = fixedIn(text).filter((word) => !fixedIn(local).includes(word));
        return [...new Set([...translated, ...changed])].map((word) => `${path}: ${word}`);
      });
    });
    expect(missing).toEqual([]);
  });

  test('names that it has exist', () => {
    const names = new Set(registry.flatMap(({ name, parameters }) => [name, ...parameters.map((p) => p.name)]));
    const unknown = registry.flatMap((definition) => {
      const english = sentencesOf(definition).map(({ text }) => text);
      return sentencesOf(inWords(definition, wording)).flatMap(({ path, text }) =>
        (text.match(/\b(?:[A-Z]+(?:_[A-Z]+)+|[a-z]+(?:_[a-z]+)+)\b/gu) ?? [])
          .filter((word) => !names.has(word) && !english.some((one) => one.includes(word)))
          .filter((word) => word !== 'LIEN_HYPERTEXTE')
          .map((word) => `${path}: ${word}`),
      );
    });
    expect(unknown).toEqual([]);
  });

  test('only the sentences differ: names, kinds, examples and what it does stay', () => {
    for (const definition of registry) {
      const { summary, parameters, ...rest } = inWords(definition, wording);
      const { summary: english, parameters: theirs, ...same } = definition;
      expect(rest).toEqual(same);
      expect(summary).not.toBe(english);
      const namesOf = (all: typeof parameters): unknown => all.map(({ text, ...other }) => [typeof text, other]);
      expect(namesOf(parameters)).toEqual(namesOf(theirs));
    }
  });
});

describe('which language', () => {
  test.each([
    ['de-AT', 'de'],
    ['es_MX', 'es'],
    ['fr-CA', 'fr'],
    ['pt-BR', 'pt'],
  ])('%s takes the words of %s', async (locale, language) => {
    expect(await loadFunctionWording(locale)).toEqual(functionWordingIn(language));
  });

  test.each(['en-GB', 'nl-NL', 'not a locale', ''])('%j takes the English of the registry', async (locale) => {
    expect(await loadFunctionWording(locale)).toBeUndefined();
  });
});

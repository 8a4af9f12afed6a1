import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FailureCode } from '../../../core/failures/codes';
import { ENGLISH } from '../../../core/failures/english';
import { expected, EXPECTED_ENGLISH, expectedOf, expectedText, phraseOf } from '../../../core/failures/expected';
import { CollectionError, failureText, readFailure, withWords, type FailureText } from '../../../core/failures/text';
import { wordingFor } from '../../support/words';
import { sayFailure } from '../../../core/i18n/failure';
import { damageIn, DamagedSheetError } from '../../../core/workbook/damage';

const CODES = Object.keys(ENGLISH) as FailureCode[];
const written = (code: FailureCode, values: readonly string[]): FailureText =>
  (failureText as (code: FailureCode, ...values: readonly string[]) => FailureText)(code, ...values);

describe('a failure as text', () => {
  test('people read the code, the values and an English sentence with the service’s own words', () => {
    const text = withWords(failureText('address-refused', 'a@b.example'), '550 5.1.1 no such user\r\n');
    expect(text).toBe(
      '[address-refused: a@b.example] The mail server refused a@b.example. Correct the address, then send again. (550 5.1.1 no such user)',
    );
    expect(readFailure(text)).toEqual({
      code: 'address-refused',
      values: ['a@b.example'],
      said: '550 5.1.1 no such user',
    });
  });

  test.each(CODES)('%s is read back as it was written, whatever its values and words are', (code) => {
    const count = ENGLISH[code].length;
    const line = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(fc.array(line, { minLength: count, maxLength: count }), line, (values, said) => {
        const read = readFailure(withWords(written(code, values), said));
        expect(read?.code).toBe(code);
        expect(read?.said).toBe(said.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim());
        expect(read?.values).toEqual(
          values.map((value) => value.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim()),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('other texts, unknown codes and missing values are no failures', () => {
    for (const text of [
      '',
      'Dropped before sending',
      '[Test] a subject',
      '[toString] x',
      '[too-long: 5] x',
      '[dropped: 1] x',
    ])
      expect(readFailure(text)).toBeUndefined();
  });

  test('a sentence that was worded otherwise is still recognised by its code', () => {
    expect(readFailure('[dropped] Was given up.')).toEqual({ code: 'dropped', values: [], said: '' });
  });

  test('no line break, formula or overlong text gets into the log', () => {
    const text = withWords(failureText('bad-address', '=1+1\r\nBcc: x@y.example'), 'z'.repeat(5_000));
    expect(text.startsWith('[')).toBe(true);
    expect(text).not.toMatch(/[\r\n]/);
    expect(text.length).toBeLessThan(600);
  });
});

describe('what users read', () => {
  const texts = { de: wordingFor('de-DE').texts, fr: wordingFor('fr-FR').texts, en: wordingFor('en-GB').texts };

  test('a row of the log is said in the user’s language, with the service’s own words as they came', () => {
    const text = withWords(failureText('refused-with', 'The SMS gateway', 422), 'Invalid number');
    expect(sayFailure(texts.de, text)).toBe(
      'SMS-Gateway: Die Nachricht wurde nicht angenommen (Fehler 422). Nichts wurde gesendet. (Invalid number)',
    );
    expect(sayFailure(texts.en, text)).toBe(
      'The SMS gateway did not take the message (error 422). Nothing was sent. (Invalid number)',
    );
    expect(sayFailure(texts.fr, 'whatever came before')).toBe('whatever came before');
  });

  test.each(['en', 'es', 'de', 'fr', 'pt'])('%s says every value of every code, and every expectation', (language) => {
    const { failures } = wordingFor(language).texts;
    for (const code of CODES) {
      if (code === 'damaged-sheet') continue;
      const values = Array.from({ length: ENGLISH[code].length }, (_, i) => `v${i}v`);
      const say: (...values: readonly string[]) => string = failures.sentences[code];
      const said = say(...values);
      expect(said).toMatch(/[.!]$/);
      for (const value of values) expect(said).toContain(value);
    }
    for (const code of Object.keys(EXPECTED_ENGLISH) as (keyof typeof EXPECTED_ENGLISH)[]) {
      const values = Array.from({ length: EXPECTED_ENGLISH[code].length }, (_, i) => `v${i}v`);
      const said = phraseOf({ code, values }, failures.expected);
      expect(said).not.toBe('');
      for (const value of values) expect(said).toContain(value);
    }
  });

  test('a damaged cell keeps its meaning where only the text of the error came across', () => {
    const error = new DamagedSheetError('Collections Log', 'Q2', 'snet', expected('one of', 'claimed, sent'));
    const across = damageIn(new Error(error.message));
    expect(across).toEqual({
      sheet: 'Collections Log',
      cell: 'Q2',
      came: 'snet',
      expected: { code: 'one of', values: ['claimed, sent'] },
    });
    expect(sayFailure(texts.de, error.message)).toBe(
      'Collections Log, Zelle Q2, enthält „snet“; erwartet wird: eines von claimed, sent.',
    );
    expect(damageIn(new CollectionError(failureText('busy')))).toBeUndefined();
    expect(expectedOf(expectedText(expected('whole number', 1, 9)))).toEqual({
      code: 'whole number',
      values: ['1', '9'],
    });
  });
});

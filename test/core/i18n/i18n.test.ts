import { describe, expect, test } from '@jest/globals';
import { loadWording } from '../../../core/languages/load';
import { wordingFor } from '../../support/words';

const LOCALES = ['en-GB', 'es-ES', 'de-DE', 'fr-FR', 'pt-BR'] as const;

/** Every text of a record by its path; functions are called with numbers and texts that a reader would notice. */
function textsOf(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    return [0, 1, 2, 1_000_000].flatMap((n) => {
      const text: unknown = (node as (...args: unknown[]) => unknown)(...argumentsFor(path, n));
      return [[`${path}(${n})`, String(text)] as [string, string]];
    });
  }
  return Object.entries(node as object).flatMap(([key, value]) => textsOf(value, path === '' ? key : `${path}.${key}`));
}

/** Texts stand where numbers could, except where a number is formatted; Say formats only numbers. */
function argumentsFor(path: string, n: number): unknown[] {
  if (path === 'list') return [['a', 'b', 'c']];
  if (path === 'result.update') return ['Last level', 'K', n, n];
  if (path.startsWith('failures.')) return ['Orchard', 'Q2', '12', 'yes or no'];
  if (path === 'functions.takes') return ['date', n > 1];
  return TEXT_FIRST.has(path)
    ? ['Orchard', n, 'Orchard', n]
    : [n, MIXED.has(path) ? 'EUR' : n, MIXED.has(path) ? 'EUR' : n, n];
}

const TEXT_FIRST = new Set([
  'result.takenOut',
  'trouble.noColumn',
  'common.goToCell',
  'remind.selectedIn',
  'remind.runStopped',
  'review.interest',
  'review.noneFound',
  'review.preview',
  'review.tick',
  'review.tableLine',
  'review.cannotGo',
  'review.testFailed',
  'review.from',
  'skipped.quoted',
  'sending.sent',
  'sending.handedOver',
  'sending.notSent',
  'sending.stopping',
  'sending.paused',
  'result.title',
  'result.whatIsKnown',
  'result.lookInSent',
  'result.decidedSent',
  'result.decidedNotSent',
  'result.brokeOff',
  'trouble.selectRows',
  'trouble.headersSeen',
  'trouble.notDone',
]);
const MIXED = new Set(['common.invoicesIn', 'common.eMailsIn', 'review.changedSince', 'review.gone']);

describe.each(LOCALES)('the texts in %s', (locale) => {
  const all = textsOf(wordingFor(locale).texts);

  test('are all there and filled in', () => {
    // What a template may hold is written with its tags.
    const bare = (text: string): string => text.replace(/\{\{[#/]?\p{L}+\}\}/gu, '');
    const bad = all.filter(([, text]) => text.trim() === '' || /#|undefined|NaN|\[object/.test(bare(text)));
    expect(bad).toEqual([]);
    expect(all.length).toBeGreaterThan(300);
  });

  test('have no exclamation marks', () => {
    expect(all.filter(([, text]) => text.includes('!'))).toEqual([]);
  });
});

test('no language leaves whole sentences in English', () => {
  const english = new Map(textsOf(wordingFor('en').texts));
  for (const locale of LOCALES.slice(1)) {
    const same = textsOf(wordingFor(locale).texts).filter(
      ([path, text]) => text === english.get(path) && text.split(' ').length > 3,
    );
    expect(same).toEqual([]);
  }
});

describe('the locale of the host', () => {
  test.each([
    ['de-AT', 'de'],
    ['pt_BR', 'pt'],
    ['ES', 'es'],
    ['nl-NL', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('%s is written in %s', async (locale, language) => {
    expect((await loadWording(locale)).language).toBe(language);
  });

  test('one that is no locale is read as English', () => {
    expect(wordingFor('no locale at all!').formats.amount(1234.5, 'EUR')).toBe('1,234.50');
  });

  test('counts as its language does', () => {
    const counted = (locale: string, n: number): string => wordingFor(locale).texts.common.invoices(n);
    expect([0, 1, 2, 1200].map((n) => counted('en-GB', n))).toEqual([
      '0 invoices',
      '1 invoice',
      '2 invoices',
      '1,200 invoices',
    ]);
    expect([0, 1, 2].map((n) => counted('fr-FR', n))).toEqual(['0 facture', '1 facture', '2 factures']);
    expect([0, 1, 1200].map((n) => counted('de-DE', n))).toEqual(['0 Rechnungen', '1 Rechnung', '1.200 Rechnungen']);
  });
});

describe('amounts', () => {
  const { formats } = wordingFor('en-GB');

  test.each([
    [14206.8, 'EUR', '14,206.80'],
    [1.005, 'EUR', '1.01'],
    [-1.005, 'EUR', '−1.01'],
    [-0.001, 'EUR', '0.00'],
    [-0, 'EUR', '0.00'],
    [1234.5, 'JPY', '1,235'],
    [1.2345, 'KWD', '1.235'],
    [1.5, '', '1.50'],
    [1.5, 'nonsense', '1.50'],
  ])('%p %s is %s', (value, currency, expected) => {
    expect(formats.amount(value, currency)).toBe(expected);
  });

  test('stand behind their code and do not break from it', () => {
    expect(formats.money(14206.8, 'EUR')).toBe('EUR\u00a014,206.80');
    expect(wordingFor('de-DE').formats.money(14206.8, 'EUR')).toBe('EUR\u00a014.206,80');
    expect(formats.money(3, '')).toBe('3.00');
  });

  test('currencies have a name where the language knows one', () => {
    expect(formats.currencyName('EUR')).toBe('euros');
    expect(wordingFor('es-ES').formats.currencyName('GBP')).toBe('libras esterlinas');
    expect(formats.currencyName('')).toBe('');
  });
});

test('dates are written as the locale does, and no time zone moves them', () => {
  expect(wordingFor('en-GB').formats.date('2025-09-12')).toBe('12 Sept 2025');
  expect(wordingFor('de-DE').formats.date('2025-09-12')).toBe('12. Sept. 2025');
  expect(wordingFor('en-US').formats.date('2024-02-29')).toBe('Feb 29, 2024');
  expect(wordingFor('en-US').formats.date('soon')).toBe('soon');
});

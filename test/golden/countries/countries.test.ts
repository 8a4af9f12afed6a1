import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DUNNING_LAWS } from '../../../core/dunning/law/countries';
import { DEBTOR_KINDS, type DebtorKind } from '../../../core/dunning/law/dunningLaw';
import { loadWordings } from '../../../core/languages/load';
import { templateBook, type TemplateBook } from '../../../core/messages/templateBook';
import type { PlannedMessage } from '../../../core/messages/message';
import { CHANNELS, ladderOf } from './ladder';
import { COUNTRIES, type CountryCase } from './cases';

/**
 * The whole ladder of each country as planned from a ledger: what the law of the customer's kind leaves of fee, interest
 * and days. Kinds who read the same stand together. After a change, write the files anew and read the difference:
 * UPDATE_GOLDEN=1 npx jest test/golden/countries
 */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const textOf = ({ channel, subject, text }: PlannedMessage): string =>
  channel === 'email' ? `${subject}\n\n${text}` : text;

/** What each kind of customer reads, those who read the same together. */
function filesOf(country: string, book: TemplateBook): string {
  const ladders = CHANNELS.map((channel) =>
    DEBTOR_KINDS.map((kind) => ladderOf(country, kind, channel, book).map(textOf)),
  );
  const parts = [1, 2, 3, 4, 5, 6, 7].flatMap((level) =>
    CHANNELS.flatMap((channel, c) => {
      const readers = new Map<string, DebtorKind[]>();
      for (const [k, kind] of DEBTOR_KINDS.entries()) {
        const text = ladders[c]?.[k]?.[level - 1] ?? '';
        readers.set(text, [...(readers.get(text) ?? []), kind]);
      }
      return [...readers].map(([text, kinds]) => `----- ${level} ${channel}: ${kinds.join(', ')}\n\n${text}\n`);
    }),
  );
  return parts.join('\n');
}

describe('the ladder of each country and kind of customer', () => {
  test('is shown for every law on file', () => {
    expect(Object.keys(COUNTRIES)).toEqual(expect.arrayContaining(Object.keys(DUNNING_LAWS)));
  });

  test.each(Object.keys(COUNTRIES))('%s', async (country) => {
    const { tongue } = COUNTRIES[country] as CountryCase;
    const book = templateBook(await loadWordings([tongue]));
    const text = filesOf(country, book);
    const path = join(__dirname, `${country}.txt`);
    if (UPDATE) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  test('no file is left that no case writes', () => {
    const kept = readdirSync(__dirname).filter((name) => name.endsWith('.txt'));
    expect(kept.sort()).toEqual(
      Object.keys(COUNTRIES)
        .map((country) => `${country}.txt`)
        .sort(),
    );
  });
});

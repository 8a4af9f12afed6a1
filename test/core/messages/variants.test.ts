import { describe, expect, test } from '@jest/globals';
import { loadDocumentWording, loadWordings } from '../../../core/languages/load';
import { LANGUAGES, languageOf } from '../../../core/locale/languages';
import { tongueOf, VARIANTS, variantOf } from '../../../core/locale/regions';
import { moneyIn, writer } from '../../../core/messages/invoiceTable';
import { templateBook } from '../../../core/messages/templateBook';
import { templateOf, type MessageWording } from '../../../core/messages/templates/messageWording';
import type { Variant } from '../../../core/messages/templates/variant';
import { documentWordingIn, variantFile, WORDINGS } from '../../support/words';
import { renderTemplate } from '../../../core/messages/template';
import { fieldsFor, PLAIN, situations } from './templatesFields';

describe('tongueOf', () => {
  test.each([
    ['de-AT', 'de-AT'],
    ['de_at', 'de-AT'],
    ['Deutsch (Österreich)', 'de-AT'],
    ['German (Austria)', 'de-AT'],
    ['de-Latn-CH', 'de-CH'],
    ['Português (Brasil)', 'pt-BR'],
    ['es-MX', 'es-MX'],
    ['Spanish (Latin America)', 'es-419'],
    ['English (United States)', 'en-US'],
    ['de-DE', 'de'],
    ['German (Germany)', 'de'],
    ['en-GB', 'en'],
    ['Français', 'fr'],
    ['French (Atlantis)', 'fr'],
    ['it-CH', undefined],
    ['', undefined],
    ['constructor (constructor)', undefined],
    ['de (constructor)', 'de'],
  ])('%s is %s', (text, tongue) => {
    expect(tongueOf(text)).toBe(tongue);
  });

  test('words are a country’s where it has some, else the language’s', () => {
    expect(['es-MX', 'es-CO', 'es-419', 'de-LI', 'fr-CA', 'es', 'en-IE'].map(variantOf)).toEqual([
      ...['es-419', 'es-419', 'es-419', 'de-CH'],
      ...[undefined, undefined, undefined],
    ]);
  });
});

async function wordingIn(tongue: string): Promise<MessageWording> {
  const found = (await loadWordings([tongue])).find((one) => one.tongue === tongue);
  if (found === undefined) throw new Error(`no wording in ${tongue}`);
  return found;
}

describe('amounts and dates', () => {
  // Engines set a narrow or a plain no-break space between thousands.
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, '_').replace(/’/g, "'");
  test.each([
    ['en', 'EUR_1,286.80', '5 January 2027'],
    ['en-US', 'EUR_1,286.80', 'January 5, 2027'],
    ['de', '1.286,80_EUR', '5. Januar 2027'],
    ['de-AT', '1_286,80_EUR', '5. Jänner 2027'],
    ['de-CH', "EUR_1'286.80", '5. Januar 2027'],
    ['fr', '1_286,80_EUR', '5 janvier 2027'],
    ['es', '1.286,80_EUR', '5 de enero de 2027'],
    ['es-MX', '1,286.80_EUR', '5 de enero de 2027'],
    ['es-CO', '1.286,80_EUR', '5 de enero de 2027'],
    ['pt', '1_286,80_EUR', '5 de janeiro de 2027'],
    ['pt-BR', 'EUR_1.286,80', '5 de janeiro de 2027'],
  ])('in %s: %s, %s', async (tongue, amount, date) => {
    const wording = await wordingIn(tongue);
    const written = writer(wording.locale, 2);
    expect(plain(moneyIn(wording, 'EUR', written.money(1286.8)))).toBe(amount);
    expect(written.date('2027-01-05')).toBe(date);
  });
});

describe.each(VARIANTS)('%s', (name) => {
  const language = languageOf(name) ?? 'en';
  const base = WORDINGS.find((one) => one.language === language) as MessageWording;
  const variant: Variant = variantFile(name);

  test('every word of its file stands in its language', () => {
    const texts = JSON.stringify([base.templates, base.labels, base.levelNames, documentWordingIn(language)]);
    // Pairs are taken in order: a later one may meet what an earlier one wrote.
    let said = JSON.parse(JSON.stringify(texts)) as string;
    const unused = variant.words.filter(([from, to]) => {
      const [was, is] = [from, to].map((text) => JSON.stringify(text).slice(1, -1)) as [string, string];
      const before = said;
      said = said.split(was).join(is);
      return before === said;
    });
    expect(unused.map(([from]) => from)).toEqual([]);
  });

  test('has all of its language’s templates, and what they are made of', async () => {
    const wording = await wordingIn(name);
    expect(wording.templates.map(({ level, channel }) => [level, channel])).toEqual(
      base.templates.map(({ level, channel }) => [level, channel]),
    );
    expect(wording).toMatchObject({ language, tongue: name, version: base.version });
    expect(await loadDocumentWording(name)).toMatchObject({ language, locale: name });
  });

  test('leaves no field open and no fault behind', async () => {
    const wording = await wordingIn(name);
    for (const template of wording.templates) {
      for (const situation of situations()) {
        const text = renderTemplate(template.body, fieldsFor(wording, situation, template.level >= 5), 'none');
        expect(text).not.toMatch(/ {2}| [,.;:!?)]|\(\s*\)|[,.;:][,.;:]|\{\{(?!invoice_table)/);
      }
    }
  });
});

describe('what differs', () => {
  const body = async (
    tongue: string,
    level: number,
    channel: 'email' | 'sms' | 'whatsapp' = 'email',
  ): Promise<string> => {
    const wording = await wordingIn(tongue);
    const template = templateOf(wording, level, channel);
    return `${template?.subject ?? ''}\n${renderTemplate(template?.body ?? '', fieldsFor(wording, PLAIN, level >= 5), 'none')}`;
  };

  test('in the United States short messages say how to have no more of them', async () => {
    for (const channel of ['sms', 'whatsapp'] as const) {
      expect(await body('en-US', 2, channel)).toMatch(/Reply STOP to opt out\.$/);
      expect(await body('en', 2, channel)).not.toContain('STOP');
    }
    expect(await body('en-US', 7)).toMatch(/attorneys[\s\S]*\nSincerely,\n/);
  });

  test('Spain proposes to negotiate and names the law; Latin America does not', async () => {
    expect(await body('es', 5)).toMatch(
      /negociar[\s\S]*Ley Orgánica 1\/2025[\s\S]*Nordwind GmbH y Berger & Co[\s\S]*treinta días/,
    );
    expect(await body('es-MX', 5)).not.toMatch(/Ley Orgánica/);
  });

  test('Brazil notifies, Switzerland pursues by Betreibung and writes no ß', async () => {
    expect(await body('pt-BR', 5)).toMatch(/Notificação extrajudicial[\s\S]*Prezados Senhores/);
    expect(await body('de-CH', 6)).toContain('die Betreibung');
    expect(JSON.stringify(await wordingIn('de-CH'))).not.toContain('ß');
  });

  test('Brazil’s words are Brazil’s', async () => {
    const wording = await wordingIn('pt-BR');
    const said = JSON.stringify([
      wording.templates,
      wording.labels,
      wording.levelNames,
      await loadDocumentWording('pt-BR'),
    ]);
    expect(said).not.toMatch(
      /\b(registos?|contacto|contacte|respetivo|morada|telefone-|aplicação|connosco|interpel\w+|contencioso|Exmos|lembrámos)/i,
    );
  });
});

describe('a book', () => {
  const SECOND = { level: 2, wording: 2 };

  test('takes the country’s text, and the workbook’s own of the language before it', async () => {
    const own = { level: 2, channel: 'email', language: 'de', subject: 'Eigene', body: 'Text', version: '3' } as const;
    const wordings = await loadWordings(['de-AT', 'fr-CA']);
    expect(wordings.map(({ tongue }) => tongue)).toEqual(['en', 'de-AT', 'fr-CA']);
    expect(templateBook(wordings).find(SECOND, 'email', 'de-AT', 'en')).toMatchObject({
      name: 'de-AT-email-2',
      wording: { locale: 'de-AT' },
    });
    expect(templateBook(wordings, [own]).find(SECOND, 'email', 'de-AT', 'en')).toMatchObject({
      name: 'de-email-2 (own)',
      wording: { locale: 'de-AT' },
      template: { subject: 'Eigene' },
    });
  });

  test('never puts a language of ours that was not loaded into another', async () => {
    const book = templateBook(await loadWordings(['de']));
    expect(() => book.find(SECOND, 'email', 'de-AT', 'en')).toThrow(RangeError);
  });

  test('knows every language without a country too', async () => {
    expect(await loadWordings(LANGUAGES)).toEqual(WORDINGS);
  });
});

import { describe, expect, test } from '@jest/globals';
import { fieldsOf, renderTemplate } from '../../../core/messages/template';
import { templateDoubts } from '../../../core/messages/templateCheck';
import { templateBook } from '../../../core/messages/templateBook';
import { WORDINGS } from '../../support/words';
import { REMINDER_CHANNELS } from '../../../core/dunning/policy';
import { languageOf, LANGUAGES } from '../../../core/locale/languages';
import { loadWordings } from '../../../core/languages/load';
import { FIELD_TEXTS } from '../../../core/messages/templates/fieldNames';
import {
  INVOICE_TABLE,
  templateOf,
  type MessageTemplate,
  type MessageWording,
} from '../../../core/messages/templates/messageWording';
import { LINK, PLAIN, SUMS, amountIn, fieldsFor, partIn, situations, writerOf } from './templatesFields';

const LEVELS = [1, 2, 3, 4, 5, 6, 7];
const EVERY = WORDINGS.flatMap((wording) =>
  wording.templates.map(
    (template) => [`${wording.language} ${template.channel} ${template.level}`, wording, template] as const,
  ),
);
/** Short messages from the formal demand on. */
const isPointer = ({ channel, level }: MessageTemplate): boolean =>
  (channel === 'sms' || channel === 'whatsapp') && level >= 5;
const whole = ({ subject, body }: MessageTemplate): string => `${subject}\n\n${body}`;

function rendered(wording: MessageWording, template: MessageTemplate, situation = PLAIN): string {
  return renderTemplate(whole(template), fieldsFor(wording, situation), 'none').trim();
}

describe('what exists', () => {
  test.each(LANGUAGES)('%s: each channel at each of seven levels, once', (language) => {
    const wording = WORDINGS.find((one) => one.language === language) as MessageWording;
    const expected = REMINDER_CHANNELS.flatMap((channel) => LEVELS.map((level) => `${channel} ${level}`));
    expect(wording.templates.map(({ channel, level }) => `${channel} ${level}`).sort()).toEqual([...expected].sort());
    expect(templateOf(wording, 7)?.channel).toBe('email');
  });

  test('the five languages, with seven level names and a version each', () => {
    expect(WORDINGS.map(({ language, locale }) => [language, locale])).toEqual([
      ['en', 'en-GB'],
      ['es', 'es-ES'],
      ['de', 'de-DE'],
      ['fr', 'fr-FR'],
      ['pt', 'pt-PT'],
    ]);
    for (const { levelNames, version } of WORDINGS) {
      expect(new Set(levelNames).size).toBe(7);
      expect(version).toBe('2');
    }
  });

  test.each(EVERY)('%s has a subject where its channel has one, and a table where it can', (_, __, template) => {
    const written = template.channel === 'email' || template.channel === 'letter';
    expect(template.subject !== '').toBe(written);
    const tables = template.body.split('\n').filter((line) => line.includes(INVOICE_TABLE));
    expect(tables).toEqual(written ? [INVOICE_TABLE] : []);
  });
});

describe('fields', () => {
  test.each(EVERY)('%s parses and names known fields only', (_, __, template) => {
    const named = fieldsOf(whole(template));
    expect(named.filter((field) => !(field in FIELD_TEXTS))).toEqual([]);
    // Not every row has a contact name: it comes by the salutation, or in a section.
    expect(templateDoubts(template)).not.toContain('needs contact name');
  });

  test.each(EVERY)('%s asks for the amount by a day, and offers what the level offers', (_, __, template) => {
    const named = fieldsOf(whole(template));
    const { level, channel } = template;
    if (isPointer(template)) return;
    if (level > 1) expect(named).toEqual(expect.arrayContaining(['to_pay', 'pay_by']));
    expect(named).toContain('payment_link');
    if (channel !== 'sms' && channel !== 'whatsapp') expect(named.includes('plan_offer')).toBe(level >= 4);
  });
});

/** Faults that a field left out, or a section that does not close well, leaves in a text. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a tag left over', /\{\{(?!invoice_table\}\})|(?<!\{\{invoice_table)\}\}/],
  ['two spaces', / {2}/],
  ['a space at the end of a line', /[ \t]$/m],
  ['a space at the start of a line', /^[ \t]/m],
  ['empty brackets', /\(\s*\)|\[\s*\]|""/],
  ['a space before punctuation', / [,.;:!?)]/],
  ['a space after an opening bracket', /\( /],
  ['doubled punctuation', /[,.;:][,.;:]|[!?][,.;:!?]/],
  ['no space after punctuation', /[,.;:!?)](?=\p{L})/u],
  ['a line that starts with punctuation', /^[,.;:!?)]/m],
  ['a sentence that starts in lower case', /(?<!\d)[.!?] \p{Ll}/u],
  ['more than one blank line', /\n{3}/],
  ['a value that is none', /\b(undefined|null|NaN|true|false|TRUE|FALSE)\b/],
];

describe('in every situation', () => {
  test.each(EVERY)('%s reads without a fault', (_, wording, template) => {
    const faults = new Set<string>();
    for (const situation of situations()) {
      const text = rendered(wording, template, situation).replaceAll(LINK, 'LINK');
      for (const [name, pattern] of FAULTS) {
        const found = pattern.exec(text);
        if (found !== null) faults.add(`${name}: …${text.slice(Math.max(0, found.index - 30), found.index + 30)}…`);
      }
    }
    expect([...faults]).toEqual([]);
  });

  test('the faults are found where they are', () => {
    const bad = [
      'a {{b}}',
      'a  b',
      'a \nb',
      '\n b',
      '()',
      'a .',
      '( a',
      'a.,',
      'a.b',
      '\n, a',
      'a. b',
      'a\n\n\nb',
      'undefined',
    ];
    expect(bad.map((text, i) => FAULTS[i]?.[1].test(text))).toEqual(bad.map(() => true));
  });

  test.each(EVERY.filter(([, , template]) => template.channel !== 'sms' && template.level > 1 && !isPointer(template)))(
    '%s names interest, fee, link and plan where there are any, and only there',
    (_, wording, template) => {
      const wrong = situations().filter((situation) => {
        const text = rendered(wording, template, situation);
        return (
          text.includes(amountIn(wording, SUMS.interest)) !== situation.interest ||
          text.includes(amountIn(wording, SUMS.fee)) !== situation.fee ||
          text.includes(LINK) !== situation.link ||
          text.includes(partIn(wording)) !== (situation.plan && template.level >= 4 && template.channel !== 'whatsapp')
        );
      });
      expect(wrong).toEqual([]);
    },
  );

  test.each(EVERY.filter(([, , { channel }]) => channel === 'email' || channel === 'letter' || channel === 'whatsapp'))(
    '%s goes on after the salutation as its language does, and is signed',
    (_, wording, template) => {
      const isFormal = template.channel === 'letter' || template.level >= 5;
      const lines = renderTemplate(template.body, fieldsFor(wording, PLAIN, isFormal), 'none').split('\n');
      expect(lines[0]).toBe(isFormal ? wording.labels.formalDearAll : wording.labels.dearAll);
      expect(lines[2]).toMatch(wording.language === 'de' ? /^\p{Ll}/u : /^\p{Lu}/u);
      expect(lines.slice(-2)).toEqual(['Jo Keller', 'Nordwind GmbH']);
      const unsigned = renderTemplate(template.body, fieldsFor(wording, { ...PLAIN, signature: false }), 'none');
      expect(unsigned.split('\n').at(-1)).toBe('Nordwind GmbH');
    },
  );
});

describe('tone', () => {
  const THREATS: Readonly<Record<string, RegExp>> = {
    en: /\b(sue|sued|lawsuit|court|bailiff|seize|police|criminal|blacklist|credit rating|immediately|threaten)\b/i,
    es: /\b(demandar|demanda|tribunal|juzgado|embargo|embargar|policía|penal|moroso|morosos|inmediatamente|ASNEF)\b/i,
    de: /\b(verklagen|Klage|Gericht|Gerichtsvollzieher|Pfändung|Polizei|Strafanzeige|Schufa|unverzüglich|drohen)\b/i,
    fr: /\b(tribunal|huissier|saisie|police|pénal|plainte|immédiatement|assignation|menace)\b/i,
    pt: /\b(tribunal|penhora|polícia|penal|queixa|imediatamente|ameaça|caloteiro)\b/i,
  };
  /**
   * Steps that the creditor may take. English and Spanish texts name none: individuals in the United Kingdom get a letter of
   * claim of its own, and Chile and Argentina allow no such word towards consumers. A French formal demand has to be an
   * unmistakable summons, so it names the court.
   */
  const STEPS: Readonly<Record<string, readonly [RegExp, readonly number[]]>> = {
    en: [/legal (steps|action|proceedings)|\bcourt\b/i, []],
    es: [/acciones legales|judicial(?!\p{L})(?<!extrajudicial)|demanda/iu, []],
    de: [/rechtliche Schritte/, [6]],
    fr: [/nous pourrons saisir la juridiction compétente/, [5, 6]],
    pt: [/via judicial/, [6]],
  };

  test.each(EVERY)('%s threatens nobody and shouts at nobody', (_, wording, template) => {
    const text = rendered(wording, template);
    expect(text).not.toMatch(THREATS[wording.language] as RegExp);
    expect(text).not.toMatch(/!|\p{Lu}{5,}/u);
  });

  test.each(EVERY)('%s speaks of legal steps only where its language may', (_, wording, template) => {
    const [steps, levels] = STEPS[wording.language] as readonly [RegExp, readonly number[]];
    const written = template.channel === 'email' || template.channel === 'letter';
    expect(steps.test(template.body)).toBe(written && levels.includes(template.level));
  });

  const COPY: Readonly<Record<string, RegExp>> = {
    en: /cop(y|ies)/i,
    es: /copias?/i,
    de: /Kopien?/,
    fr: /copies?/i,
    pt: /cópias?/i,
  };
  test.each(EVERY.filter(([, , { channel }]) => channel !== 'sms' && channel !== 'whatsapp'))(
    '%s says from level 5 on that copies of the invoices come on request',
    (_, wording, template) => {
      expect((COPY[wording.language] as RegExp).test(template.body)).toBe(template.level >= 5);
    },
  );

  const READ: Readonly<Record<string, RegExp>> = {
    en: /read our letter|read it/,
    es: /(le[ae] (nuestra|la) carta|que la lea)/,
    de: /lesen Sie (unser Schreiben|es)/,
    fr: /(de lire notre courrier|de le lire)/,
    pt: /leia (a nossa )?(carta|a carta)|que a leia/,
  };
  test.each(EVERY.filter(([, , template]) => isPointer(template)))(
    '%s points to the letter and names no amount, no day and no link: whoever holds the phone reads it',
    (_, wording, template) => {
      for (const situation of situations()) {
        const text = rendered(wording, template, situation);
        for (const sum of Object.values(SUMS)) expect(text).not.toContain(writerOf(wording).money(sum));
        expect(text).not.toContain(writerOf(wording).date('2026-03-30'));
        expect(text).not.toContain(LINK);
      }
      expect(rendered(wording, template)).toMatch(READ[wording.language] as RegExp);
    },
  );

  test.each(EVERY.filter(([, , { channel }]) => channel === 'call'))(
    '%s checks identity before the amount or an invoice is named, and tells third parties nothing',
    (_, wording, template) => {
      const spoken = rendered(wording, template);
      const reason = spoken.indexOf('\n3. ');
      expect(spoken.indexOf('\n2. ')).toBeLessThan(reason);
      expect(spoken.slice(0, reason)).not.toContain('2026-0142');
      expect(spoken.slice(0, reason)).not.toContain(amountIn(wording, SUMS.invoices));
      expect(spoken.slice(0, reason)).toMatch(/third parties|terceros|Dritten|des tiers|terceiros/);
      expect(spoken.slice(reason)).toContain(amountIn(wording, SUMS.invoices));
    },
  );
});

describe('languageOf', () => {
  test.each([
    ['en', ['en', 'EN', 'en-GB', 'en_US', 'eng', 'English', 'inglés', 'Ingles', 'Englisch', 'anglais', 'inglês']],
    ['es', ['es', 'es-MX', 'es_419', 'spa', 'Spanish', 'Español', 'castellano', 'Spanisch', 'espagnol', 'Espanhol']],
    ['de', ['de', 'de-AT', 'de-Latn-CH', 'ger', 'deu', 'Deutsch', ' german ', 'Alemán', 'ALLEMAND', 'Alemão']],
    ['fr', ['fr', 'fr-CA', 'fre', 'French', 'Français', 'Francés', 'Französisch', 'francês', 'francais']],
    ['pt', ['pt', 'pt_BR', 'por', 'Portuguese', 'Português', 'Português (Brasil)', 'Portugués', 'portugais']],
  ])('%s', (code, names) => {
    expect(names.map((name) => [name, languageOf(name)])).toEqual(names.map((name) => [name, code]));
    expect(languageOf((names[5] as string).normalize('NFD'))).toBe(code);
  });

  test.each(['', ' ', 'it', 'Italiano', 'nl-NL', 'constructor', 'e', 'english please', 'de nada', '-de', '(de)'])(
    '%j is none of ours',
    (text) => {
      expect(languageOf(text)).toBeUndefined();
    },
  );
});

/** The first reminder after the due date. */
const SECOND = { level: 2, wording: 2 };

describe('the wordings in use', () => {
  const languages = (wordings: readonly MessageWording[]): string[] => wordings.map(({ tongue }) => tongue);

  test('are English and those that cells name, each once', async () => {
    expect(languages(await loadWordings([]))).toEqual(['en']);
    expect(languages(await loadWordings(['', 'Deutsch', 'de-AT', 'Klingon', 'fr', 'English']))).toEqual([
      'en',
      'de',
      'de-AT',
      'fr',
    ]);
    expect(await loadWordings(LANGUAGES)).toEqual(WORDINGS);
  });

  test('a language that is not ours falls back to the policy’s, then to English', async () => {
    const book = templateBook(await loadWordings(['de']));
    expect(book.find(SECOND, 'email', 'it', 'de')?.wording.language).toBe('de');
    expect(book.find(SECOND, 'email', 'it', 'it')?.wording.language).toBe('en');
    expect(book.find(SECOND, 'call', 'it', 'de')?.wording.language).toBe('de');
  });

  test('one of ours that was not loaded is never put into another language', async () => {
    const book = templateBook(await loadWordings(['de']));
    expect(() => book.find(SECOND, 'email', 'fr', 'de')).toThrow(RangeError);
  });
});

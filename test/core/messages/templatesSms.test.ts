import { describe, expect, test } from '@jest/globals';
import { renderTemplate } from '../../../core/messages/template';
import { WORDINGS } from '../../support/words';
import { smsSize, smsText } from '../../../core/messages/templates/smsSegments';
import { PLAIN, fieldsFor, writerOf } from './templatesFields';

describe('smsSize', () => {
  test.each([
    ['', 'GSM-7', 0, 0],
    ['a', 'GSM-7', 1, 1],
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    ['€'.repeat(81), 'GSM-7', 162, 2],
    ['\f^{}\\[~]|€', 'GSM-7', 20, 1],
    ['Æ ß É Ä Ö Ñ Ü à ñ @ £ ¥ ¿ ¡ § ¤ Δ Ω\n\r', 'GSM-7', 37, 1],
    ['ç', 'UCS-2', 1, 1],
    ['`', 'UCS-2', 1, 1],
    ['ç'.repeat(70), 'UCS-2', 70, 1],
    ['ç'.repeat(71), 'UCS-2', 71, 2],
    ['ç'.repeat(134), 'UCS-2', 134, 2],
    ['ç'.repeat(135), 'UCS-2', 135, 3],
    // In UCS-2 the extension table counts for nothing.
    ['ç€', 'UCS-2', 2, 1],
    ['😀'.repeat(35), 'UCS-2', 70, 1],
  ])('%j', (text, encoding, units, segments) => {
    expect(smsSize(text)).toEqual({ encoding, units, segments });
  });

  test('the default alphabet has 128 places less the escape; the extension table of version 5 has ten characters', () => {
    const gsm = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => smsSize(character).encoding === 'GSM-7',
    );
    expect(gsm.filter((character) => smsSize(character).units === 1)).toHaveLength(127);
    expect(gsm.filter((character) => smsSize(character).units === 2)).toHaveLength(10);
  });

  test('an escape sequence or a surrogate pair moves whole to the next segment', () => {
    // 152 + 2 does not fit 153: the euro sign opens the second segment, and 306 septets need a third.
    expect(smsSize(`${'a'.repeat(152)}€${'a'.repeat(151)}`)).toEqual({ encoding: 'GSM-7', units: 305, segments: 2 });
    expect(smsSize(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toEqual({ encoding: 'GSM-7', units: 306, segments: 3 });
    expect(smsSize(`${'ç'.repeat(66)}😀${'ç'.repeat(65)}`)).toEqual({ encoding: 'UCS-2', units: 133, segments: 2 });
    expect(smsSize(`${'ç'.repeat(66)}😀${'ç'.repeat(66)}`)).toEqual({ encoding: 'UCS-2', units: 134, segments: 3 });
  });
});

describe('smsText', () => {
  test.each([
    ['até 30 de março de 2026', 'até 30 de marco de 2026'],
    ['EUR 1\u202f190,00 – le 15 août', 'EUR 1 190,00 - le 15 aout'],
    ['l’échéance « proche »…', 'l\'échéance " proche "...'],
    ['Grüße, José', 'Grüße, José'],
    ['cafe\u0301', 'café'],
    ['Nº 7', 'No 7'],
  ])('%j goes out as %j', (text, expected) => {
    expect(smsText(text)).toBe(expected);
    expect(smsSize(smsText(text)).encoding).toBe('GSM-7');
  });

  test('a text that cannot be had in GSM-7 keeps its spelling', () => {
    for (const text of ['Łódź, 30 de março', 'Αθήνα', 'obrigado 😀']) expect(smsText(text)).toBe(text);
  });
});

const SMS = WORDINGS.flatMap((wording) =>
  wording.templates
    .filter(({ channel }) => channel === 'sms')
    .map((template) => [`${wording.language} ${template.level}`, wording, template] as const),
);
const MONTHS = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-28`);

describe('SMS templates', () => {
  test.each(SMS)('%s: its own words are in GSM-7', (_, __, { body }) => {
    expect(smsSize(body.replace(/\{\{[^}]*\}\}/g, '')).encoding).toBe('GSM-7');
  });

  test.each(SMS)('%s: one segment in the usual case, in every month', (_, wording, { body }) => {
    const { date } = writerOf(wording);
    for (const month of MONTHS) {
      for (const many of [false, true]) {
        const fields = { ...fieldsFor(wording, { ...PLAIN, many }), due_date: date(month), pay_by: date(month) };
        const text = smsText(renderTemplate(body, fields, 'none'));
        expect({ text, ...smsSize(text) }).toMatchObject({ encoding: 'GSM-7', segments: 1 });
      }
    }
  });

  test.each(SMS)('%s: two segments at most with a long name, a large amount and a link', (_, wording, { body }) => {
    const { date, money } = writerOf(wording);
    const fields = {
      ...fieldsFor(wording, { ...PLAIN, link: true }),
      creditor: 'Gesellschaft für Küstenlogistik mbH & Co. KG',
      first_invoice: 'RE-2026-000142/7',
      to_pay: `EUR ${money(1234567.89)}`,
      payment_link: 'https://pay.example.com/invoice/3f2b9c7e51d84a06',
      due_date: date('2026-09-28'),
      pay_by: date('2026-09-28'),
    };
    const { encoding, segments } = smsSize(smsText(renderTemplate(body, fields, 'none')));
    expect(encoding).toBe('GSM-7');
    expect(segments).toBeLessThanOrEqual(2);
  });

  test.each(SMS)('%s: names the sender where it is known, and nobody where it is not', (_, wording, { body }) => {
    expect(renderTemplate(body, fieldsFor(wording, PLAIN), 'none')).toMatch(
      /^Nordwind GmbH: \p{L}|^Nordwind GmbH: \d/u,
    );
    expect(renderTemplate(body, fieldsFor(wording, { ...PLAIN, creditor: false }), 'none')).toMatch(/^[\p{L}\d]/u);
  });
});

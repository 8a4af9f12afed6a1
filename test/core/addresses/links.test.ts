import { describe, expect, test } from '@jest/globals';
import { registry } from '../../../core/functions/registry';
import { emailLink, smsLink, whatsappLink } from '../../../core/addresses/links';
import { internationalDigits } from '../../../core/addresses/phone';
import { call, column } from '../../support/worksheet';

describe('phone numbers', () => {
  test.each([
    ['+49 151 23456789', '4915123456789'],
    ['+49 (0)151-2345.678/9', '4915123456789'],
    ['+49 ( 0 ) 151 2345678', '491512345678'],
    ['0044 20 7946 0958', '442079460958'],
    ['+1 (202) 555-0177', '12025550177'],
    ['\u00a0+34\u00a0600\u2011123\u2011456 ', '34600123456'],
    ['0151 23456789', undefined],
    ['4915123456789', undefined],
    ['+0 151 23456789', undefined],
    ['+49 151', undefined],
    ['+1234567890123456', undefined],
    ['+49 151 2345 ext. 6', undefined],
    ['call me', undefined],
    ['', undefined],
  ])('%j: %j', (phone, digits) => {
    expect(internationalDigits(phone)).toBe(digits);
  });
});

describe('links', () => {
  test('what a reader of the link decodes is what was written', () => {
    const text = 'Zahlung: 1.234,56 € & mehr?\n#1 = 50 % "jetzt" 😀\r\nGruß';
    const body = new URL(emailLink(['ana+x@example.com'], 'R&D #1', text)).searchParams.get('body');
    expect(body).toBe(text.replace(/\r?\n/g, '\r\n'));
    expect(new URL(whatsappLink('4915123456789', text)).searchParams.get('text')).toBe(text.replace(/\r\n/g, '\n'));
    expect(new URL(smsLink('4915123456789', text)).searchParams.get('body')).toBe(text.replace(/\r\n/g, '\n'));
    expect(decodeURIComponent(new URL(emailLink(['ana+x@example.com'])).pathname)).toBe('ana+x@example.com');
  });

  test('a subject stays on one line, several addresses are divided by commas, blanks leave nothing behind', () => {
    expect(emailLink(['a@example.com', 'b@example.com'], 'one\r\nBcc: x@example.com', '')).toBe(
      'mailto:a@example.com,b@example.com?subject=one%20Bcc%3A%20x%40example.com',
    );
    expect(emailLink(['a@example.com'])).toBe('mailto:a@example.com');
  });

  test('half a character becomes the replacement character', () => {
    expect(whatsappLink('4915123456789', 'a\ud83d')).toBe('https://wa.me/4915123456789?text=a%EF%BF%BD');
  });
});

describe('the worksheet functions', () => {
  test.each([
    ['EMAIL_LINK', ['ana', 'x', 'y'], 'to is "ana"; expected an e-mail address'],
    ['EMAIL_LINK', ['a@example.com?bcc=b@example.com', 'x', 'y'], 'expected an e-mail address'],
    [
      'WHATSAPP_LINK',
      ['0151 23456789', 'x'],
      'phone is "0151 23456789"; expected a phone number in international form as text',
    ],
    ['SMS_LINK', [4915123456789, 'x'], 'phone is 4915123456789; expected a phone number in international form as text'],
  ])('%s %j: %s', (name, args, message) => {
    expect(call(name, args)).toEqual({ error: '#VALUE!', message: expect.stringContaining(message) });
  });

  test('spill, and leave blank rows blank', () => {
    expect(call('SMS_LINK', [column(['+34600123456', '']), column(['a', 'b'])])).toEqual([
      ['sms:+34600123456?body=a'],
      [''],
    ]);
  });

  test('say how long a link Excel can use', () => {
    const limits = registry.filter((f) => f.name.endsWith('_LINK')).map((f) => f.longestInExcel);
    expect(limits).toEqual([255, 255, 255]);
  });
});

describe('REMINDER_TEXT', () => {
  test.each([
    ['Dear {{name}}', [['name']], [['']], 'The field {{name}} has no value'],
    ['Dear {{name}}', [['nam']], [['x']], 'The field {{name}} has no value'],
    ['Dear {{__proto__}}', [['name']], [['x']], 'The field {{__proto__}} has no value'],
    ['Dear {{{name}}}', [['name']], [['x']], 'template has an unescaped'],
    ['Dear {{name}}', [['name', 'name']], [['x', 'y']], 'fields names "name" twice'],
    ['Dear {{name}}', [['name', 'no']], [['x']], 'values has 1 cells and fields 2'],
    ['Dear {{name}}', [['name']], [[{ error: '#N/A' }]], 'values for "name" holds the error #N/A'],
  ])('%j, %j, %j: %s', (template, fields, values, message) => {
    expect(call('REMINDER_TEXT', [template, fields, values])).toEqual({
      error: '#VALUE!',
      message: expect.stringContaining(message),
    });
  });

  test('values are written as they are, once', () => {
    expect(
      call('REMINDER_TEXT', ['{{a}} {{b}} {{__proto__}}', [['a', 'b', '__proto__']], [['<R&D>', '{{a}}', 0]]]),
    ).toBe('<R&D> {{a}} 0');
  });
});

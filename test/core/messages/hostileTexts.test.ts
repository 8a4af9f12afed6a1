import { describe, expect, test } from '@jest/globals';
import { headerText, isEmailAddress } from '../../../core/addresses/email';
import { ENGLISH, inNotation } from '../../../core/cells/notation';
import { readFailure } from '../../../core/failures/text';
import { noteOf } from '../../../core/log/logWords';
import { plainText } from '../../../core/ledger/plainText';
import { emlName } from '../../../core/messages/eml';
import { paymentLinkOf } from '../../../core/messages/paymentLink';
import { htmlOf, textOf } from '../../../core/messages/invoiceTable';
import type { InvoiceTable } from '../../../core/messages/message';
import { fieldsOf, LONGEST_MESSAGE, MessageTooLongError, renderTemplate } from '../../../core/messages/template';
import { templateFaults } from '../../../core/messages/templateCheck';
import { inLine } from '../../../core/messages/templateFields';
import { growsTooFast, HOSTILE_BITS } from '../../support/growth';
import { planRows } from '../../support/planRows';
import { readField } from '../../../core/usecases/functions/tryFunction';

const INHERITED = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

describe('names that every object has', () => {
  test.each(INHERITED)('{{%s}} is an unknown field', (name) => {
    for (const text of [`Pay {{${name}}}`, `{{#${name}}}Pay{{/${name}}}`]) {
      expect(templateFaults('sms', { subject: '', body: text })).toEqual([
        { where: 'body', kind: 'unknown field', detail: name },
      ]);
    }
  });

  test.each(INHERITED)('%s is no failure that was written', (name) => {
    expect(readFailure(`[${name}] words`)).toBeUndefined();
  });
});

describe('addresses and links are what they look like', () => {
  test.each(['\u202e', '\u200b', '\u2060', '\u00ad', '\ufeff', '\u2066'])(
    'no address and no link holds %j',
    (hidden) => {
      for (const address of [
        `an${hidden}na@birch.example`,
        `anna@bir${hidden}ch.example`,
        `anna@birch.example${hidden}`,
      ])
        expect(isEmailAddress(address)).toBe(false);
      expect(paymentLinkOf([`https://pay.example/${hidden}1`], true)).toBe('');
    },
  );

  test.each([
    ['https://pay.example', true],
    ['https://pay.example/a@b?c=d@e#f@g', true],
    ['https://bank.example@evil.example/', false],
    ['https://user:secret@evil.example', false],
    ['https:///pay.example', false],
    ['https://pay.example:8443/1', true],
    ['https://bücher.example', true],
    ['https://bank.example\u2215login.evil.example/', false],
    ['https://bank.example\u29f8login.evil.example/', false],
    ['https://bank.example\u3002evil.example/', false],
    ['https://bank.example%2f.evil.example/', false],
    ['https://bank.example:443.evil.example/', false],
    ['https://.', false],
    ['https://pay.example/\u{13441}', false],
    ['http://pay.example', false],
  ])('%s: %s', (link, good) => {
    expect(paymentLinkOf([link], true)).toBe(good ? link : '');
  });
});

describe('a text in one line', () => {
  test.each([
    ['a\nb', 'a b'],
    ['a \r\n  b', 'a b'],
    ['a\n \n b', 'a b'],
    ['\na', ' a'],
    ['a\n', 'a '],
    ['\n\n', ' '],
    ['a  b', 'a  b'],
    [' a ', ' a '],
  ])('%j becomes %j', (text, line) => {
    expect(inLine(text)).toBe(line);
  });
});

describe('the mark of the table in a text of the policy or of a cell', () => {
  test.each(['creditor', 'signature', 'customer', 'contact'] as const)('%s: the message has one table', (where) => {
    const mark = 'Hartwell\n{{invoice_table}}\nLtd';
    const policy = where === 'creditor' || where === 'signature' ? { [where]: mark } : {};
    const row = {
      ...(where === 'customer' ? { customer: mark } : {}),
      ...(where === 'contact' ? { contactName: mark } : {}),
    };
    const [message] = planRows([{ lastLevel: 1, ...row }], { policy }).messages;
    expect(message?.html.match(/role="table"/g)?.length).toBe(1);
    expect(message?.text.match(/A-1/g)?.length).toBe(1);
  });
});

describe('a message has a limit', () => {
  test('a long field that is written often is refused before it is written', () => {
    const template = '{{customer}}'.repeat(2_300);
    expect(() => renderTemplate(template, { customer: 'x'.repeat(32_000) }, 'none')).toThrow(
      new RegExp(`longer than ${LONGEST_MESSAGE} characters`),
    );
  });

  test.each([`{{${' '.repeat(32_000)}`, `{{${' '.repeat(32_000)}customer}}`, `{{customer${' '.repeat(200)}}}`])(
    'a tag without its end nearby is refused',
    (template) => {
      expect(() => fieldsOf(template)).toThrow(/\{\{ without its \}\}/);
    },
  );
});

test('tables without end make no message, and are never put together', () => {
  const table: InvoiceTable = {
    heads: ['Invoice', 'Due'],
    rows: Array.from({ length: 12 }, (_, i) => [`A-${i}${'x'.repeat(20_000)}`, '1 Jan']),
    sums: [['To pay', '1.00']],
    colon: ': ',
  };
  const body = '{{invoice_table}}\n'.repeat(1_750);
  expect(() => textOf(body, table)).toThrow(MessageTooLongError);
  expect(() => htmlOf(body, table, 'en')).toThrow(MessageTooLongError);
  expect(textOf('{{invoice_table}}', table).length).toBeGreaterThan(240_000);
});

describe('a text eight times as long takes about eight times as long', () => {
  const parsers: readonly (readonly [name: string, parse: (text: string) => unknown])[] = [
    ['inLine', inLine],
    ['plainText', plainText],
    ['isEmailAddress', isEmailAddress],
    ['emlName', (text) => emlName({ subject: text })],
    ['inNotation', (text) => inNotation(text, { argument: ';', decimal: ',', column: '\\' })],
    ['readField', (text) => readField(text, ENGLISH)],
    ['fieldsOf', fieldsOf],
    ['readFailure', readFailure],
    ['noteOf', (text) => noteOf(`[dropped] ${text}`)],
    ['headerText', headerText],
    ['paymentLinkOf', (text) => paymentLinkOf([text], true)],
  ];
  test.each(parsers)('%s', (_, parse) => {
    expect(HOSTILE_BITS.flatMap((bit) => growsTooFast(parse, bit) ?? [])).toEqual([]);
  });
});

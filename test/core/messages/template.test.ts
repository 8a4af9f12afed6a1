import { describe, expect, test } from '@jest/globals';
import Mustache from 'mustache';
import { MissingFieldError, fieldsOf, renderTemplate } from '../../../core/messages/template';
import { TemplateError } from '../../../core/messages/templateParts';
import { seeded } from '../../reliability/race/random';

describe('renderTemplate', () => {
  test('fills fields in, as text or as HTML, and escapes once', () => {
    const fields = { name: 'Fischer & Söhne <GmbH>', note: '"a" &amp; \'b\'' };
    expect(renderTemplate('Dear {{name}}: {{note}}', fields, 'none')).toBe(
      'Dear Fischer & Söhne <GmbH>: "a" &amp; \'b\'',
    );
    expect(renderTemplate('Dear {{name}}: {{note}}', fields, 'html')).toBe(
      'Dear Fischer &amp; Söhne &lt;GmbH&gt;: &quot;a&quot; &amp;amp; &#39;b&#39;',
    );
  });

  test('numbers, zero and empty text are values', () => {
    expect(renderTemplate('{{a}}|{{b}}|{{c}}|{{d}}', { a: 0, b: '', c: 1.5, d: true }, 'html')).toBe('0||1.5|TRUE');
  });

  test('a value is never read as a template', () => {
    expect(renderTemplate('{{a}}', { a: '{{b}} {{{b}}}', b: 'x' }, 'none')).toBe('{{b}} {{{b}}}');
  });

  test('sections repeat rows and show or hide', () => {
    const template = '{{#rows}}{{no}}: {{amount}} {{currency}}\n{{/rows}}{{^rows}}nothing\n{{/rows}}';
    const rows = [
      { no: 'R1', amount: 10 },
      { no: 'R2', amount: 20 },
    ];
    expect(renderTemplate(template, { rows, currency: 'EUR' }, 'none')).toBe('R1: 10 EUR\nR2: 20 EUR\n');
    expect(renderTemplate(template, { rows: [], currency: 'EUR' }, 'none')).toBe('nothing\n');
    expect(renderTemplate('{{#late}}late{{/late}}{{^late}}due{{/late}}', { late: false }, 'none')).toBe('due');
  });

  test.each([
    ['Dear {{name}}', {}, 'name'],
    ['Dear {{name}}', { name: undefined }, 'name'],
    ['{{#rows}}{{amount}}{{/rows}}', { rows: [{ no: 1 }] }, 'amount'],
    ['{{#rows}}x{{/rows}}', {}, 'rows'],
    ['{{^rows}}x{{/rows}}', {}, 'rows'],
    ['{{constructor}}{{toString}}', { a: 1 }, 'constructor'],
    ['{{a.b}}', { a: 1 }, 'a.b'],
  ])('%j with %j names the missing field %s', (template, fields, field) => {
    let caught: unknown;
    try {
      renderTemplate(template, fields, 'none');
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(MissingFieldError);
    expect((caught as MissingFieldError).field).toBe(field);
    expect((caught as MissingFieldError).message).toContain(`{{${field}}}`);
  });

  test('a field that a hidden section would use is not asked for', () => {
    expect(renderTemplate('{{#on}}{{x}}{{/on}}ok', { on: false }, 'none')).toBe('ok');
  });
});

describe('what a template may not do', () => {
  test.each([
    ['{{{name}}}', /unescaped/],
    ['{{&name}}', /unescaped/],
    ['{{#a}}{{^b}}{{{name}}}{{/b}}{{/a}}', /unescaped/],
    ['{{>footer}}', /partial/],
    ['{{=<% %>=}}<% name %>', /delimiters/],
    ['{{! hidden }}', /comment/],
    ['{{}}', /without a field/],
    ['Dear {{name', /cannot be read \(Unclosed tag/],
    ['{{#a}}x', /cannot be read \(Unclosed section "a"/],
    ['x{{/a}}', /cannot be read \(Unopened section "a"/],
  ])('%j', (template, message) => {
    expect(() => fieldsOf(template)).toThrow(message);
    expect(() => renderTemplate(template, { name: 'x', a: true, b: false }, 'html')).toThrow(TemplateError);
  });

  test.each([
    ['{{{name}}}', '{{{…}}}'],
    ['{{>footer}}', '{{>…}}'],
    ['{{}}', '{{}}'],
    ['Dear {{name', '{{'],
    ['{{#a}}x', '{{#a}}'],
    ['x{{/a}}', '{{/a}}'],
  ])('%j is told by %j, in any language', (template, found) => {
    expect(() => fieldsOf(template)).toThrow(expect.objectContaining({ found }));
  });
});

test('fieldsOf lists each field once, in order, sections too', () => {
  expect(fieldsOf('{{b}} {{a}} {{#rows}}{{amount}} {{b}}{{/rows}}{{^none}}{{z}}{{/none}}')).toEqual([
    'b',
    'a',
    'rows',
    'amount',
    'none',
    'z',
  ]);
  expect(fieldsOf('plain text')).toEqual([]);
});

describe('templates are read as Mustache reads them', () => {
  const FIELDS = {
    a: 'A & b',
    n: 0,
    e: '',
    yes: true,
    no: false,
    none: null,
    rows: [{ x: 1 }, { x: '<2>', a: 'inner' }],
    empty: [],
  };
  const PIECES = [
    ...[
      '{{a}}',
      '{{ n }}',
      '{{e}}',
      '{{#yes}}',
      '{{/yes}}',
      '{{# rows }}',
      '{{/rows}}',
      '{{^rows}}',
      '{{#no}}',
      '{{/no}}',
    ],
    ...['{{^no}}', '{{^empty}}', '{{/ empty}}', '{{#a}}', '{{.}}', '{{/a}}', '{{#none}}', '{{/none}}', '{{^none}}'],
    ...['\n', '\n', '\r\n', ' ', '  ', '\t', 'x', 'word ', '}', '}}', '{ ', '\u00a0', 'ü', '{{\n a\t}}', '{{#\nyes }}'],
  ];
  const written = (value: unknown): string =>
    typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  const outcome = (render: () => string): string | null => {
    try {
      return render();
    } catch {
      return null; // not to be read
    }
  };

  test('random ones, whole and broken', () => {
    const random = seeded(20261130);
    const differing: object[] = [];
    let read = 0;
    for (let i = 0; i < 20_000; i++) {
      const count = 1 + Math.floor(random() * 9);
      let template = '';
      for (let k = 0; k < count; k++) template += PIECES[Math.floor(random() * PIECES.length)] ?? '';
      const theirs = outcome(() => Mustache.render(template, FIELDS, {}, { escape: written }));
      const ours = outcome(() => renderTemplate(template, FIELDS, 'none'));
      if (ours !== theirs) differing.push({ template, ours, theirs });
      if (theirs !== null) read++;
    }
    expect(differing).toEqual([]);
    expect(read).toBeGreaterThan(2000);
  });

  test.each([
    ['a\n  {{#yes}}  \nb\n\t{{/yes}}\r\nc', 'a\nb\nc'],
    ['{{#rows}}\n- {{x}}, {{a}}\n{{/rows}}\n', '- 1, A & b\n- <2>, inner\n'],
    ['{{#yes}} {{/yes}} x', '  x'],
    ['  {{#yes}}\n  {{/yes}}', ''],
    ['{{#a}}{{.}}{{/a}}', 'A & b'],
  ])('%j', (template, text) => {
    expect(Mustache.render(template, FIELDS, {}, { escape: written })).toBe(text);
    expect(renderTemplate(template, FIELDS, 'none')).toBe(text);
  });
});

test('many different templates do not mix', () => {
  for (let i = 0; i < 200; i++) expect(renderTemplate(`${i} {{a}}`, { a: i }, 'none')).toBe(`${i} ${i}`);
});

import { describe, expect, test } from '@jest/globals';
import Mustache from 'mustache';
import { MissingFieldError, TemplateError, fieldsOf, renderTemplate } from '../../../core/messages/template';

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

test('the library itself is left as it was', () => {
  const escape = Mustache.escape;
  renderTemplate('{{a}}', { a: '<' }, 'none');
  expect(Mustache.escape).toBe(escape);
  expect(Mustache.render('{{a}}', { a: '<' })).toBe('&lt;');
});

test('many different templates do not mix', () => {
  for (let i = 0; i < 200; i++) expect(renderTemplate(`${i} {{a}}`, { a: i }, 'none')).toBe(`${i} ${i}`);
});

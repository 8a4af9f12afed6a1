import { isBlank, isFault, isNothing, quoted, type Matrix } from '../../cells/cell';
import { FormulaError } from '../../errors';
import { renderTemplate, type TemplateFields } from '../../messages/template';
import { define } from '../definition';
import { text } from '../kinds';
import { cellAt, checkLengths, ledgerColumn, vectorOf } from '../vectors';

export const REMINDER_TEXT = define({
  name: 'REMINDER_TEXT',
  category: 'Reminders and contact',
  summary: 'A template with its {{field}}s filled in.',
  parameters: [
    {
      name: 'template',
      kind: text,
      text: 'Text with {{field}}s; {{#field}}…{{/field}} shows its text only where the field has a value.',
    },
    { name: 'fields', kind: ledgerColumn, text: "The fields' names, such as a row of headings." },
    { name: 'values', kind: ledgerColumn, text: 'Their values in the same order, written as TEXT gives them.' },
  ],
  result: 'text',
  errors: [
    'A field of the template without a value is #VALUE!; the message names it.',
    'Unescaped fields, partials, comments and changed delimiters are #VALUE!.',
  ],
  notes: [
    'Dates and amounts are numbers in a spreadsheet and come out as such: write them with TEXT first, in the language of the customer.',
  ],
  examples: [
    [
      ['Dear {{name}}, invoice {{no}} is open.', [['name', 'no']], [['Ms Fischer', 'R-17']]],
      'Dear Ms Fischer, invoice R-17 is open.',
      'Two fields from a row of headings.',
    ],
    [
      ['{{no}}{{#late}}: {{late}} days late{{/late}}', [['no'], ['late']], [['R-17'], [12]]],
      'R-17: 12 days late',
      'A section, with columns.',
    ],
    [
      ['{{no}}{{#late}}: {{late}} days late{{/late}}', [['no'], ['late']], [['R-17'], ['']]],
      'R-17',
      'The section stays away where its field is blank.',
    ],
  ],
  run: (template, fields, values) => renderTemplate(template, fieldsFrom(fields, values), 'none'),
});

/** Fields by name. A blank value is none: a section may ask for it, a field of its own may not. */
function fieldsFrom(fieldCells: Matrix, valueCells: Matrix): TemplateFields {
  const names = vectorOf(fieldCells, 'fields');
  const values = vectorOf(valueCells, 'values');
  checkLengths(names, values);
  const fields = new Map<string, string | number | boolean | null>();
  for (let i = 0; i < names.length; i++) {
    const name = cellAt(names, i);
    const value = cellAt(values, i);
    if (isNothing(name)) continue;
    const key = text.read(name, `fields row ${i + 1}`).trim();
    if (fields.has(key)) {
      throw new FormulaError('#VALUE!', `fields names ${quoted(key)} twice; expected each field once.`);
    }
    if (isFault(value))
      throw new FormulaError('#VALUE!', `values for ${quoted(key)} holds the error ${value.error}; expected a value.`);
    fields.set(key, isBlank(value) ? null : value);
  }
  return Object.fromEntries(fields);
}

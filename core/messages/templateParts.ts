import { ownField } from '../cells/ownField';
import { FormulaError } from '../errors';

/** A template that cannot be read, or that uses more than fields and sections. */
export class TemplateError extends FormulaError {
  /** @param found what cannot stand there, as a template writes it: the same in every language */
  constructor(
    problem: string,
    readonly found: string,
  ) {
    super('#VALUE!', `template ${problem}; expected text with {{field}} and {{#field}}…{{/field}} only.`);
    this.name = 'TemplateError';
  }
}

/** A piece of a template: text, the value of a field, or a section that shows where its field does (`#`) or does not (`^`). */
export interface TemplatePart {
  readonly kind: 'text' | 'field' | '#' | '^';
  /** The field's name; of text, the text. */
  name: string;
  readonly parts: TemplatePart[];
}

const REFUSED: Readonly<Record<string, readonly [problem: string, found: string]>> = {
  '{': ['has an unescaped {{{field}}} or {{&field}}', '{{{…}}}'],
  '&': ['has an unescaped {{{field}}} or {{&field}}', '{{{…}}}'],
  '>': ['has a partial {{>…}}', '{{>…}}'],
  '=': ['changes the delimiters with {{=…=}}', '{{=…=}}'],
  '!': ['has a comment {{!…}}', '{{!…}}'],
};

/** Longer than any field's name. */
const LONGEST_TAG = 100;

const SIGNS = '#^/>{&=!';

function unreadable(problem: string, at: number, found: string): TemplateError {
  return new TemplateError(`cannot be read (${problem} at ${at})`, found);
}

function unclosed({ name }: TemplatePart, at: number): TemplateError {
  return unreadable(`Unclosed section "${name}"`, at, `{{#${name}}}`);
}

interface Tag {
  readonly sign: string;
  readonly name: string;
  readonly end: number;
}

/** The tag that begins at a place. @throws TemplateError where it has no end nearby, or may not stand there */
function tagAt(template: string, at: number): Tag {
  const close = template.indexOf('}}', at);
  if ((close < 0 ? template.length : close) - at > LONGEST_TAG) {
    throw new TemplateError('has a {{ without its }}', '{{');
  }
  if (close < 0) throw unreadable('Unclosed tag', template.length, '{{');
  const inside = template.slice(at + 2, close).trim();
  const sign = SIGNS.includes(inside.charAt(0)) ? inside.charAt(0) : '';
  const refused = ownField(REFUSED, sign);
  if (refused !== undefined) throw new TemplateError(...refused);
  const name = inside.slice(sign.length).trim();
  if (name === '') throw new TemplateError('has {{}} without a field', '{{}}');
  return { sign, name, end: close + 2 };
}

/** Where text is read in; lines that hold sections' tags and blanks alone leave nothing behind, as Mustache has it. */
class Lines {
  private blanks: TemplatePart[] = [];
  private tags = false;
  private inked = false;

  tag(writes: boolean): void {
    this.tags = true;
    this.inked ||= writes;
  }

  text(text: string, parts: TemplatePart[]): void {
    for (let from = 0, to = 0; from < text.length; from = to) {
      const end = text.indexOf('\n', from);
      to = end < 0 ? text.length : end + 1;
      const part: TemplatePart = { kind: 'text', name: text.slice(from, to), parts: [] };
      parts.push(part);
      this.blanks.push(part);
      this.inked ||= part.name.trim() !== '';
      if (end >= 0) this.end();
    }
  }

  end(): void {
    if (this.tags && !this.inked) for (const blank of this.blanks) blank.name = '';
    this.blanks = [];
    this.tags = this.inked = false;
  }
}

/**
 * Reads the part of Mustache that messages are written in: `{{field}}`, `{{#field}}…{{/field}}` and
 * `{{^field}}…{{/field}}`. What is read is read as the library reads it: it is the oracle of the tests.
 * @throws TemplateError where it uses anything else, or is not closed
 */
export function templateParts(template: string): readonly TemplatePart[] {
  const root: TemplatePart[] = [];
  const open: TemplatePart[] = [];
  const lines = new Lines();
  let parts = root;
  let from = 0;
  for (let at = template.indexOf('{{'); at >= 0; at = template.indexOf('{{', from)) {
    lines.text(template.slice(from, at), parts);
    const { sign, name, end } = tagAt(template, at);
    lines.tag(sign === '');
    from = end;
    if (sign === '/') {
      const section = open.pop();
      if (section === undefined) throw unreadable(`Unopened section "${name}"`, at, `{{/${name}}}`);
      if (section.name !== name) throw unclosed(section, at);
      parts = open[open.length - 1]?.parts ?? root;
      continue;
    }
    const part: TemplatePart = { kind: sign === '#' || sign === '^' ? sign : 'field', name, parts: [] };
    parts.push(part);
    if (part.kind === 'field') continue;
    open.push(part);
    parts = part.parts;
  }
  lines.text(template.slice(from), parts);
  lines.end();
  const left = open.pop();
  if (left !== undefined) throw unclosed(left, template.length);
  return root;
}

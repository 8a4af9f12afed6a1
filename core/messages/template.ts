import { ownField } from '../cells/ownField';
import Mustache, { type TemplateSpans } from 'mustache';
import { FormulaError } from '../errors';

/** What a template may fill in: plain values, or rows for a section to repeat; null for a known field without a value. */
export type FieldValue = string | number | boolean | null | readonly TemplateFields[];
export interface TemplateFields {
  readonly [field: string]: FieldValue | undefined;
}

/** `html` writes & < > " ' as entities; `none` leaves values as they are, for plain text. */
export type Escaping = 'html' | 'none';

/** A template names a field that has no value. */
export class MissingFieldError extends FormulaError {
  readonly field: string;
  constructor(field: string) {
    super('#VALUE!', `The field {{${field}}} has no value; expected one for every field that the template names.`);
    this.name = 'MissingFieldError';
    this.field = field;
  }
}

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

/** A message that would be longer than `LONGEST_MESSAGE`. */
export class MessageTooLongError extends FormulaError {
  constructor() {
    super('#VALUE!', `The message is longer than ${LONGEST_MESSAGE} characters; expected shorter texts in its cells.`);
    this.name = 'MessageTooLongError';
  }
}

const REFUSED: Readonly<Record<string, readonly [problem: string, found: string]>> = {
  '&': ['has an unescaped {{{field}}} or {{&field}}', '{{{…}}}'],
  '>': ['has a partial {{>…}}', '{{>…}}'],
  '=': ['changes the delimiters with {{=…=}}', '{{=…=}}'],
  '!': ['has a comment {{!…}}', '{{!…}}'],
};

/**
 * The fields that a template names, each once, in order: those of sections too.
 * @throws TemplateError where it uses anything but fields and sections, or is not closed
 */
export function fieldsOf(template: string): string[] {
  const names = new Set<string>();
  collect(parse(template), names);
  names.delete('.');
  return [...names];
}

/**
 * The first field that the template would write although it has no value, sections that do not show left out; undefined
 * where there is none.
 * @param isMissing whether a field has no value
 * @param isEmpty whether a field has one that a section does not show, such as '' or false
 */
export function unfilledField(
  template: string,
  isMissing: (field: string) => boolean,
  isEmpty: (field: string) => boolean,
): string | undefined {
  const hides = (name: string): boolean => isMissing(name) || isEmpty(name);
  const within = (tokens: TemplateSpans): string | undefined => {
    for (const [type, name, , , inner] of tokens) {
      const shows = type === '#' ? !hides(name) : type === '^' && hides(name);
      const found =
        type === 'name' ? (isMissing(name) ? name : undefined) : shows ? within(inner as TemplateSpans) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return within(parse(template));
}

/**
 * Fills a template in. Sections `{{#field}}…{{/field}}` show where the field is neither empty, 0 nor false, once for
 * each row of a list; `{{^field}}…{{/field}}` show where it is. Values are escaped once, by the caller's choice.
 * @throws MissingFieldError naming a field that is absent or undefined, or null where its value is to be written
 * @throws TemplateError as fieldsOf
 */
export function renderTemplate(template: string, fields: TemplateFields, escaping: Escaping): string {
  const tokens = parse(template) as unknown as string[][];
  const escape = escaping === 'html' ? escapeHtml : written;
  writer.written = 0;
  return writer.renderTokens(tokens, new FieldContext(fields), undefined, template, { escape });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** Text made safe between HTML tags and in quoted attributes. */
export function escapeHtml(value: unknown): string {
  return written(value).replace(/[&<>"']/g, (character) => ownField(ENTITIES, character) ?? character);
}

/** Looks fields up by their own names alone: no prototype, no dotted paths, no functions, and never silently nothing. */
class FieldContext extends Mustache.Context {
  override lookup(name: string): unknown {
    return name === '.' ? this.view : valueOf(this, name);
  }

  override push(view: unknown): FieldContext {
    return new FieldContext(view, this);
  }
}

/** The value of the innermost view that has the field as its own. */
function valueOf(context: Mustache.Context | undefined, name: string): unknown {
  if (context === undefined) throw new MissingFieldError(name);
  const view: unknown = context.view;
  const value = typeof view === 'object' && view !== null ? ownField(view as TemplateFields, name) : undefined;
  if (value !== undefined) return value;
  return valueOf(context.parent, name);
}

/** A message of more characters is none that anybody reads, and no service takes it. */
export const LONGEST_MESSAGE = 400_000;

class StrictWriter extends Mustache.Writer {
  /** Characters of values in the text that is being written. */
  written = 0;

  // The library's own cache grows without end; ours below does not.
  protected templateCache: undefined = undefined;

  override escapedValue(token: string[], context: Mustache.Context, config?: Mustache.RenderOptions): string {
    const name = token[1] as string;
    if (context.lookup(name) === null) throw new MissingFieldError(name);
    const value = super.escapedValue(token, context, config);
    this.written += value.length;
    if (this.written > LONGEST_MESSAGE) throw new MessageTooLongError();
    return value;
  }
}
const writer = new StrictWriter();

// The same few templates are rendered for thousands of customers.
const MOST_TEMPLATES = 64;
const parsed = new Map<string, TemplateSpans>();

function parse(template: string): TemplateSpans {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  const tokens = checked(template);
  if (parsed.size >= MOST_TEMPLATES) parsed.clear();
  parsed.set(template, tokens);
  return tokens;
}

/** Longer than any field's name: the library looks for the end of a tag anew at each blank before it. */
const LONGEST_TAG = 100;

/** @throws TemplateError for a tag that has no end nearby */
function checkTags(template: string): void {
  for (let at = template.indexOf('{{'); at >= 0; at = template.indexOf('{{', at + 2)) {
    const found = template.indexOf('}}', at);
    const end = found < 0 ? template.length : found;
    if (end - at > LONGEST_TAG) throw new TemplateError('has a {{ without its }}', '{{');
    at = end;
  }
}

function checked(template: string): TemplateSpans {
  checkTags(template);
  let tokens: TemplateSpans;
  try {
    tokens = writer.parse(template) as TemplateSpans;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new TemplateError(`cannot be read (${problem})`, unpaired(problem));
  }
  refuse(tokens);
  return tokens;
}

/** The half of a pair that the library's sentence tells of. */
function unpaired(problem: string): string {
  const [, kind, name = ''] = /^(Unclosed|Unopened) section "(.*)" at \d+$/s.exec(problem) ?? [];
  if (kind === undefined) return '{{';
  return kind === 'Unclosed' ? `{{#${name}}}` : `{{/${name}}}`;
}

function refuse(tokens: TemplateSpans): void {
  for (const token of tokens) {
    const [type, name] = token;
    const refused = ownField(REFUSED, type);
    if (refused !== undefined) throw new TemplateError(...refused);
    if (type !== 'text' && name === '') throw new TemplateError('has {{}} without a field', '{{}}');
    if (Array.isArray(token[4])) refuse(token[4]);
  }
}

function collect(tokens: TemplateSpans, names: Set<string>): void {
  for (const token of tokens) {
    if (token[0] !== 'text') names.add(token[1]);
    if (Array.isArray(token[4])) collect(token[4], names);
  }
}

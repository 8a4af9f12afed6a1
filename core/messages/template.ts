import { ownField } from '../cells/ownField';
import { FormulaError } from '../errors';
import { templateParts, type TemplatePart } from './templateParts';

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

/** A message that would be longer than `LONGEST_MESSAGE`. */
export class MessageTooLongError extends FormulaError {
  constructor() {
    super('#VALUE!', `The message is longer than ${LONGEST_MESSAGE} characters; expected shorter texts in its cells.`);
    this.name = 'MessageTooLongError';
  }
}

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
  const within = (parts: readonly TemplatePart[]): string | undefined => {
    for (const { kind, name, parts: inner } of parts) {
      const shows = kind === '#' ? !hides(name) : kind === '^' && hides(name);
      const found = kind === 'field' ? (isMissing(name) ? name : undefined) : shows ? within(inner) : undefined;
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
  const escape = escaping === 'html' ? escapeHtml : written;
  let length = 0;
  const write = (parts: readonly TemplatePart[], scope: Scope): string => {
    let out = '';
    for (const part of parts) {
      if (part.kind === 'text') out += part.name;
      else if (part.kind === 'field') {
        const value = escape(valueOf(scope, part.name));
        length += value.length;
        if (length > LONGEST_MESSAGE) throw new MessageTooLongError();
        out += value;
      } else for (const inner of scopesOf(part, scope)) out += write(part.parts, inner);
    }
    return out;
  };
  return write(parse(template), { view: fields });
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

/** What the fields of a section are looked up in, the innermost first. */
interface Scope {
  readonly view: unknown;
  readonly parent?: Scope;
}

/** A field's value by its own name alone: no prototype, no dotted paths, and never silently nothing. */
function lookUp(scope: Scope | undefined, name: string): unknown {
  if (scope === undefined) throw new MissingFieldError(name);
  if (name === '.') return scope.view;
  const value =
    typeof scope.view === 'object' && scope.view !== null ? ownField(scope.view as TemplateFields, name) : undefined;
  return value === undefined ? lookUp(scope.parent, name) : value;
}

/** The value to be written, which a field that is known to have none cannot give. */
function valueOf(scope: Scope, name: string): unknown {
  const value = lookUp(scope, name);
  if (value === null) throw new MissingFieldError(name);
  return value;
}

/** One scope for each time that a section shows. */
function scopesOf({ kind, name }: TemplatePart, scope: Scope): readonly Scope[] {
  const value = lookUp(scope, name);
  const rows = Array.isArray(value) ? value : Boolean(value) ? [value] : [];
  if (kind === '^') return rows.length === 0 ? [scope] : [];
  return value === true ? [scope] : rows.map((view: unknown) => ({ view, parent: scope }));
}

/** A message of more characters is none that anybody reads, and no service takes it. */
export const LONGEST_MESSAGE = 400_000;

// The same few templates are rendered for thousands of customers.
const MOST_TEMPLATES = 64;
const parsed = new Map<string, readonly TemplatePart[]>();

function parse(template: string): readonly TemplatePart[] {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  const parts = templateParts(template);
  if (parsed.size >= MOST_TEMPLATES) parsed.clear();
  parsed.set(template, parts);
  return parts;
}

function collect(parts: readonly TemplatePart[], names: Set<string>): void {
  for (const { kind, name, parts: inner } of parts) {
    if (kind !== 'text') names.add(name);
    collect(inner, names);
  }
}

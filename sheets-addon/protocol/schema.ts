/** What does not fit: where it stands below the value that was looked at, what came and what is expected. */
interface Misfit {
  readonly at: string;
  readonly came: unknown;
  readonly expected: string;
}

/** Describes JSON and checks it. `check` returns the value itself, typed; it throws a SchemaError at the first misfit. */
export interface Schema<T> {
  check(value: unknown, path: string): T;
  /** The first misfit, or null. Told without throwing: much of what is looked at is first tried as something else. */
  misfit(value: unknown): Misfit | null;
}

export type Shape<S> = S extends Schema<infer T> ? T : never;

/** Says where the JSON is not as agreed: the path, what came and what is expected. */
export class SchemaError extends Error {
  constructor(path: string, came: unknown, expected: string) {
    super(`${path} is ${described(came)}; expected ${expected}.`);
    this.name = 'SchemaError';
  }
}

function described(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text "${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

function schema<T>(misfit: Schema<T>['misfit']): Schema<T> {
  return {
    misfit,
    check(value, path) {
      const wrong = misfit(value);
      if (wrong !== null) throw new SchemaError(path + wrong.at, wrong.came, wrong.expected);
      return value as T;
    },
  };
}

/** A misfit of a part, told from the whole. */
function within(part: string | number, misfit: Misfit | null): Misfit | null {
  if (misfit === null) return null;
  return { ...misfit, at: `${typeof part === 'number' ? `[${part}]` : `.${part}`}${misfit.at}` };
}

function primitive<T>(expected: string, fits: (value: unknown) => value is T): Schema<T> {
  return schema((came) => (fits(came) ? null : { at: '', came, expected }));
}

/** Whatever comes. */
export const anything: Schema<unknown> = schema(() => null);

export const text = primitive('text', (v): v is string => typeof v === 'string');
export const flag = primitive('true or false', (v): v is boolean => typeof v === 'boolean');
export const number = primitive('a number', (v): v is number => typeof v === 'number' && Number.isFinite(v));
export const nothing = primitive('null', (v): v is null => v === null);

/** A whole number of at least 0, such as a zero-based row. */
export const count = primitive('a whole number from 0', (v): v is number => Number.isInteger(v) && (v as number) >= 0);

export function word<const W extends string>(...words: readonly W[]): Schema<W> {
  return primitive(`one of ${words.join(', ')}`, (v): v is W => (words as readonly unknown[]).includes(v));
}

export function list<T>(item: Schema<T>): Schema<readonly T[]> {
  return schema((value) => {
    if (!Array.isArray(value)) return { at: '', came: value, expected: 'a list' };
    for (let i = 0; i < value.length; i++) {
      const wrong = within(i, item.misfit(value[i]));
      if (wrong !== null) return wrong;
    }
    return null;
  });
}

/** A list with a schema for each place, and of exactly that length. */
export function tuple<const S extends readonly Schema<unknown>[]>(
  ...items: S
): Schema<{ [I in keyof S]: Shape<S[I]> }> {
  return schema((value) => {
    if (!Array.isArray(value) || value.length !== items.length) {
      return { at: '', came: value, expected: `a list of ${items.length}` };
    }
    for (const [i, item] of items.entries()) {
      const wrong = within(i, item.misfit(value[i]));
      if (wrong !== null) return wrong;
    }
    return null;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Texts to values of one kind. */
export function record<T>(item: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return schema((value) => {
    if (!isRecord(value)) return { at: '', came: value, expected: 'an object' };
    for (const key of Object.keys(value)) {
      const wrong = within(key, item.misfit(value[key]));
      if (wrong !== null) return wrong;
    }
    return null;
  });
}

type Optional<S> = { [K in keyof S as undefined extends Shape<S[K]> ? K : never]?: Exclude<Shape<S[K]>, undefined> };
type Required_<S> = { [K in keyof S as undefined extends Shape<S[K]> ? never : K]: Shape<S[K]> };
export type ObjectShape<S> = Readonly<Required_<S> & Optional<S>>;

/** An object with these fields and no others. */
export function object<const S extends Readonly<Record<string, Schema<unknown>>>>(fields: S): Schema<ObjectShape<S>> {
  return schema((value) => {
    if (!isRecord(value)) return { at: '', came: value, expected: 'an object' };
    const known = Object.keys(fields);
    const stray = Object.keys(value).find((key) => !Object.prototype.hasOwnProperty.call(fields, key));
    if (stray !== undefined) {
      return { at: `.${stray}`, came: value[stray], expected: `only the fields ${known.join(', ')}` };
    }
    for (const key of known) {
      const wrong = within(key, fields[key]?.misfit(value[key]) ?? null);
      if (wrong !== null) return wrong;
    }
    return null;
  });
}

/** A field that may be missing. */
export function maybe<T>(item: Schema<T>): Schema<T | undefined> {
  return schema((value) => (value === undefined ? null : item.misfit(value)));
}

/** An object with some of these fields, all of one kind, and no others. */
export function partial<const K extends string, T>(
  fields: readonly K[],
  item: Schema<T>,
): Schema<Readonly<Partial<Record<K, T>>>> {
  const shape = object(Object.fromEntries(fields.map((field) => [field, maybe(item)])));
  return schema((value) => shape.misfit(value));
}

/** The first schema that fits. */
export function either<const S extends readonly Schema<unknown>[]>(
  expected: string,
  ...options: S
): Schema<Shape<S[number]>> {
  return schema((came) => (options.some((option) => option.misfit(came) === null) ? null : { at: '', came, expected }));
}

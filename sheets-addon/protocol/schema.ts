/** Describes JSON and checks it. `check` returns the value itself, typed; it throws a SchemaError at the first misfit. */
export interface Schema<T> {
  check(value: unknown, path: string): T;
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

function primitive<T>(expected: string, fits: (value: unknown) => value is T): Schema<T> {
  return {
    check(value, path) {
      if (fits(value)) return value;
      throw new SchemaError(path, value, expected);
    },
  };
}

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
  return {
    check(value, path) {
      if (!Array.isArray(value)) throw new SchemaError(path, value, 'a list');
      for (let i = 0; i < value.length; i++) item.check(value[i], `${path}[${i}]`);
      return value as T[];
    },
  };
}

/** A list with a schema for each place, and of exactly that length. */
export function tuple<const S extends readonly Schema<unknown>[]>(
  ...items: S
): Schema<{ [I in keyof S]: Shape<S[I]> }> {
  return {
    check(value, path) {
      if (!Array.isArray(value) || value.length !== items.length) {
        throw new SchemaError(path, value, `a list of ${items.length}`);
      }
      items.forEach((item, i) => item.check(value[i], `${path}[${i}]`));
      return value as unknown as { [I in keyof S]: Shape<S[I]> };
    },
  };
}

function asRecord(value: unknown, path: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new SchemaError(path, value, 'an object');
}

/** Texts to values of one kind. */
export function record<T>(item: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return {
    check(value, path) {
      const entries = asRecord(value, path);
      for (const key of Object.keys(entries)) item.check(entries[key], `${path}.${key}`);
      return entries as Record<string, T>;
    },
  };
}

type Optional<S> = { [K in keyof S as undefined extends Shape<S[K]> ? K : never]?: Exclude<Shape<S[K]>, undefined> };
type Required_<S> = { [K in keyof S as undefined extends Shape<S[K]> ? never : K]: Shape<S[K]> };
export type ObjectShape<S> = Readonly<Required_<S> & Optional<S>>;

/** An object with these fields and no others. */
export function object<const S extends Readonly<Record<string, Schema<unknown>>>>(fields: S): Schema<ObjectShape<S>> {
  return {
    check(value, path) {
      const entries = asRecord(value, path);
      for (const key of Object.keys(entries)) {
        if (!Object.prototype.hasOwnProperty.call(fields, key)) {
          throw new SchemaError(`${path}.${key}`, entries[key], `only the fields ${Object.keys(fields).join(', ')}`);
        }
      }
      for (const [key, field] of Object.entries(fields)) field.check(entries[key], `${path}.${key}`);
      return entries as ObjectShape<S>;
    },
  };
}

/** A field that may be missing. */
export function maybe<T>(item: Schema<T>): Schema<T | undefined> {
  return { check: (value, path) => (value === undefined ? undefined : item.check(value, path)) };
}

/** The first schema that fits. */
export function either<const S extends readonly Schema<unknown>[]>(
  expected: string,
  ...options: S
): Schema<Shape<S[number]>> {
  return {
    check(value, path) {
      for (const option of options) {
        try {
          return option.check(value, path) as Shape<S[number]>;
        } catch (error) {
          if (!(error instanceof SchemaError)) throw error;
        }
      }
      throw new SchemaError(path, value, expected);
    },
  };
}

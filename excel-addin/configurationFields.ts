/** @throws Error naming the field */
export function text(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`config.json: ${name} must be text.`);
  return value;
}

/** Addresses beside the page, or https. @throws Error naming the field */
export function address(value: unknown, name: string): string {
  const url = text(value, name);
  if (/^(https:\/\/|\.?\/)/.test(url)) return url;
  throw new Error(`config.json: ${name} is ${url}; expected an https address.`);
}

/** A whole number from 1, or undefined where it is left out. @throws Error naming the field */
export function optionalCount(value: unknown, name: string): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  throw new Error(`config.json: ${name} is ${JSON.stringify(value)}; expected a whole number from 1.`);
}

/** The fields of an object. @throws Error naming it, or the first field that is not known: a misspelt one would be lost */
export function fields(value: unknown, name: string, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`config.json: ${name} must be an object.`);
  }
  const stray = Object.keys(value).find((key) => !known.includes(key));
  if (stray !== undefined) {
    throw new Error(`config.json: ${name}.${stray} is not known; expected ${known.join(', ')}.`);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** An Excel API call that fails, with Excel's own code. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'RichApiError';
  }
}

export const invalidArgument = (message: string): RichApiError => new RichApiError('InvalidArgument', message);
export const itemNotFound = (): RichApiError =>
  new RichApiError('ItemNotFound', "The requested resource doesn't exist.", 404);
export const apiNotFound = (what: string): RichApiError =>
  new RichApiError('ApiNotFound', `${what} is not part of this Excel stand-in.`);

/** One object of the Excel object model. Names are spelled as office.js sends them, without capitals in front. */
export interface ApiObject {
  /** As in the documentation: Range, Worksheet, … */
  readonly apiType: string;
  readonly members: Members;
}

export interface Members {
  /** Properties that hold a value. */
  readonly read?: Readonly<Record<string, () => unknown>>;
  readonly write?: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties that hold another object. */
  readonly open?: Readonly<Record<string, () => ApiObject>>;
  readonly call?: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  /** For collections. */
  readonly items?: () => readonly ApiObject[];
  /** The lasting identity, where Excel gives one. */
  readonly id?: () => string;
}

/** Stands where the `…OrNullObject` methods found nothing. */
export const NULL_OBJECT: ApiObject = { apiType: 'NullObject', members: {} };

export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === 'object' && value !== null && 'apiType' in value && 'members' in value;
}

/** Own members only, or a name such as `constructor` would seem to be one. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record !== undefined && Object.prototype.hasOwnProperty.call(record, name) ? record[name] : undefined;
}

export function textArgument(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${name} must be text.`);
  return value;
}

export function wholeArgument(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(`${name} must be a whole number.`);
  return value;
}

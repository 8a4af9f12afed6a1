import { either, object, text, type Schema } from './schema';

/** Why the server could not answer. `bad request`: the two halves disagree; `busy`: a colleague's run holds the lock. */
export const SERVER_ERRORS = ['bad request', 'no sheet', 'no header', 'busy', 'not allowed', 'failed'] as const;
export type ServerErrorCode = (typeof SERVER_ERRORS)[number];

export class ServerError extends Error {
  readonly code: ServerErrorCode;
  constructor(code: ServerErrorCode, message: string) {
    super(message);
    this.name = 'ServerError';
    this.code = code;
  }
}

/** What crosses back, as JSON text. */
export type Answered<T> =
  { readonly value: T } | { readonly error: { readonly code: ServerErrorCode; readonly message: string } };

const any: Schema<unknown> = { check: (value) => value };

export const answered = either(
  'an answer or an error',
  object({ error: object({ code: text, message: text }) }),
  object({ value: any }),
);

export function isServerErrorCode(code: string): code is ServerErrorCode {
  return (SERVER_ERRORS as readonly string[]).includes(code);
}

import { answered, isServerErrorCode, ServerError } from '../protocol/answer';
import { methods } from '../protocol/methods';
import type { Server } from '../server/main';
import type { ScriptRunner } from './googleScript';

export type ServerCall = <M extends keyof Server>(
  method: M,
  ...args: Parameters<Server[M]>
) => Promise<ReturnType<Server[M]>>;

function valueOf(answer: unknown): unknown {
  if (typeof answer !== 'string') throw new ServerError('failed', 'The spreadsheet gave no answer.');
  const read = answered.check(JSON.parse(answer), 'answer');
  if (!('error' in read)) return read.value;
  const { code, message } = read.error;
  throw new ServerError(isServerErrorCode(code) ? code : 'failed', message);
}

/** Calls the server's half: what goes and what comes is checked, and every failure is a ServerError. */
export function serverCall(runner: () => ScriptRunner): ServerCall {
  return <M extends keyof Server>(method: M, ...args: Parameters<Server[M]>) =>
    new Promise<ReturnType<Server[M]>>((resolve, reject) => {
      const { takes, gives } = methods[method];
      const json = JSON.stringify(takes.check(args, method));
      const succeed = (answer: unknown): void => {
        try {
          resolve(gives.check(valueOf(answer), `${method}'s answer`) as ReturnType<Server[M]>);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      const fail = (error: { readonly message?: string } | null): void =>
        reject(new ServerError('failed', error?.message ?? 'The spreadsheet cannot be reached.'));
      runner().withSuccessHandler(succeed).withFailureHandler(fail).collectionsCall(method, json);
    });
}

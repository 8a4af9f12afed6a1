import { CollectionError, failureText, withWords } from '../../core/failures/text';
import { answered, failureOf } from '../protocol/answer';
import { methods } from '../protocol/methods';
import type { Server } from '../server/main';
import type { ScriptRunner } from './googleScript';

export type ServerCall = <M extends keyof Server>(
  method: M,
  ...args: Parameters<Server[M]>
) => Promise<ReturnType<Server[M]>>;

function valueOf(answer: unknown): unknown {
  if (typeof answer !== 'string') throw new CollectionError(failureText('host-unanswered'));
  const read = answered.check(JSON.parse(answer), 'answer');
  if (!('error' in read)) return read.value;
  throw new CollectionError(failureOf(read.error));
}

/** Why Google did not run the call at all, in its own words. */
function unreached(error: { readonly message?: string } | null): CollectionError {
  return new CollectionError(withWords(failureText('host-unreached'), error?.message ?? ''));
}

/** Calls the server's half: what goes and what comes is checked, and every failure is a CollectionError. */
export function serverCall(runner: () => ScriptRunner): ServerCall {
  const asked = (method: string, json: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const fail = (error: { readonly message?: string } | null): void => reject(unreached(error));
      runner().withSuccessHandler(resolve).withFailureHandler(fail).collectionsCall(method, json);
    });
  return async <M extends keyof Server>(method: M, ...args: Parameters<Server[M]>) => {
    const { takes, gives } = methods[method];
    try {
      const answer = await asked(method, JSON.stringify(takes.check(args, method)));
      return gives.check(valueOf(answer), `${method}'s answer`) as ReturnType<Server[M]>;
    } catch (error) {
      throw error instanceof CollectionError ? error : new CollectionError(failureOf(error));
    }
  };
}
